/** Packs the built site into one file that a host or a reader can unpack. */
import { createHash } from 'node:crypto';
import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { zipSync, type Zippable } from 'fflate';

/** Compressed in themselves. */
const DENSE = /\.(png|woff2|pagefind|pf_\w+|gz|br)$/;

/**
 * Packs a folder as a ZIP file. The same files and day give the same bytes, whatever the clock and the zone.
 *
 * @param folder what is packed
 * @param name the folder's name in the archive
 * @param day the day that every file bears, `2026-11-28`
 * @param leaveOut files whose paths in the folder it fits are left out
 */
export function zip(folder: string, name: string, day: string, leaveOut?: RegExp): Buffer {
	const [year, month, date] = day.split('-').map(Number) as [number, number, number];
	// ZIP has no zones: the time of the clock on the wall is written, and noon is the same day in each of them.
	const mtime = new Date(year, month - 1, date, 12);
	const files = globSync(['**/*', '**/.htaccess'], { cwd: folder, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name))
		.filter((file) => !leaveOut?.test(relative(folder, file)));
	const entries: Zippable = {};
	for (const file of files.toSorted()) {
		const path = [name, relative(folder, file).replaceAll('\\', '/')].join('/');
		entries[path] = [readFileSync(file), { mtime, level: DENSE.test(path) ? 0 : 9 }];
	}
	if (files.length === 0) throw new Error(`${folder} is empty: nothing was built.`);
	return Buffer.from(zipSync(entries));
}

/** Writes an archive and, beside it, its hash as `sha256sum --check` reads it. Returns the hash. */
export function writeWithHash(file: string, content: Buffer): string {
	const hash = createHash('sha256').update(content).digest('hex');
	mkdirSync(join(file, '..'), { recursive: true });
	writeFileSync(file, content);
	writeFileSync(`${file}.sha256`, `${hash}  ${basename(file)}\n`);
	return hash;
}
