/** The strips of lines: how many programmes are in force, and figures by month. */
import { addMonths, type Day } from '../../../../record/days';
import { px } from '../../kit/px';
import { dayNumber, linear } from '../../kit/scales';
import { diamond, disc } from '../../kit/shapes';
import type { Point } from '../../families/months/series';
import { SIDES, type OnAnyDayData } from './data';
import type { StripMark } from './marks';
import { changesOf, countOn, figureOn, monthsOf, type OnAnyDayState } from './state';

export interface Field {
	left: number;
	right: number;
	top: number;
	height: number;
	/** The place of a day number. */
	x: (day: number) => number;
	/** The place of the day. */
	cursor: number;
}

type Drawn = Omit<StripMark, 'key' | 'texts' | 'keys'>;

function levelsOf(
	values: readonly number[],
	y: (value: number) => number,
	{ left, right }: Field,
	words: (value: number) => string,
): StripMark['levels'] {
	return values.map((value) => ({
		key: String(value),
		x1: left,
		x2: px(right),
		y: px(y(value)),
		text: words(value),
		textX: left - 6,
	}));
}

/** A line a side, as high as the number of its programmes in force. */
export function countsStrip(
	data: OnAnyDayData,
	{ on }: OnAnyDayState,
	field: Field,
	words: (count: number) => string,
): Drawn {
	const steps = SIDES.map((side) => ({
		side,
		counts: changesOf(data, side).map((day): [Day, number] => [day, countOn(data, side, day)]),
	}));
	const most = Math.max(1, ...steps.flatMap(({ counts }) => counts.map(([, count]) => count)));
	const y = linear([0, most], [field.top + field.height, field.top]);
	const place = (day: Day) => px(field.x(dayNumber(day)));
	return {
		lines: steps.map(({ side, counts }) => ({
			key: side,
			path: `${counts.map(([day, count], index) => (index === 0 ? `M${place(day)},${px(y(count))}` : `H${place(day)}V${px(y(count))}`)).join('')}H${px(field.right)}`,
		})),
		points: SIDES.map((side) => ({ key: side, path: shape(side, field.cursor, y(countOn(data, side, on))) })),
		levels: levelsOf([0, most], y, field, words),
		gaps: [],
	};
}

/** The shape of a line’s point: what is first a disc, what is second a diamond. */
export const shape = (key: string, x: number, y: number) =>
	['united-states', 'claims', 'hit'].includes(key) ? disc(x, px(y), 4.5) : diamond(x, px(y), 5.5);

const middle = (month: string) => dayNumber(`${month}-01`) + 15;

/** Figures by month, each in the middle of its month; a line ends where a month is missing. */
export function monthsStrip(
	data: OnAnyDayData,
	{ on }: OnAnyDayState,
	name: 'claims' | 'imports',
	field: Field,
	words: (value: number) => string,
): Drawn {
	const series: [string, Point[]][] =
		name === 'claims'
			? [['claims', data.claims]]
			: [
					['hit', data.hit],
					['spared', data.spared],
				];
	const values = series.flatMap(([, points]) => points.map(([, value]) => value));
	const levels = name === 'claims' ? [0, 50, 100] : [0, 50, 100, ...(Math.max(...values) > 125 ? [150] : [])];
	const y = linear([0, Math.max(levels.at(-1)!, ...values)], [field.top + field.height, field.top]);
	const has = new Set(series.flatMap(([, points]) => points.map(([month]) => month)));
	const months = monthsOf(data);
	const missing = months.filter((month) => !has.has(month));
	const [from, until] = [missing[0], missing.at(-1)];
	const edge = (day: Day) => px(Math.min(field.x(dayNumber(day)), field.right));
	// What is missing is the end of the picture, or lies within it: either way one stretch is hatched.
	const gaps =
		from && until
			? [
					{
						key: from,
						x: edge(`${from}-01`),
						y: field.top,
						width: px(Math.max(edge(addMonths(`${until}-01`, 1)) - edge(`${from}-01`), 0)),
						height: field.height,
					},
				]
			: [];
	return {
		lines: series.map(([key, points]) => ({ key, path: lineOf(points, field, y) })),
		points: series.flatMap(([key, points]) => {
			const value = figureOn(points, on);
			return value === null ? [] : [{ key, path: shape(key, px(field.x(middle(on.slice(0, 7)))), y(value)) }];
		}),
		levels: levelsOf(levels, y, field, words),
		gaps,
	};
}

function lineOf(points: readonly Point[], { x }: Field, y: (value: number) => number): string {
	return points
		.map(([month, value], index) => {
			const before = points[index - 1];
			const follows = before && addMonths(`${before[0]}-01`, 1) === `${month}-01`;
			return `${follows ? 'L' : 'M'}${px(x(middle(month)))},${px(y(value))}`;
		})
		.join('');
}
