/** A few goods and their duties, written by hand. */
import type { Good, NeedsData, Step } from '../../../../src/components/charts/all/needs/data';
import type { Share } from '../../../../src/components/charts/families/trade/shares';

const share = (value: number, more: Partial<Share> = {}): Share => ({
	value,
	others: [],
	about: false,
	asOf: '2024',
	note: '',
	figure: `share-${value}`,
	publisher: 'A statistics office',
	url: 'https://example.org/shares',
	...more,
});

const good = (id: string, value: number, more: Partial<Good> = {}): Good => ({
	id,
	name: `Goods ${id}`,
	code: '01',
	group: null,
	sectors: ['rest'],
	part: null,
	value,
	qualifier: '',
	imports: null,
	exports: null,
	proof: [`value-${id}`],
	publisher: 'A customs office',
	url: 'https://example.org/values',
	...more,
});

const step = (from: string, percent: number | null, more: Partial<Step> = {}): Step => ({
	from,
	percent,
	banned: false,
	upTo: false,
	measures: [`m-${from}`],
	...more,
});

/** Two billion of metals, ten of fuels (oil, gas and what they leave), four of toys; twenty in all. */
export const data: NeedsData = {
	start: '2025-01-01',
	asOf: '2026-07-01',
	year: '2025',
	counted: 'customs',
	places: {
		groups: [
			{ id: 'metals', name: 'Metals' },
			{ id: 'energy', name: 'Energy' },
		],
		goods: [{ id: 'rest', name: 'Other kinds', group: null }],
		sectors: [
			{ id: 'metals', as: 'metals' },
			{ id: 'tin', as: 'metals' },
			{ id: 'energy', as: 'energy' },
			{ id: 'rest', as: 'rest' },
		],
	},
	goods: [
		good('steel', 1.5e9, { group: 'metals', sectors: ['metal'], imports: share(20), exports: share(90) }),
		good('tin', 0.5e9, { group: 'metals', sectors: ['tin'], imports: share(70, { about: true, others: [44] }) }),
		good('fuels', 10e9, { group: 'energy', sectors: ['fuel'] }),
		good('oil', 6e9, { group: 'energy', sectors: ['fuel'], part: 'fuels', imports: share(60) }),
		good('gas', 1e9, { group: 'energy', sectors: ['fuel', 'metal'], part: 'fuels' }),
		good('toys', 4e9),
		good('dolls', 1e9, { part: 'toys' }),
	],
	known: { cans: 'tin' },
	duties: {
		metal: [step('2025-01-01', 0), step('2025-03-12', 25), step('2025-06-04', 50, { upTo: true })],
		tin: [step('2025-01-01', 0), step('2025-03-04', 10), step('2026-06-01', null, { banned: true })],
		fuel: [step('2025-01-01', 0)],
		rest: [step('2025-01-01', 0), step('2025-03-04', 25), step('2025-03-07', 0), step('2026-05-01', null)],
	},
	all: { value: 20e9, share: 11, proof: ['all'], publisher: 'A customs office', url: 'https://example.org/values' },
};

/** What is shown of all goods: billions, share, and the level of the duty on the record’s last day. */
export const SHOWN: { [id: string]: { billions: number; share: number | null; level: string } } = {
	tin: { billions: 0.5, share: 70, level: 'banned' },
	oil: { billions: 6, share: 60, level: 'none' },
	steel: { billions: 1.5, share: 20, level: 'high' },
	toys: { billions: 4, share: null, level: 'varies' },
	gas: { billions: 1, share: null, level: 'varies' },
	'other-fuels': { billions: 3, share: null, level: 'varies' },
	'all-other': { billions: 4, share: null, level: 'varies' },
};
