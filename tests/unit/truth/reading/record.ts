/** Small records for tests, written by hand: their right pictures are known without asking the code under test. */
import { readRecord } from '../../../../src/record/read';
import type { WholeRecord } from '../../../../src/record/record';
import type { Collection } from '../../../../src/record/schema';
import { files } from '../../../smallRecord';

/**
 * The small record of the tests with some of its files replaced. Its entries must fit the schema; whether they agree
 * with each other is not asked, so that a test writes only what its chart reads.
 */
export function recordOf(changed: Partial<{ [C in Collection]: string }>): WholeRecord {
	const texts = { ...files(), ...changed };
	const { record, problems } = readRecord(texts);
	for (const [collection, text] of Object.entries(texts)) {
		const written = text.match(/^- /gm)?.length ?? 0;
		if (record[collection as Collection].length !== written)
			throw new Error(`An entry of ${collection} does not fit the schema:\n${JSON.stringify(problems, null, '\t')}`);
	}
	return record;
}
