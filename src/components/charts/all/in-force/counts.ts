/** How many programmes are in force day by day, as a line a side above the bars of `in-force`. */
import { formatNumber } from '../../../../record/format';
import type { Day } from '../../../../record/days';
import { TYPE, type Band, type Context } from '../../contract';
import { px } from '../../kit/px';
import { textWidth, wrap } from '../../kit/textWidth';
import type { InForceData, Item } from './data';
import type { CountsMark } from './marks';
import { SIDES, type Side } from './sides';
import { inForce, type InForceState } from './state';

/** The programmes of which a measure applies on a day. One is a programme however many entries of the record make it up. */
export const programmesOn = (items: readonly Item[], day: Day): string[] => [
	...new Set(items.filter((item) => inForce(item, day)).map(({ programme }) => programme)),
];

/** How many programmes of a side are in force from which day on, while the record lasts. */
function countSteps(items: readonly Item[], side: Side, { start, asOf }: InForceData): [Day, number][] {
	const own = items.filter(({ by }) => by === side);
	const days = own.flatMap(({ from, until }) => (until === null ? [from] : [from, until]));
	return [...new Set([start, ...days])]
		.filter((day) => day >= start && day <= asOf)
		.toSorted()
		.map((day): [Day, number] => [day, programmesOn(own, day).length])
		.filter(([, count], index, steps) => index === 0 || count !== steps[index - 1]![1]);
}

/** What a line may rise by. */
const RISE = 40;
/** Above the highest line there is room for the counts of the day: two lines on a narrow picture, a side each. */
const ABOVE: { readonly [B in Band]: number } = { narrow: 34, wide: 18 };
const LINE = 16;
/** Over the strip of a narrow picture stands its name. */
const HEAD: { readonly [B in Band]: number } = { narrow: 20, wide: 0 };
/** From the line of the day to its counts. */
const BESIDE = 8;

interface Frame {
	top: number;
	left: number;
	right: number;
	/** Where the name of the strip begins, and how wide it may be. */
	names: { x: number; width: number };
	/** The place of the day's line. */
	cursor: number;
	place: (day: Day) => number;
	band: Band;
}

/** A line a side: how high it is from which place on. */
interface Run {
	side: Side;
	steps: { x: number; y: number }[];
}

/** The least height of any line between two places. */
function highest(runs: readonly Run[], [x1, x2]: readonly [number, number]): number {
	const heights = runs.flatMap(({ steps }) =>
		steps.filter(({ x }, index) => x <= x2 && (steps[index + 1]?.x ?? Infinity) >= x1).map(({ y }) => y),
	);
	return Math.min(...heights);
}

/** The counts of the day, beside its line where there is more room, over whatever line passes there. */
function labelsOf(texts: readonly string[], runs: readonly Run[], frame: Frame): CountsMark['labels'] {
	const { cursor, left, right, band } = frame;
	const onLeft = cursor > (left + right) / 2;
	const x = px(onLeft ? cursor - BESIDE : cursor + BESIDE);
	const lines = band === 'wide' ? [texts.join(' · ')] : texts;
	const width = Math.max(...lines.map((line) => textWidth(line, TYPE[band], true)));
	const foot = highest(runs, onLeft ? [x - width, cursor] : [cursor, x + width]) - 5;
	return lines.map((text, index) => ({
		key: String(index),
		x,
		y: px(foot - (lines.length - 1 - index) * LINE),
		anchor: onLeft ? 'end' : 'start',
		text,
	}));
}

/** The strip with the lines, from `top` on. */
export function countsOf(
	items: readonly Item[],
	data: InForceData,
	state: InForceState,
	frame: Frame,
	{ t, locale }: Context,
): CountsMark {
	const { top, left, right, names, cursor, place, band } = frame;
	const sides = SIDES.filter((side) => items.some(({ by }) => by === side));
	const counted = sides.map((side) => ({ side, steps: countSteps(items, side, data) }));
	const most = Math.max(1, ...counted.flatMap(({ steps }) => steps.map(([, count]) => count)));
	const plot = top + HEAD[band];
	const base = plot + ABOVE[band] + RISE;
	const level = (count: number) => px(base - (count / most) * RISE);
	const runs = counted.map(({ side, steps }): Run => ({
		side,
		steps: steps.map(([day, count]) => ({ x: px(place(day)), y: level(count) })),
	}));
	const now = counted.map(({ side, steps }) => ({ side, count: steps.findLast(([day]) => day <= state.on)![1] }));
	const texts = now.map(({ side, count }) =>
		t(`chart.in-force.counted.${side}`, { count: formatNumber(count, locale) }),
	);
	const name = t('chart.in-force.counts');
	return {
		lines: runs.map(({ side, steps }) => ({
			key: side,
			path: `${steps.map(({ x, y }, index) => (index === 0 ? `M${x},${y}` : `H${x}V${y}`)).join('')}H${px(right)}`,
		})),
		dots: now.map(({ side, count }) => ({ key: side, x: cursor, y: level(count) })),
		labels: labelsOf(texts, runs, frame),
		base: { x1: left, x2: right, y: base },
		name: (band === 'wide' ? wrap(name, names.width, TYPE[band], 3) : [name]).map((line, index) => ({
			key: String(index),
			x: names.x,
			y: (band === 'wide' ? plot + 24 : top + 10) + index * LINE,
			text: line,
		})),
		bottom: base + 10,
	};
}
