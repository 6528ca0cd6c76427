import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import {
	addDays,
	addMonths,
	addYears,
	daysBetween,
	firstDay,
	isDay,
	isWhen,
	lastDay,
	momentOf,
} from '../../src/record/days';

const day = fc.integer({ min: 0, max: 80_000 }).map((days) => addDays('1900-01-01', days));
/** The month a day falls in, counted from year 0. */
const monthOf = (text: string) => Number(text.slice(0, 4)) * 12 + Number(text.slice(5, 7));

test.each(['2026-07-01', '2024-02-29', '2000-02-29', '2026-12-31'])('%s is a day', (text) => {
	expect(isDay(text), `${text} is a day`).toBe(true);
	expect(isWhen(text), `${text} may stand where a year or month may`).toBe(true);
});

test.each([
	'2026-02-29',
	'1900-02-29',
	'2026-04-31',
	'2026-13-01',
	'2026-00-10',
	'2026-07-00',
	'2026-7-1',
	'2026-07-01T00:00',
	' 2026-07-01',
	'',
	'01/07/2026',
])('"%s" is no day', (text) => {
	expect(isDay(text), `“${text}” is no day`).toBe(false);
	expect(isWhen(text), `“${text}” is no day, month or year`).toBe(false);
});

test('a year and a month are dates too, but not days', () => {
	for (const when of ['2026', '2026-07']) {
		expect(isWhen(when), `${when} is a month or year`).toBe(true);
		expect(isDay(when), `${when} is no day`).toBe(false);
	}
	for (const text of ['26', '2026-', '2026-13', '2026-00', '2026-7', 'July 2026'])
		expect(isWhen(text), `“${text}” is no day, month or year`).toBe(false);
});

test('a date has a first and a last day', () => {
	expect([firstDay('2024'), lastDay('2024')]).toEqual(['2024-01-01', '2024-12-31']);
	expect([firstDay('2024-02'), lastDay('2024-02')]).toEqual(['2024-02-01', '2024-02-29']);
	expect([firstDay('2026-12'), lastDay('2026-12')]).toEqual(['2026-12-01', '2026-12-31']);
	expect([firstDay('2026-07-15'), lastDay('2026-07-15')]).toEqual(['2026-07-15', '2026-07-15']);
});

test('days, months and years are added by the calendar', () => {
	expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
	expect(addDays('2024-03-01', -1)).toBe('2024-02-29');
	expect(addMonths('2027-01-15', 6)).toBe('2027-07-15');
	expect(addMonths('2026-08-31', 6)).toBe('2027-02-28');
	expect(addMonths('2026-01-31', -2)).toBe('2025-11-30');
	expect(addMonths('2026-11-30', 14)).toBe('2028-01-30');
	expect(addYears('2020-07-01', 16)).toBe('2036-07-01');
	expect(addYears('2024-02-29', 1)).toBe('2025-02-28');
	expect(addYears('2024-02-29', 4)).toBe('2028-02-29');
});

test('adding days is undone by taking them off, and daysBetween counts them', () => {
	fc.assert(
		fc.property(day, fc.integer({ min: -40_000, max: 40_000 }), (from, days) => {
			const to = addDays(from, days);
			expect(isDay(to), `${to} is a day`).toBe(true);
			expect(addDays(to, -days)).toBe(from);
			expect(daysBetween(from, to)).toBe(days);
			expect(from < to).toBe(days > 0);
		}),
	);
});

test('adding months lands in that month, on the same day or its last', () => {
	fc.assert(
		fc.property(day, fc.integer({ min: -600, max: 600 }), (from, months) => {
			const to = addMonths(from, months);
			expect(monthOf(to) - monthOf(from)).toBe(months);
			expect(
				[`${to.slice(0, 8)}${from.slice(8)}`, lastDay(to.slice(0, 7))],
				'the same day, or the last of the month',
			).toContain(to);
		}),
	);
});

test.each([
	'America/St_Johns',
	'America/Toronto',
	'America/Vancouver',
	'America/Mexico_City',
	'America/Tijuana',
	'America/Anchorage',
	'Pacific/Honolulu',
	'Pacific/Guam',
	'Europe/Paris',
])('the moment of a day is on that day in %s', (timeZone) => {
	for (const one of ['2026-01-01', '2026-03-08', '2026-07-01', '2026-11-01', '2026-12-31'])
		expect(momentOf(one).toLocaleDateString('sv-SE', { timeZone })).toBe(one);
});
