/** Cards as PNG files. */
import { createHash, randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { cardSvg, type Card } from './card';
import { rasterize } from './rasterize';

/** Where other tools keep what they can make again. */
const CACHE = join(process.cwd(), 'node_modules/.cache/joint-review');

/** How the colours are packed: flat ones need no more than a palette, which halves the file. */
const PACKED = { palette: true, colours: 192, dither: 0, effort: 4 } as const;

async function paintNew(svg: string): Promise<Buffer> {
	const { height, pixels, width } = await rasterize(svg, join(CACHE, 'fonts'));
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
 * The picture of an SVG document, as a PNG file. A picture is kept under what it is made of: most builds change few
 * cards, and painting all of them takes as long as all pages.
 * @throws saying why the drawing cannot be painted
 */
async function paint(svg: string): Promise<Buffer> {
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

/** A card as it is, or without its chart where that cannot be painted; then `trouble` says why. */
export async function paintCard(card: Card): Promise<{ picture: Buffer; trouble?: string }> {
	try {
		return { picture: await paint(cardSvg(card)) };
	} catch (error) {
		if (!card.chart) throw error;
		return { picture: await paint(cardSvg({ ...card, chart: undefined })), trouble: (error as Error).message };
	}
}
