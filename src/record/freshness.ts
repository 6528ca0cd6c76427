/**
 * When an entry came into the record, when it was last checked against its sources, and what was corrected since. The
 * functions read the record and no clock: whoever needs an age passes the day to count to.
 */
import { daysBetween, type Day } from './days';
import type { Entries } from './record';
import type { Collection, Entry, Localized } from './schema';
import { COLLECTIONS } from './schema/names';

/**
 * The day the record was opened. On this day the first sources were read and the first entries were made from them. An
 * entry without `added` came in on this day.
 */
export const OPENED: Day = '2026-11-22';

/** The fields in which an entry gives its own history: see `entryHistory` in schema/fields.ts. */
export interface Dated {
	readonly added?: Day | undefined;
	readonly checked?: Day | undefined;
	readonly changes?: readonly { readonly on: Day; readonly text: Localized }[] | undefined;
}

/** The day an entry came into the record. */
export const addedOn = ({ added }: Dated): Day => added ?? OPENED;

/** The day an entry was last checked against its sources. Without `checked` it is the day the entry was added. */
export const checkedOn = (entry: Dated): Day => entry.checked ?? addedOn(entry);

/** How many days before `day` an entry was last checked; negative when it was checked later. */
export const ageOn = (entry: Dated, day: Day): number => daysBetween(checkedOn(entry), day);

/** The entry whose last check is longest ago, the first of several; undefined when there are no entries. */
export function oldestOf<E extends Dated>(entries: Iterable<E>): E | undefined {
	let oldest: E | undefined;
	for (const entry of entries) if (!oldest || checkedOn(entry) < checkedOn(oldest)) oldest = entry;
	return oldest;
}

/** The earliest and the latest `checkedOn` of these entries; undefined when there are no entries. */
export function checkedBetween(entries: Iterable<Dated>): { from: Day; to: Day } | undefined {
	const days = [...entries].map(checkedOn).toSorted();
	const [from, to] = [days[0], days.at(-1)];
	return from && to ? { from, to } : undefined;
}

/** The entries of one collection that came in on a day, in file order. */
export type Added = { [C in Collection]: { collection: C; entries: Entry<C>[] } }[Collection];

/** One correction or revision of an entry. */
export type Changed = { [C in Collection]: { collection: C; entry: Entry<C>; text: Localized } }[Collection];

export interface DayOfChanges {
	day: Day;
	/** The entries that came in, by collection; a collection without any is left out. */
	added: Added[];
	changed: Changed[];
}

/** What came into the record and what was changed in it, by day, the newest day first. */
export function changesByDay(record: Entries): DayOfChanges[] {
	const days = new Map<Day, DayOfChanges>();
	const at = (day: Day) => {
		let found = days.get(day);
		if (!found) days.set(day, (found = { day, added: [], changed: [] }));
		return found;
	};
	for (const collection of COLLECTIONS)
		for (const entry of record[collection]) {
			const { added } = at(addedOn(entry));
			let group = added.find((one) => one.collection === collection);
			if (!group) added.push((group = { collection, entries: [] } as Added));
			(group.entries as Entry<Collection>[]).push(entry);
			for (const { on, text } of entry.changes ?? []) at(on).changed.push({ collection, entry, text } as Changed);
		}
	return [...days.values()].toSorted((a, b) => b.day.localeCompare(a.day));
}
