/** Estimates of several kinds and units, written by hand. */
import type { Estimate, EstimatesData } from '../../../../src/components/charts/all/estimates/data';

export const estimate = (id: string, of: string, value: number, more: Partial<Estimate> = {}): Estimate => ({
	id,
	what: 'output',
	of,
	by: `Firm ${id}`,
	made: '2025',
	value,
	about: false,
	unit: 'percent',
	scenario: 'all duties last',
	horizon: '',
	notes: [],
	others: [],
	weak: false,
	source: { publisher: 'A firm', url: 'https://example.org/', more: 0 },
	...more,
});

export const data: EstimatesData = {
	asOf: '2026-07-01',
	whats: ['output', 'jobs', 'prices', 'cost'],
	of: [
		{ id: 'canada', name: 'Canada', country: 'canada' },
		{ id: 'ontario', name: 'Ontario', country: 'canada' },
		{ id: 'united-states', name: 'United States', country: 'us' },
		{ id: 'mexico', name: 'Mexico', country: 'mexico' },
	],
	estimates: [
		estimate('little', 'canada', -0.5, { made: '2026-02' }),
		estimate('range', 'canada', -1.2, { high: -2.6, made: '2025-03' }),
		estimate('most', 'canada', -3, { bound: 'at-most', made: '2025-03-04' }),
		estimate('least', 'ontario', -4, { bound: 'at-least', horizon: 'in five years' }),
		estimate('gain', 'united-states', 1, { high: 0.4, made: '2026' }),
		estimate('more', 'united-states', 1.5, { bound: 'at-least', about: true }),
		estimate('lost', 'canada', -100_000, { what: 'jobs', unit: 'count' }),
		estimate('won', 'mexico', 25_000, { what: 'jobs', unit: 'count', made: '2026' }),
		estimate('points', 'canada', 0.3, { what: 'prices', unit: 'percentage-points' }),
		estimate('dollars', 'united-states', 2400, { what: 'cost', unit: 'usd' }),
		estimate('loonies', 'canada', 1800, { what: 'cost', unit: 'cad', bound: 'at-most' }),
		estimate('loonies-2', 'canada', 0, { what: 'cost', unit: 'cad' }),
	],
};
