/** What of the bench needs the project’s own modules: run.ts loads it as the build loads them, through Vite. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { lineFile } from '../../src/record/lines/table';
import { readUnder } from '../../src/record/lines/under';
import { fileOf } from '../../src/record/problem';
import { readRecord } from '../../src/record/read';
import type { Entries, WholeRecord } from '../../src/record/record';
import { COLLECTIONS, type Collection } from '../../src/record/schema';
import { makeLarger } from './make';
import type { Growth } from './maker';

export { picturesOf, troublesOf } from './charts';
export { answersOf } from './search';

/**
 * The record of a project.
 * @throws when its check finds anything wrong
 */
export function recordOf(root: string): WholeRecord {
	const texts = COLLECTIONS.map((collection) => [collection, readFileSync(join(root, fileOf(collection)), 'utf8')]);
	const { problems, record } = readRecord(
		Object.fromEntries(texts) as { [C in Collection]: string },
		(headings, entries) => readUnder((file) => readFileSync(join(root, lineFile(file)), 'utf8'), headings, entries),
	);
	if (problems[0])
		throw new Error(`${problems.length} problems in the record of ${root}, the first: ${JSON.stringify(problems[0])}`);
	return record;
}

/** How many entries a record has. */
export const entriesIn = (record: Entries): number =>
	COLLECTIONS.reduce((sum, collection) => sum + record[collection].length, 0);

/** The files of a larger record, by their paths: JSON, which is YAML. */
export function filesOfLarger(record: Entries, growth: Growth): { [path: string]: string } {
	const larger = makeLarger(record, growth);
	return Object.fromEntries(
		COLLECTIONS.map((collection) => [
			fileOf(collection),
			`[\n${larger[collection].map((entry) => JSON.stringify(entry)).join(',\n')}\n]\n`,
		]),
	);
}
