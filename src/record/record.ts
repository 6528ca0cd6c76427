/** The whole record: all collections joined, so that an entry can be looked up and its references followed. */
import { firstDay, type Day } from './days';
import type { LineBook } from './lines/line';
import type { PublisherName } from './publishers';
import type { Collection, Entry, Localized, RecordEvent, Source } from './schema';
import { COLLECTIONS } from './schema/names';

/** The entries of every collection, in file order. */
export type Entries = { readonly [C in Collection]: readonly Entry<C>[] };

/** Any entry with the collection it stands in. */
export type Found = { [C in Collection]: { collection: C; entry: Entry<C> } }[Collection];

/** The rows of measures and the lines of the US schedule under some headings. */
export type HeadingLines = Pick<LineBook, 'rows' | 'schedule'>;

export interface WholeRecord extends Entries {
	/** The last day of the record: the latest day on which an event of it happened. */
	readonly asOf: Day;
	/** How publishers are called in other languages, by which recordIn() says them. */
	readonly publishers: readonly PublisherName[];
	/** The entry with this id, wherever it stands. Ids are unique across the record. */
	find(id: string): Found | undefined;
	/** The entry of one collection. Throws, naming collection and id, when there is none. */
	get<C extends Collection>(collection: C, id: string): Entry<C>;
	/**
	 * The sources an id stands for: itself if it is a source, else those that prove the entry, then those of what surrounds
	 * it. Throws when unknown.
	 */
	sourcesOf(id: string): Source[];
	/** The sources that carry the statement of an id itself, without its background. Throws when unknown. */
	proofOf(id: string): Source[];
	/**
	 * The tariff lines under headings of four digits, for what shows a few goods. All lines are read apart
	 * (src/content/loadLines.ts). Throws where the record was joined without lines.
	 */
	linesUnder(headings: readonly string[]): HeadingLines;
}

/** Reads the tariff lines under headings, which name measures, conditions and sources of the entries. */
export type ReadLinesUnder = (headings: readonly string[], entries: Entries) => HeadingLines;

/** Stands in where nobody asks for tariff lines. */
const noLines: ReadLinesUnder = (headings) => {
	throw new Error(`The record was read without tariff lines; those under ${headings.join(', ')} are asked for.`);
};

/**
 * Joins the collections. The entries must have passed check.ts: a reference that does not resolve throws only when it
 * is followed.
 * @param readLinesUnder reads the tariff lines under some headings
 * @param publishers how publishers are called in other languages
 */
export function joinRecord(
	entries: Entries,
	readLinesUnder: ReadLinesUnder = noLines,
	publishers: readonly PublisherName[] = [],
): WholeRecord {
	const index = new Map<string, Found>();
	for (const collection of COLLECTIONS)
		for (const entry of entries[collection]) index.set(entry.id, { collection, entry } as Found);

	const find = (id: string) => index.get(id);
	const get = <C extends Collection>(collection: C, id: string): Entry<C> => {
		const found = index.get(id);
		if (found?.collection !== collection) throw new Error(`The record has no entry "${id}" in ${collection}.`);
		return found.entry as Entry<C>;
	};
	const known = (id: string): Found => {
		const found = index.get(id);
		if (!found) throw new Error(`The record has no entry "${id}".`);
		return found;
	};
	const proofOf = (id: string): Source[] => {
		const { collection, entry } = known(id);
		return collection === 'sources' ? [entry] : entry.sources.map((source) => get('sources', source));
	};
	const sourcesOf = (id: string): Source[] => {
		const { entry } = known(id);
		const background = 'background' in entry ? entry.background : [];
		return [...proofOf(id), ...background.map((source) => get('sources', source))];
	};
	const linesUnder = (headings: readonly string[]) => readLinesUnder(headings, entries);
	return { ...entries, asOf: lastKnownDay(entries.events), publishers, find, get, sourcesOf, proofOf, linesUnder };
}

/** The name by which a reader knows an entry. A position has none: its text stands in. */
export function entryName(entry: Found['entry']): Localized {
	if ('title' in entry) return typeof entry.title === 'string' ? { en: entry.title } : entry.title;
	if ('name' in entry) return entry.name;
	if ('term' in entry) return entry.term;
	if ('question' in entry) return entry.question;
	return 'stance' in entry ? entry.text : entry.of;
}

/** The latest day on which something in `events` happened; scheduled events do not count. */
export function lastKnownDay(events: readonly RecordEvent[]): Day {
	const days = events
		.filter((event) => event.status === 'happened')
		.map((event) => firstDay(event.date))
		.toSorted();
	return days.at(-1) ?? '';
}
