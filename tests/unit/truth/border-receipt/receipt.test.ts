/** What goods owe on a receipt, against sums worked out by hand. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Bill, BillName } from '../../../../src/components/charts/all/border-receipt/bills';
import { stretchesOf } from '../../../../src/components/charts/all/border-receipt/stack';
import { receiptData } from './fixture';

const billsOf = (...asked: Parameters<typeof receiptData>) => receiptData(...asked).goods[0]!.receipt.bills;
/** `metals charged 50`, `metals varies 0-25`, `general gives-way`: each line in short. */
const said = ({ lines }: Bill) =>
	lines.map(({ id, state, from, to }) =>
		[id, state, ...(to > 0 ? [from === to ? to : `${from}-${to}`] : [])].join(' '),
	);
const sums = ({ from, to, ban }: Bill) => [from, to, ban];

test('duties that add up, one that gives way, and an ordinary duty that qualifying goods are spared', () => {
	const { qualifying, other } = billsOf('10000000');
	expect(said(other)).toEqual(['ordinary charged 5', 'metals charged 50', 'listed charged 50', 'general gives-way']);
	expect(sums(other)).toEqual([105, 105, 'no']);
	expect(said(qualifying)).toEqual(['metals charged 50', 'listed charged 50', 'ordinary cusma', 'general gives-way']);
	expect(sums(qualifying)).toEqual([100, 100, 'no']);
	expect(other.lines.at(-1)).toMatchObject({ by: 'metals', rate: { percent: 10 } });
	expect(other.lines[1]).toMatchObject({ heading: 'U.S. note of metals', source: 'metals-list' });
});

test('a good that no list names pays the general duty if it does not qualify', () => {
	const { qualifying, other } = billsOf('11000000');
	expect(said(other)).toEqual(['general charged 10', 'ordinary free']);
	expect(said(qualifying)).toEqual(['ordinary free', 'general nil']);
	expect([sums(qualifying), sums(other)]).toEqual([
		[0, 0, 'no'],
		[10, 10, 'no'],
	]);
});

test('an ordinary duty in words stands beside the sum, and an exempt good says by what', () => {
	const { qualifying, other } = billsOf('12000000');
	expect(said(other)).toEqual(['ordinary words', 'general exempt']);
	expect(other.lines.map(({ duty, heading }) => duty ?? heading)).toEqual(['10.5¢/bbl', 'U.S. note of general']);
	expect(sums(other)).toEqual([0, 0, 'no']);
	expect(said(qualifying)).toEqual(['ordinary cusma', 'general exempt']);
});

test('what is not known of a good makes a range, and says what it depends on', () => {
	const open = billsOf('13000000');
	expect(said(open.qualifying)).toEqual(['parts varies 0-25', 'ordinary cusma', 'general gives-way']);
	expect(open.qualifying.lines[0]).toMatchObject({
		conditions: ['approved'],
		contents: ['us'],
		rate: { percent: 25, of: 'non-us-content' },
	});
	expect(sums(open.qualifying)).toEqual([0, 25, 'no']);
	expect(sums(open.other)).toEqual([27.5, 27.5, 'no']);
	const answered = billsOf('13000000', { answers: { approved: 'yes' }, content: { us: 0.4 } });
	expect(said(answered.qualifying)[0]).toBe('parts charged 15');
	expect(billsOf('13000000', { answers: { approved: 'no' } }).qualifying).toMatchObject({ from: 25, to: 25 });
	// The approval is not asked of goods that do not qualify.
	expect(open.other.lines.flatMap(({ conditions = [] }) => conditions)).toEqual([]);
});

test('within a quota a qualifying good is free, so that it may owe the ordinary duty', () => {
	const { qualifying, other } = billsOf('14000000');
	expect(said(qualifying)).toEqual(['ordinary varies 0-8', 'general nil']);
	expect(qualifying.lines[0]).toMatchObject({ quota: true });
	expect([sums(qualifying), sums(other)]).toEqual([
		[0, 8, 'no'],
		[18, 18, 'no'],
	]);
});

test('a code that takes in lines that differ has one duty, by number', () => {
	const { qualifying, other } = billsOf('1500');
	expect(said(other)).toEqual(['numbers varies 10-60', 'ordinary unknown']);
	expect(said(qualifying)).toEqual(['numbers varies 0-50', 'ordinary cusma']);
});

describe('a ban', () => {
	test('ends every duty', () => {
		const { qualifying, other } = billsOf('16000000', { answers: { packed: 'yes' } });
		for (const bill of [qualifying, other]) {
			expect(said(bill)[0]).toBe('drinks ban');
			expect(bill.ban).toBe('yes');
			expect(stretchesOf(bill)).toEqual([]);
			expect(said(bill).filter((line) => / (charged|varies)/.test(line))).toEqual([]);
		}
	});
	test('that is not certain leaves what the good owes without it', () => {
		const { other } = billsOf('16000000');
		expect(sums(other)).toEqual([60, 60, 'maybe']);
		expect(other.lines.find(({ id }) => id === 'drinks')).toMatchObject({ state: 'ban', conditions: ['packed'] });
		const free = billsOf('16000000', { answers: { packed: 'no' } }).other;
		expect(free).toMatchObject({ from: 60, to: 60, ban: 'no' });
		// The struck line says that it is a ban that does not apply, and no duty.
		expect(free.lines.find(({ id }) => id === 'drinks')).toMatchObject({ state: 'outside', forbids: true });
	});
});

test('a duty whose condition a good does not meet stands there, and the general one takes its place', () => {
	const part = billsOf('17000000', { answers: { 'a-part': 'yes' } });
	expect(said(part.other)).toEqual(['ordinary charged 3.4', 'parts charged 25', 'general gives-way']);
	const none = billsOf('17000000', { answers: { 'a-part': 'no' } });
	expect(said(none.other)).toEqual(['ordinary charged 3.4', 'general charged 10', 'parts outside']);
	expect(none.other.lines.at(-1)).toMatchObject({ conditions: ['a-part'] });
	// One or the other: 10 at the least, 25 at the most, and never both.
	const open = billsOf('17000000');
	expect(said(open.other)).toEqual(['ordinary charged 3.4', 'parts varies 0-25', 'general varies 0-10']);
	expect(sums(open.other)).toEqual([13.4, 28.4, 'no']);
});

test('the sum is without the noise of binary fractions', () => {
	expect(sums(billsOf('18000000').other)).toEqual([45.16, 45.16, 'no']);
});

test('the stack of any good lies without gaps between the value of the goods and the most that is owed', () => {
	const answer = fc.constantFrom('yes' as const, 'no' as const, undefined);
	const codes = ['10', '11', '12', '13', '14', '16', '17', '18', '19'].map((heading) => `${heading}000000`);
	fc.assert(
		fc.property(
			fc.constantFrom(...codes),
			fc.record({ 'a-part': answer, approved: answer, packed: answer }),
			fc.option(fc.double({ min: 0, max: 1, noNaN: true }), { nil: undefined }),
			(code, answers, us) => {
				const bills = billsOf(code, { answers, content: { us } });
				for (const name of ['qualifying', 'other'] satisfies BillName[]) {
					const bill = bills[name];
					const stretches = stretchesOf(bill);
					if (bill.ban === 'yes') continue;
					const edges = [...stretches.map(({ from }) => from), stretches.at(-1)?.to ?? 100];
					expect(edges[0]).toBe(100);
					expect(edges.at(-1)).toBeCloseTo(100 + bill.to, 6);
					stretches.forEach(({ to }, index) => expect(to).toBe(edges[index + 1]));
					// What may be owed comes last, and only where something may be.
					const open = stretches.filter((stretch) => stretch.open);
					if (bill.ban === 'no') expect(open).toHaveLength(bill.from < bill.to ? 1 : 0);
					if (open[0]) expect(stretches.at(-1)).toBe(open[0]);
					expect(new Set(bill.lines.map(({ id }) => id)).size).toBe(bill.lines.length);
				}
				// Qualifying never costs more.
				expect(bills.qualifying.to).toBeLessThanOrEqual(bills.other.to + 1e-9);
			},
		),
		{ numRuns: 200 },
	);
});
