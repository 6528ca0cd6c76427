/** What the page of changes prints for each day: the entries that it names, and those that it only counts. */
import { changesByDay, type Changed } from '../record/freshness';
import type { Entries } from '../record/record';
import { COLLECTIONS, type Collection, type Entry, type RecordEvent, type Measure } from '../record/schema';
import type { Day, When } from '../record/days';

/**
 * The largest number of new events and measures of one day that the page names. Of more it gives the number: the
 * timeline and the tariff pages list them.
 */
const MOST_NAMED = 40;

export interface DayTold {
	day: Day;
	/** How many entries each collection gained, in the order of the collections. */
	counts: { collection: Collection; count: number }[];
	/** The new events and measures in the order of their dates; empty on a day that added too many. */
	events: RecordEvent[];
	measures: Measure[];
	/** The dates of the first and the last event, where the events are too many to be named. */
	span?: { from: When; to: When };
	/** Corrections and revisions, in the order of the collections. */
	changed: Changed[];
}

/** The days on which the record changed, the newest first. */
export function daysOfChanges(record: Entries): DayTold[] {
	return changesByDay(record).map(({ day, added, changed }) => {
		const gained = <C extends Collection>(collection: C) =>
			(added.find((one) => one.collection === collection)?.entries ?? []) as Entry<C>[];
		const events = gained('events').toSorted((a, b) => a.date.localeCompare(b.date));
		const measures = gained('measures').toSorted((a, b) => a.from.localeCompare(b.from));
		const happened = events.filter(({ status }) => status === 'happened');
		const few = events.length + measures.length <= MOST_NAMED;
		return {
			day,
			counts: COLLECTIONS.map((collection) => ({ collection, count: gained(collection).length })).filter(
				({ count }) => count > 0,
			),
			events: few ? events : [],
			measures: few ? measures : [],
			...(!few && happened.length > 0 && { span: { from: happened[0]!.date, to: happened.at(-1)!.date } }),
			changed,
		};
	});
}

/** The entries that the page of changes names, in the order of the page. */
export const namedChanges = (record: Entries): Entry<Collection>[] =>
	daysOfChanges(record).flatMap(({ events, measures, changed }) => [
		...events,
		...measures,
		...changed.map(({ entry }) => entry),
	]);
