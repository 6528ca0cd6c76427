/**
 * Duties on kinds of goods that were worked out by hand from the instruments: what each instrument says stands beside
 * the case.
 */
import { describe, expect, test } from 'vitest';
import { daysOfRate, measuresOnPart, rateOn } from '../../src/record/tariffs';
import { record } from '../record';

const ours = { originating: true };
const other = { originating: false };
const FROM_CANADA = { by: 'canada' } as const;

describe('the emergency duty and the tariffs on metals', () => {
	// It yields to the steel and aluminum tariffs, not to that on copper: CBP’s answers on it, CSMS 65794272.
	test.each(['2025-08-01', '2026-02-23'])('copper that does not qualify, on %s: 35 at least, 85 at most', (day) => {
		expect(rateOn(record, 'copper', day, other)).toMatchObject({ atLeast: 35, percent: 85, upTo: true });
		expect(rateOn(record, 'copper', day, ours)).toMatchObject({ atLeast: 0, percent: 50, upTo: true });
	});

	// U.S. note 2(aa)(v) of chapter 99: the surcharge falls on what is not copper.
	test.each(['2026-02-24', '2026-04-05'])('copper that does not qualify, on %s: 10 at least, 50 at most', (day) => {
		const duty = rateOn(record, 'copper', day, other);
		expect(duty).toMatchObject({ atLeast: 10, percent: 50, upTo: true });
		expect(duty.parts.map(({ measure, of }) => [measure.programme, of])).toEqual([
			['s232-copper', 'metal-content'],
			['s122', 'rest-of-value'],
		]);
	});

	// Executive Order 14289, 90 FR 18907: until 3 June 2025 the metals tariff gave way to the emergency duty.
	test.each(['2025-03-12', '2025-06-03'])('steel that does not qualify, on %s, owes the emergency duty', (day) => {
		const duty = rateOn(record, 'steel', day, other);
		expect(duty.percent).toBe(25);
		expect(duty.parts.map(({ measure }) => measure.programme)).toEqual(['ieepa-canada']);
		expect(duty.displaced.map(({ measure }) => measure.programme)).toEqual(['s232-metals']);
		expect(rateOn(record, 'steel', day, ours).parts.map(({ measure }) => measure.programme)).toEqual(['s232-metals']);
	});

	test('from 4 June 2025 on it is the reverse', () => {
		const duty = rateOn(record, 'steel', '2025-06-04', other);
		expect(duty.percent).toBe(50);
		expect(duty.displaced.map(({ measure }) => measure.programme)).toEqual(['ieepa-canada']);
	});
});

// CSMS 65649652: an approval of the model counts from 3 April 2025 on.
test.each(['2025-04-03', '2025-05-19'])('a half-American car that qualifies, on %s: 12.5', (day) => {
	expect(rateOn(record, 'cars', day, { ...ours, nonUsContent: 0.5 }).percent).toBe(12.5);
});

describe('goods of a kind that the lists of September 2026 reach', () => {
	const on = (goods: string, day: string) =>
		measuresOnPart(record, goods, day).map(({ programme, nonOriginating }) => [programme, nonOriginating]);
	const FIFTY = ['s338', { percent: 50, of: 'value' }];

	// U.S. note 51(b)(3) and (c) of chapter 99.
	test.each(['wood-furniture', 'steel', 'aluminum', 'cars'])('some %s owe 50 besides, since 15 September', (goods) => {
		expect(on(goods, '2026-09-14')).not.toContainEqual(FIFTY);
		expect(on(goods, '2026-09-15')).toContainEqual(FIFTY);
	});
});

describe('Canada on US goods', () => {
	// SOR/2025-66: the list had 1,270 items, most goods paid nothing.
	test.each(['other-goods', 'listed-goods'])('%s had no single rate from 4 March to 31 August 2025', (goods) => {
		for (const day of ['2025-03-04', '2025-03-13', '2025-08-31'])
			expect(rateOn(record, goods, day, { ...ours, ...FROM_CANADA })).toMatchObject({ percent: null, atLeast: 0 });
		expect(rateOn(record, goods, '2025-09-01', { ...ours, ...FROM_CANADA }).percent).toBe(0);
	});

	// Items 4407.11 to .19, 9401.61, 9403.40, .50 and .60 were listed.
	test.each(['lumber', 'wood-furniture', 'alcohol', 'dairy'])('%s paid 25 in those months', (goods) => {
		for (const day of ['2025-03-04', '2025-03-13', '2025-08-31'])
			expect(rateOn(record, goods, day, { ...ours, ...FROM_CANADA }).percent).toBe(25);
		expect(rateOn(record, goods, '2025-09-01', { ...ours, ...FROM_CANADA }).percent).toBe(0);
	});

	// SOR/2025-118 takes 15 percent of a qualifying vehicle to be Canadian and Mexican where nothing is shown.
	test('a US car that qualifies pays up to 21.25', () => {
		const car = rateOn(record, 'cars', '2026-10-08', { ...ours, ...FROM_CANADA });
		expect(car).toMatchObject({ percent: 21.25, upTo: true });
		expect(rateOn(record, 'cars', '2026-10-08', { ...other, ...FROM_CANADA }).percent).toBe(25);
	});
});

// Proclamation 11000 put the rise of 1 January 2026 off by a year.
test('wooden furniture: 25 until the end of 2026, then 30, and 50 on cabinets and vanities', () => {
	expect(rateOn(record, 'wood-furniture', '2026-12-31', ours).percent).toBe(25);
	expect(rateOn(record, 'wood-furniture', '2027-01-01', ours).percent).toBe(30);
	const part = measuresOnPart(record, 'wood-furniture', '2027-01-01').filter(
		({ programme }) => programme === 's232-wood',
	);
	expect(part.map(({ originating }) => originating)).toEqual([{ percent: 50, of: 'value' }]);
});

test('a measure on goods of no kind counts from its own first day', () => {
	const derivatives = record.get('measures', 'us-s232-steel-25-2026-04-06');
	expect(derivatives.on).toEqual([]);
	expect(daysOfRate(record, derivatives)).toEqual({ since: '2026-04-06' });
});
