/** What a reader can choose in `border-receipt`, where keys lead, and what is said. */
import { expect, test } from 'vitest';
import { chart } from '../../../../src/components/charts/all/border-receipt';
import type { ReceiptData } from '../../../../src/components/charts/all/border-receipt/shape';
import { contextOf } from '../reading/picture';
import { expectAddress } from '../shared/rows';
import { receiptData } from './fixture';

const [first, second] = [receiptData('10000000'), receiptData('11000000')];
const data: ReceiptData = {
	...first,
	goods: [...first.goods, ...second.goods],
	measures: { ...first.measures, ...second.measures },
	schedules: { ...first.schedules, ...second.schedules },
};
const LAST = '2026-10-08';
const usual = { good: '10000000', line: 'other.total', on: LAST };
const context = contextOf('border-receipt');
const go = (state: typeof usual, direction: Parameters<typeof chart.move>[2]) => chart.move(data, state, direction);

test('an address names the goods and the line; what it cannot name is said, and a line of other goods gives way', () => {
	expectAddress(chart, data, '', usual, []);
	expectAddress(
		chart,
		data,
		'good=11000000&line=other.general',
		{ good: '11000000', line: 'other.general', on: LAST },
		[],
	);
	expectAddress(
		chart,
		data,
		'good=11000000&line=other.metals',
		{ good: '11000000', line: 'other.total', on: LAST },
		[],
	);
	expectAddress(chart, data, 'good=99', usual, ['good=99']);
	expectAddress(chart, data, 'line=metals', usual, ['line=metals']);
	expectAddress(chart, data, 'line=other.metals.open', usual, ['line=other.metals.open']);
});

test('up and down lead through both bills, left and right from one to the other', () => {
	const order = [
		'qualifying.value',
		'qualifying.metals',
		'qualifying.listed',
		'qualifying.ordinary',
		'qualifying.general',
		'qualifying.total',
		'other.value',
		'other.ordinary',
		'other.metals',
		'other.listed',
		'other.general',
		'other.total',
	];
	let state = { ...usual, line: order[0]! };
	const seen = [state.line];
	for (const _ of order.slice(1)) seen.push((state = { ...state, line: go(state, 'down')! }).line);
	expect(seen).toEqual(order);
	expect(go(state, 'down')).toBe('other.total');
	expect([go(state, 'first'), go(state, 'last')]).toEqual([order[0], order.at(-1)]);
	expect(go({ ...usual, line: 'other.value' }, 'up')).toBe('qualifying.total');
	expect(go({ ...usual, line: 'other.metals' }, 'left')).toBe('qualifying.metals');
	expect(go({ ...usual, line: 'other.metals' }, 'right')).toBe('other.metals');
	expect(go({ ...usual, line: 'qualifying.listed' }, 'right')).toBe('other.listed');
	expect(chart.keys(chart.layout(data, usual, { width: 720, band: 'wide', uid: 'test' }, context))).toEqual(order);
});

test('the title says both sums; where they are one, it says so once', () => {
	const titleOf = (code: string, answers = {}) =>
		chart.title(receiptData(code, { answers }), { good: code, line: 'other.total', on: LAST }, context);
	expect(titleOf('10000000')).toBe(
		'Goods of 10000000: $100 of duty on $100 if qualifying under CUSMA; $105 of duty if not',
	);
	expect(titleOf('12000000')).toBe('Goods of 12000000: no duty on $100 if qualifying under CUSMA; 10.5¢/bbl if not');
	expect(titleOf('16000000', { packed: 'yes' })).toBe('Goods of 16000000: may not be imported into the United States');
	expect(titleOf('18000000')).toContain('$35.16 of duty on $100 if qualifying under CUSMA; $45.16 of duty if not');
	expect(titleOf('16000000')).toContain('import ban, or $50 on $100 if qualifying');
});

test('the line under the picture says what a duty adds, or why it is not charged, and by which instrument', () => {
	const said = (line: string) => chart.readout(data, { ...usual, line }, context);
	expect(said('other.metals').lines).toEqual(['$50 (50%).', 'Metals duty, Order on metals, from 1 January 2025.']);
	expect(said('other.metals').href).toEqual({ url: 'https://example.org/metals', label: 'An office' });
	expect(said('other.general').lines[0]).toBe('Not charged; gives way to Metals.');
	expect(said('qualifying.ordinary').lines).toEqual(['Not charged; CUSMA: free.', 'Goods that do not qualify pay 5%.']);
	expect(said('other.total').lines).toEqual(['Goods of 10000000: $105']);
});

test('the description tells every duty of both bills', () => {
	expect(chart.describe(data, usual, context)).toBe(
		'If it qualifies under CUSMA: $100 in all. Metals: $50; Listed: $50. Not charged: Ordinary duty: CUSMA: free; General: gives way to Metals. ' +
			'If it does not qualify: $105 in all. Ordinary duty: $5; Metals: $50; Listed: $50. Not charged: General: gives way to Metals. Goods that are not entered under the agreement also owe a merchandise processing fee, which is not counted.',
	);
});

test('the table has a row for each line, with its ends as numbers and all that proves it', () => {
	const { columns, rows } = chart.table(data, usual, context);
	const cell = (key: string, id: string) =>
		rows.find((row) => row.key === key)!.cells[columns.findIndex((column) => column.id === id)]!;
	expect(rows.map(({ key }) => key)).toHaveLength(12);
	expect(cell('other.total', 'amount')).toMatchObject({ text: '$105', value: 105 });
	expect(cell('other.metals', 'source').proof).toEqual(['metals', 'metals-list']);
	expect(cell('other.ordinary', 'source')).toMatchObject({ text: 'A commission', proof: ['the-schedule'] });
	expect(cell('other.total', 'source').proof).toEqual([
		'the-schedule',
		'metals',
		'metals-list',
		'listed',
		'listed-list',
	]);
	expect(['state', 'least', 'most', 'gives-way-to'].map((id) => cell('other.general', id).value)).toEqual([
		'gives-way',
		0,
		0,
		'metals',
	]);
	const range = chart.table(receiptData('13000000'), { good: '13000000', line: 'other.total', on: LAST }, context);
	const total = range.rows.find(({ key }) => key === 'qualifying.total')!.cells;
	const at = (id: string) => total[range.columns.findIndex((column) => column.id === id)]!.value;
	expect([at('amount'), at('least'), at('most'), at('unit')]).toEqual(['', 0, 25, 'usd']);
});

/** A good of two days, made of two receipts: the second rules from 1 June 2026 on, the record ends on 8 October. */
const inTime: ReceiptData = {
	...data,
	reach: { start: '2025-01-01', end: '2036-12-31', last: '2027', held: ['2025', '2026', '2027'] },
	goods: data.goods.map((good, at) => ({
		...good,
		steps: [
			{ from: '2025-01-01', bills: data.goods[1 - at]!.receipt.bills, otherwise: [] },
			{ from: '2026-06-01', bills: good.receipt.bills, otherwise: [] },
			{ from: '2027-01-01', bills: data.goods[1 - at]!.receipt.bills, otherwise: [] },
		],
	})),
};

test('an address names the day, from the first of the record to the last for which there are answers', () => {
	expectAddress(chart, inTime, '', usual, []);
	expectAddress(chart, inTime, 'on=2026-05-31', { ...usual, on: '2026-05-31' }, []);
	expectAddress(chart, inTime, 'on=2027-01-01', { ...usual, on: '2027-01-01' }, []);
	expectAddress(chart, inTime, 'on=2036-12-31', { ...usual, on: '2036-12-31' }, []);
	for (const day of ['2024-12-31', '2037-01-01', '2026-02-30', 'today', '2026-5-1'])
		expectAddress(chart, inTime, `on=${day}`, usual, [`on=${day}`]);
	// Data of one day have no choice of days: the page that made them asks for it.
	expectAddress(chart, data, 'on=2026-05-31', usual, []);
	expect(chart.write(data, chart.read(data, {}).state)).toEqual({ good: '10000000', line: 'other.total' });
	const days = (of: ReceiptData) =>
		chart.controls(of, chart.read(of, {}).state, context).filter(({ kind }) => kind === 'day');
	expect(days(data)).toEqual([]);
	expect(days(inTime)).toMatchObject([{ name: 'on', value: LAST, min: '2025-01-01', max: '2036-12-31' }]);
});

test('the bills are those of the day, and the day before a step has those before it', () => {
	const sumOn = (day: string) => {
		const { state } = chart.read(inTime, { on: day });
		const { columns, rows } = chart.table(inTime, state, context);
		const cell = (id: string) =>
			rows.find(({ key }) => key === 'other.total')!.cells[columns.findIndex((column) => column.id === id)]!.value;
		return [cell('amount'), cell('day'), chart.subtitle(inTime, state, context).includes('nothing later is known')];
	};
	// Goods of 10 owe 105, goods of 11 owe 10.
	expect(sumOn('2025-01-01')).toEqual([10, '2025-01-01', false]);
	expect(sumOn('2026-05-31')).toEqual([10, '2026-05-31', false]);
	expect(sumOn('2026-06-01')).toEqual([105, '2026-06-01', false]);
	expect(sumOn('2026-10-08')).toEqual([105, '2026-10-08', false]);
	expect(sumOn('2027-01-01')).toEqual([10, '2027-01-01', true]);
	// What is set last holds for all days after it.
	expect(sumOn('2028-06-01')).toEqual([10, '2028-06-01', true]);
});

test('the steps of a year are sent apart, and a day of it is shown when they have come', () => {
	const { join, missing, parts, without } = chart.texts!;
	const sent = without(inTime);
	const { state, ignored } = chart.read(sent, { on: '2025-07-01', line: 'other.listed' });
	expect(ignored).toEqual([]);
	expect(missing(sent, state, 'view')).toEqual(['2025']);
	expect(missing(sent, { ...state, on: LAST }, 'view')).toEqual([]);
	expect(missing(sent, { ...state, on: '2030-01-01' }, 'view')).toEqual(['2027']);
	// Until then nothing is said of that day.
	expect(chart.subtitle(sent, state, context)).toContain('8 October 2026');
	const joined = join(sent, parts(inTime)['2025']!);
	expect(missing(joined, state, 'view')).toEqual([]);
	expect(missing(joined, { ...state, on: '2026-01-01' }, 'view')).toEqual(['2026']);
	expect(chart.subtitle(joined, state, context)).toContain('1 July 2025');
	// Goods of 11 have no such line: another of them is in focus.
	expect(chart.read(joined, { on: '2025-07-01', line: 'other.listed' }).state.line).toBe('other.total');
	expect(chart.read(joined, { on: '2026-07-01', line: 'other.listed' }).state.line).toBe('other.listed');
});

test('goods under a quota have one sum within it and one over it, and what is by weight is in none', () => {
	const said = (code: string) => {
		const one = receiptData(code);
		const state = { good: code, line: 'qualifying.total', on: LAST };
		return [chart.title(one, state, context), chart.describe(one, state, context)];
	};
	// 8 percent over the quota, and nothing else if it qualifies; 8 and 10 if not.
	const [title] = said('14000000');
	expect(title).toBe(
		'Goods of 14000000: $0 within a quota of chapter 98, $8 over it on $100 if qualifying under CUSMA; $18 of duty if not',
	);
	const [weighed, described] = said('20000000');
	expect(weighed).toBe(
		'Goods of 20000000: $50 within a quota of chapter 98, $50 + 1.2¢/kg over it on $100 if qualifying under CUSMA; $60 + 1.2¢/kg if not',
	);
	expect(described).toContain('The ordinary duty, 1.2¢/kg, is no share of the value');
});
