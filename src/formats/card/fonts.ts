/** The site’s faces in the form the rasterizer reads: TrueType, unpacked from the WOFF files of the font packages. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, join } from 'node:path';
import { inflateSync } from 'node:zlib';

/** The families as the font files name themselves. */
export const SANS = 'Source Sans 3';
export const SERIF = 'Brygada 1918 SemiBold';

const FILES = [
	'@fontsource/source-sans-3/files/source-sans-3-latin-400-normal.woff',
	'@fontsource/source-sans-3/files/source-sans-3-latin-700-normal.woff',
	'@fontsource/brygada-1918/files/brygada-1918-latin-600-normal.woff',
];

/** WOFF 1.0 is an sfnt font whose tables may each be deflated. Throws when the bytes are no WOFF file. */
export function sfntOf(woff: Buffer): Buffer {
	if (woff.toString('latin1', 0, 4) !== 'wOFF') throw new Error('This is no WOFF file.');
	const count = woff.readUInt16BE(12);
	const tables = Array.from({ length: count }, (_, index) => {
		const at = 44 + 20 * index;
		const [start, packed, length] = [4, 8, 12].map((step) => woff.readUInt32BE(at + step)) as [number, number, number];
		const bytes = woff.subarray(start, start + packed);
		return {
			tag: woff.subarray(at, at + 4),
			sum: woff.readUInt32BE(at + 16),
			data: packed < length ? inflateSync(bytes) : bytes,
		};
	});
	const power = 2 ** Math.floor(Math.log2(count));
	const head = Buffer.alloc(12 + 16 * count);
	head.writeUInt32BE(woff.readUInt32BE(4), 0);
	[count, power * 16, Math.log2(power), (count - power) * 16].forEach((value, index) =>
		head.writeUInt16BE(value, 4 + 2 * index),
	);
	const parts = [head];
	let offset = head.length;
	tables.forEach(({ data, sum, tag }, index) => {
		const at = 12 + 16 * index;
		tag.copy(head, at);
		[sum, offset, data.length].forEach((value, place) => head.writeUInt32BE(value, at + 4 + 4 * place));
		// Tables begin at multiples of four.
		const padded = Buffer.concat([data, Buffer.alloc(-data.length & 3)]);
		parts.push(padded);
		offset += padded.length;
	});
	return Buffer.concat(parts);
}

/** The paths of the faces as TrueType files, written into `folder`. */
export function fontFiles(folder: string): string[] {
	const { resolve } = createRequire(join(process.cwd(), 'package.json'));
	mkdirSync(folder, { recursive: true });
	return FILES.map((name) => {
		const file = join(folder, basename(name).replace(/\.woff$/, '.ttf'));
		writeFileSync(file, sfntOf(readFileSync(resolve(name))));
		return file;
	});
}
