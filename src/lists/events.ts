/** The events of the record by year and month, as the pages of the timeline list them. */
import type { When } from '../record/days';
import { formatWhen, type Locale } from '../record/format';
import type { WholeRecord } from '../record/record';
import type { RecordEvent } from '../record/schema';
import type { Translate } from '../words/translate';
import { FIRST_YEAR, yearHref, yearOf, yearsOf } from './eventHref';
import { partsOfYear, type Part, type Time } from './parts';

/** The events of a month, or all events before the first year that has a page. */
export interface Group {
	id: When | 'before';
	events: RecordEvent[];
}

type Events = Pick<WholeRecord, 'events'>;

/** The year that an attribute names. Throws when the timeline has no page for it. */
export function yearNamed({ events }: Events, text: string | undefined): number {
	const years = yearsOf(events);
	const year = years.find((own) => String(own) === text);
	if (year === undefined) throw new Error(`"${text ?? ''}" is no year of the timeline: it has ${years.join(', ')}.`);
	return year;
}

const byDate = (events: readonly RecordEvent[]) => events.toSorted((a, b) => a.date.localeCompare(b.date));

/** The events on the page of `year`, oldest first. */
export const eventsOf = ({ events }: Events, year: number): RecordEvent[] =>
	byDate(events.filter((event) => yearOf(event) === year));

/** A page tells of at most so many events with their texts and sources. */
const MOST = 130;

/**
 * The months of a year that has too many events for one page; none for a year that one page holds. The page of the year
 * then has a line for each event, so that its address stays, and the pages of the months have their texts.
 */
export function yearParts(record: Events, year: number): Part<RecordEvent>[] {
	const events = eventsOf(record, year);
	if (events.length <= MOST) return [];
	// What came before the first year stands with its first month.
	const dateOf = ({ date }: RecordEvent) => (Number(date.slice(0, 4)) < year ? `${year}-01` : date);
	return partsOfYear(events, dateOf, MOST);
}

/** The path of a month of a year in parts, in English: `/timeline/2031/04/`. */
export const partHref = ({ month, year }: Time): string => `${yearHref(year)}${month}/`;

/**
 * The events that a page tells of with their texts: those of the year, or of the part of it that an attribute names; none
 * on the page of a year in parts.
 * @throws when the year has no such part
 */
export function eventsTold(record: Events, year: number, part: string | undefined): RecordEvent[] {
	const parts = yearParts(record, year);
	if (part === undefined) return parts.length > 0 ? [] : eventsOf(record, year);
	const found = parts.find(({ month }) => month === part);
	if (!found) throw new Error(`The timeline has no part "${part}" of ${year}.`);
	return found.items;
}

/** The events that stood on the page of `year` before their date moved. */
export const movedFrom = ({ events }: Events, year: number): RecordEvent[] =>
	byDate(events.filter(({ formerly }) => formerly.includes(String(year))));

/** Events by month, in the order given. Events whose month is not known are a group of their own. */
export function byMonth(events: readonly RecordEvent[]): Group[] {
	const groups = Map.groupBy(events, ({ date }): Group['id'] =>
		Number(date.slice(0, 4)) < FIRST_YEAR ? 'before' : date.slice(0, 7),
	);
	return [...groups].map(([id, found]) => ({ id, events: found }));
}

/** The heading of a group: `March 2025`, `Before 2025`. */
export const groupName = (id: Group['id'], lang: Locale, t: Translate): string =>
	id === 'before' ? t('jr.events.before', { year: FIRST_YEAR }) : formatWhen(id, lang);

/** The first and the last event on the page of `year`. A single event is both; a year without events has neither. */
export function endsOf(record: Events, year: number): RecordEvent[] {
	const events = eventsOf(record, year);
	return [events[0], events.at(-1)].filter((event) => event !== undefined);
}

/** A sentence about the page of a year: how many events it lists, and their first and last days. */
export function yearInShort(record: Events, year: number, lang: Locale, t: Translate): string {
	const [first, last] = endsOf(record, year);
	if (!first || !last) return t('jr.year.empty', { year });
	const count = eventsOf(record, year).length;
	const of = { year, count, from: formatWhen(first.date, lang), to: formatWhen(last.date, lang) };
	const kind = first.status === 'scheduled' ? 'ahead' : 'held';
	return t(count === 1 ? `jr.year.${kind}.one` : `jr.year.${kind}`, of);
}
