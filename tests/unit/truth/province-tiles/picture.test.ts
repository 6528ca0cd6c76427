/** Whether the tiles of `province-tiles` say what is so in each province, on each day, as the key has it. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chart } from '../../../../src/components/charts/all/province-tiles';
import { textWidth } from '../../../../src/components/charts/kit/textWidth';
import { LOCALES } from '../../../../src/record/format';
import { draw, type Options } from '../reading/picture';
import { boxOf, centre, num, shapeOf, textureOf, width } from '../reading/shape';
import { data } from './fixture';

const VIEWS: Options[] = [
	{ band: 'narrow' },
	{ band: 'wide' },
	{ band: 'narrow', width: 600 },
	{ band: 'wide', width: 1000 },
];

const pictureOf = (params = {}, view: Options = {}, from = data) => draw(chart, from, params, view);
type Drawn = ReturnType<typeof pictureOf>;
const tileOf = ({ one }: Drawn, id: string) => one(`.pt-tile[data-key="${id}"]`);

/** What an eye tells a tile or an entry of the key by: its filling and its signs. */
function lookOf({ svg, all }: Drawn, node: Element): string {
	const fills = all('.pt-fill', node).map((fill) => {
		const texture = textureOf(svg, fill);
		return texture === 'plain' ? `plain ${fill.getAttribute('data-look')}` : texture;
	});
	const glyphs = all('.pt-glyph', node).map((glyph) => {
		const d = glyph.getAttribute('d')!;
		const shape = shapeOf(d);
		const line = glyph.classList.contains('line') ? 'strokes of a ' : '';
		const { y1, y2 } = boxOf(glyph);
		return shape === 'other' && y1 === y2 ? 'minus' : line + shape;
	});
	return [...(fills.length > 0 ? fills : ['empty']), ...glyphs].join(', ');
}

/** What the key calls what an entry shows. */
const keyOf = (picture: Drawn) =>
	Object.fromEntries(
		picture.all('.pt-entry').map((entry) => [picture.texts('.pt-text', entry)[0]!.text, lookOf(picture, entry)]),
	);

const ALCOHOL = {
	removed: 'plain full, strokes of a cross',
	partly: 'level, strokes of a disc, half disc, left',
	sold: 'empty, disc',
	'not-reported': 'rising',
	before: 'empty',
};
const BUYING = {
	bars: 'plain full, strokes of a cross',
	limits: 'level, minus',
	penalty: 'dots, strokes of a plus',
	prefers: 'upright, square',
	none: 'rising',
};

describe.each(VIEWS)('$band, width $width', (view) => {
	test('a tile stands where its land lies: further west further left, further north higher, none on another', () => {
		const picture = pictureOf({}, view);
		const boxes = data.tiles.map(({ id }) => picture.box('.pt-ground', tileOf(picture, id)));
		for (const [index, { column, row }] of data.tiles.entries()) {
			const box = boxes[index]!;
			expect(box.x1 >= 0 && box.x2 <= picture.width).toBe(true);
			for (const [other, { column: otherColumn, row: otherRow }] of data.tiles.entries()) {
				if (column < otherColumn) expect(box.x2).toBeLessThan(boxes[other]!.x1);
				if (row < otherRow) expect(box.y2).toBeLessThan(boxes[other]!.y1);
				if (row === otherRow) expect(box.y1).toBe(boxes[other]!.y1);
				if (column === otherColumn) expect(box.x1).toBe(boxes[other]!.x1);
			}
			expect([index, boxOf(picture.one('.pt-edge', tileOf(picture, data.tiles[index]!.id)))]).toEqual([index, box]);
		}
		// Columns are as far from each other as they are on the map.
		const x = (id: string) => boxes[data.tiles.findIndex((tile) => tile.id === id)]!.x1;
		expect(x('on') - x('sk')).toBeCloseTo(2 * (x('qc') - x('on')), 0);
		expect(x('nl') + width(boxes[1]!)).toBeCloseTo(picture.width - 1, 0);
	});

	test('a share is filled along its track in proportion, and said with its year', () => {
		const picture = pictureOf({}, view);
		// A figure of the record with a decimal and its sign is wider than a tile of a phone.
		const across = width(picture.box('.pt-ground', tileOf(picture, 'bc')));
		const [short, roomy] = [across < 45, across > 90];
		for (const { id, code, share } of data.tiles) {
			const node = tileOf(picture, id);
			const words = picture.texts('.pt-text', node).map(({ text }) => text);
			if (!share) {
				expect(lookOf(picture, node)).toBe('rising');
				expect(picture.all('.pt-track', node)).toEqual([]);
				expect(words).toEqual([code, roomy ? 'not reported' : '?']);
				continue;
			}
			const [fill, track] = [picture.box('.pt-fill', node), picture.box('.pt-track', node)];
			expect(fill.x1).toBe(track.x1);
			expect([fill.y1, fill.y2]).toEqual([track.y1, track.y2]);
			expect(width(fill)).toBeCloseTo((width(track) * share.value) / 100, 0);
			expect(lookOf(picture, node)).toBe('plain level');
			expect(words).toEqual([code, `${share.value}${short ? '' : '%'}`, share.date]);
			const ground = picture.box('.pt-ground', node);
			expect(track.x1 > ground.x1 && track.x2 < ground.x2 && track.y2 < ground.y2).toBe(true);
			expect(width(track) / width(ground)).toBeGreaterThan(0.7);
		}
		expect(keyOf(picture)).toEqual({
			[short ? 'Percent of exports going to the US' : 'Bar: share of exports going to the US']: 'plain level',
			[roomy ? 'not reported' : '?: not reported']: 'rising',
		});
	});

	test.each([
		['2025-03-03', { bc: 'before', ab: 'before', on: 'before', nl: 'before', sk: 'before' }],
		['2025-03-04', { bc: 'removed', ab: 'before', on: 'removed', nl: 'partly', sk: 'before', qc: 'before' }],
		['2025-05-31', { bc: 'removed', ab: 'removed', on: 'removed', nl: 'partly', qc: 'not-reported', yt: 'before' }],
		['2025-06-01', { bc: 'removed', ab: 'sold' }],
		['2026-02-01', { bc: 'sold', ab: 'sold', on: 'removed', nl: 'partly', qc: 'not-reported', yt: 'before' }],
	] as const)('on %s each tile looks like what was last reported of US alcohol', (on, statuses) => {
		const picture = pictureOf({ show: 'alcohol', on }, view);
		for (const [id, status] of Object.entries(statuses))
			expect(lookOf(picture, tileOf(picture, id)), id).toBe(ALCOHOL[status]);
	});

	test.each([
		['2025-03-05', { bc: 'none', ab: 'none', sk: 'limits', on: 'none', yt: 'none' }],
		['2025-03-10', { bc: 'bars', ab: 'none', sk: 'limits', on: 'none' }],
		['2026-07-01', { bc: 'bars', ab: 'prefers', sk: 'limits', on: 'penalty', qc: 'none' }],
	] as const)('on %s each tile looks like the purchasing measure that was announced', (on, kinds) => {
		const picture = pictureOf({ show: 'procurement', on }, view);
		for (const [id, kind] of Object.entries(kinds)) expect(lookOf(picture, tileOf(picture, id)), id).toBe(BUYING[kind]);
	});

	test('the key names each look by what it stands for', () => {
		expect(keyOf(pictureOf({ show: 'alcohol' }, view))).toEqual({
			'Removed, no new orders': ALCOHOL.removed,
			'Old stock sold': ALCOHOL.partly,
			'Bought and sold again': ALCOHOL.sold,
			'Not reported': ALCOHOL['not-reported'],
		});
		expect(keyOf(pictureOf({ show: 'procurement' }, view))).toEqual({
			'US suppliers kept out': BUYING.bars,
			'Fewer US purchases': BUYING.limits,
			'Penalty on US bids': BUYING.penalty,
			'Canadian suppliers first': BUYING.prefers,
			'None found': BUYING.none,
		});
	});

	test('each entry of the key stands by its words, on no tile, and on no other entry', () => {
		for (const show of ['share', 'alcohol', 'procurement']) {
			const picture = pictureOf({ show }, view);
			const entries = picture.all('.pt-entry').map((node) => ({
				box: picture.box('.pt-ground', node),
				text: picture.texts('.pt-text', node)[0]!,
				glyphs: picture.all('.pt-glyph', node).map(boxOf),
			}));
			const tiles = picture.all('.pt-tile .pt-ground').map(boxOf);
			for (const [index, { box, text, glyphs }] of entries.entries()) {
				expect(text.x - box.x2).toBeGreaterThan(4);
				expect(text.x - box.x2).toBeLessThan(34);
				expect(Math.abs(text.y - 4.5 - centre(box).y)).toBeLessThan(1);
				for (const glyph of glyphs) {
					expect(glyph.x1 > box.x2 && glyph.x2 < text.x).toBe(true);
					expect(centre(glyph).y).toBeCloseTo(centre(box).y, 0);
				}
				for (const tile of tiles)
					expect(box.x2 < tile.x1 || box.x1 > tile.x2 || box.y2 < tile.y1 || box.y1 > tile.y2).toBe(true);
				for (const { box: other } of entries.slice(index + 1))
					expect(box.y2 < other.y1 || box.x2 + 60 < other.x1).toBe(true);
				expect(box.y2).toBeLessThanOrEqual(picture.height);
			}
		}
	});

	test('a click on a tile finds it, one between tiles the nearer, and one on empty land nothing', () => {
		const picture = pictureOf({}, view);
		for (const { id } of data.tiles) {
			const box = picture.box('.pt-ground', tileOf(picture, id));
			for (const [x, y] of [
				[centre(box).x, centre(box).y],
				[box.x1 - 2.5, box.y1 - 2.5],
				[box.x2 + 2.5, box.y2 + 2.5],
				[box.x1 + 1, box.y2 - 1],
				[box.x2 - 1, box.y1 + 1],
			] as const)
				expect(picture.at(x, y), `${id} at ${x}, ${y}`).toBe(id);
			expect(picture.at(picture.width - centre(box).x, picture.height - centre(box).y)).not.toBe(id);
		}
		const [sk, on] = ['sk', 'on'].map((id) => picture.box('.pt-ground', tileOf(picture, id)));
		expect(picture.at((sk!.x2 + on!.x1) / 2, centre(sk!).y)).toBeNull();
		expect(picture.at(-4, centre(sk!).y)).toBeNull();
		const yt = picture.box('.pt-ground', tileOf(picture, 'yt'));
		expect(picture.at(centre(yt).x, -3)).toBeNull();
	});

	test('the tile in focus alone is marked, and signs and words stay within their tile', () => {
		for (const show of ['share', 'alcohol', 'procurement']) {
			const picture = pictureOf({ show, province: 'nl' }, view);
			expect(picture.all('.pt-tile.focused').map((node) => node.getAttribute('data-key'))).toEqual(['nl']);
			for (const { id, code } of data.tiles) {
				const node = tileOf(picture, id);
				const box = picture.box('.pt-ground', node);
				for (const inner of picture.all('.pt-fill, .pt-glyph, .pt-text', node).map(boxOf)) {
					expect(inner.x1 >= box.x1 && inner.x2 <= box.x2, `${id} in ${show}`).toBe(true);
					expect(inner.y1 >= box.y1 && inner.y2 <= box.y2, `${id} in ${show}`).toBe(true);
				}
				const [first] = picture.texts('.pt-text', node);
				expect(first!.text).toBe(code);
				expect(first!.node.classList.contains('strong')).toBe(true);
				expect(num(first!.node, 'y') - box.y1).toBeLessThan(20);
			}
		}
	});
});

test('on a wide picture each tile says its state in a word', () => {
	const words = (show: string, on: string) => {
		const picture = pictureOf({ show, on });
		return data.tiles.map(({ id }) => picture.texts('.pt-text', tileOf(picture, id)).at(-1)!.text);
	};
	expect(words('alcohol', '2025-05-31')).toEqual([
		'None yet',
		'Old stock sold',
		'Removed',
		'Removed',
		'None yet',
		'Removed',
		'Not reported',
	]);
	expect(words('procurement', '2026-07-01')).toEqual([
		'None found',
		'None found',
		'Kept out',
		'Canada first',
		'Fewer',
		'Penalty',
		'None found',
	]);
});

test('the height is the same whatever is shown, so that a choice does not move the page', () => {
	for (const view of VIEWS)
		expect(new Set(['share', 'alcohol', 'procurement'].map((show) => pictureOf({ show }, view).height)).size).toBe(1);
});

test('whatever the shares are, the longer bar is of the larger share', () => {
	fc.assert(
		fc.property(fc.integer({ min: 0, max: 1000 }), fc.integer({ min: 0, max: 1000 }), (a, b) => {
			const tiles = data.tiles.map((tile) =>
				tile.share ? { ...tile, share: { ...tile.share, value: (tile.id === 'bc' ? a : b) / 10 } } : tile,
			);
			const picture = pictureOf({}, {}, { ...data, tiles });
			const [one, two] = ['bc', 'on'].map((id) => width(picture.box('.pt-fill', tileOf(picture, id))));
			const whole = width(picture.box('.pt-track', tileOf(picture, 'bc')));
			expect(one! - two!).toBeCloseTo(((a - b) / 1000) * whole, 0);
		}),
		{ numRuns: 40 },
	);
});

test.each([300, 312, 320, 360, 480, 679])('every word of a tile stands inside it, %s px wide', (wide) => {
	for (const show of ['share', 'alcohol', 'procurement']) {
		const picture = pictureOf({ show }, { band: 'narrow', width: wide });
		for (const { id } of data.tiles) {
			const ground = picture.box('.pt-ground', tileOf(picture, id));
			const words = picture.texts('.pt-text', tileOf(picture, id));
			for (const { text, x } of words) expect(x + textWidth(text, 14), `${id}: ${text}`).toBeLessThanOrEqual(ground.x2);
			if (show === 'share') expect(words.length).toBeGreaterThan(1);
		}
		if (wide >= 312)
			for (const locale of LOCALES)
				for (const { text, x } of draw(chart, data, { show }, { band: 'narrow', width: wide, locale }).texts(
					'.pt-entry .pt-text',
				))
					expect(x + textWidth(text, 14), `${locale}: ${text}`).toBeLessThanOrEqual(wide);
	}
});
