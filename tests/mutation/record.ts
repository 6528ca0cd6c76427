/** Stands in for tests/record.ts: joins the entries that run.ts has read and checked, in a fraction of the time. */
import { readFileSync } from 'node:fs';
import type { Problem } from '../../src/record/problem';
import { joinRecord, type Entries } from '../../src/record/record';

// The path comes from run.ts: this file is copied with the project that is changed, the record is not.
const { entries, problems: found } = JSON.parse(readFileSync(process.env['MUTATE_RECORD']!, 'utf8')) as {
	entries: Entries;
	problems: Problem[];
};

export const record = joinRecord(entries);
export const problems = found;
