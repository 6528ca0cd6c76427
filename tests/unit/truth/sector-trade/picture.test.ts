/** Whether the picture of `sector-trade` says what was bought, how it changed, and what is a part of what. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chart } from '../../../../src/components/charts/all/sector-trade';
import { draw, type Options } from '../reading/picture';
import { boxOf, centre, height, num, shapeOf, width } from '../reading/shape';
import { expectRowPointer } from '../shared/rows';
import { data } from './fixture';

const VIEWS: Options[] = [
	{ band: 'narrow' },
	{ band: 'wide' },
	{ band: 'narrow', width: 520 },
	{ band: 'wide', width: 1000 },
];

/** What stands in each row, the largest first whatever the order of the data, a part behind its whole: its kind, its value in billions, its change and the share said of it. */
const ROWS: [id: string, kind: string, billions: string, change: string, share?: string][] = [
	['energy', 'sector', '100.2', ''],
	['crude', 'goods', '90.2', '−50%', ''],
	['gas', 'goods', '10', '', ''],
	['metals', 'sector', '12.6', '−6%'],
	['aluminum', 'goods', '8.4', '−10%', '52.3%'],
	['bars', 'part', '5.1', '0%', ''],
	['steel', 'goods', '4.2', '+2%', '≈ 17%'],
	['food', 'goods', '40', '', ''],
	['dairy', 'part', '0.26', '+100%', ''],
];
const IDS = ROWS.map(([id]) => id);

const pictureOf = (params = {}, view: Options = {}, from = data) => draw(chart, from, params, view);
type Drawn = ReturnType<typeof pictureOf>;
const rowOf = ({ one }: Drawn, id: string) => one(`.trade-row[data-key="${id}"]`);
const textOf = (picture: Drawn, id: string, key: string) =>
	picture.texts(`.trade-text[data-key="${key}"]`, rowOf(picture, id))[0];

describe.each(VIEWS)('$band, width $width', (view) => {
	test('a bar is as long as its value is large, from one baseline on', () => {
		const picture = pictureOf({}, view);
		const baseline = picture.box('.trade-lines > .baseline');
		const boxes = IDS.map((id) => picture.box('.trade-bar', rowOf(picture, id)));
		const unit = width(boxes[IDS.indexOf('energy')]!) / 100.2;
		for (const [index, [id, , billions]] of ROWS.entries()) {
			expect(boxes[index]!.x1).toBe(baseline.x1);
			expect(width(boxes[index]!), id).toBeCloseTo(Math.max(Number(billions) * unit, 1), 0);
		}
		expect(unit * 100.2).toBeGreaterThan(150);
		expect(baseline.x2).toBe(baseline.x1);
	});

	test('each bar says its value in billions right behind its end', () => {
		const picture = pictureOf({}, view);
		for (const [id, , billions] of ROWS) {
			const value = textOf(picture, id, 'value')!;
			const bar = picture.box('.trade-bar', rowOf(picture, id));
			expect(value.text).toBe(billions);
			expect(value.x - bar.x2).toBeCloseTo(6, 0);
			expect(Math.abs(value.y - 4.7 - centre(bar).y)).toBeLessThan(1);
			expect(value.x).toBeLessThan(picture.width - 30);
		}
	});

	test('a strategic sector, its goods and a part of goods look each like what they are', () => {
		const picture = pictureOf({}, view);
		const thick = { sector: 15, goods: 12, part: 7 } as { [kind: string]: number };
		for (const [id, kind] of ROWS) {
			const row = rowOf(picture, id);
			expect(row.getAttribute('data-kind'), id).toBe(kind);
			expect(height(picture.box('.trade-bar', row))).toBe(thick[kind]);
			const name = picture.texts('.trade-text', row).find(({ key }) => key === 'name-0')!;
			expect(name.node.getAttribute('data-look')).toBe(kind === 'sector' ? 'strong' : 'plain');
			expect(name.x).toBe(kind === 'part' ? 18 : 4);
		}
	});

	test('a change is said with its sign, and a triangle points the way it went; none where it went nowhere', () => {
		const picture = pictureOf({}, view);
		for (const [id, , , change] of ROWS) {
			const said = textOf(picture, id, view.band === 'wide' ? 'change' : 'detail')!;
			const [words] = said.text.split(' · ');
			const missing = view.band === 'wide' ? 'not reported' : 'change not reported';
			expect(words, id).toBe(change || missing);
			expect(said.node.getAttribute('data-look')).toBe(change && view.band === 'wide' ? 'plain' : 'muted');
			const arrows = picture.all('.trade-arrow', rowOf(picture, id));
			const shape = change.startsWith('−') ? 'triangle down' : change.startsWith('+') ? 'triangle up' : null;
			expect(arrows.map((node) => shapeOf(node.getAttribute('d')!))).toEqual(shape ? [shape] : []);
			for (const arrow of arrows.map(boxOf)) {
				expect(Math.abs(centre(arrow).y - (said.y - 5))).toBeLessThan(1.5);
				expect([width(arrow), height(arrow)]).toEqual([9, 8]);
				if (view.band === 'narrow') expect(said.x - arrow.x2).toBeCloseTo(5, 0);
				else expect(arrow.x2).toBeLessThan(said.x - 20);
			}
		}
	});

	test('Canada’s share is said of imports only, “≈” where it is about so, and never of a sum', () => {
		const picture = pictureOf({}, view);
		for (const [id, , , , share] of ROWS) {
			// Most goods have none: the wide picture has no column of it, and the line under it says it.
			if (view.band === 'wide') expect(textOf(picture, id, 'share')).toBeUndefined();
			else expect(textOf(picture, id, 'detail')!.text.split(' · ')[1], id).toBe(share ? `share ${share}` : undefined);
		}
	});

	test('rows stand by size under the heading of their kind, and each is found by the pointer', () => {
		const picture = pictureOf({}, view);
		expect(picture.all('.trade-row').map((node) => node.getAttribute('data-key'))).toEqual(IDS);
		const grounds = picture.all('.trade-ground');
		for (const [from, until] of [
			[0, 3],
			[3, 7],
			[7, 9],
		])
			expectRowPointer(picture, grounds.slice(from, until), IDS.slice(from, until));
		const other = picture.texts('.trade-heads > .trade-text').find(({ text }) => text === 'Other goods')!;
		expect(other.y).toBeGreaterThan(boxOf(grounds[6]!).y2);
		expect(other.y).toBeLessThan(boxOf(grounds[7]!).y1);
		// A line over each strategic sector and over the other goods.
		const rules = picture.all('.trade-rule').map(boxOf);
		for (const [index, below] of [0, 3, 7].entries()) {
			expect([rules[index]!.x1, rules[index]!.x2]).toEqual([0, picture.width]);
			expect(rules[index]!.y1).toBe(rules[index]!.y2);
			expect(rules[index]!.y1).toBeLessThan(boxOf(grounds[below]!).y1);
			if (below > 0) expect(rules[index]!.y1).toBeGreaterThan(boxOf(grounds[below - 1]!).y2);
		}
		expect(rules).toHaveLength(3);
		for (const [index, id] of IDS.entries())
			for (const { y } of picture.texts('.trade-text', rowOf(picture, id))) {
				expect(y).toBeGreaterThan(boxOf(grounds[index]!).y1 + 8);
				expect(y).toBeLessThan(boxOf(grounds[index]!).y2);
			}
	});

	test('the heads over the columns say what the figures are, and of when', () => {
		const picture = pictureOf({}, view);
		const said = picture
			.texts('.trade-heads > .trade-text')
			.filter(({ text }) => text !== 'Other goods')
			.toSorted((a, b) => a.x - b.x || a.y - b.y);
		const words = said.map(({ text }) => text).join(' ');
		expect(words).toContain('US$ billion, 2025');
		expect(words).toContain('January and February 2026');
		const first = picture.box(`.trade-row[data-key="energy"] .trade-ground`).y1;
		for (const { y } of said) expect(y).toBeLessThan(first);
		expect(Math.max(...said.map(({ y }) => y))).toBeGreaterThan(first - 20);
		if (view.band === 'wide') {
			const at = (key: string) => said.find((head) => head.key === `${key}-0`)!;
			expect(at('value').x).toBe(picture.box('.trade-lines > .baseline').x1);
			expect(at('change').x).toBe(textOf(picture, 'steel', 'change')!.x);
			expect(at('change').node.getAttribute('text-anchor')).toBe('end');
			expect(at('change').x).toBe(picture.width - 4);
		}
	});

	test('the row in focus alone is marked', () => {
		for (const product of ['metals', 'bars', 'dairy'])
			expect(
				pictureOf({ product }, view)
					.all('.trade-row.focused')
					.map((node) => node.getAttribute('data-key')),
			).toEqual([product]);
	});
});

test('whatever the values are, the longer bar is of the larger value and equal ones are equally long', () => {
	const value = fc.integer({ min: 1, max: 100_000 }).map((millions) => millions * 1e6);
	fc.assert(
		fc.property(fc.array(value, { minLength: 2, maxLength: 5 }), fc.constantFrom(...VIEWS), (values, view) => {
			const rows = values.map((one, index) => ({ ...data.rows[6]!, id: `g${index}`, part: null, value: one }));
			const picture = pictureOf({}, view, { ...data, rows, places: { ...data.places, groups: [] } });
			const lengths = values.map((_, index) => width(picture.box('.trade-bar', rowOf(picture, `g${index}`))));
			const unit = Math.max(...lengths) / Math.max(...values);
			values.forEach((one, index) => expect(Math.abs(lengths[index]! - Math.max(one * unit, 1))).toBeLessThan(0.2));
		}),
		{ numRuns: 30 },
	);
});

test('the whole width is used by the longest bar, whatever it comes to', () => {
	const longest = (sector: string) => {
		const picture = pictureOf({ sector });
		return Math.max(...picture.all('.trade-bar').map((node) => num(node, 'width')));
	};
	expect(longest('metals')).toBe(longest('all'));
});
