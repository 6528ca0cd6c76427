/** Where an event stands in the timeline's pages: the one place that feeds, the calendar and other pages ask. */
import type { RecordEvent } from '../record/schema';

/** The years that have a page of their own; what came before stands on the first, what is ahead on the last. */
export const YEARS = [2025, 2026] as const;
export type Year = (typeof YEARS)[number];

/** The year on whose page an event stands. */
export function yearOf({ date }: Pick<RecordEvent, 'date'>): Year {
	const year = Number(date.slice(0, 4));
	return YEARS.find((own) => year <= own) ?? YEARS.at(-1)!;
}

/** The address of a year's page, counted from the root of the site in English. */
export const yearHref = (year: Year): string => `/timeline/${year}/`;

/**
 * The address of an event, counted from the root of the site in English: `/timeline/2026/#review-2026-07-01`.
 * `localHref` puts base and language in front of it.
 */
export const eventHref = (event: Pick<RecordEvent, 'id' | 'date'>): string => `${yearHref(yearOf(event))}#${event.id}`;
