/** What the page of changes prints for each day: the entries that it names, and those that it only counts. */
import { changesByDay, type Changed } from '../record/freshness';
import type { Entries } from '../record/record';
import { COLLECTIONS, type Collection, type Entry, type RecordEvent, type Measure } from '../record/schema';
import type { Day, When } from '../record/days';
import { memory } from '../record/remember';
import { partId, partsOf, type Part } from './parts';

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

/** A page of changes names at most about so many entries. */
const MOST_ON_PAGE = 120;

const named = ({ changed, events, measures }: DayTold): Entry<Collection>[] => [
	...events,
	...measures,
	...changed.map(({ entry }) => entry),
];

const recallParts = memory<Entries, Part<DayTold>[]>();

/**
 * The days of changes in parts of time, the newest first: one part, if a page holds them all. The newest part stands on
 * the page of changes itself, each of the others on a page of its own.
 */
export const partsOfChanges = (record: Entries): Part<DayTold>[] =>
	recallParts(record, 'parts', () => makeParts(record));

function makeParts(record: Entries): Part<DayTold>[] {
	const days = daysOfChanges(record);
	const all = days.reduce((sum, day) => sum + named(day).length, 0);
	if (all <= MOST_ON_PAGE) return [{ year: Number(days[0]?.day.slice(0, 4)), month: '', items: days }];
	// A day counts by what it names.
	const counted = days.flatMap((day) => Array.from({ length: Math.max(1, named(day).length) }, () => day));
	return partsOf(counted, ({ day }) => day, MOST_ON_PAGE).map((part) => ({
		...part,
		items: [...new Set(part.items)],
	}));
}

/** The days of the part that an attribute names, or of the newest part. Throws when there is no such part. */
export function changesIn(record: Entries, part?: string): DayTold[] {
	const parts = partsOfChanges(record);
	const found = part === undefined ? parts[0] : parts.find((one) => partId(one) === part);
	if (!found) throw new Error(`The changes of the record have no part "${part}".`);
	return found.items;
}

/** The entries that a page of changes names, in the order of the page. */
export const namedChanges = (record: Entries, part?: string): Entry<Collection>[] =>
	changesIn(record, part).flatMap(named);
