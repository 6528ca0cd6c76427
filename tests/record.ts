/** The record as it stands in the repository, for tests that check what readers will see. */
import { readFileSync } from 'node:fs';
import { lineFile } from '../src/record/lines/table';
import { readUnder } from '../src/record/lines/under';
import { fileOf } from '../src/record/problem';
import { PUBLISHERS_FILE, readPublishers } from '../src/record/publishers';
import { readRecord } from '../src/record/read';
import { joinRecord, type ReadLinesUnder } from '../src/record/record';
import { COLLECTIONS, type Collection } from '../src/record/schema';

/** The text of each collection's file. */
export const texts = {} as { [C in Collection]: string };
for (const collection of COLLECTIONS)
	texts[collection] = readFileSync(new URL(`../${fileOf(collection)}`, import.meta.url), 'utf8');

/** The tariff lines under headings, whose files are read when someone asks. */
export const readLinesUnder: ReadLinesUnder = (headings, entries) =>
	readUnder((file) => readFileSync(new URL(`../${lineFile(file)}`, import.meta.url), 'utf8'), headings, entries);

const read = readRecord(texts, readLinesUnder);

/** The text of the file of publishers’ names. */
export const publishersText = readFileSync(new URL(`../${PUBLISHERS_FILE}`, import.meta.url), 'utf8');
const publishers = readPublishers(publishersText, read.record.sources);

/** The record, as pages have it. */
export const record = joinRecord(read.record, (headings) => readLinesUnder(headings, read.record), publishers.names);

/** Everything the checks find wrong with it. */
export const problems = [...read.problems, ...publishers.problems];
