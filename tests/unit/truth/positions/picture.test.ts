/** Whether the grid of `positions` shows who took which stance on what. */
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { chart } from '../../../../src/components/charts/all/positions';
import { draw, type Options } from '../reading/picture';
import { boxOf, centre, num, shapeOf } from '../reading/shape';
import { data, STANCES } from './fixture';

const VIEWS: Options[] = [
	{ band: 'narrow' },
	{ band: 'wide' },
	{ band: 'narrow', width: 600 },
	{ band: 'wide', width: 1000 },
];
const pictureOf = (params = {}, view: Options = {}) => draw(chart, data, params, view);
type Drawn = ReturnType<typeof pictureOf>;
const ids = (nodes: Element[]) => nodes.map((node) => node.getAttribute('data-key')!);

/** What an eye tells a stance by. */
const looksOf = ({ all }: Drawn, node: Element): string =>
	all('.po-shape', node)
		.map((shape) => {
			const d = shape.getAttribute('d')!;
			const { y1, y2 } = boxOf(shape);
			const name = y1 === y2 ? 'dash' : shapeOf(d);
			return shape.classList.contains('line') && name === 'disc' ? 'ring' : name;
		})
		.join(' and ');
const LOOKS = {
	supports: 'disc',
	conditional: 'ring and half disc, left',
	opposes: 'cross',
	unclear: 'ring',
	none: 'dash',
};

/** The middles of the dashes of a row. */
const dashesIn = ({ all }: Drawn, row: Element) =>
	all('.po-dashes', row).flatMap((node) =>
		[...node.getAttribute('d')!.matchAll(/M([\d.]+),([\d.]+)h([\d.]+)/g)].map(([, x, y, width]) => ({
			x: Number(x) + Number(width) / 2,
			y: Number(y),
		})),
	);

/** The middle of each cell and what stands there; the dashes of a row stand in its other cells, from the left. */
const cellsOf = (drawn: Drawn): { [cell: string]: { looks: string; stance: string; x: number; y: number } } => {
	const shown = drawn.all('.po-cell').map((node) => {
		const [shape] = drawn.all('.po-shape', node);
		const stance = node.getAttribute('data-stance')!;
		return [node.getAttribute('data-key')!, { looks: looksOf(drawn, node), stance, ...centre(boxOf(shape!)) }] as const;
	});
	const keys = new Set(shown.map(([key]) => key));
	const empty = drawn.all('.po-row').flatMap((row) => {
		const dashes = dashesIn(drawn, row);
		const free = data.issues.map((issue) => `${row.getAttribute('data-key')}@${issue}`).filter((key) => !keys.has(key));
		expect(dashes).toHaveLength(free.length);
		return free.map((key, index) => [key, { looks: 'dash', stance: 'none', ...dashes[index]! }] as const);
	});
	return Object.fromEntries([...shown, ...empty]);
};

describe.each(VIEWS)('$band, width $width', (view) => {
	test('each cell has the shape of the stance last taken, or a dash where nothing was found', () => {
		const drawn = pictureOf({}, view);
		const cells = cellsOf(drawn);
		expect(Object.keys(cells)).toHaveLength(30);
		for (const [key, { looks, stance: shown }] of Object.entries(cells)) {
			const stance = STANCES[key] ?? 'none';
			expect(looks, key).toBe(LOOKS[stance]);
			expect(shown).toBe(stance);
		}
	});

	test('the key shows each shape beside what it stands for', () => {
		const drawn = pictureOf({}, view);
		const key = drawn.all('.po-entry').map((node) => {
			const [text] = drawn.texts('.po-entry-text', node);
			const { x, y } = centre(boxOf(drawn.all('.po-shape', node)[0]!));
			expect(text!.x - x).toBeCloseTo(12, 0);
			expect(Math.abs(text!.y - 4.5 - y)).toBeLessThan(0.2);
			return [text!.text, looksOf(drawn, node), node.getAttribute('data-stance')];
		});
		expect(key).toEqual([
			['supports', LOOKS.supports, 'supports'],
			['sets conditions', LOOKS.conditional, 'conditional'],
			['opposes', LOOKS.opposes, 'opposes'],
			['neither for nor against', LOOKS.unclear, 'unclear'],
			['no statement found', LOOKS.none, 'none'],
		]);
		const places = drawn.texts('.po-entry-text');
		for (const [index, { x, y }] of places.slice(1).entries())
			expect(y > places[index]!.y ? x === places[0]!.x : x > places[index]!.x + 40).toBe(true);
		expect(new Set(places.map(({ y }) => y)).size).toBe(view.band === 'wide' ? 1 : 3);
	});

	test('cells of an issue stand under each other, those of a party beside each other, all evenly', () => {
		const drawn = pictureOf({}, view);
		const cells = cellsOf(drawn);
		const xs = data.issues.map((issue) => cells[`canada@${issue}`]!.x);
		const pitch = xs[1]! - xs[0]!;
		expect(pitch).toBeGreaterThan(40);
		for (const [column, issue] of data.issues.entries()) {
			expect(xs[column]! - xs[0]!).toBeCloseTo(column * pitch, 0);
			for (const { id } of data.rows) {
				expect(cells[`${id}@${issue}`]!.x).toBeCloseTo(xs[column]!, 0);
				expect(cells[`${id}@${issue}`]!.y).toBeCloseTo(cells[`${id}@extension`]!.y, 0);
			}
		}
		expect(drawn.width - xs.at(-1)!).toBeCloseTo(pitch / 2 + 2, 0);
		for (const { id } of data.rows) {
			const ground = drawn.box('.po-ground', drawn.one(`.po-row[data-key="${id}"]`));
			const { y } = cells[`${id}@extension`]!;
			expect(y > ground.y1 + 6 && y < ground.y2 - 6).toBe(true);
		}
	});

	test('each issue is named over its column, and what the United States asks is said over its concerns', () => {
		const drawn = pictureOf({}, view);
		const cells = cellsOf(drawn);
		const heads = drawn.texts('.po-head');
		const words = ['Extend CUSMA', 'US tariffs', 'Canada’s tariffs', 'Dairy', 'Alcohol'];
		const first = boxOf(drawn.all('.po-ground')[0]!).y1;
		for (const [column, issue] of data.issues.entries()) {
			const own = heads.filter(({ key }) => key.split('|')[0] === issue);
			expect(own.map(({ text }) => text).join(' ')).toBe(words[column]);
			const { x } = cells[`canada@${issue}`]!;
			for (const { y, x: at, node } of own) {
				expect(y).toBeLessThan(first);
				expect(Math.abs(at - x)).toBeLessThan(view.band === 'wide' ? 0.3 : 4.5);
				if (view.band === 'wide') expect(node.getAttribute('text-anchor')).toBe('middle');
			}
			const leaders = drawn.all(`.po-leader[data-key="${issue}"]`).map(boxOf);
			expect(leaders).toHaveLength(view.band === 'wide' ? 0 : 1);
			for (const leader of leaders) {
				expect([leader.x1, leader.x2]).toEqual([expect.closeTo(x, 0), expect.closeTo(x, 0)]);
				expect(leader.y1).toBeGreaterThan(own[0]!.y);
				expect(leader.y2).toBeGreaterThan(leader.y1);
				expect(leader.y2).toBeLessThan(first);
			}
		}
		if (view.band !== 'wide') return;
		// From the first concern's column to the last one's.
		const span = drawn.box('.po-span');
		const pitch = cells['canada@us-tariffs']!.x - cells['canada@extension']!.x;
		expect(span.x1).toBeCloseTo(cells['canada@dairy']!.x - pitch / 2 + 6, 0);
		expect(span.x2).toBeCloseTo(cells['canada@alcohol']!.x + pitch / 2 - 6, 0);
		const [asked] = drawn.texts('.po-asked');
		expect(asked!.text).toBe('What the United States asks on');
		expect(asked!.x).toBeCloseTo((span.x1 + span.x2) / 2, 0);
		expect(asked!.y).toBeLessThan(span.y1);
		expect(span.y1).toBeLessThan(Math.min(...heads.map(({ y }) => y)) - 8);
	});

	test('rows stand under their group, organisations under their country, each under its name', () => {
		const drawn = pictureOf({}, view);
		const found = [
			...drawn.texts('.po-group').map(({ text, y }) => ({ y, is: text })),
			...drawn
				.all('.po-row')
				.map((node) => ({ y: num(drawn.one('.po-ground', node), 'y') + 6, is: node.getAttribute('data-key')! })),
		].toSorted((a, b) => a.y - b.y);
		expect(found.map(({ is }) => is)).toEqual([
			'Governments and Congress',
			'canada',
			'congress',
			'Provinces and states',
			'ontario',
			'Canadian political parties',
			'liberals',
			'Canadian business and unions',
			'farmers',
			'US business, unions and producers',
			'union',
		]);
		const rules = drawn
			.one('.po-rules')
			.getAttribute('d')!
			.match(/M[^M]+/g);
		expect(rules).toHaveLength(data.rows.length);
		for (const { id, name } of data.rows) {
			const node = drawn.one(`.po-row[data-key="${id}"]`);
			const lines = drawn.texts('.po-name', node);
			expect(
				lines
					.map(({ text }) => text)
					.join(' ')
					.replace('…', ''),
			).toBe(
				name.slice(
					0,
					lines
						.map(({ text }) => text)
						.join(' ')
						.replace('…', '').length,
				),
			);
			const ground = drawn.box('.po-ground', node);
			const middle = cellsOf(drawn)[`${id}@extension`]!.y;
			for (const { y, x } of lines) expect(y > ground.y1 + 8 && y < ground.y2 && x === 4).toBe(true);
			const centred = lines.reduce((sum, { y }) => sum + y, 0) / lines.length - 4.5;
			if (view.band === 'wide') expect(centred).toBeCloseTo(middle, 0);
			else expect(lines.at(-1)!.y).toBeLessThan(middle - 7);
			expect(rules).toContain(`M0,${ground.y1}h${drawn.width}`);
		}
		expect(drawn.height).toBeGreaterThan(boxOf(drawn.all('.po-ground').at(-1)!).y2);
	});

	test('a click on a shape finds its cell, one on a name the row’s first; mirrored, another', () => {
		const drawn = pictureOf({}, view);
		const cells = cellsOf(drawn);
		const left = cells['canada@extension']!.x;
		const right = cells['canada@alcohol']!.x;
		for (const [key, { x, y }] of Object.entries(cells)) {
			for (const [dx, dy] of [
				[0, 0],
				[-12, 5],
				[12, -5],
			] as const)
				expect(drawn.at(x + dx, y + dy), key).toBe(key);
			if (!key.endsWith('countermeasures')) expect(drawn.at(left + right - x, y)).not.toBe(key);
		}
		expect(drawn.at(1, cells['union@dairy']!.y)).toBe('union@extension');
		expect(drawn.at(-19, cells['union@dairy']!.y)).toBe('union@extension');
		expect(drawn.at(drawn.width + 300, cells['union@dairy']!.y)).toBe('union@alcohol');
		expect(drawn.at(-20.5, cells['union@dairy']!.y)).toBeNull();
		expect(drawn.at(100, 4)).toBeNull();
		expect(drawn.at(100, drawn.height)).toBeNull();
		const grounds = drawn.all('.po-ground').slice(0, 2).map(boxOf);
		expect([drawn.at(100, grounds[0]!.y1), drawn.at(100, grounds[0]!.y2)].map((key) => key!.split('@')[0])).toEqual([
			'canada',
			'congress',
		]);
	});

	test('the row and the cell in focus alone are marked', () => {
		for (const cell of ['congress@dairy', 'union@alcohol']) {
			const drawn = pictureOf({ cell }, view);
			expect(ids(drawn.all('.po-row.focused'))).toEqual([cell.split('@')[0]]);
			const ring = centre(drawn.box('circle.po-ring'));
			const { x, y } = cellsOf(drawn)[cell]!;
			expect(Math.hypot(ring.x - x, ring.y - y)).toBeLessThan(0.2);
		}
	});

	test('the focus drawn alone into a picture makes the same picture as all drawn anew', () => {
		const { nameOf, refocus, drawFocus } = chart.ground!;
		const before = pictureOf({ cell: 'canada@extension' }, view);
		const after = pictureOf({ cell: 'union@dairy' }, view);
		expect(nameOf(before.state)).toBe(nameOf(after.state));
		expect(nameOf(pictureOf({ who: 'parties' }, view).state)).not.toBe(nameOf(after.state));
		const marks = refocus(before.marks, after.state);
		expect(marks).toEqual(after.marks);
		const { document } = parseHTML(`<html><body>${before.svg.outerHTML}</body></html>`);
		const svg = document.querySelector('svg')!;
		// What is drawn already is found by its key, and then told from its datum.
		chart.draw(svg as unknown as SVGElement, before.marks);
		drawFocus(svg as unknown as SVGElement, marks);
		expect(svg.outerHTML).toBe(after.svg.outerHTML);
		expect(refocus(before.marks, { ...after.state, cell: 'x@y' })).toMatchObject({ focused: '', ring: [] });
	});
});

test('where there is no concern, nothing is said to be asked', () => {
	const without = { ...data, issues: data.issues.slice(0, 3), concerns: {} };
	const drawn = draw(chart, without);
	expect([drawn.all('.po-span'), drawn.texts('.po-asked')]).toEqual([[], []]);
});

test('a row of a name that is too long is broken into two lines and cut', () => {
	const drawn = pictureOf();
	const lines = drawn.texts('.po-name', drawn.one('.po-row[data-key="congress"]'));
	expect(lines).toHaveLength(2);
	expect(lines[1]!.text).toMatch(/…$/);
	expect(lines[1]!.y - lines[0]!.y).toBe(16);
});
