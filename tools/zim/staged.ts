/** The folder that zimwriterfs packs: the offline edition, with pages that a reader’s program may add to, and a picture. */
import {
	copyFileSync,
	existsSync,
	mkdirSync,
	mkdtempSync,
	opendirSync,
	readdirSync,
	readFileSync,
	rmSync,
	statfsSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { zimPage } from './page';

/** A folder in memory, where Linux has one. */
const MEMORY = '/dev/shm';
/** What the edition takes there, and what zimwriterfs writes beside it, with room to grow; in bytes. */
const ROOM = 500e6;

/** The picture by which programs list the file: 48 pixels square. */
export const PICTURE = 'illustration.png';
const PICTURE_SIZE = 48;

/** A new folder that is ours to fill: in memory, where there is room, else among temporary files. */
export function newFolder(): string {
	const hasRoom = existsSync(MEMORY) && statfsSync(MEMORY).bavail * statfsSync(MEMORY).bsize > ROOM;
	return mkdtempSync(join(hasRoom ? MEMORY : tmpdir(), 'zim-'));
}

/** The names in a folder, as the file system lists them. `readdir` would sort them. */
function listed(folder: string): string[] {
	const names: string[] = [];
	const open = opendirSync(folder);
	for (let entry = open.readSync(); entry; entry = open.readSync()) names.push(entry.name);
	open.closeSync();
	return names;
}

/** In what order a file system lists what is in a folder: as it was made, the newest first, or by an order of its own. */
export type Order = 'oldest' | 'newest' | 'own';

/**
 * Finds the order of the file system that a folder is on.
 * @param list what lists a folder
 */
export function orderOf(folder: string, list = listed): Order {
	const probe = mkdtempSync(join(folder, 'order-'));
	const names = Array.from({ length: 40 }, (_, n) => `file-${n + 10}`);
	for (const name of names) writeFileSync(join(probe, name), '');
	const found = list(probe).join();
	rmSync(probe, { recursive: true });
	if (found === names.join()) return 'oldest';
	return found === names.toReversed().join() ? 'newest' : 'own';
}

/**
 * Copies the edition so that the file system lists each folder by name, if it can: zimwriterfs takes files as they are
 * listed, and their order shows in what it makes.
 */
function copyInOrder(from: string, to: string, order: Order): void {
	mkdirSync(to);
	const entries = readdirSync(from, { withFileTypes: true }).toSorted((a, b) => (a.name < b.name ? -1 : 1));
	if (order === 'newest') entries.reverse();
	for (const entry of entries) {
		const [old, copy] = [join(from, entry.name), join(to, entry.name)];
		if (entry.isDirectory()) copyInOrder(old, copy, order);
		else if (entry.name.endsWith('.html')) writeFileSync(copy, zimPage(old, readFileSync(old, 'utf8')));
		else copyFileSync(old, copy);
	}
}

/**
 * Makes the folder.
 * @param edition the offline edition
 * @param folder where it is made; it may not be there yet
 */
export async function stage(edition: string, folder: string, order: Order): Promise<void> {
	const picture = join(edition, PICTURE);
	try {
		// With the edition’s own files, so that it has its place among them.
		await sharp(join(edition, 'favicon.svg'), { density: 72 * 8 })
			.resize(PICTURE_SIZE, PICTURE_SIZE)
			.png()
			.toFile(picture);
		copyInOrder(edition, folder, order);
	} finally {
		rmSync(picture, { force: true });
	}
}
