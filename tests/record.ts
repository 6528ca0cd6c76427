/** The record as it stands in the repository, for tests that check what readers will see. */
import { readFileSync } from 'node:fs';
import { lineFile } from '../src/record/lines/table';
import { readUnder, UNDER_FILES } from '../src/record/lines/under';
import { fileOf } from '../src/record/problem';
import { readRecord } from '../src/record/read';
import type { WholeRecord } from '../src/record/record';
import { COLLECTIONS, type Collection } from '../src/record/schema';

/** The text of each collection's file. */
export const texts = {} as { [C in Collection]: string };
for (const collection of COLLECTIONS)
	texts[collection] = readFileSync(new URL(`../${fileOf(collection)}`, import.meta.url), 'utf8');

const lineText = (file: (typeof UNDER_FILES)[number]) =>
	readFileSync(new URL(`../${lineFile(file)}`, import.meta.url), 'utf8');

/** The tariff lines under headings, whose files are read when someone asks. */
const linesUnder: WholeRecord['linesUnder'] = (headings) =>
	readUnder(
		{
			'us-lines': lineText('us-lines'),
			'canada-lines': lineText('canada-lines'),
			'us-schedule': lineText('us-schedule'),
		},
		headings,
		record,
	);

/** The record, and everything the checks find wrong with it. */
export const { record, problems } = readRecord(texts, linesUnder);
