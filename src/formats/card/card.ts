/**
 * The picture of a page where it is shared, 1200 × 630: its title beside its first chart, or its title and its answer.
 */
import { textWidth, wrap } from '../../components/charts/kit/textWidth';
import { token } from '../../styles/tokens';
import { escapeXml } from '../../words/xml';
import { SANS, SERIF } from './fonts';

export const WIDTH = 1200;
export const HEIGHT = 630;

export interface Card {
	site: string;
	title: string;
	/** `Record as of 8 October 2026`. */
	asOf: string;
	/** The page’s answer, shown where there is no chart. */
	answer?: string | undefined;
	/** The day that the answer is about, as the answer writes it. */
	day?: string | undefined;
	chart?: CardChart | undefined;
}

export interface CardChart {
	/** The sentence that says what the chart shows. */
	title: string;
	/** SVG that carries its own colours (flatten.ts). */
	markup: string;
	width: number;
	height: number;
}

/** The colours of the light theme. */
const COLOUR = {
	paper: token('--paper', 'light'),
	raised: token('--paper-raised', 'light'),
	ink: token('--ink', 'light'),
	muted: token('--ink-muted', 'light'),
	rule: token('--rule', 'light'),
	accent: token('--accent', 'light'),
};

/** The width of the panel with the title, beside which the chart stands. */
const PANEL = 408;
/** A chart flatter than this share of its width has its title above it. */
const FLAT = 0.33;

/** The width of the serif face at weight 600 in widths of the sans at 400, which are known; rounded up. */
const SERIF_WIDTH = 1.12;

interface Type {
	size: number;
	family: string;
	fill: string;
	weight?: number;
	/** The distance of lines, in units of the size. */
	leading?: number;
}

/** The name of the site, and the day an answer turns on. */
const accentType = (size: number): Type => ({ size, family: SERIF, fill: COLOUR.accent, weight: 600 });
const titleType = (size: number, leading: number): Type => ({
	size,
	family: SERIF,
	fill: COLOUR.ink,
	weight: 600,
	leading,
});
const textType = (size: number, leading: number): Type => ({ size, family: SANS, fill: COLOUR.muted, leading });
/** The day the record ends. */
const dayType = (size: number): Type => ({ size, family: SANS, fill: COLOUR.ink, weight: 700 });

/** Lines of text, the first with its baseline at `y`. */
function lines(
	texts: readonly string[],
	x: number,
	y: number,
	{ family, fill, leading = 1.2, size, weight = 400 }: Type,
): string {
	return texts
		.map(
			(text, index) =>
				`<text x="${x}" y="${(y + index * size * leading).toFixed(1)}" font-family="${family}" font-size="${size}" font-weight="${weight}" fill="${fill}">${escapeXml(text)}</text>`,
		)
		.join('');
}

/** The largest size at which a title fits; each size allows a number of lines. */
function fitTitle(title: string, width: number, sizes: readonly [size: number, most: number][]) {
	const wrapped = sizes.map(([size, most]) => ({ size, most, lines: wrap(title, width / SERIF_WIDTH, size, 99) }));
	const fits = wrapped.find(
		({ lines: all, most, size }) =>
			all.length <= most && all.every((line) => textWidth(line, size) * SERIF_WIDTH <= width),
	);
	return fits ?? wrapped.at(-1)!;
}

const frame = (inner: string) =>
	`<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}">` +
	`<rect width="${WIDTH}" height="${HEIGHT}" fill="${COLOUR.paper}"/>${inner}<rect width="14" height="${HEIGHT}" fill="${COLOUR.accent}"/></svg>`;

/** The marks of a chart at a place. A chart that is cut fades out, so that nobody takes the cut for its end. */
function picture({ markup }: CardChart, scale: number, x: number, y: number, cut: boolean): string {
	const fade =
		`<linearGradient id="fade" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="${COLOUR.paper}" stop-opacity="0"/>` +
		`<stop offset="1" stop-color="${COLOUR.paper}"/></linearGradient>` +
		`<rect x="${x - 26}" y="${HEIGHT - 90}" width="${WIDTH - x + 26}" height="90" fill="url(#fade)"/>`;
	return `<g transform="translate(${x} ${y.toFixed(1)}) scale(${scale.toFixed(4)})">${markup}</g>${cut ? fade : ''}`;
}

/** The card of a tall chart, which stands beside the title. */
function beside({ asOf, site, title }: Card, chart: CardChart): string {
	const x = 48;
	const width = PANEL - x - 26;
	const heading = fitTitle(title, width, [
		[50, 3],
		[46, 4],
		[42, 5],
		[38, 6],
		[33, 8],
	]);
	const top = 142;
	const below = top + (heading.lines.length - 1) * heading.size * 1.14 + 50;
	const room = Math.floor((HEIGHT - 100 - below) / 27) + 1;
	const said = room > 0 ? wrap(chart.title, width, 20, Math.min(5, room)) : [];
	const scale = (WIDTH - PANEL - 2 * 28) / chart.width;
	const drawn = chart.height * scale;
	const cut = drawn > HEIGHT - 2 * 34;
	return frame(
		`<rect width="${PANEL}" height="${HEIGHT}" fill="${COLOUR.raised}"/>` +
			`<rect x="${PANEL}" width="1.5" height="${HEIGHT}" fill="${COLOUR.rule}"/>` +
			picture(chart, scale, PANEL + 28, cut ? 34 : (HEIGHT - drawn) / 2, cut) +
			lines([site], x, 72, accentType(24)) +
			lines(heading.lines, x, top, titleType(heading.size, 1.14)) +
			lines(said, x, below, textType(20, 1.35)) +
			lines([asOf], x, HEIGHT - 48, dayType(20)),
	);
}

/** The card of a flat chart, which takes the whole width under the title. */
function under({ asOf, site, title }: Card, chart: CardChart): string {
	const x = 60;
	const width = WIDTH - 2 * x;
	const heading = fitTitle(title, width, [
		[58, 1],
		[52, 2],
		[44, 3],
	]);
	const top = 138;
	const below = top + (heading.lines.length - 1) * heading.size * 1.14 + 46;
	const said = wrap(chart.title, width, 24, 2);
	const from = below + (said.length - 1) * 32 + 22;
	const to = HEIGHT - 84;
	const scale = Math.min(width / chart.width, (to - from) / chart.height);
	const left = x + (width - chart.width * scale) / 2;
	return frame(
		lines([site], x, 72, accentType(25)) +
			lines(heading.lines, x, top, titleType(heading.size, 1.14)) +
			lines(said, x, below, textType(24, 1.33)) +
			picture(chart, scale, left, from + (to - from - chart.height * scale) / 2, false) +
			lines([asOf], x, HEIGHT - 44, dayType(21)),
	);
}

/** The card of a page without a chart: the title, the day that the answer is about, and the answer. */
function withWords({ answer, asOf, day, site, title }: Card): string {
	const x = 72;
	const width = WIDTH - 2 * x;
	const heading = fitTitle(title, width, [
		[76, 2],
		[64, 3],
		[56, 3],
		[48, 4],
	]);
	const bottom = HEIGHT - 56;
	const top = 172;
	let y = top + (heading.lines.length - 1) * heading.size * 1.12 + 68;
	const shownDay = day && y + 60 < bottom - 130 ? day : undefined;
	const dayAt = y;
	if (shownDay) y += 56;
	const most = Math.floor((bottom - 46 - y) / 40);
	const said = answer && most > 0 ? wrap(answer, width, 29, most) : [];
	return frame(
		lines([site], x, 84, accentType(26)) +
			lines(heading.lines, x, top, titleType(heading.size, 1.12)) +
			(shownDay ? lines([shownDay], x, dayAt, accentType(38)) : '') +
			lines(said, x, y, textType(29, 1.36)) +
			lines([asOf], x, bottom, dayType(21)),
	);
}

/** The card as SVG, in the fonts of fonts.ts. */
export function cardSvg(card: Card): string {
	const { chart } = card;
	if (!chart) return withWords(card);
	return chart.height < chart.width * FLAT ? under(card, chart) : beside(card, chart);
}
