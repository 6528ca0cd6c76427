/** Whether `asks` shows who is for and against what, who changed, and whose word weighs most. */
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { chart } from '../../../../src/components/charts/all/asks';
import { draw, type Options } from '../reading/picture';
import { boxOf, centre, shapeOf, width } from '../reading/shape';
import { strokesOf } from '../reading/path';
import { data, STANCES } from './fixture';

const VIEWS: Options[] = [
	{ band: 'narrow', width: 312 },
	{ band: 'narrow', width: 600 },
	{ band: 'wide' },
	{ band: 'wide', width: 1000 },
];
const pictureOf = (params = {}, view: Options = {}) => draw(chart, data, params, view);
type Drawn = ReturnType<typeof pictureOf>;

/** What an eye tells a stance by. */
const looksOf = ({ all }: Drawn, node: Element): string =>
	all(':scope > .ask-shape', node)
		.map((shape) => {
			const name = shapeOf(shape.getAttribute('d')!);
			return shape.classList.contains('line') && name === 'disc' ? 'ring' : name;
		})
		.join(' and ');
const LOOKS = { supports: 'disc', conditional: 'ring and half disc, left', opposes: 'cross', unclear: 'ring' };
/** Columns of a wide picture, from the left. */
const COLUMN = { supports: 0, conditional: 1, unclear: 1, opposes: 2 };

const entryOf = ({ one }: Drawn, cell: string) => one(`.ask-entry[data-key="${cell}"]`);
const shapeIn = (drawn: Drawn, node: Element) => boxOf(drawn.all(':scope > .ask-shape', node)[0]!);
const nowOf = (drawn: Drawn, cell: string) => drawn.one('.ask-now', entryOf(drawn, cell));

describe.each(VIEWS)('$band, width $width', (view) => {
	const drawn = pictureOf({}, view);

	test('each party stands once on each issue on which it spoke, with the shape of the stance it took last', () => {
		const keys = drawn.all('.ask-entry').map((node) => node.getAttribute('data-key'));
		expect(keys.toSorted()).toEqual(Object.keys(STANCES).toSorted());
		for (const [cell, { now }] of Object.entries(STANCES)) {
			const node = nowOf(drawn, cell);
			expect(looksOf(drawn, node), cell).toBe(LOOKS[now]);
			expect(node.getAttribute('data-stance')).toBe(now);
			const { name } = data.rows.find(({ id }) => id === cell.split('@')[0])!;
			const lines = drawn.texts('.ask-name', node);
			expect(lines.map(({ text }) => text).join(' ')).toBe(name);
			// The name stands right behind its shape.
			const shape = shapeIn(drawn, node);
			expect(lines[0]!.x - shape.x2).toBeGreaterThan(2);
			expect(lines[0]!.x - shape.x2).toBeLessThan(14);
			expect(Math.abs(lines[0]!.y - 5 - centre(shape).y)).toBeLessThan(1);
		}
	});

	test('an earlier stance that was another has its shape and an arrow to the one held now', () => {
		for (const [cell, { before = [] }] of Object.entries(STANCES)) {
			const node = entryOf(drawn, cell);
			const earlier = drawn.all('.ask-earlier', node);
			expect(
				earlier.map((one) => looksOf(drawn, one)),
				cell,
			).toEqual(before.map((stance) => LOOKS[stance]));
			for (const one of earlier) {
				const from = shapeIn(drawn, one);
				const to = shapeIn(drawn, nowOf(drawn, cell));
				expect(centre(from).y).toBeCloseTo(centre(to).y, 0);
				const [shaft, head] = strokesOf(drawn.one('.ask-arrow', one).getAttribute('d')!);
				const [tail, tip] = [shaft![0]!, shaft!.at(-1)!];
				// It leaves the earlier shape and ends near the later one, where its head is.
				expect(Math.sign(tip.x - tail.x)).toBe(Math.sign(centre(to).x - centre(from).x));
				expect(Math.abs(head![1]!.x - tip.x)).toBeLessThan(0.2);
				expect(Math.min(...head!.map(({ x }) => Math.abs(x - tip.x)))).toBeLessThan(0.2);
				const forward = tip.x > tail.x;
				expect(forward ? tail.x > from.x2 : tail.x < from.x1 + 1).toBe(true);
				expect(forward ? tip.x < to.x1 : tip.x > to.x2).toBe(true);
			}
		}
	});

	test('national governments stand largest, then provinces, then all others', () => {
		const sizes = Object.keys(STANCES).map((cell) => {
			const { group } = data.rows.find(({ id }) => id === cell.split('@')[0])!;
			const node = entryOf(drawn, cell);
			return { group, tier: node.getAttribute('data-tier'), size: width(shapeIn(drawn, nowOf(drawn, cell))) };
		});
		const tiers = { governments: 'large', provinces: 'bold', parties: 'plain', organisations: 'plain' };
		for (const { group, tier } of sizes) expect(tier).toBe(tiers[group]);
		const of = (tier: string) => sizes.filter((one) => one.tier === tier).map(({ size }) => size);
		expect(Math.min(...of('large'))).toBeGreaterThan(Math.max(...of('plain')));
		expect(Math.min(...of('bold'))).toBeGreaterThan(Math.max(...of('plain')));
	});

	test('issues stand under each other, each under its name and with the number of those who hold each stance', () => {
		const issues = drawn.all('.ask-issue');
		expect(
			issues.map((node) => [
				drawn
					.texts('.ask-title', node)
					.map(({ text }) => text)
					.join(' '),
				drawn.texts('.ask-head', node).map(({ text }) => text),
			]),
		).toEqual([
			['Extending the agreement for another 16 years', ['For: 1', 'With conditions: none found', 'Against: 1']],
			['Keeping US tariffs', ['For: none found', 'With conditions: none found', 'Against: 1']],
			['Canadian counter-tariffs', ['For: none found', 'With conditions: 1', 'Against: none found']],
			['More access', ['For: 1', 'Neither: 1', 'Against: none found']],
			['Shelves', ['For: none found', 'Neither: 1', 'Against: none found']],
		]);
		issues.forEach((node, index) => {
			const rule = drawn.box('.ask-rule', node);
			expect([rule.x1, rule.x2]).toEqual([0, drawn.width]);
			const next = issues[index + 1] ? drawn.box('.ask-rule', issues[index + 1]).y1 : drawn.height;
			for (const cell of Object.keys(STANCES).filter((key) => key.endsWith(`@${node.getAttribute('data-key')}`))) {
				const { y } = centre(shapeIn(drawn, nowOf(drawn, cell)));
				expect(y > rule.y1 + 20 && y < next - 5, cell).toBe(true);
			}
		});
	});

	test('those for something stand to the left of those with conditions, and these of those against it', () => {
		const lefts = Object.entries(STANCES).map(([cell, { now }]) => ({
			column: COLUMN[now],
			left: drawn.box('.ask-box', entryOf(drawn, cell)).x1,
		}));
		for (const a of lefts)
			for (const b of lefts) {
				if (a.column < b.column) expect(a.left).toBeLessThan(b.left);
				if (a.column === b.column && view.band === 'wide') expect(a.left).toBe(b.left);
			}
	});

	test('a click on a name or its shape finds it; one far from all finds none', () => {
		for (const cell of Object.keys(STANCES)) {
			const box = drawn.box('.ask-box', entryOf(drawn, cell));
			for (const x of [box.x1 + 1, centre(box).x, box.x2 - 1]) expect(drawn.at(x, centre(box).y), cell).toBe(cell);
			expect(drawn.at(box.x2 + 20, centre(box).y)).not.toBeNull();
		}
		expect(drawn.at(100, 4)).toBeNull();
		expect(drawn.at(-40, 200)).toBeNull();
	});

	test('names do not lie on each other', () => {
		const boxes = drawn.all('.ask-box').map(boxOf);
		boxes.forEach((a, index) => {
			for (const b of boxes.slice(index + 1)) {
				const over =
					Math.min(a.x2, b.x2) - Math.max(a.x1, b.x1) > 0.2 && Math.min(a.y2, b.y2) - Math.max(a.y1, b.y1) > 0.2;
				expect(over).toBe(false);
			}
			expect(a.x2).toBeLessThanOrEqual(drawn.width + 2);
		});
	});

	test('the name in focus alone is marked', () => {
		for (const cell of ['congress@dairy', 'ontario@alcohol']) {
			const focused = pictureOf({ cell }, view).all('.ask-entry.focused');
			expect(focused.map((node) => node.getAttribute('data-key'))).toEqual([cell]);
		}
	});

	test('the focus drawn alone into a picture makes the same picture as all drawn anew', () => {
		const { nameOf, refocus, drawFocus } = chart.ground!;
		const before = pictureOf({ cell: 'canada@extension' }, view);
		const after = pictureOf({ cell: 'congress@dairy' }, view);
		const name = ({ state }: typeof before) => nameOf(state, data);
		expect(name(before)).toBe(name(after));
		expect(name(pictureOf({ who: 'provinces' }, view))).not.toBe(name(after));
		const marks = refocus(before.marks, after.state);
		expect(marks).toEqual(after.marks);
		const { document } = parseHTML(`<html><body>${before.svg.outerHTML}</body></html>`);
		const svg = document.querySelector('svg')!;
		drawFocus(svg as unknown as SVGElement, marks);
		expect(svg.outerHTML).toBe(after.svg.outerHTML);
	});

	test('the key shows each shape beside what it stands for', () => {
		const key = drawn
			.all('.ask-key')
			.slice(0, 4)
			.map((node) => [drawn.texts('.ask-key-text', node)[0]!.text, looksOf(drawn, node)]);
		expect(key).toEqual([
			['supports', LOOKS.supports],
			['sets conditions', LOOKS.conditional],
			['opposes', LOOKS.opposes],
			['neither for nor against', LOOKS.unclear],
		]);
	});
});

test('on a wide picture an arrow leaves the column of the earlier stance, with its day', () => {
	const drawn = pictureOf();
	const left = (cell: string) => drawn.box('.ask-box', entryOf(drawn, cell)).x1;
	const [column] = drawn.all('.ask-earlier', entryOf(drawn, 'canada@extension'));
	expect(shapeIn(drawn, column!).x1 - left('ontario@countermeasures')).toBeLessThan(10);
	expect(shapeIn(drawn, column!).x1).toBeGreaterThan(left('ontario@countermeasures'));
	expect(drawn.texts('.ask-date').map(({ text }) => text)).toEqual(['Mar 2025', '2 Nov 2025']);
});

test('a stance that is repeated is no change; of many, the last other one is shown', () => {
	const [first] = data.statements;
	const more = (stance: 'supports' | 'opposes', date: string) => ({ ...first!, id: `canada-${date}`, stance, date });
	const said = [...data.statements, more('supports', '2026-05-01'), more('opposes', '2026-06-01')];
	const drawn = draw(chart, { ...data, statements: [...said, more('supports', '2026-06-02')] });
	const earlier = drawn.all('.ask-earlier', entryOf(drawn, 'canada@extension'));
	expect(earlier.map((node) => node.getAttribute('data-stance'))).toEqual(['opposes']);
});
