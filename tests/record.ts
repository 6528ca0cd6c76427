/** The record as it stands in the repository, for tests that check what readers will see. */
import { readFileSync } from 'node:fs';
import { fileOf } from '../src/record/problem';
import { readRecord } from '../src/record/read';
import { COLLECTIONS, type Collection } from '../src/record/schema';

/** The text of each collection's file. */
export const texts = {} as { [C in Collection]: string };
for (const collection of COLLECTIONS)
	texts[collection] = readFileSync(new URL(`../${fileOf(collection)}`, import.meta.url), 'utf8');

/** The record, and everything the checks find wrong with it. */
export const { record, problems } = readRecord(texts);
