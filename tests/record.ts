/** The record as it stands in the repository, for tests that check what readers will see. */
import { readFileSync } from 'node:fs';
import { lineFile } from '../src/record/lines/table';
import { readUnder } from '../src/record/lines/under';
import { fileOf } from '../src/record/problem';
import { readRecord } from '../src/record/read';
import type { ReadLinesUnder } from '../src/record/record';
import { COLLECTIONS, type Collection } from '../src/record/schema';

/** The text of each collection's file. */
export const texts = {} as { [C in Collection]: string };
for (const collection of COLLECTIONS)
	texts[collection] = readFileSync(new URL(`../${fileOf(collection)}`, import.meta.url), 'utf8');

/** The tariff lines under headings, whose files are read when someone asks. */
export const readLinesUnder: ReadLinesUnder = (headings, entries) =>
	readUnder((file) => readFileSync(new URL(`../${lineFile(file)}`, import.meta.url), 'utf8'), headings, entries);

/** The record, and everything the checks find wrong with it. */
export const { record, problems } = readRecord(texts, readLinesUnder);
