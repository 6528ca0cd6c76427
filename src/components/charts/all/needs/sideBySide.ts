/**
 * `needs` on a wide picture. Above, goods whose share is known stand on a line of dollars, from the greatest share down, so
 * that their words have room above what is lower. Below, those whose share is not known, row by row on the same scale.
 */
import { formatPercent } from '../../../../record/format';
import { TYPE, type Context, type Size } from '../../contract';
import { px } from '../../kit/px';
import { linear } from '../../kit/scales';
import { textWidth, wrap } from '../../kit/textWidth';
import { ticksOf } from '../../kit/ticks';
import { climb } from './labels';
import type { NeedsMarks, PieceMark, Placeable, TextMark } from './marks';
import { dollars } from './phrases';

const LEFT = 46;
const RIGHT = 8;
const PLOT = 260;
const BAR = 15;
const LINE = 17;
/** The narrowest picture of the band: lines of words are counted for it, so that a wider one is no higher. */
const LEAST = 680;
/** A label is set a little off what it belongs to. */
const OFF = 5;

type Placed = Omit<NeedsMarks, 'uid' | 'width' | 'keys'>;

const text = (key: string, x: number, y: number, words: string, look: TextMark['look'] = 'plain'): TextMark => ({
	key,
	x: px(x),
	y: px(y),
	text: words,
	look,
	anchor: 'start',
});

/** Pixels a dollar, so that all rectangles fit, and the words that stand behind one. */
function scaleOf(known: readonly Placeable[], unknown: readonly Placeable[], width: number): number {
	const room = width - LEFT - RIGHT;
	const before = known.slice(0, -1).reduce((sum, { value }) => sum + value, 0);
	const last = known.at(-1);
	const behind = (label: string, bold: boolean) => room - textWidth(label, TYPE.wide, bold) - 3 * OFF;
	return Math.min(
		...(last ? [room / (before + last.value)] : []),
		...(last && before > 0 ? [Math.max(behind(last.label, true), 60) / before] : []),
		...unknown.map(({ label, value }) => Math.max(behind(label, false), 60) / value),
	);
}

/** Where each begins and how wide it is. */
function along(pieces: readonly Placeable[], scale: number): { x: number; width: number }[] {
	let x = LEFT;
	return pieces.map(({ value }) => {
		const at = { x, width: value * scale };
		x += at.width;
		return at;
	});
}

export function sideBySide(pieces: readonly Placeable[], top: number, { width }: Size, context: Context): Placed {
	const { t, locale } = context;
	const known = pieces.filter(({ share }) => share !== null);
	const unknown = pieces.filter(({ share }) => share === null);
	const scale = scaleOf(known, unknown, width);
	const narrowest = scaleOf(known, unknown, LEAST);
	const notes: TextMark[] = [];
	const marks: PieceMark[] = [];
	const levels: NeedsMarks['levels'] = [];
	const bases: NeedsMarks['bases'] = [];
	let y = top;

	if (known.length > 0) {
		const widthOf = ({ label }: Placeable) => textWidth(label, TYPE.wide, true);
		const tops = known.map(({ share }) => PLOT * (1 - share! / 100));
		// How far words climb over the plot does not depend on the width of the picture.
		const rises = climb(
			along(known, narrowest).map(({ x }, index) => ({ x, top: tops[index]! - OFF, width: widthOf(known[index]!) })),
			LINE,
		);
		const lines = wrap(t('chart.needs.above'), LEAST - 16, TYPE.wide, 2);
		lines.forEach((line, index) => notes.push(text(`above-${index}`, 2, y + 17 + index * LINE, line, 'muted')));
		y += lines.length * LINE + 14 + Math.max(0, LINE - Math.min(...rises));
		const height = linear([0, 100], [y + PLOT, y]);
		along(known, scale).forEach((at, index) => {
			const piece = known[index]!;
			const barTop = height(piece.share!);
			const base = y + rises[index]!;
			marks.push({
				...piece.look,
				x: px(at.x),
				y: px(barTop),
				width: px(at.width),
				height: px(y + PLOT - barTop),
				texts: [text('label', at.x + 1, base, piece.label, 'strong')],
				leader: barTop - base > OFF + 2 ? [{ key: 'leader', x: px(at.x), y1: px(base + 3), y2: px(barTop) }] : [],
				area: { x: px(at.x), y: px(base - 12), width: px(at.width), height: px(y + PLOT - base + 12) },
			});
		});
		for (const value of [0, 25, 50, 75, 100])
			levels.push({
				key: String(value),
				x1: LEFT,
				x2: width - RIGHT,
				y: px(height(value)),
				text: formatPercent(value, locale),
				textX: LEFT - 6,
			});
		y += PLOT;
		bases.push({ key: 'known', x1: LEFT, x2: px(width - RIGHT), y: px(y) });
	}

	const most = (width - RIGHT - LEFT) / scale;
	const scaleOfDollars = dollarsOf(most, narrowest, scale, y, context);
	y += 32;

	if (unknown.length > 0) {
		const lines = wrap(t('chart.needs.below'), LEAST - 16, TYPE.wide, 2);
		lines.forEach((line, index) => notes.push(text(`below-${index}`, 2, y + 13 + index * LINE, line, 'muted')));
		y += lines.length * LINE + 8;
		for (const piece of unknown) {
			const length = piece.value * scale;
			marks.push({
				...piece.look,
				x: LEFT,
				y: px(y),
				width: px(length),
				height: BAR,
				texts: [text('label', LEFT + length + OFF + 1, y + BAR - 3, piece.label)],
				leader: [],
				area: { x: 0, y: px(y - 3), width, height: BAR + 6 },
			});
			y += BAR + 6;
		}
	}
	return { height: px(y), pieces: marks, notes, levels, dollars: scaleOfDollars, bases };
}

/** The scale of dollars under the upper row. */
function dollarsOf(most: number, narrowest: number, scale: number, y: number, context: Context): NeedsMarks['dollars'] {
	const words = (value: number) => dollars(value, context);
	const ticks = ticksOf([0, most], most * narrowest, TYPE.wide, words);
	return ticks
		.filter((value) => value <= most)
		.map((value) => {
			const x = LEFT + value * scale;
			const half = textWidth(words(value), TYPE.wide) / 2;
			return {
				key: String(value),
				x: px(x),
				y1: px(y),
				y2: px(y + 6),
				text: words(value),
				textX: px(Math.min(x, LEFT + most * scale + RIGHT - half)),
				textY: px(y + 20),
			};
		});
}
