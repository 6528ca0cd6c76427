/** The joined record, for pages and components. */
import { getCollection } from 'astro:content';
import { joinRecord, type Entries, type WholeRecord } from '../record/record';
import { COLLECTIONS } from '../record/schema';

let loaded: Promise<WholeRecord> | undefined;

async function load(): Promise<WholeRecord> {
	const collections = await Promise.all(
		COLLECTIONS.map(async (collection) => {
			const entries = await getCollection(collection);
			return [
				collection,
				entries
					.map(({ data }) => data)
					.toSorted((a, b) => a.place - b.place)
					.map(({ entry }) => entry),
			] as const;
		}),
	);
	return joinRecord(Object.fromEntries(collections) as unknown as Entries);
}

/** The record. A build reads it once. The development server reads it each time, since its files may have changed. */
export function loadRecord(): Promise<WholeRecord> {
	return import.meta.env.DEV ? load() : (loaded ??= load());
}
