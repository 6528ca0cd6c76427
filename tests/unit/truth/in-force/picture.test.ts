/** Whether the picture of `in-force` says which measures applied when, on what, and how. */
import { describe, expect, test } from 'vitest';
import { chart } from '../../../../src/components/charts/all/in-force';
import type { Item } from '../../../../src/components/charts/all/in-force/data';
import { draw, type Options } from '../reading/picture';
import { dayNumberOf } from '../reading/scale';
import { boxOf, centre, height, num, textureOf } from '../reading/shape';
import { data } from './fixture';

const VIEWS: Options[] = [
	{ band: 'narrow' },
	{ band: 'wide' },
	{ band: 'narrow', width: 520 },
	{ band: 'wide', width: 1000 },
];
const END = '2026-12-31';

const pictureOf = (params = {}, view: Options = {}, from = data) => draw(chart, from, params, view);
type Drawn = ReturnType<typeof pictureOf>;
const barOf = ({ one }: Drawn, id: string) => one(`.force-lane > .force-bar[data-key="${id}"]`);
const inForceOn = ({ from, until }: Item, day: string) => from <= day && (until === null || day < until);
const ids = (nodes: Element[]) => nodes.map((node) => node.getAttribute('data-key'));

describe.each(VIEWS)('$band, width $width', (view) => {
	test('a bar reaches from the first day of its measure to its last', () => {
		const picture = pictureOf({}, view);
		const { placeOf } = picture.days();
		for (const { id, from, until } of data.items) {
			const box = boxOf(barOf(picture, id));
			expect(Math.abs(box.x1 - placeOf(dayNumberOf(from))), id).toBeLessThan(0.5);
			// A pixel is left free, so that measures that follow one another are told apart.
			expect(Math.abs(box.x2 + 1 - placeOf(dayNumberOf(until !== null && until < END ? until : END))), id).toBeLessThan(
				0.5,
			);
		}
	});

	test('a bar of a day or less is seen', () => {
		const brief = { ...data, items: [{ ...data.items[0]!, until: '2025-02-02' }] };
		const box = boxOf(barOf(pictureOf({}, view, brief), 'e1'));
		expect(box.x2 - box.x1).toBeGreaterThanOrEqual(1);
	});

	test('a bar looks like what its measure is, as the key says, in the colours of its side', () => {
		const picture = pictureOf({}, view);
		const textures = { all: 'plain', other: 'plain', free: 'plain', unknown: 'rising', banned: 'crossed' };
		for (const { id, look, by } of data.items) {
			const bar = barOf(picture, id);
			expect(bar.getAttribute('data-look'), id).toBe(look);
			expect(textureOf(picture.svg, bar), id).toBe(textures[look]);
			expect(bar.closest('.force-side')!.getAttribute('data-side')).toBe(by);
			const fill = bar.getAttribute('fill');
			if (fill) expect(picture.one(`pattern[id="${/#(.+)\)/.exec(fill)![1]}"]`).getAttribute('data-side')).toBe(by);
		}
		const key = picture.all('.force-key').map((node) => {
			const swatch = picture.one('.force-bar', node);
			const [label] = picture.texts('.force-key-label', node);
			expect(label!.x - boxOf(swatch).x2).toBeGreaterThan(3);
			expect(label!.x - boxOf(swatch).x2).toBeLessThan(9);
			expect(Math.abs(label!.y - 4.5 - centre(boxOf(swatch)).y)).toBeLessThan(1.5);
			return [label!.text, swatch.getAttribute('data-look'), textureOf(picture.svg, swatch)];
		});
		expect(key).toEqual([
			['all goods named', 'all', 'plain'],
			['only if not qualifying', 'other', 'plain'],
			['exempt', 'free', 'plain'],
			['no single rate', 'unknown', 'rising'],
			['import ban', 'banned', 'crossed'],
		]);
	});

	test('the key holds what is shown, none of it beyond the picture or on another', () => {
		const looks = (params: object) =>
			pictureOf(params, view)
				.all('.force-key')
				.map((node) => node.getAttribute('data-key'));
		expect(looks({ side: 'canada' })).toEqual(['all', 'banned']);
		expect(looks({ sector: 'copper' })).toEqual(['other', 'unknown']);
		const picture = pictureOf({}, view);
		const places = picture.all('.force-key > .force-bar').map(boxOf);
		for (const [index, { x1, y1 }] of places.slice(1).entries()) {
			const before = places[index]!;
			expect(y1 > before.y1 ? x1 === places[0]!.x1 && y1 - before.y1 === 21 : x1 > before.x2 + 40).toBe(true);
		}
		expect(new Set(places.map(({ y1 }) => y1)).size).toBe(view.band === 'wide' ? 1 : 2);
		const rows = picture.all('.force-row-ground').map(boxOf);
		expect(Math.max(...places.map(({ y2 }) => y2))).toBeLessThan(rows[0]!.y1 - 40);
	});

	test('measures of one line follow on one level; each programme has its lines and its name, each side its own', () => {
		const picture = pictureOf({}, view);
		const order = picture
			.all('.force-row')
			.map((row) => [
				row.getAttribute('data-key'),
				picture.all('.force-lane', row).map((lane) => ids(picture.all('.force-bar', lane))),
			]);
		expect(order).toEqual([
			['ieepa-canada', [['e1', 'e2']]],
			['s232-metals', [['m1', 'm2'], ['m3']]],
			['s122', [['f1']]],
			['ca-surtax-metals', [['c1']]],
			['ca-surtax-2026', [['c2']]],
		]);
		const rows = picture.all('.force-row').map((row) => ({
			row,
			ground: picture.box('.force-row-ground', row),
			bars: picture.all('.force-bar', row).map(boxOf),
		}));
		for (const [index, { ground, bars }] of rows.entries()) {
			expect([ground.x1, ground.x2]).toEqual([0, picture.width]);
			if (index > 0) expect(ground.y1).toBeGreaterThanOrEqual(rows[index - 1]!.ground.y2);
			for (const bar of bars) {
				expect(height(bar)).toBe(17);
				expect(bar.y1 > ground.y1 && bar.y2 < ground.y2).toBe(true);
			}
		}
		const lanes = picture.all('.force-lane').map((lane) => picture.all('.force-bar', lane).map((bar) => num(bar, 'y')));
		for (const levels of lanes) expect(new Set(levels).size).toBe(1);
		for (const [index, [level]] of lanes.slice(1).entries()) expect(level! - lanes[index]![0]!).toBeGreaterThan(18);
		expect(picture.texts('.force-name').map(({ text }) => text)).toEqual([
			'Emergency duty',
			'Metals (232)',
			'Surcharge (122)',
			'Surtax on metals',
			'Surtax of 2026',
		]);
		for (const [index, { y, x }] of picture.texts('.force-name').entries()) {
			const { ground, bars } = rows[index]!;
			expect(x).toBe(4);
			expect(y > ground.y1 + 10 && y < ground.y2).toBe(true);
			// Beside the first line on a wide picture, over it on a narrow one.
			expect(view.band === 'wide' ? y > bars[0]!.y1 && y < bars[0]!.y2 : y < bars[0]!.y1).toBe(true);
		}
	});

	test.each(['2025-01-01', '2025-06-03', '2025-06-04', '2026-06-30', '2026-12-30'])(
		'on %s the line stands at the day, a dot where it meets each bar, and the sides say how many',
		(on) => {
			const picture = pictureOf({ on }, view);
			const now = data.items.filter((item) => inForceOn(item, on));
			const line = picture.box('.cursor-line');
			expect(Math.abs(line.x1 - picture.days().placeOf(dayNumberOf(on) + 0.5))).toBeLessThan(0.5);
			expect(line.x2).toBe(line.x1);
			expect(line.y2).toBeGreaterThanOrEqual(boxOf(picture.all('.force-row-ground').at(-1)!).y2);
			expect(num(picture.one('.cursor-label'), 'y')).toBeLessThan(line.y1);
			expect(ids(picture.all('.force-dot'))).toEqual(now.map(({ id }) => `${id}.dot`));
			for (const { id } of now) {
				const dot = centre(picture.box(`.force-dot[data-key="${id}.dot"]`));
				expect([dot.x, dot.y]).toEqual([line.x1, centre(boxOf(barOf(picture, id))).y]);
			}
			// A programme is one however many of its measures apply.
			const count = (side: string) =>
				new Set(now.filter(({ by }) => by === side).map(({ programme }) => programme)).size;
			expect(picture.texts('.force-count').map(({ text }) => text)).toEqual([
				`${count('united-states')} in force`,
				`${count('canada')} in force`,
			]);
			const live = new Set(now.map(({ programme }) => programme));
			const named = ids(picture.all('.force-name.live')).map((key) => key!.replace(/\.\d+$/, ''));
			expect(new Set(named)).toEqual(live);
		},
	);

	test('each side has its head over its programmes', () => {
		const picture = pictureOf({}, view);
		const heads = picture.texts('.force-head');
		expect(heads.map(({ text }) => text)).toEqual(['United States, on Canadian goods', 'Canada, on US goods']);
		const grounds = picture.all('.force-row-ground').map(boxOf);
		const rules = picture.all('.force-side > .baseline').map(boxOf);
		const counts = picture.texts('.force-count');
		for (const [index, first] of [0, 3].entries()) {
			expect(heads[index]!.y).toBeLessThan(rules[index]!.y1);
			expect(counts[index]!.y).toBe(heads[index]!.y);
			expect(counts[index]!.x).toBeGreaterThan(picture.width * 0.8);
			expect(rules[index]!.y1).toBe(rules[index]!.y2);
			expect(rules[index]!.y1).toBeLessThanOrEqual(grounds[first]!.y1);
			if (first > 0) expect(heads[index]!.y - 14).toBeGreaterThan(grounds[first - 1]!.y2);
		}
	});

	test('a place in the picture leads to its programme and day, a mirrored one to others', () => {
		const picture = pictureOf({}, view);
		const { placeOf } = picture.days();
		for (const { id, programme, from, until } of data.items) {
			const { x1, x2, y1 } = boxOf(barOf(picture, id));
			const [row, on] = picture.at((x1 + x2) / 2, y1 + 3)!.split('@') as [string, string];
			expect(row).toBe(programme);
			expect(on >= from && (until === null || on < until), `${id} at ${on}`).toBe(true);
			const mirrored = placeOf(dayNumberOf('2025-01-01')) + placeOf(dayNumberOf(END)) - (x1 + x2) / 2;
			const there = picture.at(mirrored, y1 + 3)!.split('@')[1]!;
			if (mirrored < x1 || mirrored > x2) expect(there < from || (until !== null && there >= until)).toBe(true);
		}
		const y = boxOf(barOf(picture, 'c1')).y1;
		for (const day of ['2025-01-01', '2025-07-15', '2026-12-30'])
			expect(picture.at(placeOf(dayNumberOf(day) + 0.5), y)).toBe(`ca-surtax-metals@${day}`);
		expect(picture.at(-30, y)).toBe('ca-surtax-metals@2025-01-01');
		expect(picture.at(picture.width + 30, y)).toBe('ca-surtax-metals@2026-12-30');
		const grounds = picture.all('.force-row-ground').map(boxOf);
		expect(picture.at(200, grounds[0]!.y1)).not.toBeNull();
		expect(picture.at(200, grounds[0]!.y1 - 1)).toBeNull();
		expect(picture.at(200, grounds[3]!.y1 - 1)).toBeNull();
		expect(picture.at(200, grounds.at(-1)!.y2 + 1)).toBeNull();
	});

	test('the programme in focus alone is marked', () => {
		for (const programme of ['s122', 'ca-surtax-2026'])
			expect(ids(pictureOf({ programme }, view).all('.force-row.focused'))).toEqual([programme]);
		expect(pictureOf({}, view).all('.force-row.focused')).toEqual([]);
	});
});

test('a choice that no measure answers to is said in words', () => {
	const picture = pictureOf({ sector: 'dairy' });
	expect(picture.all('.force-bar')).toEqual([]);
	expect(picture.texts('.force-empty').map(({ text }) => text)).toEqual(['The record has no measure for this choice.']);
	expect(pictureOf().texts('.force-empty')).toEqual([]);
	const { x, y } = picture.texts('.force-empty')[0]!;
	expect(x > 100 && x < 200 && y > 0 && y < picture.height).toBe(true);
});

test('no month is named across the line of the last day', () => {
	const short = { ...data, asOf: '2026-10-03' };
	const labels = pictureOf({}, {}, short)
		.texts('.tick-label')
		.map(({ text }) => text);
	expect(labels.at(-1)).toBe('');
	expect(
		pictureOf()
			.texts('.tick-label')
			.every(({ text }) => text !== ''),
	).toBe(true);
});
