/** Cards, and the pictures of charts, as PNG files. */
import { createHash, randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { CACHE } from '../../content/digest';
import { cardSvg, type Card } from './card';
import { rasterize } from './rasterize';

const FOLDER = join(process.cwd(), CACHE);

/** The options for PNG. Cards have flat colours, for which a palette is enough; it halves the file. */
const PACKED = { palette: true, colours: 192, dither: 0, effort: 1 } as const;

/** What a picture depends on besides its drawing: the options, and the versions of the packages that paint. */
const makers = JSON.stringify([
	PACKED,
	...['@resvg/resvg-js', 'sharp', '@fontsource/source-sans-3', '@fontsource/brygada-1918'].map((name) => {
		// It is read as a file, since some packages do not let their description be imported.
		const description = readFileSync(join(process.cwd(), 'node_modules', name, 'package.json'), 'utf8');
		return `${name} ${(JSON.parse(description) as { version: string }).version}`;
	}),
]);

/** Writes a file that appears whole, since another build may look for it at the same time. */
async function keep(file: string, content: Buffer | string): Promise<void> {
	await mkdir(dirname(file), { recursive: true });
	const draft = `${file}.${randomUUID()}`;
	await writeFile(draft, content);
	await rename(draft, file);
}

interface Kept {
	/** The file that keeps the picture for later builds. */
	file: string;
	picture: Buffer;
}

/**
 * The picture of an SVG document, as a PNG file. Pictures are kept for later builds under a hash of what they are made
 * of: most builds change few cards, and painting all cards takes as long as making all pages.
 * @throws saying why the drawing cannot be painted
 */
async function paint(svg: string): Promise<Kept> {
	const file = join(FOLDER, 'cards', `${createHash('sha256').update(makers).update(svg).digest('hex')}.png`);
	const kept = await readFile(file).catch(() => undefined);
	if (kept) return { file, picture: kept };
	const picture = Buffer.from(await rasterize(svg, join(FOLDER, 'fonts'), PACKED));
	await keep(file, picture);
	return { file, picture };
}

/** How much finer than the screen a chart's picture is, so that it is sharp on every screen and in print. */
const CHART_SCALE = 2;

/** The lengths of a drawing in its outermost element, by which it is painted. */
const SIZE = /^([\s\S]*?<svg\b[^>]*? )width="([\d.]+)" height="([\d.]+)"/;

/**
 * The PNG file of a chart from its SVG file (`svgFile.ts`), twice as many pixels wide and high.
 * @throws saying why the drawing cannot be painted
 */
export async function paintChart(svg: string): Promise<Buffer> {
	const finer = svg.replace(
		SIZE,
		(_, start: string, width: string, height: string) =>
			`${start}width="${Number(width) * CHART_SCALE}" height="${Number(height) * CHART_SCALE}"`,
	);
	return (await paint(finer)).picture;
}

/** The picture of a card. A card whose chart cannot be painted has none, and `trouble` says why. */
export async function paintCard(card: Card): Promise<Kept & { trouble?: string }> {
	try {
		return await paint(cardSvg(card));
	} catch (error) {
		if (!card.chart) throw error;
		return { ...(await paint(cardSvg({ ...card, chart: undefined }))), trouble: (error as Error).message };
	}
}

/**
 * The picture of the card at a path of the site. The card is composed only when something has changed since it last was.
 * @param digest of all that the card is made from
 */
export async function paintOnce(
	path: string,
	digest: string,
	compose: () => Card,
): Promise<{ picture: Buffer; trouble?: string }> {
	const note = join(FOLDER, 'cards/of', `${path}.json`);
	const last = await readFile(note, 'utf8')
		.then((text) => JSON.parse(text) as { digest: string; file: string })
		.catch(() => undefined);
	const same = last?.digest === digest ? await readFile(last.file).catch(() => undefined) : undefined;
	if (same) return { picture: same };
	const { file, picture, trouble } = await paintCard(compose());
	// A card without its chart is tried again by the next build, so that every build says so.
	if (trouble !== undefined) return { picture, trouble };
	await keep(note, JSON.stringify({ digest, file }));
	return { picture };
}
