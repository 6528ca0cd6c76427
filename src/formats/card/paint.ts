/** Cards as PNG files. */
import { createHash, randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import sharp from 'sharp';
import { fontFiles, SANS } from './fonts';

/** Where other tools keep what they can make again. */
const CACHE = join(process.cwd(), 'node_modules/.cache/joint-review');

/** How the colours are packed: flat ones need no more than a palette, which halves the file. */
const PACKED = { palette: true, colours: 192, dither: 0, effort: 4 } as const;

let fonts: string[] | undefined;

async function paintNew(svg: string): Promise<Buffer> {
	fonts ??= fontFiles(join(CACHE, 'fonts'));
	const picture = new Resvg(svg, {
		font: { fontFiles: fonts, loadSystemFonts: false, defaultFontFamily: SANS },
		logLevel: 'off',
	}).render();
	const { height, pixels, width } = picture;
	return sharp(pixels, { raw: { width, height, channels: 4 } })
		.flatten()
		.png(PACKED)
		.toBuffer();
}

/** What else than the drawing decides what a picture looks like. */
const makers = JSON.stringify([
	PACKED,
	...['@resvg/resvg-js', 'sharp', '@fontsource/source-sans-3', '@fontsource/brygada-1918'].map((name) => {
		// Read as a file: not every package lets its description be imported.
		const description = readFileSync(join(process.cwd(), 'node_modules', name, 'package.json'), 'utf8');
		return `${name} ${(JSON.parse(description) as { version: string }).version}`;
	}),
]);

/**
 * The picture of an SVG document, in the site’s fonts and no others, so that every computer paints the same. A picture is
 * kept under what it is made of: most builds change few cards, and painting all of them takes as long as all pages.
 */
export async function paint(svg: string): Promise<Buffer> {
	const folder = join(CACHE, 'cards');
	const file = join(folder, `${createHash('sha256').update(makers).update(svg).digest('hex')}.png`);
	const kept = await readFile(file).catch(() => undefined);
	if (kept) return kept;
	const picture = await paintNew(svg);
	await mkdir(folder, { recursive: true });
	// Whole or not at all: another build may look for it meanwhile.
	const draft = join(folder, randomUUID());
	await writeFile(draft, picture);
	await rename(draft, file);
	return picture;
}
