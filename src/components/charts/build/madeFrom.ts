/** Build only: which collections of the record a chart is made from, as its data function reads them. */
import type { WholeRecord } from '../../../record/record';
import { COLLECTIONS, type Collection } from '../../../record/schema';
import { chartOf } from '../registry';

// The same on every page: found once a build.
const cache = new WeakMap<WholeRecord, Map<string, readonly Collection[]>>();

/** The collections that the chart `id` reads, in the order of the record. */
export function madeFrom(record: WholeRecord, id: string): readonly Collection[] {
	const known = cache.get(record) ?? new Map<string, readonly Collection[]>();
	cache.set(record, known);
	const read = known.get(id) ?? watch(record, (watched) => chartOf(id).data(watched, 'en'));
	known.set(id, read);
	return read;
}

/** The collections that `use` reads of the record it is given: whole, or an entry of them. */
export function watch(record: WholeRecord, use: (watched: WholeRecord) => unknown): Collection[] {
	const read = new Set<Collection>();
	const note = (id: string) => {
		const found = record.find(id);
		if (found) read.add(found.collection);
		return found;
	};
	const spies: Pick<WholeRecord, 'find' | 'get' | 'sourcesOf'> = {
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
