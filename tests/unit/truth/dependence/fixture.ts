/** Shares of a few products, written by hand. */
import type { DependenceData, Product, Share } from '../../../../src/components/charts/all/dependence/data';

export const share = (value: number, asOf = '2025', about = false): Share => ({
	value,
	others: [],
	about,
	asOf,
	note: '',
	figure: 'a-share',
	publisher: 'An office',
	url: 'https://example.org/',
});
export const product = (id: string, within: string[], us: Share | null, canada: Share | null): Product => ({
	id,
	within,
	us,
	canada,
});
export const data: DependenceData = {
	asOf: '2026-07-01',
	groups: [
		{ id: 'metals', name: 'Metals' },
		{ id: 'energy', name: 'Energy' },
	],
	goods: [
		{ id: 'steel', name: 'Steel', group: 'metals' },
		{ id: 'oil', name: 'Oil', group: 'energy' },
		{ id: 'toys', name: 'Toys, games and sporting goods', group: null },
	],
	products: [
		product('goods', [], share(11.2), share(71.7, '2025', true)),
		product('steel', ['metals', 'steel'], share(23, '2024'), share(90.5)),
		product('aluminum', ['metals'], share(50), share(50.4, '2023-06')),
		product('crude', ['energy', 'oil'], share(62), null),
		product('gas', ['energy'], null, share(100)),
		product('nickel', ['energy'], share(8, '2022'), null),
		product('potash', ['energy'], share(80), share(49)),
		product('uranium', ['energy'], share(0), null),
	],
};
/** The rows as they stand: goods as a whole, then the widest gap first (steel 67.5, aluminum 0.4, potash −31), then the rest. */
export const ROWS = ['goods', 'steel', 'aluminum', 'potash', 'crude', 'gas', 'nickel', 'uranium'];
