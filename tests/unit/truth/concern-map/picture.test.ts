/** Whether the pictures of `concern-map` join each concern to what it touches and to nothing else. */
import { describe, expect, test } from 'vitest';
import { chart } from '../../../../src/components/charts/all/concern-map';
import { draw, type Options } from '../reading/picture';
import { boxOf, centre, shapeOf, type Box } from '../reading/shape';
import { strokesOf } from '../reading/path';
import { data } from './fixture';

const pictureOf = (params = {}, view: Options = {}) => draw(chart, data, params, view);
type Drawn = ReturnType<typeof pictureOf>;
const ids = (nodes: Element[]) => nodes.map((node) => node.getAttribute('data-key')!);
const wordsOf = (picture: Drawn, node: Element) => picture.texts('.cm-line', node).map(({ text }) => text);
const KINDS = ['provision', 'sector', 'province'] as const;
const NAMES: { [id: string]: string } = {
	quotas: 'Article 3.A.2',
	wine: 'Annex 3-C',
	panels: 'Chapter 31',
	milk: 'Milk',
	beer: 'Beer',
	ontario: 'ON',
	quebec: 'QC',
	yukon: 'YT',
};
const SHAPES = {
	protect: 'square',
	open: 'disc',
	cooperate: 'triangle up',
	reported: 'half disc, left',
	split: 'diamond',
};
const STANCES = {
	protect: 'Canada: protects',
	open: 'Canada: open to talk',
	cooperate: 'Canada: cooperates',
	reported: 'Canada: reported as open',
	split: 'Canada: kept in part',
};
const inside = (box: Box, { x, y }: { x: number; y: number }) =>
	x >= box.x1 && x <= box.x2 && y >= box.y1 && y <= box.y2;

describe.each<Options>([
	{ band: 'narrow' },
	{ band: 'wide' },
	{ band: 'narrow', width: 500 },
	{ band: 'wide', width: 1000 },
])('$band, width $width', (view) => {
	test('Canada’s stance on a concern has its shape and its word, the shape beside the word', () => {
		const picture = pictureOf({}, view);
		for (const { id, stance, name } of data.concerns) {
			const node = picture.one(`.cm-node[data-key="${id}"]`);
			expect(node.getAttribute('data-stance')).toBe(stance);
			const glyph = picture.one('.cm-glyph', node);
			expect(shapeOf(glyph.getAttribute('d')!)).toBe(SHAPES[stance]);
			const lines = picture.texts('.cm-line', node);
			expect(lines.at(-1)!.text).toBe(STANCES[stance]);
			expect(
				lines
					.slice(0, -1)
					.map(({ text }) => text)
					.join(' '),
			).toBe(name);
			const { x, y } = centre(boxOf(glyph));
			expect(lines.at(-1)!.x - x).toBeCloseTo(12, 0);
			expect(Math.abs(lines.at(-1)!.y - 4.5 - y)).toBeLessThan(2.5);
			const heights = lines.map((line) => line.y);
			expect(heights).toEqual(heights.toSorted((a, b) => a - b));
		}
	});

	test('what is shown when nothing is chosen is all of it', () => {
		const places = pictureOf({}, view)
			.all('.cm-node')
			.map((node) => node.getAttribute('data-place'));
		expect(new Set(places)).toEqual(new Set(['on']));
	});
});

describe.each([720, 1000])('in the columns of a picture %i wide', (width) => {
	const picture = () => pictureOf({}, { width });

	test('each concern is joined by a curve, in the colour of its stance, to the dot of each thing it touches', () => {
		const drawn = picture();
		const links = drawn.all('.cm-link');
		expect(ids(links).toSorted()).toEqual(
			data.concerns.flatMap(({ id, touches }) => touches.map((other) => `${id}|${other}`)).toSorted(),
		);
		for (const link of links) {
			const [from, to] = link.getAttribute('data-key')!.split('|') as [string, string];
			const { stance } = data.concerns.find(({ id }) => id === from)!;
			expect(link.getAttribute('data-stance')).toBe(stance);
			const points = strokesOf(link.getAttribute('d')!)[0]!;
			const box = drawn.box('.cm-box', drawn.one(`.cm-node[data-key="${from}"]`));
			const provision = data.things.find(({ id }) => id === to)!.kind === 'provision';
			expect(points[0]!.x).toBeCloseTo(provision ? box.x1 : box.x2, 0);
			expect(points[0]!.y).toBeCloseTo(centre(box).y, 0);
			const dot = boxOf(drawn.one('.cm-glyph', drawn.one(`.cm-node[data-key="${to}"]`)));
			expect(Math.hypot(points.at(-1)!.x - centre(dot).x, points.at(-1)!.y - centre(dot).y)).toBeLessThan(0.3);
			// It leaves and arrives level, and bends halfway.
			expect(Math.abs(points[1]!.y - points[0]!.y)).toBeLessThan(Math.abs(points[12]!.y - points[0]!.y) + 0.1);
			expect(points[12]!.y).toBeCloseTo((points[0]!.y + points.at(-1)!.y) / 2, 0);
			expect(points[12]!.x).toBeCloseTo((points[0]!.x + points.at(-1)!.x) / 2, 0);
		}
	});

	test('provisions stand on the left, concerns in the middle, goods and provinces on the right, in order', () => {
		const drawn = picture();
		const column = (kind: string) =>
			drawn.all(`.cm-node[data-kind="${kind}"]`).map((node) => ({
				id: node.getAttribute('data-key')!,
				dot: centre(boxOf(drawn.one('.cm-glyph', node))),
				first: drawn.texts('.cm-line', node)[0]!,
			}));
		const places = Object.fromEntries(
			['provision', 'concern', 'sector', 'province'].map((kind) => [kind, column(kind)]),
		);
		for (const kind of KINDS) {
			const things = data.things.filter((thing) => thing.kind === kind).map(({ id }) => id);
			expect(places[kind]!.map(({ id }) => id)).toEqual(things);
			const rows = places[kind]!.map(({ dot }) => dot.y);
			for (const [index, y] of rows.slice(1).entries()) expect(y - rows[index]!).toBeGreaterThan(15);
			expect(new Set(places[kind]!.map(({ dot }) => dot.x)).size).toBe(1);
			for (const { dot, first } of places[kind]!) expect(Math.abs(first.y - 4.5 - dot.y)).toBeLessThan(2);
		}
		expect(places['provision']![0]!.dot.x).toBeLessThan(places['concern']![0]!.dot.x);
		expect(places['concern']![0]!.dot.x).toBeLessThan(places['sector']![0]!.dot.x);
		expect(places['province']![0]!.dot.x).toBe(places['sector']![0]!.dot.x);
		expect(places['province']![0]!.dot.y).toBeGreaterThan(places['sector']!.at(-1)!.dot.y + 30);
		// A name begins right of the dot on the right, and ends before it on the left.
		for (const { dot, first } of [...places['sector']!, ...places['province']!]) expect(first.x - dot.x).toBe(10);
		for (const { dot, first } of places['provision']!) expect([first.x, dot.x]).toEqual([4, 200]);
	});

	test('each column has its head over it', () => {
		const drawn = picture();
		const heads = drawn.texts('.cm-heads > .cm-line');
		expect(heads.map(({ key, text }) => [key, text])).toEqual([
			['provision', 'Provisions of CUSMA'],
			['concern', 'What the US raises'],
			['sector', 'Goods'],
			['province', 'Provinces and territories'],
		]);
		for (const { key, x, y } of heads) {
			const first = drawn.all(`.cm-node[data-kind="${key}"]`)[0]!;
			const line = drawn.texts('.cm-line', first)[0]!;
			expect(line.y - y).toBeGreaterThan(12);
			expect(Math.abs(line.x - x)).toBeLessThan(10);
		}
		const last = drawn.texts('.cm-line', drawn.all('.cm-node[data-kind="sector"]').at(-1)!)[0]!;
		expect(heads[3]!.y - last.y).toBeGreaterThan(12);
	});

	test('a provision says its number and its name; goods and provinces their names', () => {
		const drawn = picture();
		const words = (id: string) => wordsOf(drawn, drawn.one(`.cm-node[data-key="${id}"]`));
		expect(words('quotas')).toEqual(['Article 3.A.2', 'How import quotas are shared', 'out among those who ask']);
		expect(words('wine')).toEqual(['Annex 3-C', 'Wine and beer']);
		expect(words('panels')).toEqual(['Chapter 31', 'Disputes between governments']);
		expect([words('milk'), words('ontario')]).toEqual([['Milk'], ['Ontario']]);
		const lines = drawn.texts('.cm-line', drawn.one('.cm-node[data-key="quotas"]')).map(({ y }) => y);
		expect([lines[1]! - lines[0]!, lines[2]! - lines[1]!]).toEqual([16, 16]);
	});

	test('boxes and names stand clear of each other and within the picture', () => {
		const drawn = picture();
		const boxes = drawn.all('.cm-box').map(boxOf);
		for (const [index, box] of boxes.entries()) {
			expect(box.y2).toBeLessThan(drawn.height);
			if (index > 0) expect(box.y1).toBeGreaterThan(boxes[index - 1]!.y2);
			const node = drawn.one(`.cm-node[data-key="${data.concerns[index]!.id}"]`);
			for (const line of drawn.texts('.cm-line', node)) expect(inside(box, line)).toBe(true);
			expect(inside(box, centre(boxOf(drawn.one('.cm-glyph', node))))).toBe(true);
		}
		const lowest = Math.max(...drawn.texts('.cm-line').map(({ y }) => y));
		expect(drawn.height - lowest).toBeGreaterThan(4);
		// Columns are spread over the height: as far from the top as from the foot.
		expect(boxes[0]!.y1 - 30).toBeCloseTo(drawn.height - 8 - boxes.at(-1)!.y2, 0);
	});
});

describe.each([320, 360, 600])('in the blocks of a picture %i wide', (width) => {
	const picture = () => pictureOf({}, { band: 'narrow', width });

	test('each concern has what it touches under it, kind by kind, each kind under its head', () => {
		const drawn = picture();
		const found = [
			...drawn.texts('.cm-heads > .cm-line').map(({ text, x, y }) => ({ y: y - 14, x, is: `head ${text}` })),
			...drawn.all('.cm-node').map((node) => {
				const [first] = drawn.texts('.cm-line', node);
				const concern = node.getAttribute('data-kind') === 'concern';
				return { y: first!.y - (concern ? 14 : 18), x: first!.x, is: wordsOf(drawn, node)[0]! };
			}),
		].toSorted((a, b) => a.y - b.y || a.x - b.x);
		const heads = { provision: 'Provisions of CUSMA', sector: 'Goods', province: 'Provinces and territories' };
		expect(found.map(({ is }) => is)).toEqual(
			data.concerns.flatMap(({ name, touches }) => [
				name,
				...KINDS.flatMap((kind) => {
					const things = data.things.filter((thing) => thing.kind === kind && touches.includes(thing.id));
					return things.length > 0 ? [`head ${heads[kind]}`, ...things.map(({ id }) => NAMES[id]!)] : [];
				}),
			]),
		);
		const ys = found.map(({ y }) => y);
		expect(drawn.height).toBeGreaterThan(ys.at(-1)! + 30);
	});

	test('each mark holds its words, in the colour of its concern’s stance, on no other and in the picture', () => {
		const drawn = picture();
		const marks = drawn.all('.cm-node').filter((node) => node.getAttribute('data-kind') !== 'concern');
		const boxes = marks.map((node) => drawn.box('.cm-box', node));
		for (const [index, node] of marks.entries()) {
			const [concern, thing] = node.getAttribute('data-key')!.split('|');
			expect(node.getAttribute('data-stance')).toBe(data.concerns.find(({ id }) => id === concern)!.stance);
			expect(wordsOf(drawn, node)).toEqual([NAMES[thing!]]);
			const [line] = drawn.texts('.cm-line', node);
			const box = boxes[index]!;
			expect([line!.x - box.x1, line!.y - box.y1]).toEqual([expect.closeTo(7, 0), 18]);
			expect(box.x2).toBeLessThanOrEqual(306);
			for (const other of boxes.slice(index + 1))
				expect(box.y2 < other.y1 || box.x2 < other.x1 || box.y1 > other.y2 || box.x1 > other.x2).toBe(true);
		}
	});
});

test('marks that do not fit beside each other go on under them', () => {
	const many = Array.from({ length: 9 }, (_, index) => ({ ...data.things[1]!, id: `p${index}`, tag: `${index}-AB` }));
	const wide = draw(
		chart,
		{ ...data, things: many, concerns: [{ ...data.concerns[0]!, touches: many.map(({ id }) => id) }] },
		{},
		{ band: 'narrow' },
	);
	const boxes = wide.all('.cm-box').map(boxOf);
	const rows = [...new Set(boxes.map(({ y1 }) => y1))];
	expect(rows.length).toBe(3);
	expect(rows[1]! - rows[0]!).toBe(32);
	for (const row of rows) {
		const line = boxes.filter(({ y1 }) => y1 === row);
		expect(line[0]!.x1).toBe(2);
		for (const [index, box] of line.slice(1).entries()) expect(box.x1 - line[index]!.x2).toBeCloseTo(6, 0);
	}
});
