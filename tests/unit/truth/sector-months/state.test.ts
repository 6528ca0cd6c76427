/** Which panels `sector-months` shows, where they stand, and where keys and addresses lead. */
import { expect, test } from 'vitest';
import { chart } from '../../../../src/components/charts/all/sector-months';
import { columnsOf, niceAbove } from '../../../../src/components/charts/all/sector-months/grid';
import { draw } from '../reading/picture';
import { boxOf, height, width } from '../reading/shape';
import { follow, walk } from '../reading/walk';
import { expectAddress } from '../shared/rows';
import { data } from './fixture';

const panels = (params = {}) =>
	draw(chart, data, params)
		.all('.months-panel')
		.map((node) => node.getAttribute('data-key'));

test('all goods come first on scales of their own, parts of goods that have a panel are left out', () => {
	expect(panels()).toEqual(['all-goods', 'steel', 'copper', 'dairy']);
	expect(panels({ scale: 'one' })).toEqual(['steel', 'copper', 'dairy']);
	expect(panels({ sector: 'metals' })).toEqual(['steel', 'ingots', 'copper']);
	expect(panels({ sector: 'steel' })).toEqual(['steel', 'ingots']);
});

test('each panel stands beside or under the one before, as large as the others and on none of them', () => {
	for (const band of ['narrow', 'wide'] as const) {
		const picture = draw(chart, data, {}, { band });
		const boxes = picture.all('.months-ground').map(boxOf);
		for (const [index, box] of boxes.entries()) {
			expect([width(box), height(box)]).toEqual([
				expect.closeTo(width(boxes[0]!), 0),
				expect.closeTo(height(boxes[0]!), 0),
			]);
			expect(box.x1 >= -0.1 && box.x2 <= picture.width + 0.1).toBe(true);
			expect(box.y2).toBeLessThan(picture.height + 8);
			const before = boxes[index - 1];
			if (before) expect(box.y1 > before.y1 ? box.x1 === boxes[0]!.x1 : box.x1 > before.x2).toBe(true);
		}
		expect(new Set(boxes.map(({ y1 }) => y1)).size).toBe(band === 'wide' ? 1 : 2);
	}
});

test('as many columns as leave no ragged row where that can be had', () => {
	const columns = (band: 'wide' | 'narrow') =>
		[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 13].map((n) => columnsOf(n, band));
	expect(columns('wide')).toEqual([1, 1, 2, 3, 4, 3, 3, 3, 4, 3, 4, 4, 4]);
	expect(columns('narrow')).toEqual([1, 1, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2]);
});

test('the top of a scale is a round number, at least a fifth above all values', () => {
	for (const [values, top] of [
		[[0, null], 1],
		[[], 1],
		[[400e6, null, 1], 500e6],
		[[1], 1.2],
		[[84], 120],
		[[83], 100],
		[[5], 6],
		[[7.6], 10],
		[[1.4], 2],
	] as const)
		expect(niceAbove(values)).toBeCloseTo(top, 6);
});

test('right and left go by months, up and down by panels, and the arrow keys reach every month of every panel', () => {
	const told = walk(chart, data).map(({ product, month }) => `${product}@${month}`);
	const keys = chart.keys(draw(chart, data).marks);
	expect(keys).toHaveLength(24);
	expect(new Set(told)).toEqual(new Set(keys));
	const { state } = chart.read(data, { product: 'copper', month: '2025-11' });
	const led = (direction: Parameters<typeof chart.move>[2], from = state) => chart.move(data, from, direction);
	expect(led('left')).toBe('copper@2025-10');
	expect(led('back-a-day')).toBe('copper@2025-10');
	expect(led('right')).toBe('copper@2025-12');
	expect(led('on-a-day')).toBe('copper@2025-12');
	expect(led('up')).toBe('steel@2025-11');
	expect(led('down')).toBe('dairy@2025-11');
	expect(led('first')).toBe('copper@2025-09');
	expect(led('last')).toBe('copper@2026-02');
	const along = (arrow: Parameters<typeof chart.move>[2]) => follow(chart, data, state, arrow).at(-1)!;
	expect(along('right').month).toBe('2026-02');
	expect(along('left').month).toBe('2025-09');
	expect([along('up').product, along('down').product]).toEqual(['all-goods', 'dairy']);
});

test('the panel in focus alone is marked', () => {
	for (const product of ['copper', 'all-goods'])
		expect(
			draw(chart, data, { product })
				.all('.months-panel.focused')
				.map((node) => node.getAttribute('data-key')),
		).toEqual([product]);
});

test('a focus is goods and a month; what is neither changes nothing', () => {
	const { state } = chart.read(data, {});
	expect(chart.withFocus(data, state, 'copper@2025-10')).toEqual({ ...state, product: 'copper', month: '2025-10' });
	for (const key of [null, 'copper', '@2025-10']) expect(chart.withFocus(data, state, key)).toEqual(state);
});

test.each([
	// All goods are not the first choice: no duty is marked on them.
	['', { sector: 'all', scale: 'index', origin: 'originating', month: '2026-02', product: 'steel' }, []],
	['product=all-goods', { product: 'all-goods' }, []],
	['product=all-goods&scale=one', { product: 'steel', scale: 'one' }, []],
	// The first whose figure for the month is known.
	['sector=metals&month=2025-12', { product: 'steel' }, []],
	['sector=steel&product=copper', { product: 'steel' }, []],
	['origin=other', { origin: 'other' }, []],
	['origin=both', { origin: 'originating' }, []],
	['sector=tin', { sector: 'metals' }, []],
	['sector=toys', { sector: 'all' }, []],
	// Another chart of the page may be set to these.
	['product=wood', { product: 'steel' }, []],
	['product=metals', { product: 'steel' }, []],
	[
		'sector=x&scale=x&origin=x&month=2024-01&product=x',
		{ sector: 'all', scale: 'index', origin: 'originating', month: '2026-02', product: 'steel' },
		['sector=x', 'scale=x', 'origin=x', 'month=2024-01', 'product=x'],
	],
])('the address “%s” is read', (address, state, ignored) => expectAddress(chart, data, address, state, ignored));
