/** A page carries the rows of a chart’s table that it has room for. */
import { expect, test } from 'vitest';
import { pageTable } from '../../src/components/charts/build/pageTable';
import type { Table } from '../../src/components/charts/contract';

const tableOf = (length: number, text: string, keeps?: 'last'): Table => ({
	caption: 'A table',
	columns: [
		{ id: 'what', label: 'What' },
		{ id: 'says', label: 'Says', long: true },
	],
	rows: Array.from({ length }, (_, index) => ({ key: String(index), cells: [{ text: 'x' }, { text }] })),
	...(keeps && { keeps }),
});
const keys = ({ rows }: { rows: { key: string }[] }) => rows.map(({ key }) => Number(key));

test('a small table is whole', () => {
	const { all, caption, columns, rows } = pageTable(tableOf(3, 'short'));
	expect([caption, all, rows.length, columns.map(({ id }) => id)]).toEqual(['A table', 3, 3, ['what', 'says']]);
});

test('a long one keeps its first rows, or its last, in their order', () => {
	expect(keys(pageTable(tableOf(1000, '')))).toEqual(Array.from({ length: 240 }, (_, index) => index));
	expect(keys(pageTable(tableOf(1000, ''), { most: 3 }))).toEqual([0, 1, 2]);
	const last = pageTable(tableOf(1000, '', 'last'), { most: 3 });
	expect([keys(last), last.all]).toEqual([[997, 998, 999], 1000]);
});

test('one of long sentences keeps fewer, and all of them without the sentences', () => {
	const sentences = tableOf(100, 'a'.repeat(999));
	expect(keys(pageTable(sentences))).toHaveLength(18);
	expect(keys(pageTable(tableOf(200, 'a'.repeat(29))))).toHaveLength(200);
	const brief = pageTable(sentences, { brief: true });
	expect([brief.rows.length, brief.columns]).toEqual([100, [{ id: 'what', label: 'What', index: 0 }]]);
});

test('one whose rows are counted already keeps them all, however long their words are', () => {
	expect(keys(pageTable(tableOf(100, 'a'.repeat(999)), { counted: true, most: 40 }))).toHaveLength(40);
});
