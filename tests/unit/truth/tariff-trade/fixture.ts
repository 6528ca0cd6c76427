/** Three goods in four months, written by hand. */
import type { Path, Step, TariffTradeData } from '../../../../src/components/charts/all/tariff-trade/data';

const step = (month: string, duty: number | null, value: number, before: number | null = null): Step => ({
	month,
	duty,
	upTo: false,
	value,
	before,
	measures: [`m-${month}`],
});

const path = (id: string, average: number, steps: Step[]): Path => ({
	id,
	name: `Goods ${id}`,
	average,
	steps,
	proof: [`series-${id}`],
	publisher: 'A customs office',
	url: 'https://example.org/',
});

export const data: TariffTradeData = {
	asOf: '2026-04-30',
	baseYear: '2024',
	paths: [
		path('steel', 200, [
			step('2025-12', 0, 200),
			step('2026-01', 25, 150, 300),
			step('2026-02', 50, 100, 200),
			step('2026-03', 50, 50, 200),
		]),
		path('potash', 100, [
			step('2025-12', 0, 100),
			step('2026-01', 0, 120, 60),
			step('2026-02', 0, 80, 80),
			step('2026-03', 0, 140, 100),
		]),
		path('lumber', 400, [
			step('2025-12', 10, 400),
			step('2026-01', null, 300, 300),
			step('2026-02', 20, 200, 400),
			step('2026-03', 20, 800, 400),
		]),
	],
};

/** The duty and the imports in percent of the average month; a month that is not here has no place. */
export const PLACES: { [key: string]: [duty: number, percent: number] } = {
	'steel@2025-12': [0, 100],
	'steel@2026-01': [25, 75],
	'steel@2026-02': [50, 50],
	'steel@2026-03': [50, 25],
	'potash@2025-12': [0, 100],
	'potash@2026-01': [0, 120],
	'potash@2026-02': [0, 80],
	'potash@2026-03': [0, 140],
	'lumber@2025-12': [10, 100],
	'lumber@2026-02': [20, 50],
	'lumber@2026-03': [20, 200],
};
