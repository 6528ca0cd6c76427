/** Measures of both sides, written by hand. */
import type { InForceData, Item } from '../../../../src/components/charts/all/in-force/data';

const item = (id: string, programme: string, from: string, until: string | null, more: Partial<Item> = {}): Item => ({
	id,
	by: 'united-states',
	programme,
	lane: 0,
	goods: ['steel'],
	only: '',
	title: `Measure ${id}`,
	from,
	until,
	look: 'all',
	short: '25%',
	originating: '25%',
	yields: [],
	whole: true,
	instrument: `Order ${id}`,
	source: { publisher: 'A government', url: 'https://example.org/' },
	...more,
});

export const data: InForceData = {
	start: '2025-01-01',
	asOf: '2026-12-30',
	groups: [{ id: 'metals', name: 'Metals' }],
	goods: [
		{ id: 'steel', name: 'Steel', group: 'metals' },
		{ id: 'copper', name: 'Copper', group: 'metals' },
		{ id: 'lumber', name: 'Lumber', group: null },
		{ id: 'dairy', name: 'Dairy', group: null },
	],
	items: [
		item('e1', 'ieepa-canada', '2025-02-01', '2025-08-01', {
			look: 'other',
			goods: ['steel', 'copper', 'lumber'],
			originating: '0%',
			nonOriginating: '25%',
		}),
		item('e2', 'ieepa-canada', '2025-08-01', '2026-02-20', {
			look: 'other',
			short: '35%',
			goods: ['steel', 'copper', 'lumber'],
			yields: ['s232-metals'],
		}),
		item('m1', 's232-metals', '2025-03-12', '2025-06-04'),
		// What ends it is set already, for a day after the record's last.
		item('m2', 's232-metals', '2025-06-04', '2027-01-01', { short: '50%' }),
		item('m3', 's232-metals', '2026-04-01', null, { lane: 1, goods: ['copper'], look: 'unknown', short: '' }),
		item('f1', 's122', '2026-02-20', '2026-07-01', { look: 'free', goods: ['lumber'], short: '0%' }),
		item('c1', 'ca-surtax-metals', '2025-03-13', null, { by: 'canada' }),
		item('c2', 'ca-surtax-2026', '2026-05-01', null, { by: 'canada', goods: ['lumber'], look: 'banned', short: '' }),
	],
	ahead: [
		item('m4', 's232-metals', '2027-01-01', null, { short: '75%', originating: '75%' }),
		item('c3', 'ca-surtax-2027', '2027-02-01', null, { by: 'canada', goods: ['lumber'] }),
	],
	programmes: {
		'ieepa-canada': 'Emergency duty',
		's232-metals': 'Metals (232)',
		s122: 'Surcharge (122)',
		'ca-surtax-metals': 'Surtax on metals',
		'ca-surtax-2026': 'Surtax of 2026',
	},
};
