/** What the page of changes says of each day: which entries it calls by name, and which it only counts. */
import { changesByDay, type Changed } from '../record/freshness';
import type { Entries } from '../record/record';
import { COLLECTIONS, type Collection, type Entry, type RecordEvent, type Measure } from '../record/schema';
import type { Day, When } from '../record/days';

/** A day that adds more events or measures than this is told in counts: the timeline and the tariff pages list them. */
const MOST_NAMED = 40;

export interface DayTold {
	day: Day;
	/** How many entries each collection gained, in the order of the collections. */
	counts: { collection: Collection; count: number }[];
	/** The events and measures that came in, as they follow in time; none on a day that added too many. */
	events: RecordEvent[];
	measures: Measure[];
	/** The first and the last day of events that are not named. */
	span?: { from: When; to: When };
	/** Corrections and revisions, in the order of the collections. */
	changed: Changed[];
}

/** What came into the record and what was changed in it, the newest day first. */
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

/** The entries that the page of changes calls by name, in the order of the page. */
export const namedChanges = (record: Entries): Entry<Collection>[] =>
	daysOfChanges(record).flatMap(({ events, measures, changed }) => [
		...events,
		...measures,
		...changed.map(({ entry }) => entry),
	]);
