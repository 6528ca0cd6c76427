/** Whether the picture of `dependence` says what both sides' shares are. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chart } from '../../../../src/components/charts/all/dependence';
import { contextOf, draw, type Options } from '../reading/picture';
import { numberIn, readScale } from '../reading/scale';
import { boxOf, centre, num, shapeOf, textureOf, width } from '../reading/shape';
import { expectRowPointer } from '../shared/rows';
import { ROWS, data, product, share } from './fixture';

const VIEWS: Options[] = [
	{ band: 'narrow' },
	{ band: 'narrow', width: 480 },
	{ band: 'wide' },
	{ band: 'wide', width: 1000 },
];
const SHAPES = { us: 'disc', canada: 'diamond' } as const;
const SIDES = ['us', 'canada'] as const;

const pictureOf = (params = {}, view: Options = {}, from = data) => draw(chart, from, params, view);
type Drawn = ReturnType<typeof pictureOf>;
const row = ({ one }: Drawn, id: string) => one(`.pair[data-key="${id}"]`);
const percents = ({ texts, all }: Drawn) => {
	const lines = all('.levels > .grid-line').map((node) => num(node, 'x1'));
	return readScale(
		texts('.tick-label').map(({ text, x }) => {
			expect(lines).toContain(x);
			return { value: numberIn(text)!, at: x };
		}),
	);
};
const pointOf = (picture: Drawn, id: string, side: string) =>
	picture.one(`.side[data-side="${side}"]`, row(picture, id));

describe.each(VIEWS)('$band, width $width', (view) => {
	test('the scale runs from none to all over the tracks of the rows', () => {
		const picture = pictureOf({}, view);
		expect(picture.texts('.tick-label').map(({ text }) => text)).toEqual(['0%', '25%', '50%', '75%', '100%']);
		const { placeOf } = percents(picture);
		for (const { id } of data.products) {
			const { x1, x2, y1, y2 } = picture.box('.level', row(picture, id));
			expect([x1, x2]).toEqual([placeOf(0), placeOf(100)]);
			expect(y1).toBe(y2);
		}
		const [first, last] = [picture.one('.pair:first-child .pair-ground'), picture.one('.pair:last-child .pair-ground')];
		for (const line of picture.all('.levels > .grid-line').map(boxOf)) {
			expect(line.y1).toBeLessThan(boxOf(first).y1);
			expect(line.y2).toBe(boxOf(last).y2);
		}
	});

	test('each side is a point of its own shape at its share, on the line of its product', () => {
		const picture = pictureOf({}, view);
		const { placeOf } = percents(picture);
		for (const { id, ...sides } of data.products)
			for (const side of SIDES) {
				if (!sides[side]) {
					expect(picture.all(`.side[data-side="${side}"]`, row(picture, id))).toEqual([]);
					continue;
				}
				const node = pointOf(picture, id, side);
				const { x, y } = centre(boxOf(node));
				expect(Math.abs(x - placeOf(sides[side].value)), `${id} ${side}`).toBeLessThan(0.3);
				expect(shapeOf(node.getAttribute('d')!)).toBe(SHAPES[side]);
				const level = picture.box('.level', row(picture, id)).y1;
				// Two shares too close to be told apart are set one over the other.
				const apart = sides.us && sides.canada && Math.abs(sides.us.value - sides.canada.value) < 1.5;
				expect(y - level).toBeCloseTo(apart ? (side === 'us' ? -6 : 6) : 0, 0);
			}
	});

	test('the key shows each side’s shape beside what it stands for', () => {
		const picture = pictureOf({}, view);
		for (const [side, says] of [
			['us', /^United States: share of its imports/],
			['canada', /^Canada: share of its exports/],
		] as const) {
			const key = picture.one(`.side-key[data-key="${side}"]`);
			const mark = picture.one('.side', key);
			expect(shapeOf(mark.getAttribute('d')!)).toBe(SHAPES[side]);
			expect(mark.getAttribute('data-side')).toBe(side);
			const lines = picture.texts('.side-name', key);
			expect(lines.map(({ text }) => text).join(' ')).toMatch(says);
			expect(Math.abs(lines[0]!.y - 4 - centre(boxOf(mark)).y)).toBeLessThan(3);
			expect(lines[0]!.x).toBeGreaterThan(boxOf(mark).x2);
			expect(new Set(lines.map(({ x }) => x)).size).toBe(1);
			expect(lines.map(({ y }) => y)).toEqual(lines.map(({ y }) => y).toSorted((a, b) => a - b));
		}
		const first = picture.box('.pair:first-child .pair-ground').y1;
		for (const { y } of picture.texts('.side-name')) expect(y).toBeLessThan(first - 24);
	});

	test('each figure and its year stand beside their point, outside of the two', () => {
		const picture = pictureOf({}, view);
		for (const { id, ...sides } of data.products)
			for (const side of SIDES) {
				const given = sides[side];
				if (!given) continue;
				const label = picture.one(`.side-value[data-side="${side}"]`, row(picture, id));
				const lines = picture.texts('.side-line', label);
				expect(lines.map(({ text }) => text)).toEqual(
					view.band === 'wide'
						? [`${given.about ? '≈ ' : ''}${given.value}% (${given.asOf.slice(0, 4)})`]
						: [`${given.about ? '≈ ' : ''}${given.value}%`, `(${given.asOf.slice(0, 4)})`],
				);
				const other = sides[side === 'us' ? 'canada' : 'us'];
				const left = other !== null && given.value < other.value;
				expect(label.getAttribute('text-anchor')).toBe(left ? 'end' : 'start');
				const { x } = centre(boxOf(pointOf(picture, id, side)));
				const level = picture.box('.level', row(picture, id)).y1;
				for (const line of lines) expect(line.x - x).toBeCloseTo(left ? -11 : 11, 0);
				const middle = lines.reduce((sum, { y }) => sum + y, 0) / lines.length;
				expect(middle - 5 - level).toBeCloseTo(0, 0);
				if (lines[1]) expect(lines[1].y - lines[0]!.y).toBe(16);
			}
	});

	test('two known points are tied, and where a side is not known the whole scale is hatched and says which', () => {
		const picture = pictureOf({}, view);
		const { placeOf } = percents(picture);
		for (const { id, us, canada } of data.products) {
			const ties = picture.all('.tie', row(picture, id)).map(boxOf);
			const [low, high] = [us?.value, canada?.value].toSorted((a, b) => (a ?? 0) - (b ?? 0));
			expect(ties).toHaveLength(us && canada ? 1 : 0);
			for (const tie of ties) {
				expect(Math.abs(tie.x1 - placeOf(low!))).toBeLessThan(0.3);
				expect(Math.abs(tie.x2 - placeOf(high!))).toBeLessThan(0.3);
				expect([tie.y1, tie.y2]).toEqual(Array(2).fill(picture.box('.level', row(picture, id)).y1));
			}
			const hatched = picture.all('.unknown', row(picture, id));
			expect(hatched).toHaveLength(us && canada ? 0 : 1);
			for (const node of hatched) {
				const box = boxOf(node);
				expect([box.x1, box.x2]).toEqual([placeOf(0), placeOf(100)]);
				expect(centre(box).y).toBe(picture.box('.level', row(picture, id)).y1);
				expect(textureOf(picture.svg, node)).toBe('rising');
			}
			const missing = picture.texts('.side-missing', row(picture, id)).map(({ text }) => text);
			expect(missing).toEqual([...(us ? [] : ['imports: not reported']), ...(canada ? [] : ['exports: not reported'])]);
		}
	});

	test('what is missing is said clear of the point that is known', () => {
		const picture = pictureOf({}, view);
		for (const { id, us, canada } of data.products) {
			const only = us && canada ? null : us ? 'us' : 'canada';
			if (!only) continue;
			const [said] = picture.texts('.side-missing', row(picture, id));
			const anchor = said!.node.getAttribute('text-anchor');
			const point = boxOf(pointOf(picture, id, only));
			if (view.band === 'narrow') {
				expect([anchor, said!.x]).toEqual(['end', picture.width - 4]);
				expect(said!.y).toBeLessThan(point.y1);
			} else if (anchor === 'start') expect(said!.x).toBeGreaterThan(point.x2 + 60);
			else expect(said!.x).toBeLessThan(point.x1);
		}
	});

	test('rows stand with the widest gap first under their names, and each is found by the pointer', () => {
		const picture = pictureOf({}, view);
		const ids = ROWS;
		expect(picture.all('.pair').map((node) => node.getAttribute('data-key'))).toEqual(ids);
		expectRowPointer(picture, picture.all('.pair-ground'), ids);
		const names = ['All goods', 'Steel', 'Aluminum', 'Potash', 'Crude oil', 'Natural gas', 'Nickel', 'Uranium'];
		for (const [index, id] of ids.entries()) {
			const lines = picture.texts('.pair-name', row(picture, id));
			expect(lines.map(({ text }) => text).join(' ')).toBe(names[index]);
			const ground = picture.box('.pair-ground', row(picture, id));
			for (const { y } of lines) expect(y > ground.y1 + 8 && y < ground.y2).toBe(true);
		}
	});
});

test('where there is room on the left of a point only, what is missing is said there', () => {
	const wide = (value: number) => {
		const one = { ...data, products: [data.products[0]!, product('crude', ['energy', 'oil'], share(value), null)] };
		return pictureOf({}, {}, one).texts('.side-missing')[0]!.node.getAttribute('text-anchor');
	};
	expect([0, 20, 40, 85, 100].map(wide)).toEqual(['start', 'start', 'start', 'end', 'end']);
});

test('a sector shows goods as a whole and its own products; one without figures has a row that says so', () => {
	const rows = (sector: string) =>
		pictureOf({ sector })
			.all('.pair')
			.map((node) => node.getAttribute('data-key'));
	expect(rows('metals')).toEqual(['goods', 'steel', 'aluminum']);
	expect(rows('steel')).toEqual(['goods', 'steel']);
	expect(rows('oil')).toEqual(['goods', 'crude']);
	expect(rows('toys')).toEqual(['goods', 'toys']);
	for (const view of VIEWS) {
		const picture = pictureOf({ sector: 'toys' }, view);
		const names = picture.texts('.pair-name', row(picture, 'toys'));
		expect(names.map(({ text }) => text)).toEqual(
			view.band === 'wide' ? ['Toys, games and', 'sporting goods'] : ['Toys, games and sporting goods'],
		);
		const said = picture.texts('.side-missing', row(picture, 'toys'));
		expect(said.map(({ text }) => text)).toEqual(['not reported']);
		const track = picture.box('.level', row(picture, 'toys'));
		if (view.band === 'wide') expect(names.map(({ y }) => y - track.y1)).toEqual([-3, 13]);
		else expect(names[0]!.y).toBeLessThan(track.y1 - 10);
		expect([said[0]!.x > track.x1, said[0]!.node.getAttribute('text-anchor')]).toEqual([true, 'start']);
		expect(said[0]!.x).toBeLessThan(track.x1 + 12);
		expect(width(picture.box('.unknown', row(picture, 'toys')))).toBeGreaterThan(100);
		expect(said[0]!.y - 5).toBe(track.y1);
	}
});

test('whatever the shares are, the larger stands further right and equal ones at one place', () => {
	const percent = fc.integer({ min: 0, max: 1000 }).map((tenths) => tenths / 10);
	fc.assert(
		fc.property(percent, percent, (us, canada) => {
			const picture = pictureOf(
				{},
				{},
				{ ...data, products: [product('goods', [], share(us), share(canada)), data.products[1]!] },
			);
			const [a, b] = SIDES.map((side) => centre(boxOf(pointOf(picture, 'goods', side))));
			const unit = percents(picture).unit;
			expect(a!.x - b!.x).toBeCloseTo((us - canada) * unit, 0);
			// Never one on the other.
			expect(Math.hypot(a!.x - b!.x, a!.y - b!.y)).toBeGreaterThan(11);
		}),
		{ numRuns: 60 },
	);
});

test.each(VIEWS)(
	'a share of which sources give more than one figure has a bar from the least to the greatest',
	(view) => {
		const range = { ...share(60, '2024'), others: [44, 75] };
		const own = { ...share(85, '2024'), high: 95 };
		const products = [data.products[0]!, product('steel', ['metals', 'steel'], range, own)];
		const picture = pictureOf({}, view, { ...data, products });
		const { placeOf } = percents(picture);
		const bar = (side: string) => picture.box(`.side-range[data-side="${side}"]`, row(picture, 'steel'));
		for (const [side, least, most, middle] of [
			['us', 44, 75, 60],
			['canada', 85, 95, 90],
		] as const) {
			const { x1, x2 } = bar(side);
			expect(Math.abs(x1 - placeOf(least))).toBeLessThan(0.3);
			expect(Math.abs(x2 - placeOf(most))).toBeLessThan(0.3);
			expect(Math.abs(centre(boxOf(pointOf(picture, 'steel', side))).x - placeOf(middle))).toBeLessThan(0.3);
		}
		expect(picture.all('.side-range', row(picture, 'goods'))).toEqual([]);
		expect(
			picture
				.texts('.side-line', row(picture, 'steel'))
				.map(({ text }) => text)
				.join(' '),
		).toContain('85% to 95%');
		expect(
			chart.readout({ ...data, products }, { sector: 'all', product: 'steel' }, contextOf('dependence')).lines[0],
		).toContain('Other sources: 44%, 75%.');
	},
);
