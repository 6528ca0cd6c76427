/** Duties on three kinds of goods, written by hand. */
import type { Origin, Step, TariffStepsData } from '../../../../src/components/charts/all/tariff-steps/data';

export type Duty = Partial<Pick<Step, 'banned' | 'percent' | 'level' | 'upTo'>>;

/** Steps of one kind of goods and origin, from the days given to the next of them. */
export const stepsOf = (goods: string, origin: Origin, duties: [from: string, duty: Duty][]): Step[] =>
	duties.map(([from, duty], index) => ({
		key: `${goods}|${origin}|${from}`,
		goods,
		origin,
		from,
		until: duties[index + 1]?.[0] ?? null,
		banned: false,
		percent: 0,
		level: duty.percent ?? 0,
		upTo: false,
		parts: [],
		cited: [],
		...duty,
	}));

export const START = '2025-01-01';
export const data: TariffStepsData = {
	measures: [],
	start: START,
	asOf: '2026-12-30',
	groups: [{ id: 'metals', name: 'Metals' }],
	goods: [
		{ id: 'steel', name: 'Steel', group: 'metals' },
		{ id: 'copper', name: 'Copper', group: 'metals' },
		{ id: 'dairy', name: 'Dairy', group: null },
	],
	steps: [
		...stepsOf('steel', 'originating', [
			[START, {}],
			['2025-03-12', { percent: 25 }],
			['2025-06-04', { percent: 50 }],
			['2026-04-06', { percent: 12.5, upTo: true }],
		]),
		...stepsOf('steel', 'other', [
			[START, {}],
			['2025-03-04', { percent: 50 }],
			['2025-10-01', { percent: null, level: 10 }],
		]),
		...stepsOf('copper', 'originating', [
			[START, {}],
			['2025-08-01', { percent: null, level: 0 }],
		]),
		...stepsOf('copper', 'other', [
			[START, { percent: 25 }],
			['2025-08-01', { percent: 35, upTo: true }],
		]),
		...stepsOf('dairy', 'originating', [
			[START, {}],
			['2026-01-01', { banned: true, percent: null }],
		]),
		...stepsOf('dairy', 'other', [[START, { percent: 25 }]]),
	],
	onPart: [],
	ahead: [],
	displaced: [],
};
