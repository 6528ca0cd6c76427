/** One file of a folder, with the same bytes whenever and wherever it is made. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { ZipFile } from 'yazl';
import { filesIn } from './files';

/** The longest path of a file in the archive: Windows has 260 letters for all, its user’s folders among them. */
const LONGEST_PATH = 120;

/** What is compressed in itself. */
const DENSE = /\.(?:png|woff2|xlsx|zip|pagefind|pf_\w+|gz|br)$/;

/**
 * A folder as a zip archive.
 * @param name the folder in the archive that holds all
 * @param day the day that all files are said to be of: `2026-10-08`
 * @param leaveOut files whose paths in the folder it fits are left out
 * @throws where there is no file, or naming one whose path is too long
 */
export async function zipOf(folder: string, name: string, day: string, leaveOut?: RegExp): Promise<Buffer> {
	const [year, month, date] = day.split('-').map(Number) as [number, number, number];
	// An archive has times without a zone: midday where it is made is midday in it.
	const mtime = new Date(year, month - 1, date, 12);
	const archive = new ZipFile();
	const files = filesIn(folder).filter((file) => !leaveOut?.test(file));
	if (files.length === 0) throw new Error(`${folder} is empty: nothing was built.`);
	for (const file of files) {
		const path = `${name}/${file}`;
		if (path.length > LONGEST_PATH)
			throw new Error(`${path} has ${path.length} letters; ${LONGEST_PATH} are the most.`);
		archive.addBuffer(await readFile(join(folder, file)), path, {
			mtime,
			mode: 0o100644,
			compressionLevel: DENSE.test(file) ? 0 : 9,
			forceDosTimestamp: true,
		});
	}
	archive.end();
	return buffer(archive.outputStream);
}
