/** Build only: which collections of the record a chart is made from, as its data function reads them. */
import type { WholeRecord } from '../../../record/record';
import { memory } from '../../../record/remember';
import { COLLECTIONS, type Collection } from '../../../record/schema';
import { chartOf } from '../registry';

// The same on every page.
const recall = memory<WholeRecord, readonly Collection[]>();

/** The collections that the chart `id` reads, in the order of the record. */
export const madeFrom = (record: WholeRecord, id: string): readonly Collection[] =>
	recall(record, id, () => watch(record, (watched) => chartOf(id).data(watched, 'en')));

/** The collections that `use` reads of the record it is given: whole, or an entry of them. */
export function watch(record: WholeRecord, use: (watched: WholeRecord) => unknown): Collection[] {
	const read = new Set<Collection>();
	const note = (id: string) => {
		const found = record.find(id);
		if (found) read.add(found.collection);
		return found;
	};
	const spies: Pick<WholeRecord, 'find' | 'get' | 'proofOf' | 'sourcesOf'> = {
		find: note,
		get: (collection, id) => {
			read.add(collection);
			return record.get(collection, id);
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
	return COLLECTIONS.filter((collection) => read.has(collection));
}
