/** Rows for the checks of the record: each breaks one thing in the small record, and only that is reported. */
import { expect, test } from 'vitest';
import { fileOf, formatProblem } from '../src/record/problem';
import type { Collection } from '../src/record/schema';
import { problemsWhen } from './smallRecord';

/**
 * One thing that is wrong: in the file of a collection, `to` stands where `from` stood. Then the field of the entry has
 * a problem with this message.
 */
export type Case = [
	what: string,
	collection: Collection,
	from: string,
	to: string,
	entry: string,
	field: string,
	message: RegExp,
];

/** A test for each row. */
export function testOneProblem(cases: readonly Case[]): void {
	test.each(cases)('%s is the one problem reported', (_, collection, from, to, entry, field, message) => {
		const problems = problemsWhen(collection, from, to);
		expect(problems.map(formatProblem)).toHaveLength(1);
		expect(problems[0]).toMatchObject({
			file: fileOf(collection),
			entry,
			field,
			message: expect.stringMatching(message),
		});
		expect(problems[0]!.line).toBeGreaterThan(0);
	});
}
