/** Stands in for tests/record.ts: joins the entries that run.ts has read and checked, in a fraction of the time. */
import { readFileSync } from 'node:fs';
import { lineFile } from '../../src/record/lines/table';
import { readUnder } from '../../src/record/lines/under';
import { fileOf, type Problem } from '../../src/record/problem';
import { joinRecord, type Entries, type ReadLinesUnder } from '../../src/record/record';
import { COLLECTIONS, type Collection } from '../../src/record/schema';

export const texts = Object.fromEntries(
	COLLECTIONS.map((collection) => [
		collection,
		readFileSync(new URL(`../../${fileOf(collection)}`, import.meta.url), 'utf8'),
	]),
) as { [C in Collection]: string };

// The path comes from run.ts: this file is copied with the project that is changed, what was read is not.
const read = JSON.parse(readFileSync(process.env['MUTATE_RECORD']!, 'utf8')) as {
	entries: Entries;
	problems: Problem[];
};

/** The tariff lines under headings, whose files are read when someone asks. */
export const readLinesUnder: ReadLinesUnder = (headings, entries) =>
	readUnder((file) => readFileSync(new URL(`../../${lineFile(file)}`, import.meta.url), 'utf8'), headings, entries);

export const record = joinRecord(read.entries, readLinesUnder);
export const { problems } = read;
