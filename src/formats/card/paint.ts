/** Cards as PNG files. */
import { createHash, randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { cardSvg, type Card } from './card';
import { rasterize } from './rasterize';

/** The folder for painted cards, among those in which other tools keep what they can make again. */
const CACHE = join(process.cwd(), 'node_modules/.cache/joint-review');

/** The options for PNG. Cards have flat colours, for which a palette is enough; it halves the file. */
const PACKED = { palette: true, colours: 192, dither: 0, effort: 4 } as const;

async function paintNew(svg: string): Promise<Buffer> {
	const { height, pixels, width } = await rasterize(svg, join(CACHE, 'fonts'));
	return sharp(pixels, { raw: { width, height, channels: 4 } })
		.flatten()
		.png(PACKED)
		.toBuffer();
}

/** What a picture depends on besides its drawing: the options, and the versions of the packages that paint. */
const makers = JSON.stringify([
	PACKED,
	...['@resvg/resvg-js', 'sharp', '@fontsource/source-sans-3', '@fontsource/brygada-1918'].map((name) => {
		// It is read as a file, since some packages do not let their description be imported.
		const description = readFileSync(join(process.cwd(), 'node_modules', name, 'package.json'), 'utf8');
		return `${name} ${(JSON.parse(description) as { version: string }).version}`;
	}),
]);

/**
 * The picture of an SVG document, as a PNG file. Pictures are kept for later builds under a hash of what they are made
 * of: most builds change few cards, and painting all cards takes as long as making all pages.
 * @throws saying why the drawing cannot be painted
 */
async function paint(svg: string): Promise<Buffer> {
	const folder = join(CACHE, 'cards');
	const file = join(folder, `${createHash('sha256').update(makers).update(svg).digest('hex')}.png`);
	const kept = await readFile(file).catch(() => undefined);
	if (kept) return kept;
	const picture = await paintNew(svg);
	await mkdir(folder, { recursive: true });
	// The file appears whole, since another build may look for it at the same time.
	const draft = join(folder, randomUUID());
	await writeFile(draft, picture);
	await rename(draft, file);
	return picture;
}

/** The picture of a card. A card whose chart cannot be painted has none, and `trouble` says why. */
export async function paintCard(card: Card): Promise<{ picture: Buffer; trouble?: string }> {
	try {
		return { picture: await paint(cardSvg(card)) };
	} catch (error) {
		if (!card.chart) throw error;
		return { picture: await paint(cardSvg({ ...card, chart: undefined })), trouble: (error as Error).message };
	}
}
