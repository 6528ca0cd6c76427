/**
 * Calendar days as ISO text. A day is the day in the place where something happened; the record needs no clock time and
 * no zone. `Date` is used only inside these functions, in UTC.
 */

/** A calendar day, `2026-07-01`. */
export type Day = string;

/** A day, a month or a year: `2026-07-01`, `2026-07`, `2026`. */
export type When = string;

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
const WHEN = /^\d{4}(-\d{2}(-\d{2})?)?$/;

/** Whether `text` is a calendar day that exists: `2026-02-29` does not. */
export function isDay(text: string): text is Day {
	if (!DAY.test(text)) return false;
	const date = new Date(`${text}T00:00:00Z`);
	return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

/** Whether `text` is a year, a month or a day that exists. */
export function isWhen(text: string): text is When {
	return WHEN.test(text) && isDay(firstDay(text));
}

/** The first day of a year, month or day. */
export function firstDay(when: When): Day {
	return `${when}-01-01`.slice(0, 10);
}

/** The last day of a year, month or day. */
export function lastDay(when: When): Day {
	if (when.length === 4) return `${when}-12-31`;
	if (when.length === 7) return addDays(addMonths(`${when}-01`, 1), -1);
	return when;
}

/**
 * A moment of a day, for formats that ask for one: noon in UTC. A program that shows it in its reader’s zone shows the
 * same day everywhere in Canada, Mexico and the United States, from Hawaii (UTC−10) to Guam (UTC+10).
 */
export const momentOf = (day: Day): Date => new Date(`${day}T12:00:00Z`);

/** `day` moved by whole days, which may be negative. */
export function addDays(day: Day, days: number): Day {
	const date = new Date(`${day}T00:00:00Z`);
	date.setUTCDate(date.getUTCDate() + days);
	return date.toISOString().slice(0, 10);
}

/**
 * `day` moved by whole months. Where the month has no such day, its last day is taken (31 August + 6 months is
 * 28 February), as periods in months are commonly counted.
 */
export function addMonths(day: Day, months: number): Day {
	const [year, month, dayOfMonth] = day.split('-').map(Number) as [number, number, number];
	const first = new Date(Date.UTC(year, month - 1 + months, 1));
	const length = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
	first.setUTCDate(Math.min(dayOfMonth, length));
	return first.toISOString().slice(0, 10);
}

/** `day` moved by whole years; 29 February becomes 28 February in a common year. */
export function addYears(day: Day, years: number): Day {
	return addMonths(day, years * 12);
}

/** Days from `a` to `b`, negative when `b` comes first. */
export function daysBetween(a: Day, b: Day): number {
	return Math.round((Date.parse(`${b}T00:00:00Z`) - Date.parse(`${a}T00:00:00Z`)) / 86_400_000);
}

/**
 * Years from one day to another, the last one as a fraction of its days: 1 July 2026 to 1 July 2036 is 10.
 * @returns 0 when `to` does not come after `from`
 */
export function yearsBetween(from: Day, to: Day): number {
	if (to <= from) return 0;
	let years = Number(to.slice(0, 4)) - Number(from.slice(0, 4));
	// The last anniversary may fall after `to`, and 29 February has none of its own.
	while (addYears(from, years) > to) years--;
	const last = addYears(from, years);
	return years + daysBetween(last, to) / daysBetween(last, addYears(from, years + 1));
}
