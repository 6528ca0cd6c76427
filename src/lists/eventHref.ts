/**
 * The one permanent address of an event: its place on the page of the year in which it happened or is to happen. The
 * address stays when another year gets a page, and when a scheduled event happens (decision 14). astro.config.mjs reads
 * this file too, so it imports nothing that runs.
 */
import type { RecordEvent } from '../record/schema';

/** The first year with a page of its own. Earlier events stand on that page, and always will. */
export const FIRST_YEAR = 2025;

type Dated = Pick<RecordEvent, 'date'>;
type Moved = Pick<RecordEvent, 'formerly'>;

/** The year on whose page an event stands. */
export const yearOf = ({ date }: Dated): number => Math.max(FIRST_YEAR, Number(date.slice(0, 4)));

/** The years that have a page: those of events, and those under which an event stood before its date moved. */
export const yearsOf = (events: readonly (Dated & Moved)[]): number[] =>
	[...new Set(events.flatMap((event) => [yearOf(event), ...event.formerly.map(Number)]))].toSorted((a, b) => a - b);

/** How many years the menu names. */
const YEARS_IN_MENU = 3;

/**
 * The years that the menu names: the last ones in which something has happened.
 * @param events as the record’s file has them, in which only an event that is ahead has a `status`
 */
export const yearsInMenu = (events: readonly (Dated & { readonly status?: string })[]): number[] =>
	[...new Set(events.filter(({ status }) => status !== 'scheduled').map(yearOf))]
		.toSorted((a, b) => a - b)
		.slice(-YEARS_IN_MENU);

/** The path of the page of a year in English: `/timeline/2026/`. */
export const yearHref = (year: number): string => `/timeline/${year}/`;

/**
 * The path of an event in English: `/timeline/2026/#review-2026-07-01`. `localHref` puts the base and the language
 * before it.
 */
export const eventHref = (event: Pick<RecordEvent, 'id' | 'date'>): string => `${yearHref(yearOf(event))}#${event.id}`;

/** The paths at which an event stood before, oldest first. The pages there lead on to the event. */
export const formerHrefs = ({ formerly, id }: Pick<RecordEvent, 'id' | 'formerly'>): string[] =>
	formerly.map((year) => `${yearHref(Number(year))}#${id}`);
