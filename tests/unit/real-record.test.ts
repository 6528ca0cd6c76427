import { expect, test } from 'vitest';
import { formatProblem } from '../../src/record/problem';
import { follow, historyOf, PARTIES, PROVISIONS, READING_IDS } from '../../src/record/review';
import { COLLECTIONS } from '../../src/record/schema';
import { problems, record } from '../record';

test('the record has no problems', () => {
	expect(problems.map(formatProblem).join('\n')).toBe('');
});

test('no collection of the record is empty', () => {
	for (const collection of COLLECTIONS) expect(record[collection].length, collection).toBeGreaterThan(0);
});

test('review.ts names Parties and provisions that the record has', () => {
	for (const id of PARTIES) expect(record.find(id)?.collection, id).toBe('parties');
	for (const id of PROVISIONS) expect(record.find(id)?.collection, id).toBe('provisions');
});

test('each reading of "another 16 years" has its entry in the glossary', () => {
	for (const id of READING_IDS) expect(record.find(`reading-${id}`)?.collection, id).toBe('glossary');
});

test('the decisions of the record follow the text', () => {
	const { refused, stateOn } = follow(historyOf(record));
	expect(refused).toEqual([]);
	expect(stateOn(record.asOf)).toMatchObject({ phase: 'annual-reviews', termEnd: '2036-07-01' });
});
