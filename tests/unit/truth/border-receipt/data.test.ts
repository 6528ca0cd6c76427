/** What the record’s goods owe on 8 October 2026, against sums worked out by hand from the orders. */
import { describe, expect, test } from 'vitest';
import { data } from '../../../../src/components/charts/all/border-receipt/data';
import type { Bill } from '../../../../src/components/charts/all/border-receipt/bills';
import { goodOf } from '../../../../src/components/charts/all/border-receipt/state';
import { STORIES } from '../../../../src/components/charts/all/border-receipt/stories';
import { addDays } from '../../../../src/record/days';
import { joinRecord } from '../../../../src/record/record';
import { measuresOnPart, rateOn } from '../../../../src/record/tariffs';
import { record } from '../../../record';

const made = data(record, 'en');
const good = (id: string) => made.goods.find(({ receipt }) => receipt.id === id)!;
const sums = ({ from, to, ban }: Bill) => (ban === 'no' ? (from === to ? from : [from, to]) : ban);
/** The programme of each line that adds dollars, with what it adds. */
const added = ({ lines }: Bill) =>
	lines.flatMap(({ id, to }) => (to > 0 ? [[made.measures[id]?.name ?? 'Ordinary duty', to]] : []));

test('the list of goods is that of the chart, each with its code as the schedule prints it', () => {
	expect(made.asOf).toBe('2026-10-08');
	expect(made.goods.slice(0, STORIES.length).map(({ receipt }) => receipt.id)).toEqual(STORIES.map(({ code }) => code));
	expect(good('9403608093').code).toBe('9403.60.80.93');
});

test.each([
	// Ordinary duty; Section 232 on metals and Section 338, both 50; Section 301 gives way to metals.
	['76042910', 100, 105],
	// Section 338 at 50, and Section 301 at 10 where they do not qualify.
	['95069925', 50, 60],
	// The same, and 16.5 of ordinary duty.
	['61091000', 50, 76.5],
	// Auto parts pay 25 where they do not qualify, and 4 of ordinary duty.
	['40111010', 0, 29],
	// Section 232 at 25 and Section 338 at 50, qualifying or not.
	['9403608093', 75, 75],
	// Remedy duties of 35.16 and Section 232 at 10.
	['44071300', 45.16, 45.16],
	// 25 percent of the non-US content, once the model is approved; else of all, with 25 of ordinary duty.
	['87043101', [0, 25], 50],
	['04069012', 50, 60],
	['27090020', 0, 0],
	['2203000030', 'yes', 'yes'],
])('%s owes %j if it qualifies and %j if not', (code, qualifying, other) => {
	const { bills } = good(code).receipt;
	expect([sums(bills.qualifying), sums(bills.other)]).toEqual([qualifying, other]);
});

test.each([
	// The emergency duty of 25 fell on every good, from 7 March 2025 only on those that did not qualify; 16.5 is ordinary.
	['61091000', '2025-01-01', 0, 16.5],
	['61091000', '2025-03-03', 0, 16.5],
	['61091000', '2025-03-04', 25, 41.5],
	['61091000', '2025-03-06', 25, 41.5],
	['61091000', '2025-03-07', 0, 41.5],
	// It was 35 from 1 August 2025, and gave way to Section 122 at 10 on 24 February 2026.
	['61091000', '2025-07-31', 0, 41.5],
	['61091000', '2025-08-01', 0, 51.5],
	['61091000', '2026-02-23', 0, 51.5],
	['61091000', '2026-02-24', 0, 26.5],
	// Vanities: Section 232 goes from 25 to 50, beside Section 338 at 50.
	['9403608093', '2026-12-31', 75, 75],
	['9403608093', '2027-01-01', 100, 100],
])('%s on %s owes %d if it qualifies and %d if not', (code, on, qualifying, other) => {
	const { bills, day } = goodOf(made, { good: code, on }).receipt;
	expect([day, sums(bills.qualifying), sums(bills.other)]).toEqual([on, qualifying, other]);
});

test('the days are those of the record, and those on which something is set already', () => {
	// The last change that is set is that of 1 January 2027; it holds for all days for which there are answers.
	expect(made.reach).toEqual({
		start: '2025-01-01',
		end: '2036-12-31',
		last: '2027',
		held: ['2025', '2026', '2027'],
	});
	// On the last day of the record both ways lead to the same receipt.
	for (const { receipt, steps = [], otherwise } of made.goods) {
		const { bills, otherwise: others } = steps.findLast(({ from }) => from <= made.asOf)!;
		expect({ bills, otherwise: others }, receipt.id).toEqual({ bills: receipt.bills, otherwise });
	}
});

test.each(kindsWithDays())('%s owes on %s what the record says of the kind', (kind, on) => {
	const { bills } = goodOf(made, { good: kind, on }).receipt;
	for (const name of ['qualifying', 'other'] as const) {
		const duty = rateOn(record, kind, on, { originating: name === 'qualifying' });
		expect(bills[name].ban).toBe(duty.banned ? 'yes' : 'no');
		if (duty.percent !== null) expect(bills[name].to).toBe(duty.percent);
	}
});

test('what the sums are made of', () => {
	expect(added(good('61091000').receipt.bills.other)).toEqual([
		['Ordinary duty', 16.5],
		['Forced labour (301)', 10],
		['Section 338', 50],
	]);
	const { qualifying, other } = good('76042910').receipt.bills;
	expect(added(qualifying)).toEqual([
		['Metals (232)', 50],
		['Section 338', 50],
	]);
	const given = other.lines.find(({ state }) => state === 'gives-way')!;
	expect([made.measures[given.id]!.name, made.measures[given.by!]!.name]).toEqual([
		'Forced labour (301)',
		'Metals (232)',
	]);
	expect(good('27090020').receipt.bills.other.lines.find(({ id }) => id === 'ordinary')).toMatchObject({
		state: 'words',
		duty: '10.5¢/bbl',
	});
});

test('what is shown before any choice differs by qualifying, has a duty that gives way and one that qualifying spares', () => {
	const { qualifying, other } = made.goods[0]!.receipt.bills;
	expect(sums(qualifying)).not.toEqual(sums(other));
	expect(other.lines.map(({ state }) => state)).toContain('gives-way');
	expect(qualifying.lines.map(({ state }) => state)).toContain('cusma');
});

/** Each kind of good on the first day of each step, and the day before. */
function kindsWithDays(): [string, string][] {
	return made.goods
		.filter(({ code }) => code === undefined)
		.flatMap(({ receipt, steps = [] }) =>
			steps.slice(1).flatMap(({ from }): [string, string][] => [
				[receipt.id, from],
				[receipt.id, addDays(from, -1)],
			]),
		);
}

const groups = new Set(record.sectors.flatMap(({ within }) => within ?? []));
const kinds = record.sectors.filter(({ id }) => !groups.has(id));

/** Section 338 takes 50 percent of them, as of the bulk of their kind. */
const AS_THE_BULK = ['us-s338-alcohol-goods-2026-09-15', 'us-s338-cheese-2026-09-15'];

describe.each(kinds.map(({ id }) => id))('%s', (kind) => {
	const { bills } = good(kind).receipt;
	test.each(['qualifying', 'other'] as const)('owes what the tariff table says: %s', (name) => {
		const duty = rateOn(record, kind, record.asOf, { originating: name === 'qualifying' });
		const bill = bills[name];
		expect(bill.ban).toBe(duty.banned ? 'yes' : 'no');
		expect(bill.from).toBe(duty.banned ? 0 : duty.atLeast);
		if (duty.percent !== null) expect(bill.to).toBe(duty.percent);
		const named = bill.lines.map(({ id }) => id);
		for (const { measure } of duty.parts) expect(named).toContain(measure.id);
		const sum = bill.lines.reduce((total, { to }) => total + to, 0);
		expect(sum).toBeCloseTo(bill.to, 6);
	});
	test('tells of the goods of the kind that pay otherwise, and of no others', () => {
		const onPart = measuresOnPart(record, kind, record.asOf).map(({ id }) => id);
		expect(good(kind).otherwise.map(({ measure }) => measure)).toEqual(
			onPart.filter((id) => !AS_THE_BULK.includes(id)),
		);
		expect(good(kind).code).toBeUndefined();
	});
});

test('every measure, condition and schedule that a receipt names has its words', () => {
	for (const { receipt, otherwise } of made.goods)
		for (const { lines } of Object.values(receipt.bills))
			for (const { id, by, conditions = [], source } of lines) {
				if (id !== 'ordinary') expect(made.measures).toHaveProperty([id]);
				else if (source) expect(made.schedules).toHaveProperty([source]);
				if (by) expect(made.measures).toHaveProperty([by]);
				for (const condition of conditions) expect(made.conditions).toHaveProperty([condition]);
				for (const { measure } of otherwise) expect(made.measures).toHaveProperty([measure]);
			}
});

test('a record without tariff lines says what is asked of it', () => {
	expect(() => data(joinRecord(record), 'en')).toThrow(/without tariff lines; those under 7604, 9506,/);
});
