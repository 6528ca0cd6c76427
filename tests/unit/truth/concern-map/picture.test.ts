/** Whether the pictures of `concern-map` join each concern to what it touches and to nothing else. */
import { describe, expect, test } from 'vitest';
import { chart } from '../../../../src/components/charts/all/concern-map';
import { TYPE } from '../../../../src/components/charts/contract';
import { textWidth } from '../../../../src/components/charts/kit/textWidth';
import { draw, type Options } from '../reading/picture';
import { boxOf, centre, shapeOf, type Box } from '../reading/shape';
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

describe.each([676, 720, 1000])('in the matrix of a picture %i wide', (width) => {
	const picture = (params = {}) => pictureOf(params, { width });
	const provinces = data.things.filter(({ kind }) => kind === 'province').map(({ id }) => id);

	test('a disc stands where the row of a concern meets the column of a province it touches, and nowhere else', () => {
		const drawn = picture();
		const cells = drawn.all('.cm-cell');
		expect(ids(cells).toSorted()).toEqual(
			data.concerns
				.flatMap(({ id, touches }) =>
					touches.filter((other) => provinces.includes(other)).map((other) => `${id}|${other}`),
				)
				.toSorted(),
		);
		for (const cell of cells) {
			const [concern, province] = cell.getAttribute('data-key')!.split('|');
			expect(shapeOf(cell.getAttribute('d')!)).toBe('disc');
			expect(cell.getAttribute('data-stance')).toBe(data.concerns.find(({ id }) => id === concern)!.stance);
			const at = centre(boxOf(cell));
			const code = drawn.texts('.cm-line', drawn.one(`.cm-node[data-key="${province}"]`))[0]!;
			expect(code.node.getAttribute('text-anchor')).toBe('middle');
			expect([code.text, at.x]).toEqual([NAMES[province!], code.x]);
			const box = drawn.box('.cm-box', drawn.one(`.cm-node[data-key="${concern}"]`));
			expect(at.y).toBeCloseTo(centre(box).y, 0);
			expect(at.x).toBeGreaterThan(box.x2);
		}
	});

	test('a row says how many of all provinces and territories it touches, none included', () => {
		const drawn = picture();
		const counts = drawn.texts('.cm-heads > .cm-line').filter(({ key }) => key.endsWith('|count'));
		expect(counts.map(({ key, text }) => [key, text])).toEqual([
			['dairy|count', '2 of 3'],
			['alcohol|count', '2 of 3'],
			['dumping|count', '0 of 3'],
		]);
		const right = Math.max(...drawn.all('.cm-cell').map((cell) => boxOf(cell).x2));
		for (const [index, { x, y, text }] of counts.entries()) {
			const box = drawn.box('.cm-box', drawn.one(`.cm-node[data-key="${data.concerns[index]!.id}"]`));
			expect(y - 4.5).toBeCloseTo(centre(box).y, 0);
			expect(x - textWidth(text, TYPE.wide)).toBeGreaterThan(right + 4);
			expect(x).toBeLessThan(drawn.width);
		}
	});

	test('beside a concern stands what of the agreement it is about, then the goods', () => {
		const drawn = picture();
		const rows = data.concerns.map(({ id }) => {
			const beside = drawn.all('.cm-node').filter((node) => node.getAttribute('data-key')!.startsWith(`${id}|`));
			return [id, beside.map((node) => wordsOf(drawn, node))];
		});
		expect(rows).toEqual([
			['dairy', [['Article 3.A.2', 'How import quotas are', 'shared out among those…'], ['Milk']]],
			['alcohol', [['Annex 3-C', 'Wine and beer'], ['Chapter 31', 'Disputes between', 'governments'], ['Beer']]],
			['dumping', []],
		]);
		const tops = drawn.all('.cm-rule').map((rule) => boxOf(rule).y1);
		expect(tops.length).toBe(data.concerns.length);
		for (const [index, { id }] of data.concerns.entries())
			for (const node of drawn.all('.cm-node').filter((one) => one.getAttribute('data-key')!.split('|')[0] === id))
				for (const { y } of drawn.texts('.cm-line', node)) {
					expect(y - 10).toBeGreaterThan(tops[index]!);
					expect(y + 4).toBeLessThan(tops[index + 1] ?? drawn.height);
				}
		const heads = drawn.texts('.cm-heads > .cm-line').filter(({ key }) => key.endsWith('|sector'));
		expect(heads.map(({ key, text }) => [key, text])).toEqual([
			['dairy|sector', 'Goods'],
			['alcohol|sector', 'Goods'],
		]);
	});

	test('each column has its head over it, and provinces stand in order with room for their codes', () => {
		const drawn = picture();
		const heads = drawn.texts('.cm-heads > .cm-line').filter(({ key }) => !key.includes('|'));
		expect(heads.map(({ key, text }) => [key, text])).toEqual([
			['concern', 'What the US raises'],
			['provision', 'Provisions of CUSMA'],
			['province', 'Provinces and territories'],
		]);
		const codes = provinces.map((id) => drawn.texts('.cm-line', drawn.one(`.cm-node[data-key="${id}"]`))[0]!);
		for (const [index, { x, y, text }] of codes.entries()) {
			expect(y - heads[2]!.y).toBeGreaterThan(12);
			const before = codes[index - 1];
			const half = (of: string) => textWidth(of, TYPE.wide, true) / 2;
			if (before) expect(x - half(text) - (before.x + half(before.text))).toBeGreaterThan(2);
		}
	});

	test('in focus, a province’s column is framed, and discs of others are hollow', () => {
		const drawn = picture({ focus: 'quebec' });
		const column = drawn.box('.cm-box', drawn.one('.cm-node[data-key="quebec"]'));
		const on = drawn.all('.cm-cell[data-place="on"]');
		expect(ids(on)).toEqual(['dairy|quebec']);
		expect(inside(column, centre(boxOf(on[0]!)))).toBe(true);
		expect(ids(drawn.all('.cm-cell[data-place="off"]')).length).toBe(3);
		for (const cell of drawn.all('.cm-cell[data-place="off"]')) expect(inside(column, centre(boxOf(cell)))).toBe(false);
	});

	test('boxes and names stand clear of each other and within the picture', () => {
		const drawn = picture();
		const boxes = drawn.all('.cm-box').map(boxOf);
		for (const [index, box] of boxes.entries()) {
			expect(box.y2).toBeLessThan(drawn.height);
			if (index > 0) expect(box.y1).toBeGreaterThan(boxes[index - 1]!.y2);
			const node = drawn.one(`.cm-node[data-key="${data.concerns[index]!.id}"]`);
			for (const { x, y, text } of drawn.texts('.cm-line', node)) {
				expect(inside(box, { x, y })).toBe(true);
				expect(x + textWidth(text, TYPE.wide)).toBeLessThan(box.x2);
			}
			expect(inside(box, centre(boxOf(drawn.one('.cm-glyph', node))))).toBe(true);
		}
		const lowest = Math.max(...drawn.texts('.cm-line').map(({ y }) => y));
		expect(drawn.height - lowest).toBeGreaterThan(4);
	});
});

test('thirteen provinces have room in the narrowest wide picture', () => {
	const CODES = ['ON', 'QC', 'BC', 'AB', 'SK', 'MB', 'NB', 'NS', 'PE', 'NL', 'YT', 'NT', 'NU'];
	const things = CODES.map((tag) => ({ ...data.things.at(-1)!, id: tag, tag }));
	const concerns = [{ ...data.concerns[0]!, touches: CODES }];
	const drawn = draw(chart, { ...data, provinces: 13, things, concerns }, {}, { width: 676 });
	const codes = drawn.all('.cm-node[data-kind="province"]').map((node) => drawn.texts('.cm-line', node)[0]!);
	expect(codes.map(({ text }) => text)).toEqual(CODES);
	for (const [index, { x, text }] of codes.slice(1).entries()) {
		const before = codes[index]!;
		const reach = (textWidth(text, TYPE.wide, true) + textWidth(before.text, TYPE.wide, true)) / 2;
		expect(x - before.x, text).toBeGreaterThan(reach);
	}
	expect(drawn.all('.cm-cell').length).toBe(13);
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
