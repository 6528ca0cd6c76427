/** Whether the strips of `on-any-day` show what stood when, and say what stood on the day. */
import { describe, expect, test } from 'vitest';
import { chart } from '../../../../src/components/charts/all/on-any-day';
import { strokesOf } from '../reading/path';
import { draw, type Options } from '../reading/picture';
import { dayNumberOf, readScale } from '../reading/scale';
import { boxOf, centre, num } from '../reading/shape';
import { follow, walk } from '../reading/walk';
import { expectAddress } from '../shared/rows';
import { data } from './fixture';

const VIEWS: Options[] = [
	{ band: 'narrow', width: 320 },
	{ band: 'narrow', width: 600 },
	{ band: 'wide' },
	{ band: 'wide', width: 1000 },
];
const pictureOf = (params = {}, view: Options = {}) => draw(chart, data, params, view);
type Drawn = ReturnType<typeof pictureOf>;

/** The place of a day: the cursor stands there when it is chosen. */
const placeOf = (day: string, view: Options) => num(pictureOf({ on: day }, view).one('.cursor-line'), 'x1');
const strip = ({ one }: Drawn, name: string) => one(`.day-strip[data-key="${name}"]`);
/** The scale of a strip, read off its levels. */
const scaleOf = (drawn: Drawn, name: string) =>
	readScale(
		drawn
			.texts('.level-label', strip(drawn, name))
			.map(({ text, y }) => ({ value: Number.parseInt(text), at: y - 4.5 })),
	);
const line = (drawn: Drawn, key: string) => strokesOf(drawn.one(`.day-line[data-key="${key}"]`).getAttribute('d')!);
const said = (drawn: Drawn, name: string, look: string) =>
	drawn
		.texts(`.day-said[data-key="${name}"] .day-text[data-look="${look}"]`)
		.map(({ text }) => text)
		.join(' ');

describe.each(VIEWS)('$band, width $width', (view) => {
	const drawn = pictureOf({}, view);

	test('days are on one scale, from the first to the last', () => {
		const days = ['2025-01-01', '2025-03-01', '2025-05-01', '2025-06-20'];
		const scale = readScale(days.map((day) => ({ value: dayNumberOf(day), at: placeOf(day, view) })));
		for (const [, at] of [['2025-04-11', placeOf('2025-04-11', view)] as const])
			expect(scale.valueAt(at)).toBeCloseTo(dayNumberOf('2025-04-11'), 0);
		for (const { day } of data.turns) {
			const mark = boxOf(drawn.one(`.day-turn[data-key="${day}"] .day-mark`));
			expect(centre(mark).x).toBeCloseTo(placeOf(day, view), 0);
		}
	});

	test('lines of programmes are as high as there are programmes, from which day on', () => {
		const y = scaleOf(drawn, 'counts');
		const heights = (side: string, day: string) => {
			const at = placeOf(day, view) + 0.3;
			const [stroke] = line(drawn, side);
			return y.valueAt(stroke!.findLast(({ x }) => x <= at)!.y);
		};
		// Two measures of one programme are one; what ends on a day does not count on it.
		for (const [day, us, canada] of [
			['2025-01-01', 1, 0],
			['2025-03-01', 1, 0],
			['2025-03-04', 1, 1],
			['2025-03-15', 2, 1],
			['2025-04-01', 2, 1],
			['2025-05-01', 3, 1],
			['2025-06-09', 3, 1],
			['2025-06-10', 2, 1],
		] as const) {
			expect(heights('united-states', day), day).toBeCloseTo(us, 1);
			expect(heights('canada', day), day).toBeCloseTo(canada, 1);
			expect(said(pictureOf({ on: day }, view), 'counts', 'value')).toBe(`United States: ${us} Canada: ${canada}`);
		}
	});

	test('a monthly figure stands in the middle of its month, and the line breaks where a month is missing', () => {
		const y = scaleOf(drawn, 'claims');
		const strokes = line(drawn, 'claims');
		expect(strokes.map((stroke) => stroke.map((point) => Math.round(y.valueAt(point.y))))).toEqual([[30, 40], [80]]);
		const middles = ['2025-01-16', '2025-02-16', '2025-04-16'].map((day) => placeOf(day, view));
		strokes.flat().forEach(({ x }, index) => expect(Math.abs(x - middles[index]!)).toBeLessThan(0.5));
		const z = scaleOf(drawn, 'imports');
		expect(line(drawn, 'hit')[0]!.map((point) => Math.round(z.valueAt(point.y)))).toEqual([100, 60, 50]);
		expect(line(drawn, 'spared')[0]!.map((point) => Math.round(z.valueAt(point.y)))).toEqual([90, 95, 110]);
	});

	test('each strip says what stood on the day, and of which month', () => {
		const on = pictureOf({ on: '2025-02-20' }, view);
		expect(said(on, 'turns', 'value')).toBe('It begins');
		expect(said(on, 'turns', 'muted')).toBe('10 February 2025');
		expect([said(on, 'claims', 'value'), said(on, 'claims', 'muted')]).toEqual(['40%', 'February 2025']);
		expect(said(on, 'imports', 'value')).toBe('goods hit: 60% goods spared: 95%');
		expect(said(pictureOf({ on: '2025-01-05' }, view), 'turns', 'muted')).toBe('none yet');
		// A month without a figure has the last that was found, and says so.
		expect([said(drawn, 'claims', 'value'), said(drawn, 'claims', 'muted')]).toEqual([
			'80%',
			'April 2025, the last month found',
		]);
	});

	test('a point stands on each line at the day’s month, and none where the month has no figure', () => {
		const on = pictureOf({ on: '2025-02-20' }, view);
		const point = (key: string) => centre(boxOf(on.one(`.day-point[data-key="${key}"]`)));
		expect(scaleOf(on, 'claims').valueAt(point('claims').y)).toBeCloseTo(40, 0);
		expect(scaleOf(on, 'imports').valueAt(point('hit').y)).toBeCloseTo(60, 0);
		expect(scaleOf(on, 'counts').valueAt(point('united-states').y)).toBeCloseTo(1, 1);
		expect(drawn.all('.day-point[data-key="claims"], .day-point[data-key="hit"]')).toEqual([]);
	});

	test('turning points up to the day are full, the last of them is marked, and the joint review is named', () => {
		const on = pictureOf({ on: '2025-03-04' }, view);
		const keys = (selector: string) => on.all(selector).map((node) => node.getAttribute('data-key'));
		expect(keys('.day-turn.past')).toEqual(['2025-02-10', '2025-03-04']);
		expect(keys('.day-turn.now')).toEqual(['2025-03-04']);
		expect(on.texts('.day-turn[data-key="2025-06-01"] .day-name').map(({ text }) => text)).toEqual(['The review']);
	});

	test('months without a figure are hatched', () => {
		const gap = drawn.box('.gap', strip(drawn, 'imports'));
		expect(Math.abs(gap.x1 - placeOf('2025-04-01', view))).toBeLessThan(0.5);
		expect(gap.x2).toBeGreaterThan(placeOf('2025-06-20', view) - 0.5);
	});

	test('a point of the picture leads to its day', () => {
		for (const day of ['2025-01-01', '2025-03-04', '2025-06-20'])
			expect(drawn.at(placeOf(day, view) + 0.2, 100)).toBe(day);
		expect([drawn.at(-10, 50), drawn.at(-40, 50)]).toEqual(['2025-01-01', null]);
	});
});

test('left and right stop where something changes or a month begins, up and down at turning points', () => {
	const from = (on: string) => chart.read(data, { on }).state;
	expect(follow(chart, data, from('2025-03-01'), 'right').map(({ on }) => on)).toEqual([
		'2025-03-01',
		'2025-03-04',
		'2025-03-15',
		'2025-04-01',
		'2025-05-01',
		'2025-06-01',
		'2025-06-10',
		'2025-06-20',
	]);
	expect(follow(chart, data, from('2025-06-20'), 'up').map(({ on }) => on)).toEqual([
		'2025-06-20',
		'2025-06-01',
		'2025-03-04',
		'2025-02-10',
	]);
	expect(chart.move(data, from('2025-03-04'), 'on-a-day')).toBe('2025-03-05');
	expect(walk(chart, data).length).toBeGreaterThan(9);
});

test.each([
	['', { on: '2025-06-20' }, []],
	['on=2025-03-04', { on: '2025-03-04' }, []],
	['on=2024-12-31', { on: '2025-06-20' }, ['on=2024-12-31']],
])('the address “%s” is read', (address, state, ignored) => expectAddress(chart, data, address, state, ignored));

test('the table has a row a month, with what stood at its end and what proves it', () => {
	const { columns, rows } = pictureOf().table();
	const of = (key: string) =>
		Object.fromEntries(
			rows
				.find((row) => row.key === key)!
				.cells.map((cell, index) => [columns[index]!.id, cell.proof ?? cell.value ?? cell.text]),
		);
	expect(rows.map(({ key }) => key)).toEqual(['2025-01', '2025-02', '2025-03', '2025-04', '2025-05', '2025-06']);
	expect(of('2025-03')).toMatchObject({
		turning: '4 Mar 2025: Duties hit',
		source: ['hits'],
		us: 2,
		canada: 1,
		claimed: '',
		hit: 50,
		spared: 110,
		'imports-source': ['imports'],
		'counted-on': '2025-03-31',
		'measures-source': ['a', 'b', 'c', 'e'],
	});
	expect(of('2025-06')).toMatchObject({ us: 2, 'counted-on': '2025-06-20', hit: '', 'imports-unit': '' });
});
