/** Months and their figures: what the charts of monthly figures share before anything is laid out. */
import { addMonths, firstDay, type Day } from '../../../../record/days';
import { colon, formatWhen, type Locale } from '../../../../record/format';
import type { WholeRecord } from '../../../../record/record';
import type { Direction } from '../../contract';
import { label } from '../../kit/recordText';

/** A month, `2025-06`. */
export type Month = string;

/** A month or year and its figure. */
export type Point = [period: string, value: number];

/** An event that the picture marks with a number. */
export interface Happening {
	date: Day;
	title: string;
}

export const monthOf = (day: Day): Month => day.slice(0, 7);

/** The months from that of `start` to that of `end`. */
export function monthsBetween(start: Day, end: Day): Month[] {
	const months: Month[] = [];
	for (let day = `${monthOf(start)}-01`; day <= end; day = addMonths(day, 1)) months.push(monthOf(day));
	return months;
}

/** The points of a series that have a value, from `start` on; whole years stand apart from months. */
export function pointsOf(record: WholeRecord, id: string, period: 'month' | 'year'): Point[] {
	return record
		.get('series', id)
		.points.filter((point): point is Point => point[1] !== null && point[0].length === (period === 'month' ? 7 : 4));
}

export const happenings = (record: WholeRecord, ids: readonly string[], locale: Locale): Happening[] =>
	ids.map((id) => {
		const { date, title } = record.get('events', id);
		return { date: firstDay(date), title: label(title, locale) };
	});

/** The events of a month, each with its day. */
export const eventsText = (events: Happening[], month: Month, locale: Locale) =>
	events
		.filter(({ date }) => monthOf(date) === month)
		.map(({ date, title }) => `${formatWhen(date, locale)}${colon(locale)} ${title}`);

export const valueAt = (points: readonly Point[], period: string): number | null =>
	points.find(([at]) => at === period)?.[1] ?? null;

/** Left and right go by months; up and down to the months in which something marked happened. */
export function moveMonth(
	{ start, asOf, events }: { start: Day; asOf: Day; events: { date: Day }[] },
	on: Day,
	direction: Direction,
): Month {
	const months = monthsBetween(start, asOf);
	const month = monthOf(on);
	const marked = events.map(({ date }) => monthOf(date));
	const beside = (by: number) => monthOf(addMonths(`${month}-01`, by));
	const target = {
		left: beside(-1),
		right: beside(1),
		'back-a-day': beside(-1),
		'on-a-day': beside(1),
		up: marked.findLast((other) => other < month) ?? month,
		down: marked.find((other) => other > month) ?? month,
		first: months[0]!,
		last: months.at(-1)!,
	}[direction];
	return months.includes(target) ? target : month;
}
