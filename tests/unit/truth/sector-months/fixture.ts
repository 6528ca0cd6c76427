/** Imports of a few goods by month and the duties on them, written by hand. */
import type { Duty, Product, SectorMonthsData, Step } from '../../../../src/components/charts/all/sector-months/data';

const source = { of: 'a-series', publisher: 'An office', url: 'https://example.org/' };

export const step = (from: string, percent: number | null, more: Partial<Step> = {}): Step => ({
	from,
	percent,
	upTo: false,
	banned: false,
	by: [],
	...more,
});

const FREE = [step('2025-01-01', 0)];
export const duty = (goods: string, originating: Step[], other: Step[] = FREE): Duty => ({
	goods,
	name: goods,
	originating,
	other,
});

export const product = (
	id: string,
	values: (number | null)[],
	before: (number | null)[],
	more: Partial<Product> = {},
): Product => ({
	id,
	name: id[0]!.toUpperCase() + id.slice(1),
	code: '72',
	group: 'metals',
	sectors: [id],
	part: null,
	values,
	before,
	duties: [],
	source,
	...more,
});

const MONTHS = ['2025-09', '2025-10', '2025-11', '2025-12', '2026-01', '2026-02'];
const M = 1e6;

export const data: SectorMonthsData = {
	asOf: '2026-07-01',
	counted: 'customs',
	measures: [],
	months: MONTHS,
	places: {
		groups: [{ id: 'metals', name: 'Metals' }],
		goods: [
			{ id: 'steel', name: 'Steel', group: 'metals' },
			{ id: 'dairy', name: 'Dairy', group: null },
		],
		sectors: [
			{ id: 'metals', as: 'metals' },
			{ id: 'steel', as: 'steel' },
			{ id: 'dairy', as: 'dairy' },
			{ id: 'tin', as: 'metals' },
			{ id: 'toys', as: 'all' },
		],
	},
	products: [
		product(
			'steel',
			[400 * M, 300 * M, 350 * M, 200 * M, 0, 100 * M],
			[400 * M, 400 * M, 400 * M, 400 * M, 400 * M, null],
			{
				duties: [
					duty(
						'steel',
						[
							step('2025-01-01', 0),
							step('2025-10-10', 25),
							// It falls again within a month, and to where it was.
							step('2025-11-20', 50),
							step('2025-12-05', 25),
							step('2026-01-15', 10, { upTo: true }),
						],
						[step('2025-01-01', 25)],
					),
				],
			},
		),
		product('ingots', [10 * M, null, 12 * M, null, null, 15 * M], [null, null, 9 * M, 9 * M, 9 * M, 9 * M], {
			part: 'steel',
			sectors: ['steel'],
			duties: [duty('steel', FREE)],
		}),
		product(
			'copper',
			[50 * M, 60 * M, 70 * M, null, 90 * M, 100 * M],
			[50 * M, 50 * M, 50 * M, 50 * M, 50 * M, 80 * M],
			{
				duties: [
					duty('copper', [step('2025-01-01', 10), step('2025-11-01', 0)]),
					duty('wire', [step('2025-01-01', 0), step('2025-10-20', 5), step('2025-12-01', 0), step('2026-02-10', null)]),
				],
			},
		),
		product('dairy', [2 * M, 2 * M, 2 * M, 2 * M, 2 * M, 3 * M], [1 * M, 1 * M, 1 * M, 1 * M, 1 * M, 3 * M], {
			group: null,
			duties: [duty('dairy', [step('2025-01-01', 0), step('2026-01-01', null, { banned: true })])],
		}),
	],
	yearly: ['wood'],
	all: product(
		'all-goods',
		[30_000 * M, 31_000 * M, 29_500 * M, 30_000 * M, 28_000 * M, null],
		Array(6).fill(32_000 * M),
		{
			name: '',
			group: null,
			sectors: [],
		},
	),
};
