/** The events of the record as a dated list, by year and month. */
import type { When } from '../record/days';
import { formatWhen, type Locale } from '../record/format';
import type { WholeRecord } from '../record/record';
import type { RecordEvent } from '../record/schema';
import { YEARS, yearOf, type Year } from './eventHref';
import type { Translate } from '../words/translate';

/** A month with its events, or all that lies before the first year or after the last. */
export interface Group {
	id: When | 'before' | 'after';
	events: RecordEvent[];
}

/** The year that an attribute names. Throws when it has no page. */
export function yearNamed(text: string | undefined): Year {
	const year = YEARS.find((own) => String(own) === text);
	if (year === undefined) throw new Error(`"${text ?? ''}" is no year of the timeline: it has ${YEARS.join(' and ')}.`);
	return year;
}

/** The events on the page of `year`, oldest first. */
export function eventsOf(record: WholeRecord, year: Year): RecordEvent[] {
	return record.events.filter((event) => yearOf(event) === year).toSorted((a, b) => a.date.localeCompare(b.date));
}

/** Events by month, in the order they come in; a year alone is a group of its own. */
export function byMonth(events: readonly RecordEvent[]): Group[] {
	const groups = Map.groupBy(events, ({ date }): Group['id'] => {
		const year = Number(date.slice(0, 4));
		if (year < YEARS[0]) return 'before';
		return year > YEARS.at(-1)! ? 'after' : date.slice(0, 7);
	});
	return [...groups].map(([id, found]) => ({ id, events: found }));
}

/** What a group is called: `March 2025`, `Before 2025`. */
export function groupName(id: Group['id'], lang: Locale, t: Translate): string {
	if (id === 'before') return t('jr.events.before', { year: YEARS[0] });
	if (id === 'after') return t('jr.events.after', { year: YEARS.at(-1)! });
	return formatWhen(id, lang);
}
