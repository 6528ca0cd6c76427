/** The time axis that charts share: grid lines with years and months above them, and the line at a day. */
import { formatMonth, type Locale } from '../../../record/format';
import type { Day } from '../../../record/days';
import { TYPE, type Band } from '../contract';
import { join, layer, type Parent } from './join';
import { px } from './px';
import { textWidth } from './textWidth';
import { dayNumber, monthTicks } from './scales';

export interface TickMark {
	key: string;
	x: number;
	y1: number;
	y2: number;
	text: string;
	textX: number;
	textY: number;
	/** A year's first day. */
	major: boolean;
}

export interface Axis {
	from: Day;
	until: Day;
	/** The place of a day number. */
	x: (day: number) => number;
	top: number;
	bottom: number;
	/** The width of the picture: no label leaves it. */
	width: number;
	band: Band;
	locale: Locale;
}

/** How many months ticks may be apart: a quarter at least on a wide picture, half a year on a narrow one. */
const STEPS: { readonly [B in Band]: readonly number[] } = { wide: [3, 6, 12, 24, 60], narrow: [6, 12, 24, 60] };
/** How far apart two ticks are at least, in pixels: a month's name beside a year, and a year beside a year. */
const ROOM = { month: 36, year: 48 };

/** A tick every quarter or half-year, or as seldom as a long span leaves room for their names. */
export function timeTicks({ from, until, x, top, bottom, width, band, locale }: Axis): TickMark[] {
	const month = (x(dayNumber(until)) - x(dayNumber(from))) / ((dayNumber(until) - dayNumber(from)) / 30.44);
	const step = STEPS[band].find((months) => months * month >= (months < 12 ? ROOM.month : ROOM.year)) ?? 60;
	return monthTicks(from, until, step).map(({ day, kind }): TickMark => {
		const major = kind === 'year';
		const text = major ? day.slice(0, 4) : formatMonth(day, locale);
		const at = px(x(dayNumber(day)));
		const half = textWidth(text, TYPE[band], major) / 2;
		return {
			key: day,
			x: at,
			y1: top - 4,
			y2: bottom,
			text,
			textX: Math.min(Math.max(at, half), width - half),
			textY: top - 10,
			major,
		};
	});
}

/** Keeps names out of the way of a line at `x`: a month's is left out, as the line says its own day; a year's steps aside. */
export const clearOf = (ticks: readonly TickMark[], x: number, band: Band): TickMark[] =>
	ticks.map((tick) => {
		const clear = textWidth(tick.text, TYPE[band], tick.major) / 2 + 2;
		if (tick.text === '' || Math.abs(tick.textX - x) >= clear) return tick;
		return tick.major ? { ...tick, textX: px(tick.x <= x ? x - clear : x + clear) } : { ...tick, text: '' };
	});

export function drawAxis(root: Parent, ticks: TickMark[]): void {
	join(layer(root, 'grid'), 'line', 'grid-line', ticks)
		.classed('major', ({ major }) => major)
		.attr('x1', ({ x }) => x)
		.attr('x2', ({ x }) => x)
		.attr('y1', ({ y1 }) => y1)
		.attr('y2', ({ y2 }) => y2);
	join(layer(root, 'tick-labels'), 'text', 'tick-label', ticks)
		.classed('major', ({ major }) => major)
		.attr('x', ({ textX }) => textX)
		.attr('y', ({ textY }) => textY)
		.text(({ text }) => text);
}

/** The line at the day a chart is set to, with the day above it. */
export interface CursorMark {
	x: number;
	y1: number;
	y2: number;
	text: string;
	textX: number;
	textY: number;
}

/** A cursor at `x` whose label, just above it, stays between `left` and `right`. */
export function cursorAt(
	x: number,
	text: string,
	{ top, bottom, left, right, band }: { top: number; bottom: number; left: number; right: number; band: Band },
): CursorMark {
	const half = textWidth(text, TYPE[band], true) / 2;
	const textX = px(Math.min(Math.max(x, left + half), right - half));
	return { x, y1: top, y2: bottom, text, textX, textY: top - 4 };
}

export function drawCursor(root: Parent, cursor: CursorMark): void {
	const parent = layer(root, 'cursor');
	join(parent, 'line', 'cursor-line', [{ key: 'line' }])
		.attr('x1', cursor.x)
		.attr('x2', cursor.x)
		.attr('y1', cursor.y1)
		.attr('y2', cursor.y2);
	join(parent, 'text', 'cursor-label', [{ key: 'label' }])
		.classed('halo', true)
		.attr('x', cursor.textX)
		.attr('y', cursor.textY)
		.text(cursor.text);
}
