/**
 * Events as columns: where there are too many for a dot each, a column stands for the events of a month or more, as high
 * as they are many. Each event keeps its place in its column, so that a pointer finds it and the focus shows it.
 */
import { addMonths, type Day } from '../../../../record/days';
import { px } from '../../kit/px';
import { dayNumber } from '../../kit/scales';
import type { Item, Span } from './data';

/** With more events than this in the picture they stand in columns. */
export const MOST_DOTS = 250;
/** How high the highest column is. */
const HIGHEST = 92;
/** How wide a column is at least. */
const NARROWEST = 6;
/** How many months a column may stand for. */
const STEPS = [1, 3, 6, 12] as const;
type Step = (typeof STEPS)[number];

export interface ColumnMark {
	key: string;
	x: number;
	y: number;
	width: number;
	height: number;
	/** The column lies ahead of the record's last day. */
	scheduled: boolean;
	/** Its events, from the floor up. */
	events: string[];
}

/** The months that a column stands for: as few as leave it wide enough on the artboard. */
function stepOf({ from, until }: Span, place: (day: number) => number): Step {
	const month = (place(dayNumber(until)) - place(dayNumber(from))) / ((dayNumber(until) - dayNumber(from)) / 30.44);
	return STEPS.find((step) => step * month >= NARROWEST) ?? 12;
}

/** The first day of the column that a day falls into. */
function columnStart(day: Day, step: Step): Day {
	const month = Number(day.slice(5, 7)) - 1;
	return `${day.slice(0, 4)}-${String(month - (month % step) + 1).padStart(2, '0')}-01`;
}

/** Events by column, in the order of time. */
const grouped = (items: readonly Item[], step: Step) => Map.groupBy(items, ({ from }) => columnStart(from, step));

/** How many events the highest column of a lane has. */
export const mostIn = (items: readonly Item[], step: Step): number =>
	Math.max(0, ...[...grouped(items, step).values()].map(({ length }) => length));

export interface Columning {
	step: Step;
	/** How high one event is, in pixels; the same in every lane, so that columns can be compared. */
	unit: number;
	/** How many events the highest column has. */
	most: number;
}

/**
 * How events of these lanes are put into columns.
 * @param place the place of a day number on the artboard
 */
export function columning(
	lanes: readonly { readonly items: readonly Item[] }[],
	span: Span,
	place: (day: number) => number,
): Columning {
	const step = stepOf(span, place);
	const most = Math.max(1, ...lanes.map(({ items }) => mostIn(items, step)));
	return { step, unit: HIGHEST / most, most };
}

interface Lane extends Pick<Columning, 'step' | 'unit'> {
	asOf: Day;
	/** Where the lane’s floor is. */
	floor: number;
	/** What the picture shows: a column of which it shows a part is as wide as that part. */
	span: Span;
	/** The place of a day number. */
	x: (day: number) => number;
}

/** The columns of a lane. */
export const columnsOf = (items: readonly Item[], { asOf, floor, span, step, unit, x }: Lane): ColumnMark[] =>
	[...grouped(items, step)].map(([start, events]): ColumnMark => {
		const end = addMonths(start, step);
		const left = px(x(dayNumber(start < span.from ? span.from : start)));
		const right = x(dayNumber(end > span.until ? span.until : end));
		const height = px(unit * events.length);
		return {
			key: start,
			x: left,
			y: px(floor - height),
			// A hair of the ground between two columns.
			width: px(Math.max(1, right - left - 1)),
			height,
			scheduled: start > asOf,
			events: events.map(({ id }) => id),
		};
	});

/** The place of an event in the columns of a lane: the middle of its share of its column. */
export function placeInColumn(columns: readonly ColumnMark[], event: string): { x: number; y: number } | undefined {
	for (const { events, height, width, x, y } of columns) {
		const at = events.indexOf(event);
		if (at !== -1) return { x: px(x + width / 2), y: px(y + height - ((at + 0.5) * height) / events.length) };
	}
	return undefined;
}

/** The top of the column that an event is in, where the line from its name ends. */
export function topOf(columns: readonly ColumnMark[], event: string): { x: number; y: number } {
	const { width, x, y } = columns.find(({ events }) => events.includes(event))!;
	return { x: px(x + width / 2), y };
}

/** The event at a point of a lane with columns, at most `reach` beside or above its column. */
export function eventAt(columns: readonly ColumnMark[], x: number, y: number, reach: number): string | null {
	const apart = (column: ColumnMark) => Math.max(column.x - x, x - column.x - column.width, 0);
	const near = columns
		.filter((column) => apart(column) <= reach && y >= column.y - reach && y <= column.y + column.height + reach)
		.toSorted((a, b) => apart(a) - apart(b))[0];
	if (!near) return null;
	const share = (near.y + near.height - y) / near.height;
	const at = Math.floor(share * near.events.length);
	return near.events[Math.min(Math.max(at, 0), near.events.length - 1)]!;
}
