/**
 * `npm run fonts`: makes the font files that every page loads, out of those of the font packages. A quarter of what these
 * weigh is accents that stand alone, fractions and other things that no page uses.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import subset from 'subset-font';

/** The files, and the file in a package that each is made from. */
export const MADE_FROM = {
	'src/fonts/brygada.woff2': '@fontsource-variable/brygada-1918/files/brygada-1918-latin-wght-normal.woff2',
	'src/fonts/source-sans.woff2': '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2',
	'src/fonts/source-sans-italic.woff2':
		'@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-italic.woff2',
} as const;

/** What the site's styles ask of a font: spacing, ligatures, accents and the kinds of figures. Fractions are not among them. */
const FEATURES = ['ccmp', 'kern', 'liga', 'lnum', 'locl', 'onum', 'pnum', 'tnum'];

/**
 * The characters that pages are written in, as ranges: ASCII, the letters and signs of Latin-1, the other letters of
 * French, and the dashes, quotation marks, spaces, arrows and signs of printed text. A page that asks for another shows it
 * in a font of the reader's.
 */
export const CHARACTERS: readonly (readonly [first: number, last: number])[] = [
	[0x20, 0x7e],
	[0xa0, 0xff],
	[0x131, 0x131],
	[0x152, 0x153],
	[0x2009, 0x2009],
	[0x2013, 0x2014],
	[0x2018, 0x201a],
	[0x201c, 0x201e],
	[0x2022, 0x2022],
	[0x2026, 0x2026],
	[0x202f, 0x202f],
	[0x2030, 0x2030],
	[0x2032, 0x2033],
	[0x2039, 0x203a],
	[0x2044, 0x2044],
	[0x20ac, 0x20ac],
	[0x2122, 0x2122],
	[0x2191, 0x2193],
	[0x2212, 0x2212],
];

/** The names in a font by which people know it, as OpenType numbers them: family, unique name, full name, PostScript's. */
const KNOWN_BY = new Set([1, 3, 4, 6, 16]);

/**
 * Takes a name that its licence reserves for the whole font out of a font in the TrueType or OpenType format, where it
 * stands as UTF-16. The copyright notice keeps it. The name in its place must be as long.
 */
function rename(font: Uint8Array, reserved: string, other: string): Uint8Array {
	const bytes = Buffer.from(font);
	const directory = Array.from({ length: bytes.readUInt16BE(4) }, (_, index) => 12 + 16 * index);
	const entry = directory.find((at) => bytes.toString('latin1', at, at + 4) === 'name');
	if (entry === undefined) throw new Error('The font has no table of names.');
	const table = bytes.readUInt32BE(entry + 8);
	const strings = table + bytes.readUInt16BE(table + 4);
	const wide = (text: string) => Buffer.from(text, 'utf16le').swap16();
	for (let index = 0; index < bytes.readUInt16BE(table + 2); index++) {
		const record = table + 6 + 12 * index;
		if (!KNOWN_BY.has(bytes.readUInt16BE(record + 6))) continue;
		const [length, offset] = [bytes.readUInt16BE(record + 8), bytes.readUInt16BE(record + 10)];
		const text = bytes.subarray(strings + offset, strings + offset + length);
		for (let at = text.indexOf(wide(reserved)); at >= 0; at = text.indexOf(wide(reserved), at + 1))
			text.set(wide(other), at);
	}
	return bytes;
}

/**
 * The bytes of a font file.
 * @param root the project's folder
 */
export async function madeFont(root: string, file: keyof typeof MADE_FROM): Promise<Uint8Array> {
	const from = createRequire(join(root, 'package.json')).resolve(MADE_FROM[file]);
	const codes = CHARACTERS.flatMap(([first, last]) =>
		Array.from({ length: last - first + 1 }, (_, index) => first + index),
	);
	const characters = String.fromCodePoint(...codes);
	// Of the names that a font may do without, 14 is the address of its licence.
	const options = { keepFeatures: FEATURES, preserveNameIds: [14] };
	const plain = await subset(readFileSync(from), characters, { ...options, targetFormat: 'sfnt' });
	const renamed = Buffer.from(rename(plain, 'Source', 'Review'));
	return subset(renamed, characters, { ...options, targetFormat: 'woff2' });
}

if (import.meta.main)
	for (const file of Object.keys(MADE_FROM) as (keyof typeof MADE_FROM)[]) {
		const bytes = await madeFont(process.cwd(), file);
		writeFileSync(join(process.cwd(), file), bytes);
		console.log(`${file}: ${bytes.length} bytes`);
	}
