/** Whether the rectangles of `needs` are as wide as dollars, as high as shares, and as dark as duties. */
import { describe, expect, test } from 'vitest';
import { chart } from '../../../../src/components/charts/all/needs';
import { draw, type Options } from '../reading/picture';
import { readScale } from '../reading/scale';
import { boxOf, height, num, textureOf, width } from '../reading/shape';
import { styled } from '../reading/style';
import { data, SHOWN } from './fixture';

const VIEWS: Options[] = [
	{ band: 'narrow', width: 312 },
	{ band: 'narrow', width: 600 },
	{ band: 'wide' },
	{ band: 'wide', width: 1000 },
];
const pictureOf = (params = {}, view: Options = {}) => draw(chart, data, params, view);
type Drawn = ReturnType<typeof pictureOf>;
const boxIn = ({ one }: Drawn, id: string) => one('.need-box', one(`.need-piece[data-key="${id}"]`));
const known = Object.entries(SHOWN).filter(([, { share }]) => share !== null);

describe.each(VIEWS)('$band, width $width', (view) => {
	const drawn = pictureOf({}, view);

	test('each kind of goods has one rectangle, those with a share from the greatest down', () => {
		expect(drawn.all('.need-piece').map((node) => node.getAttribute('data-key'))).toEqual(Object.keys(SHOWN));
	});

	test('widths are to each other as dollars are, whether the share is known or not', () => {
		const a = width(boxOf(boxIn(drawn, 'oil'))) / 6;
		expect(a).toBeGreaterThan(10);
		for (const [id, { billions }] of Object.entries(SHOWN))
			expect(Math.abs(width(boxOf(boxIn(drawn, id))) - billions * a), id).toBeLessThan(0.3);
	});

	test('heights are to each other as shares are', () => {
		const a = height(boxOf(boxIn(drawn, 'oil'))) / 60;
		expect(a).toBeGreaterThan(0.3);
		for (const [id, { share }] of known)
			expect(Math.abs(height(boxOf(boxIn(drawn, id))) - share! * a), id).toBeLessThan(0.3);
	});

	test('a rectangle is hatched where its share is not known, and only there', () => {
		for (const [id, { share, level }] of Object.entries(SHOWN)) {
			const node = drawn.one(`.need-piece[data-key="${id}"]`);
			const textures = drawn.all('.need-texture', node).map((texture) => textureOf(drawn.svg, texture));
			const expected = [...(share === null ? ['rising'] : []), ...(level === 'banned' ? ['crossed'] : [])];
			expect(textures, id).toEqual(expected);
			for (const texture of drawn.all('.need-texture', node)) expect(boxOf(texture)).toEqual(boxOf(boxIn(drawn, id)));
		}
	});

	test('a rectangle has the level of the duty of the day, and the key has each level shown', () => {
		for (const [id, { level }] of Object.entries(SHOWN))
			expect(drawn.one(`.need-piece[data-key="${id}"]`).getAttribute('data-level'), id).toBe(level);
		const keys = drawn.all('.need-key').map((node) => node.getAttribute('data-key'));
		expect(keys).toEqual(['none', 'high', 'banned', 'varies', 'unknown']);
		expect(drawn.texts('.need-key-text').map(({ text }) => text)).toEqual([
			'no added duty',
			'above 30%',
			'may not be imported',
			'duty differs from good to good',
			'share not found',
		]);
	});

	test('each rectangle has its name, share and dollars beside or over it', () => {
		const said = (id: string) =>
			drawn
				.texts('.need-text', drawn.one(`.need-piece[data-key="${id}"]`))
				.map(({ text }) => text)
				.join(' ');
		expect(said('tin')).toBe('Goods tin · ≈ 70% · 500 million');
		expect(said('oil')).toBe('Goods oil · 60% · 6 billion');
		expect(said('toys')).toBe('Goods toys · 4 billion');
		expect(said('other-fuels')).toBe('Goods fuels, the rest · 3 billion');
		expect(said('all-other')).toBe('All other goods · 4 billion');
		for (const [id, { share }] of Object.entries(SHOWN)) {
			const [text] = drawn.texts('.need-text', drawn.one(`.need-piece[data-key="${id}"]`));
			const box = boxOf(boxIn(drawn, id));
			if (share !== null || view.band === 'narrow') {
				expect(text!.y, id).toBeLessThan(box.y1);
				expect(Math.abs(text!.x - box.x1)).toBeLessThan(2);
			} else {
				expect(text!.x).toBeGreaterThan(box.x2);
				expect(text!.y > box.y1 && text!.y < box.y2 + 4).toBe(true);
			}
		}
	});

	test('a click on a rectangle finds its goods, however narrow it is', () => {
		for (const id of Object.keys(SHOWN)) {
			const box = boxOf(boxIn(drawn, id));
			expect(drawn.at((box.x1 + box.x2) / 2, (box.y1 + box.y2) / 2), id).toBe(id);
		}
		expect(drawn.at(-60, 200)).toBeNull();
		expect(drawn.at(100, drawn.height + 60)).toBeNull();
	});

	test('the goods in focus alone are marked', () => {
		const focused = pictureOf({ product: 'gas' }, view).all('.need-piece.focused');
		expect(focused.map((node) => node.getAttribute('data-key'))).toEqual(['gas']);
	});
});

describe.each([{ band: 'wide' }, { band: 'wide', width: 1000 }] as Options[])('the wide picture, $width', (view) => {
	const drawn = pictureOf({}, view);

	test('shares and dollars can be read off the scales', () => {
		const levels = drawn.texts('.level-label').map(({ text, y }) => ({ at: y - 4.5, value: Number.parseInt(text) }));
		const share = readScale(levels);
		for (const [id, one] of known) expect(share.valueAt(boxOf(boxIn(drawn, id)).y1), id).toBeCloseTo(one.share!, 0);
		const ticks = drawn.all('.need-tick').map((node) => num(node, 'x1'));
		const words = drawn.texts('.need-dollars .tick-label').map(({ text }) => Number.parseFloat(text));
		const dollars = readScale(ticks.map((at, index) => ({ at, value: words[index]! })));
		expect(ticks.length).toBeGreaterThan(2);
		let from = 0;
		for (const [id, { billions }] of known) {
			const box = boxOf(boxIn(drawn, id));
			expect(dollars.valueAt(box.x1)).toBeCloseTo(from, 1);
			from += billions;
			expect(dollars.valueAt(box.x2)).toBeCloseTo(from, 1);
		}
	});
});

test('the higher the duty, the darker the rectangle; where it differs, it has no shade', () => {
	const days = ['2025-01-01', '2025-03-05', '2025-03-12', '2025-06-04'].map((on) => pictureOf({ on }));
	const levels = days.map(({ one }) => one('.need-piece[data-key="steel"]').getAttribute('data-level'));
	expect(levels).toEqual(['none', 'none', 'middle', 'high']);
	expect(days[1]!.one('.need-piece[data-key="tin"]').getAttribute('data-level')).toBe('low');
	const opacity = (on: string, level: string) =>
		Number(styled(pictureOf({ on }).svg, 'needs')(`.need-piece[data-level="${level}"] > .need-box`, 'fill-opacity'));
	const shades = [
		opacity('2025-01-01', 'none'),
		opacity('2025-03-05', 'low'),
		opacity('2025-03-12', 'middle'),
		opacity('2026-01-01', 'high'),
	];
	expect(shades).toEqual(shades.toSorted((a, b) => a - b));
	expect(new Set(shades).size).toBe(4);
	expect(opacity('2026-07-01', 'varies')).toBe(0);
});

test('no words lie over a higher rectangle to their right', () => {
	for (const view of [{ band: 'wide' }, { band: 'wide', width: 1000 }] as Options[]) {
		const drawn = pictureOf({}, view);
		const tops = known.map(([id]) => ({ id, ...boxOf(boxIn(drawn, id)) }));
		for (const [index, { id }] of tops.entries()) {
			const [text] = drawn.texts('.need-text', drawn.one(`.need-piece[data-key="${id}"]`));
			for (const other of tops.slice(index)) expect(text!.y).toBeLessThan(other.y1);
		}
	}
});
