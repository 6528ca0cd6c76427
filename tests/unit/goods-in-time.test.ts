/** The line of what a good pays over time, against days counted by hand. */
import { expect, test } from 'vitest';
import { inTime, type Step } from '../../src/goods/inTime';

const pays = (from: number, to = from, ban: 'yes' | 'no' | 'maybe' = 'no') => ({ outcome: { from, to, ban } });

/** Qualifying goods are free until a ban; others pay 25, then 25 to 50, and from 2027 on 75. */
const STEPS: Step[] = [
	{ from: '2025-01-01', originating: pays(0), nonOriginating: pays(0) },
	{ from: '2025-03-12', originating: pays(0), nonOriginating: pays(25) },
	{ from: '2026-01-01', originating: pays(0), nonOriginating: pays(25, 50) },
	{ from: '2026-06-01', originating: pays(0, 0, 'yes'), nonOriginating: pays(25, 50) },
	{ from: '2027-01-01', originating: pays(0, 0, 'yes'), nonOriginating: pays(75) },
];

test('steps lie where their days are, are as long as they last, and those that pay the same are one', () => {
	// The line ends four months after its last day: 1 May 2027, 850 days from the first of 2025.
	const line = inTime(STEPS, '2026-10-08', '2026-10-08')!;
	expect(line.end).toBe('2027-05-01');
	const told = (way: 'originating' | 'nonOriginating') =>
		line.ways[way].map(({ at, from, length, outcome }) => [
			from,
			Math.round((at * 850) / 100),
			Math.round((length * 850) / 100),
			outcome.from,
			outcome.to,
			outcome.ban,
		]);
	expect(told('originating')).toEqual([
		['2025-01-01', 0, 516, 0, 0, 'no'],
		['2026-06-01', 516, 334, 0, 0, 'yes'],
	]);
	expect(told('nonOriginating')).toEqual([
		['2025-01-01', 0, 70, 0, 0, 'no'],
		['2025-03-12', 70, 295, 25, 25, 'no'],
		['2026-01-01', 365, 365, 25, 50, 'no'],
		['2027-01-01', 730, 120, 75, 75, 'no'],
	]);
	expect(line.top).toBe(75);
	expect(line.years.map(({ at, year }) => [year, Math.round((at * 850) / 100)])).toEqual([
		['2025', 0],
		['2026', 365],
		['2027', 730],
	]);
	// 8 October 2026 is the 281st day of its year.
	expect([line.asOf, line.asked].map((at) => Math.round((at * 850) / 100))).toEqual([645, 645]);
});

test('a day that is asked for beyond all steps is on the line', () => {
	const line = inTime(STEPS, '2028-06-01', '2026-10-08')!;
	expect(line.end).toBe('2028-10-01');
	expect(line.asked).toBeLessThan(100);
	expect(line.asOf).toBeLessThan(line.asked);
});

test('what was never charged has no line; a ban alone fills it', () => {
	const free: Step = { from: '2025-01-01', originating: pays(0), nonOriginating: pays(0) };
	expect(inTime([free], '2026-10-08', '2026-10-08')).toBeUndefined();
	const banned: Step = { from: '2026-09-29', originating: pays(0, 0, 'yes'), nonOriginating: pays(0, 0, 'yes') };
	expect(inTime([free, banned], '2026-10-08', '2026-10-08')!.top).toBe(100);
});
