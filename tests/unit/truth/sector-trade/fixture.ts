/** Imports of a few goods in a year, written by hand. */
import type { Row, SectorTradeData, Share } from '../../../../src/components/charts/all/sector-trade/data';

const source = { of: 'a-series', publisher: 'An office', url: 'https://example.org/' };

const share = (percent: number, about = false, of: Share['of'] = 'imports'): Share => ({
	percent,
	about,
	of,
	title: 'Share',
	asOf: '2025',
	source,
});

const row = (id: string, name: string, group: string | null, value: number, more: Partial<Row> = {}): Row => ({
	id,
	name,
	code: '72',
	group,
	sectors: [id],
	part: null,
	value,
	early: null,
	share: null,
	qualifier: '',
	source,
	proof: ['a-series'],
	...more,
});

export const data: SectorTradeData = {
	asOf: '2026-07-01',
	counted: 'customs',
	year: '2025',
	months: ['2026-01', '2026-02'],
	places: {
		groups: [
			{ id: 'metals', name: 'Metals' },
			{ id: 'energy', name: 'Energy' },
		],
		goods: [
			{ id: 'steel', name: 'Steel', group: 'metals' },
			{ id: 'oil', name: 'Oil', group: 'energy' },
			{ id: 'dairy', name: 'Dairy', group: null },
		],
		sectors: [
			{ id: 'metals', as: 'metals' },
			{ id: 'energy', as: 'energy' },
			{ id: 'steel', as: 'steel' },
			{ id: 'oil', as: 'oil' },
			{ id: 'dairy', as: 'dairy' },
			{ id: 'tin', as: 'metals' },
			{ id: 'toys', as: 'all' },
		],
	},
	rows: [
		row('aluminum', 'Aluminum', 'metals', 8.4e9, { early: { now: 900, before: 1000 }, share: share(52.3) }),
		row('bars', 'Bars', 'metals', 5.1e9, { part: 'aluminum', sectors: ['aluminum'], early: { now: 10, before: 10 } }),
		row('steel', 'Steel', 'metals', 4.2e9, { early: { now: 510, before: 500 }, share: share(17, true) }),
		row('crude', 'Crude oil', 'energy', 90.2e9, { early: { now: 5049, before: 10_000 }, sectors: ['oil'] }),
		row('gas', 'Gas', 'energy', 10e9, { sectors: ['oil'], share: share(28, false, 'market') }),
		row('food', 'Food', null, 40e9, { early: { now: 1, before: 0 } }),
		row('dairy', 'Dairy', null, 0.26e9, { part: 'food', early: { now: 20, before: 10 } }),
	],
	all: { value: 383e9, before: 412e9, share: 11.2, shareSource: source, source },
};
