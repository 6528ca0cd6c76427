/** The rows of charts that another has taken the place of are those that their files have always had. */
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { prepare, sourcesOf } from '../../src/components/charts/build/prepare';
import { toCsv } from '../../src/components/charts/files/tableCsv';
import { FORMER } from '../../src/components/charts/former';
import { formerRows } from '../../src/components/charts/former/rows';
import { registry } from '../../src/components/charts/registry';
import { LOCALES } from '../../src/record/format';
import { record } from '../record';

const rowsOf = (id: string) => {
	const { now } = FORMER.find((former) => former.id === id)!;
	const rows = formerRows(record, id, 'en');
	const records = parse(toCsv(rows.table, sourcesOf(record, { ...prepare(record, now, 'en'), ...rows })), {
		columns: true,
	}) as {
		[column: string]: string;
	}[];
	return new Map(records.map((row) => [row['key']!, row]));
};

test('a former chart is none now, and what is in its place is one', () => {
	const ids = registry.map(({ chart }) => chart.id);
	for (const { id, now } of FORMER) {
		expect(ids).not.toContain(id);
		expect(ids).toContain(now);
	}
	expect(() => formerRows(record, 'polls', 'en')).toThrow(/no chart "polls"; there were: positions/);
});

describe.each(FORMER)('$id', ({ id }) => {
	test.each(LOCALES)('in %s every row has its cells, and words in each', (locale) => {
		const { table } = formerRows(record, id, locale);
		expect(table.caption).toMatch(/\S/);
		expect(table.rows.length).toBeGreaterThan(8);
		for (const { cells } of table.rows) {
			expect(cells).toHaveLength(table.columns.length);
			for (const { text } of cells) expect(text).not.toMatch(/\{\{|undefined|NaN/);
		}
		expect(new Set(table.rows.map(({ key }) => key)).size).toBe(table.rows.length);
	});
});

test('lumber has its share of the US market, and says so; others have shares of imports', () => {
	const rows = rowsOf('sector-trade');
	expect(rows.get('lumber')).toMatchObject({
		share: '26',
		'share-of': 'us-market',
		'share-unit': 'percent',
		'value-unit': 'usd',
		'value-period': '2025',
		counted: 'customs',
	});
	expect(rows.get('crude')!['share-of']).toBe('us-imports');
	expect(rows.get('automotive')!['share-of']).toBe('');
	expect(rows.get('steel')).toMatchObject({ value: '5400000000', share: '23' });
	expect([...rows.keys()].at(-1)).toBe('all-goods');
});

test('both sides’ shares stand beside each other, the widest gap first', () => {
	const rows = rowsOf('dependence');
	expect([...rows.keys()][0]).toBe('goods');
	expect(rows.get('steel')).toMatchObject({ us: '23', canada: '90', unit: 'percent', 'us-of': 'us-imports' });
	expect(rows.get('uranium')).toMatchObject({ us: '30', 'us-qualifier': 'about', canada: '' });
});

test('what a party said has a row', () => {
	expect(rowsOf('positions').get('position-us-extension-2026-07-01')).toMatchObject({
		who: 'united-states',
		issue: 'extension',
		stance: 'opposes',
		date: '2026-07-01',
	});
});
