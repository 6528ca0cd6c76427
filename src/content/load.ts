/**
 * The record, for pages and components: the texts of its files, read and checked as a whole. The files do not pass
 * through Astro's content layer, which would check every entry a second time and keep a copy of it between builds.
 */
import { failOn, fileOf, formatProblem } from '../record/problem';
import type { PublisherName } from '../record/publishers';
import { joinRecord, type Entries, type WholeRecord } from '../record/record';
import { readUnder } from '../record/lines/under';
import { COLLECTIONS } from '../record/schema/names';
import { readOnce } from './kept';
import publishers from './publishers.yaml?raw';

// In development Vite runs this module anew when one of the files changes, so that what is below is read anew too.
const texts = import.meta.glob<string>('./record/*.yaml', { query: '?raw', import: 'default', eager: true });

const lines = import.meta.glob<string>('./record/{us-lines,canada-lines,us-schedule}.csv', {
	query: '?raw',
	import: 'default',
	eager: true,
});

let loaded: Promise<WholeRecord> | undefined;

/** @throws one error that lists every problem of the whole record, if there is any */
async function read(): Promise<Entries> {
	// The parser, the schemas and the rules are loaded only where something has changed.
	const { readRecord } = await import('../record/read');
	const { record, problems } = readRecord(
		Object.fromEntries(COLLECTIONS.map((collection) => [collection, texts[`./record/${collection}.yaml`]])),
	);
	const missing = COLLECTIONS.filter((collection) => !(`./record/${collection}.yaml` in texts));
	const list = [...missing.map((collection) => `${fileOf(collection)}: is not there`), ...problems.map(formatProblem)];
	failOn(list);
	return Object.fromEntries(COLLECTIONS.map((collection) => [collection, record[collection]])) as unknown as Entries;
}

/** @throws where an entry of the file is wrong, naming it */
async function readNames({ sources }: Entries): Promise<PublisherName[]> {
	const { readPublishers } = await import('../record/publishers');
	const { names, problems } = readPublishers(publishers, sources);
	failOn(problems.map(formatProblem));
	return names;
}

async function load(): Promise<WholeRecord> {
	const entries = await readOnce('record', texts, read);
	const names = await readOnce('publishers', [publishers, entries.sources], () => readNames(entries));
	return joinRecord(
		entries,
		(headings) => readUnder((file) => lines[`./record/${file}.csv`]!, headings, entries),
		names,
	);
}

/** The record, in English: recordIn() gives what readers of another language see. Read once a build. */
export const loadRecord = (): Promise<WholeRecord> => (loaded ??= load());
