/**
 * Rates that single cells of the record decide, worked out by hand from U.S. notes 16, 33, 38 and 39 of chapter 99 and the
 * headings beside them; and the tables of answers, against the cells of the files.
 */
import { describe, expect, test } from 'vitest';
import { answerTables } from '../../src/record/duties/answerTables';
import { dutyOnGoods } from '../../src/record/duties/goods';
import { rulesOfHeading } from '../../src/record/duties/ofRecord';
import type { GoodsQuestion } from '../../src/record/duties/question';
import { holdsOn, plainRows, plainSchedule } from '../lineRows';
import { lines } from '../lines';
import { record } from '../record';

const DAY = '2026-10-08';

/** What is added in percent, from the least to the most, and by which programmes. */
function owed({
	code,
	day = DAY,
	by = 'united-states',
	...more
}: Partial<GoodsQuestion> & { code: string; originating: boolean }) {
	const rules = rulesOfHeading(record, lines, code.slice(0, 4));
	const { outcome, layers } = dutyOnGoods(rules, { code, day, by, ...more });
	const charged = layers.filter(({ state }) => state === 'charged').map(({ claim }) => claim.measure.programme);
	return [outcome.from, outcome.to, ...charged.toSorted()];
}

describe('metals', () => {
	test('an approved quantity pays 25 instead of 50 where the good qualifies, from 23 April 2026', () => {
		const steel = { code: '72083900', answers: { 'approved-quantity': 'yes' } } as const;
		expect(owed({ ...steel, originating: true })).toEqual([25, 25, 's232-metals']);
		expect(owed({ ...steel, originating: false })).toEqual([50, 50, 's232-metals']);
		expect(owed({ ...steel, originating: true, day: '2026-04-22' })).toEqual([50, 50, 's232-metals']);
		expect(owed({ ...steel, originating: true, day: '2026-04-23' })).toEqual([25, 25, 's232-metals']);
		expect(owed({ ...steel, originating: true, answers: {} })).toEqual([50, 50, 's232-metals']);
	});
	test('metal of the United States pays 10', () => {
		for (const originating of [true, false])
			expect(owed({ code: '73211130', originating, answers: { 'us-metal': 'yes' } })).toEqual([10, 10, 's232-metals']);
		expect(owed({ code: '73211130', originating: true })).toEqual([25, 25, 's232-metals']);
	});
	test.each([
		// The sum with the ordinary duty is 10 percent: 2.2, 3.7 and nothing of it are owed anyway.
		['84151090', 7.8],
		['85162900', 6.3],
		['84335100', 10],
	])('metal of the United States brings %s from 15 to 10 percent in all', (code, percent) => {
		const metal = { 'aluminum-15': 'yes', 'steel-15': 'yes', 'copper-15': 'no', 'us-metal': 'yes' } as const;
		expect(owed({ code, originating: false, answers: metal }).slice(0, 2)).toEqual([percent, percent]);
	});
	test.each([
		['air conditioners', '84151090', 12.8],
		['room heaters', '85162900', 11.3],
		['vehicles for snow, all-terrain vehicles', '87032101', 12.5, 's338'],
		['harvesters', '84335100', 15],
	])('since 8 June 2026 %s pay 15 in all, with the ordinary duty', (_, code, percent, beside?: string) => {
		const answers = { 'steel-15': 'yes' } as const;
		const more = beside === undefined ? 0 : 50;
		const programmes = ['s232-metals', ...(beside === undefined ? [] : [beside])];
		expect(owed({ code, originating: true, answers })).toEqual([15 + more, 15 + more, ...programmes]);
		expect(owed({ code, originating: false, answers })).toEqual([percent + more, percent + more, ...programmes]);
	});
	test.each(['84271040', '84291100', '87051000'])(
		'mobile industrial equipment of %s that qualifies pays 25 of the value less US content, of which 40 percent at most',
		(code) => {
			const answers = { 'steel-15': 'yes' } as const;
			const of = (us: number, originating = true) => owed({ code, originating, answers, content: { us } });
			expect(of(0)).toEqual([25, 25, 's232-metals']);
			expect(of(0.3)).toEqual([17.5, 17.5, 's232-metals']);
			expect(of(0.9)).toEqual([15, 15, 's232-metals']);
			expect(of(0.9, false)).toEqual([25, 25, 's232-metals']);
		},
	);
});

describe('medicines', () => {
	const code = '2918993000';
	test('patented, they pay 100 in all and no duty of Section 301', () => {
		const answers = { patented: 'yes' } as const;
		expect(owed({ code, originating: false, answers })).toEqual([93.5, 93.5, 's232-pharma']);
		expect(owed({ code, originating: true, answers })).toEqual([100, 100, 's232-pharma']);
	});
	test('under an approved plan they pay 20 beside the ordinary duty', () => {
		const answers = { patented: 'yes', 'onshoring-plan': 'yes' } as const;
		for (const originating of [true, false])
			expect(owed({ code, originating, answers })).toEqual([20, 20, 's232-pharma']);
	});
});

test('advanced chips pay 25 whether or not they qualify', () => {
	for (const originating of [true, false])
		expect(owed({ code: '8473301140', originating, answers: { 'advanced-chip': 'yes' } })).toEqual([
			25,
			25,
			's232-semiconductors',
		]);
});

describe('the ordinary duty', () => {
	const base = (code: string, originating: boolean, by: GoodsQuestion['by'] = 'united-states') =>
		dutyOnGoods(rulesOfHeading(record, lines, code.slice(0, 4)), { code, day: DAY, by, originating }).base;
	test('goods of a quota owe it over the quota, whether or not they qualify', () => {
		const quota = plainSchedule.filter(({ originating }) => originating !== 'free');
		expect(quota).toHaveLength(170);
		const known = (percent: string) => (percent === '' ? null : Number(percent));
		const wrong = quota.filter(({ code, percent }) =>
			[true, false].some((originating) => base(code!, originating) !== known(percent!)),
		);
		expect(wrong.map(({ code }) => code)).toEqual([]);
	});
	test('all others that qualify enter free', () => {
		for (const { code } of plainSchedule.filter(({ originating }, at) => originating === 'free' && at % 40 === 0))
			expect(base(code!, true), code).toBe(0);
	});
	test('Canada’s is not in the record, even where a US line has the number of the Canadian item', () => {
		expect(base('61091000', false)).toBe(16.5);
		expect(base('61091000', false, 'canada')).toBe(0);
	});
});

/** The rows of a table, as cells by their columns. */
function tableOf(name: string, book = lines) {
	const { columns, rows } = answerTables.find((table) => table.name === name)!;
	return rows(record, book).map((cells) => Object.fromEntries(columns.map((each, at) => [each.name, cells[at]])));
}

describe('the table of Canadian items', () => {
	test('has the rate of each item as the cells of the file have it', () => {
		const codes = [...new Set(plainRows.canada.map(({ code }) => code!))].toSorted();
		const expected = codes.map((code) => {
			const [row, ...others] = plainRows.canada.filter((each) => each.code === code && holdsOn(each, record.asOf));
			expect(others, `${code} has one row that holds`).toEqual([]);
			return [code, row?.rate_originating ? 'depends' : (row?.rate ?? '0')];
		});
		expect(tableOf('goods-canada').map(({ code, percent }) => [code, percent])).toEqual(expected);
		expect(expected.filter(([, percent]) => percent === 'depends')).toHaveLength(19);
	});
	test('says of vehicles what those pay that qualify, and those that do not', () => {
		const car = tableOf('goods-canada').find(({ code }) => code === '87032300')!;
		expect(car.note).toBe('US goods that qualify: 0 to 21.25 percent. US goods that do not: 25 percent.');
	});
});

test('an item whose rate differs by proof of origin depends on it, though each side is one number', () => {
	const canada = lines.rows.canada
		.filter(({ code }) => code === '87032300')
		.map((row) => ({ ...row, originating: { percent: 10, of: 'value' as const } }));
	expect(tableOf('goods-canada', { ...lines, rows: { ...lines.rows, canada } })).toMatchObject([
		{
			code: '87032300',
			percent: 'depends',
			note: 'US goods that qualify: 10 percent. US goods that do not: 25 percent.',
		},
	]);
});

describe('the table of US lines', () => {
	const rows = new Map(tableOf('goods-us').map((row) => [row.code, row]));
	const SPANS = ['originating_from', 'originating_to', 'non_originating_from', 'non_originating_to'] as const;
	test.each([
		// Bottled or canned it may not be imported; in bulk it pays 50, and 10 for forced labour if it does not qualify.
		['beer', '22030000', 'depends', 'depends', [50, 50, 60, 60]],
		// Free of the duty once all the content is American, for a model that Commerce approved.
		['pickup trucks', '87043101', 'depends', '25', [0, 25, null, null]],
		['hockey sticks', '95069925', '50', '60', [null, null, null, null]],
	])('has %s on both sides', (_, code, originating, other, spans) => {
		const row = rows.get(code)!;
		expect([row.originating, row.non_originating]).toEqual([originating, other]);
		expect(SPANS.map((name) => row[name])).toEqual(spans);
	});
	test('has bans as bans, with no number beside them', () => {
		const banned = [...rows.values()].filter(({ originating }) => originating === 'ban');
		expect(banned.length).toBeGreaterThan(10);
		for (const row of banned)
			expect(
				SPANS.map((name) => row[name]),
				String(row.code),
			).toEqual([null, null, null, null]);
	});
});
