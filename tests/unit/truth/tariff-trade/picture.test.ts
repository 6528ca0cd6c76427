/** Whether the paths of `tariff-trade` go where duties and imports went. */
import { describe, expect, test } from 'vitest';
import { chart } from '../../../../src/components/charts/all/tariff-trade';
import { strokesOf } from '../reading/path';
import { draw, type Options } from '../reading/picture';
import { readScale } from '../reading/scale';
import { boxOf, centre, num } from '../reading/shape';
import { follow } from '../reading/walk';
import { expectAddress } from '../shared/rows';
import { data, PLACES } from './fixture';

const VIEWS: Options[] = [
	{ band: 'narrow', width: 320 },
	{ band: 'narrow', width: 600 },
	{ band: 'wide' },
	{ band: 'wide', width: 1000 },
];
const pictureOf = (params = {}, view: Options = {}) => draw(chart, data, params, view);
type Drawn = ReturnType<typeof pictureOf>;
const dot = (drawn: Drawn, key: string) => centre(boxOf(drawn.one(`.tt-dot[data-key="${key}"]`)));

/** Both scales, read off their words: percents of duty, and doublings of imports. */
const scalesOf = (drawn: Drawn) => ({
	duty: readScale(
		drawn.texts('.tt-duties .tick-label').map(({ text, x }) => ({ value: Number.parseInt(text), at: x })),
	),
	doublings: readScale(
		drawn
			.texts('.level-label')
			.map(({ text, y }) => ({ value: Math.log2(Number.parseFloat(text) / 100), at: y - 4.5 })),
	),
});

describe.each(VIEWS)('$band, width $width', (view) => {
	const drawn = pictureOf({}, view);

	test('each month stands at its duty and its imports; one that lacks either has no point', () => {
		const { duty, doublings } = scalesOf(drawn);
		for (const { id } of data.paths) {
			const on = pictureOf({ product: id }, view);
			const wanted = Object.keys(PLACES).filter((key) => key.startsWith(`${id}@`));
			expect(on.all('.tt-dot').map((node) => node.getAttribute('data-key'))).toEqual(wanted);
			for (const key of wanted) {
				const [percent, imports] = PLACES[key]!;
				const { x, y } = dot(on, key);
				expect(duty.valueAt(x), key).toBeCloseTo(percent, 0);
				expect(100 * 2 ** doublings.valueAt(y), key).toBeCloseTo(imports, -0.5);
			}
		}
	});

	test('a path joins the months in their order, and is broken where one is missing', () => {
		const lines = (id: string) => strokesOf(drawn.one(`.tt-path[data-key="${id}"] .tt-line`).getAttribute('d')!);
		expect(lines('steel').map((stroke) => stroke.length)).toEqual([4]);
		expect(lines('lumber').map((stroke) => stroke.length)).toEqual([1, 2]);
		lines('steel')[0]!.forEach((point, index) => {
			const { x, y } = dot(drawn, `steel@${data.paths[0]!.steps[index]!.month}`);
			expect(Math.hypot(point.x - x, point.y - y)).toBeLessThan(0.3);
		});
		expect(
			drawn
				.texts('.tt-note')
				.map(({ text }) => text)
				.join(' '),
		).toContain('was not found');
	});

	test('goods with a duty in the last month are named, and a line leads from the end of the path to the name', () => {
		for (const id of ['steel', 'lumber']) {
			const [name] = drawn.texts(`.tt-path[data-key="${id}"] .tt-name`);
			expect(name!.text).toBe(`Goods ${id}`);
			const [leader] = strokesOf(drawn.one(`.tt-path[data-key="${id}"] .tt-leader`).getAttribute('d')!);
			const end = dot(pictureOf({ product: id }, view), `${id}@2026-03`);
			expect(Math.hypot(leader![0]!.x - end.x, leader![0]!.y - end.y)).toBeLessThan(0.3);
			expect(Math.abs(leader![1]!.x - name!.x)).toBeLessThan(4);
		}
		expect(drawn.texts('.tt-path[data-key="potash"] .tt-name')).toHaveLength(view.band === 'wide' ? 1 : 0);
	});

	test('the month in focus has a ring, and its goods alone stand out', () => {
		const on = pictureOf({ product: 'potash', month: '2026-01' }, view);
		const ring = on.one('circle.ring');
		const { x, y } = dot(on, 'potash@2026-01');
		expect(Math.hypot(num(ring, 'cx') - x, num(ring, 'cy') - y)).toBeLessThan(0.3);
		expect(on.all('.tt-path.chosen').map((node) => node.getAttribute('data-key'))).toEqual(['potash']);
		expect(on.at(x, y)).toBe('potash@2026-01');
		expect(on.at(-80, 10)).toBeNull();
	});
});

test('against the same month a year before, months of which that is not known have no point', () => {
	const drawn = pictureOf({ against: 'month' });
	expect(drawn.all('.tt-path[data-key="steel"] .tt-dot').map((node) => node.getAttribute('data-key'))).toEqual([
		'steel@2026-01',
		'steel@2026-02',
		'steel@2026-03',
	]);
	const { doublings } = scalesOf(drawn);
	expect(100 * 2 ** doublings.valueAt(dot(drawn, 'steel@2026-03').y)).toBeCloseTo(25, -0.5);
	expect(
		100 * 2 ** doublings.valueAt(dot(pictureOf({ against: 'month', product: 'potash' }), 'potash@2026-01').y),
	).toBeCloseTo(200, -0.5);
});

test('a picture opens on the goods whose duty is highest and imports lowest, in the last month', () => {
	expect(chart.read(data, {}).state).toEqual({ against: 'average', product: 'steel', month: '2026-03' });
});

test('left and right go along the path, up and down to other goods in the month', () => {
	const { state } = chart.read(data, { product: 'steel', month: '2025-12' });
	expect(follow(chart, data, state, 'right').map(({ month }) => month)).toEqual([
		'2025-12',
		'2026-01',
		'2026-02',
		'2026-03',
	]);
	expect(follow(chart, data, state, 'down').map(({ product }) => product)).toEqual(['steel', 'potash', 'lumber']);
});

test.each([
	['product=potash&month=2026-01', { product: 'potash', month: '2026-01' }, []],
	['against=month', { against: 'month', product: 'steel' }, []],
	[
		'against=x&product=y&month=z',
		{ against: 'average', product: 'steel', month: '2026-03' },
		['against=x', 'product=y', 'month=z'],
	],
])('the address “%s” is read', (address, state, ignored) => expectAddress(chart, data, address, state, ignored));

test('the table has each month of each kind of goods, with both comparisons and what proves them', () => {
	const { columns, rows } = pictureOf().table();
	expect(rows).toHaveLength(12);
	const of = (key: string) =>
		Object.fromEntries(
			rows
				.find((row) => row.key === key)!
				.cells.map((cell, index) => [columns[index]!.id, cell.proof ?? cell.value ?? cell.text]),
		);
	expect(of('steel@2026-01')).toMatchObject({
		duty: 25,
		value: 150,
		average: 75,
		before: 50,
		source: ['series-steel'],
		'duty-source': ['m-2026-01'],
	});
	expect(of('steel@2025-12')).toMatchObject({ before: '', 'before-of': '' });
	expect(of('lumber@2026-01')).toMatchObject({ duty: '', 'duty-unit': '' });
});
