/** Build only: which collections and lines of the record a chart is made from, as its data function reads them. */
import { recordIn } from '../../../record/inLanguage';
import type { WholeRecord } from '../../../record/record';
import { memory } from '../../../record/remember';
import { COLLECTIONS, LINE_FILES, type Collection, type LineFile } from '../../../record/schema';
import { chartOf } from '../registry';

/** What a chart can be made from: each is a table of the open data. */
export type Origin = Collection | LineFile;

export const isLineFile = (origin: Origin): origin is LineFile => (LINE_FILES as readonly string[]).includes(origin);

/** What a chart of a few goods takes from the tariff lines. */
const UNDER_HEADINGS: readonly LineFile[] = ['us-lines', 'us-schedule'];

// The same on every page, in every language.
const recall = memory<WholeRecord, readonly Origin[]>();

/** The collections that the chart `id` reads, in the order of the record, then the tariff lines. */
export function madeFrom(record: WholeRecord, id: string): readonly Origin[] {
	const english = recordIn(record, 'en');
	return recall(english, id, () => watch(english, (watched) => chartOf(id).data(watched, 'en')));
}

/** The collections that `use` reads of the record it is given: whole, or an entry of them. */
export function watch(record: WholeRecord, use: (watched: WholeRecord) => unknown): Origin[] {
	const read = new Set<Origin>();
	const note = (id: string) => {
		const found = record.find(id);
		if (found) read.add(found.collection);
		return found;
	};
	const spies: Pick<WholeRecord, 'find' | 'get' | 'linesUnder' | 'proofOf' | 'sourcesOf'> = {
		find: note,
		get: (collection, id) => {
			read.add(collection);
			return record.get(collection, id);
		},
		linesUnder: (headings) => {
			for (const file of UNDER_HEADINGS) read.add(file);
			return record.linesUnder(headings);
		},
		sourcesOf: (id) => {
			note(id);
			read.add('sources');
			return record.sourcesOf(id);
		},
		proofOf: (id) => {
			note(id);
			read.add('sources');
			return record.proofOf(id);
		},
	};
	use(
		new Proxy(record, {
			get(target, key, receiver): unknown {
				if (Object.hasOwn(spies, key)) return spies[key as keyof typeof spies];
				if ((COLLECTIONS as readonly PropertyKey[]).includes(key)) read.add(key as Collection);
				return Reflect.get(target, key, receiver);
			},
		}),
	);
	return [...COLLECTIONS, ...UNDER_HEADINGS].filter((origin) => read.has(origin));
}
