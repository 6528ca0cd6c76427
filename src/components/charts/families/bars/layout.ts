/** The picture of bars in rows: what each is of in words to the left, a bar from zero to the right, one scale a block. */
import { TYPE, type Band, type Marks, type Size } from '../../contract';
import { px } from '../../kit/px';
import { textWidth, wrap } from '../../kit/textWidth';
import { ticksOf } from '../../kit/ticks';
import { linear } from '../../kit/scales';

export interface TextMark {
	key: string;
	x: number;
	y: number;
	text: string;
}

export interface BoxMark {
	key: string;
	x: number;
	y: number;
	width: number;
	height: number;
}

export interface RowMark {
	key: string;
	focused: boolean;
	look: string;
	top: number;
	height: number;
	head: TextMark[];
	ground: TextMark[];
	value: TextMark[];
	/** From zero to the number, or to the nearer end of a range. `hollow`: an upper bound. */
	bar: (BoxMark & { hollow: boolean })[];
	/** From the nearer to the farther end of a range. */
	range: BoxMark[];
	/** Behind the end of a bar that may be longer. */
	more: { key: string; path: string }[];
}

export interface TickMark extends TextMark {
	at: number;
	y1: number;
	y2: number;
	/** Drawn as a whole line. */
	major: boolean;
}

export interface BarMarks extends Marks {
	uid: string;
	blocks: TextMark[];
	groups: TextMark[];
	ticks: TickMark[];
	rows: RowMark[];
}

/** What stands in a row. */
export interface Bar {
	key: string;
	/** The first lines, and those below them in a quieter voice. */
	head: string;
	ground: string;
	/** The number in words. */
	value: string;
	/** From where to where it reaches; the same where there is no range. */
	ends: [number, number];
	bound?: 'at-least' | 'at-most' | undefined;
}

export interface Plan {
	focus: string;
	/** Rows of a block share a scale. Its name is said where there are several. */
	blocks: {
		key: string;
		name: string;
		domain: [number, number];
		/** What may be a step of the scale, the smallest first; round numbers if not given. */
		steps?: number[];
		words: (value: number) => string;
		major: number;
		groups: { key: string; name: string; look: string; bars: Bar[] }[];
	}[];
}

const LINE = 17;
const HEIGHT = 14;
/** The least width of a band, for which texts are broken and ticks chosen, so that heights do not change. */
const LEAST = { narrow: 312, wide: 680 } as const;
/** Room for the texts of a row, and where its bar's scale begins; the number stands right before that. */
const FRAME = { narrow: { text: 300, plot: 132 }, wide: { text: 300, plot: 440 } } as const;
/** Free of bars on the right, for the sign behind one that may be longer; and on the left, where bars reach there. */
const MARGIN = { right: 14, left: 8 } as const;

const boxOf = (key: string, from: number, to: number, middle: number): BoxMark => ({
	key,
	x: px(Math.min(from, to)),
	y: px(middle - HEIGHT / 2),
	width: px(Math.abs(to - from)),
	height: HEIGHT,
});

const linesOf = (text: string, band: Band, top: number, most: number, bold: boolean): TextMark[] =>
	wrap(text, FRAME[band].text, TYPE[band], most, bold).map((line, index) => ({
		key: String(index),
		x: 4,
		y: top + index * LINE,
		text: line,
	}));

function rowOf(bar: Bar, top: number, x: (value: number) => number, band: Band): Omit<RowMark, 'look' | 'focused'> {
	const head = linesOf(bar.head, band, top + 17, 3, true);
	const ground = linesOf(bar.ground, band, top + 17 + head.length * LINE, 5, false);
	const under = top + 17 + (head.length + ground.length) * LINE;
	// On a phone the bar has a line of its own, under the texts.
	const middle = band === 'wide' ? top + 12 : under - 1;
	const [near, far] = bar.ends.toSorted((a, b) => Math.abs(a) - Math.abs(b)) as [number, number];
	const sign = far < 0 ? -1 : 1;
	return {
		key: bar.key,
		top,
		height: (band === 'wide' ? under - 4 : middle + HEIGHT + 8) - top,
		head,
		ground,
		value: [{ key: 'value', x: FRAME[band].plot - 10, y: middle + 5, text: bar.value }],
		bar: [{ ...boxOf('bar', x(0), x(near), middle), hollow: bar.bound === 'at-most' }],
		range: near === far ? [] : [boxOf('range', x(near), x(far), middle)],
		more:
			bar.bound === 'at-least'
				? [{ key: 'more', path: `M${px(x(far) + sign * 3)},${middle - 5}l${sign * 5},5l${-sign * 5},5` }]
				: [],
	};
}

export function layoutBars({ blocks, focus }: Plan, { band, width, uid }: Size): BarMarks {
	const { plot } = FRAME[band];
	const right = Math.max(width - MARGIN.right, plot + MARGIN.left + 1);
	const marks: BarMarks = { uid, width, height: 0, blocks: [], groups: [], ticks: [], rows: [] };
	let y = 2;
	for (const { key, name, domain, steps, words, major, groups } of blocks) {
		const left = plot + (domain[0] < 0 ? MARGIN.left : 0);
		const x = linear(domain, [left, right]);
		if (blocks.length > 1) {
			marks.blocks.push({ key, x: 2, y: y + 14, text: name });
			y += 20;
		}
		const head = y;
		y += 16;
		for (const group of groups) {
			marks.groups.push({ key: `${key}|${group.key}`, x: 2, y: y + 20, text: group.name });
			y += 28;
			for (const bar of group.bars) {
				const mark = rowOf(bar, y, x, band);
				marks.rows.push({ ...mark, look: group.look, focused: bar.key === focus });
				y += mark.height;
			}
		}
		for (const value of ticksOf(domain, LEAST[band] - MARGIN.right - left, TYPE[band], words, steps)) {
			const text = words(value);
			const at = px(x(value));
			marks.ticks.push({
				key: `${key}|${value}`,
				at,
				x: px(Math.min(at, Math.max(width, right + MARGIN.right) - textWidth(text, TYPE[band]) / 2)),
				y: head + 12,
				y1: head + 18,
				y2: y,
				text,
				major: value === major,
			});
		}
		y += 18;
	}
	return { ...marks, height: px(y - 12) };
}

/** The same bars with another row in focus. */
export const focusBar = (marks: BarMarks, focus: string): BarMarks => ({
	...marks,
	rows: marks.rows.map((row) => ({ ...row, focused: row.key === focus })),
});

/** The row under a point. */
export function barAt({ rows, width }: BarMarks, x: number, y: number): string | null {
	if (x < -20 || x > width + 20) return null;
	return rows.find(({ top, height }) => y >= top && y < top + height)?.key ?? null;
}
