/** Days on an axis: as numbers, a scale for them, and the ticks that suit a span. */
import { addMonths, addYears, type Day } from '../../../record/days';

/** A day as a whole number that grows by one a day. */
export const dayNumber = (day: Day): number => Math.round(Date.parse(`${day}T00:00:00Z`) / 86_400_000);

/** The day of a number; a fraction belongs to the day it falls in. */
export const numberDay = (number: number): Day => new Date(Math.floor(number) * 86_400_000).toISOString().slice(0, 10);

export interface Tick {
	day: Day;
	/** `year` ticks carry the year, `month` ticks the month's first letters. */
	kind: 'year' | 'month';
}

/** The firsts of every `step` months in a span, those of January marked as years. `step` divides 12, or is whole years. */
export function monthTicks(from: Day, until: Day, step: number): Tick[] {
	const ticks: Tick[] = [];
	let day = `${from.slice(0, 4)}-01-01`;
	while (day <= until) {
		if (day >= from) ticks.push({ day, kind: day.endsWith('-01-01') ? 'year' : 'month' });
		day = step % 12 === 0 ? addYears(day, step / 12) : addMonths(day, step);
	}
	return ticks;
}

/**
 * A linear scale from a domain to a range. d3-scale's comes with number formats and colour interpolation that no chart
 * uses, and would be half of what a reader downloads.
 */
export function linear([d0, d1]: [number, number], [r0, r1]: [number, number]): (value: number) => number {
	const slope = d1 === d0 ? 0 : (r1 - r0) / (d1 - d0);
	return (value) => r0 + (value - d0) * slope;
}
