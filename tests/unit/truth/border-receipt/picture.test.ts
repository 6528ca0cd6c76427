/** Whether the picture of `border-receipt` says what goods owe: each duty as high as its dollars, on one scale for both bills. */
import { describe, expect, test } from 'vitest';
import { chart } from '../../../../src/components/charts/all/border-receipt';
import { bandOf, TYPE } from '../../../../src/components/charts/contract';
import { LOCALES } from '../../../../src/record/format';
import { boxesOf, outside, touching } from '../../textBoxes';
import { draw, type Options } from '../reading/picture';
import { numberIn } from '../reading/scale';
import { boxOf, centre, height, num, textureOf } from '../reading/shape';
import { receiptData } from './fixture';

const VIEWS: Options[] = [
	{ band: 'narrow' },
	{ band: 'narrow', width: 300 },
	{ band: 'wide' },
	{ band: 'wide', width: 1000 },
];
const BILLS = ['qualifying', 'other'] as const;
const GOODS = ['10', '11', '12', '13', '14', '16', '17', '18', '19'].map((heading) => `${heading}000000`);

const pictureOf = (code: string, view: Options = {}, known: Parameters<typeof receiptData>[1] = {}) =>
	draw(chart, receiptData(code, known), {}, view);
type Drawn = ReturnType<typeof pictureOf>;
const bill = ({ one }: Drawn, name: string) => one(`.bill[data-key="${name}"]`);
const bands = (picture: Drawn, name: string) =>
	picture.all('.band', bill(picture, name)).map((node) => ({
		key: node.getAttribute('data-key')!.replace(`${name}.`, ''),
		look: node.getAttribute('data-look'),
		node,
		box: boxOf(node),
	}));
/** Pixels a dollar, read off the band of goods worth 100 dollars. */
const unitOf = (picture: Drawn, name: string) => height(bands(picture, name)[0]!.box) / 100;
const entry = (picture: Drawn, key: string) => picture.one(`.entry[data-key="${key}"]`);
const amountOf = (picture: Drawn, key: string) =>
	picture
		.texts('.entry-amount', entry(picture, key))
		.map(({ text }) => text)
		.join(' ');
const heights = (picture: Drawn, name: string) => {
	const unit = unitOf(picture, name);
	return bands(picture, name)
		.slice(1)
		.map(({ key, look, box }) => [key, look, Math.round(height(box) / unit)]);
};

describe.each(VIEWS)('$band, width $width', (view) => {
	test('each duty is as high as its dollars, and both bills have one scale', () => {
		const picture = pictureOf('10000000', view);
		expect(heights(picture, 'qualifying')).toEqual([
			['metals', 'duty', 50],
			['listed', 'duty', 50],
		]);
		expect(heights(picture, 'other')).toEqual([
			['ordinary', 'ordinary', 5],
			['metals', 'duty', 50],
			['listed', 'duty', 50],
		]);
		expect(unitOf(picture, 'qualifying')).toBe(unitOf(picture, 'other'));
		expect(unitOf(picture, 'other')).toBeGreaterThan(1);
	});

	test.each(GOODS)('the bands of %s lie one under the other without gaps, in one column', (code) => {
		const picture = pictureOf(code, view);
		for (const name of BILLS) {
			const boxes = bands(picture, name).map(({ box }) => box);
			expect(new Set(boxes.map(({ x1 }) => x1)).size).toBe(1);
			expect(new Set(boxes.map(({ x2 }) => x2)).size).toBe(1);
			boxes.slice(1).forEach((box, index) => expect(Math.abs(box.y1 - boxes[index]!.y2)).toBeLessThan(0.25));
			expect(boxes.every((box) => height(box) > 0)).toBe(true);
		}
	});

	test('duties of 100 dollars and of 400 fit in the picture, still on one scale', () => {
		for (const code of ['10000000', '19000000']) {
			const picture = pictureOf(code, view);
			for (const name of BILLS) {
				const [goods, ...duties] = bands(picture, name);
				const owed = code === '10000000' ? (name === 'other' ? 105 : 100) : name === 'other' ? 407 : 400;
				const high = duties.reduce((sum, { box }) => sum + height(box), 0);
				expect(Math.abs(high / height(goods!.box) - owed / 100)).toBeLessThan(0.02);
				expect(duties.at(-1)!.box.y2).toBeLessThan(picture.height - 40);
			}
			expect(picture.height).toBeLessThan(view.band === 'wide' ? 760 : 1500);
		}
	});

	test('what may be owed is hatched, from the least to the most', () => {
		const picture = pictureOf('13000000', view);
		const [goods, open] = bands(picture, 'qualifying');
		expect(heights(picture, 'qualifying')).toEqual([['parts.open', 'open', 25]]);
		expect(textureOf(picture.svg, open!.node)).toBe('rising');
		expect(open!.box.y1).toBeCloseTo(goods!.box.y2, 0);
		expect(amountOf(picture, 'qualifying.parts')).toBe('$0 to $25');
		expect(amountOf(picture, 'qualifying.total')).toBe('$0 to $25');
		expect(bands(picture, 'other').map(({ node }) => textureOf(picture.svg, node))).toEqual([
			'plain',
			'plain',
			'plain',
		]);
	});

	test('duties of which one or the other is owed share one band, with a line at the least', () => {
		const picture = pictureOf('17000000', view);
		const unit = unitOf(picture, 'other');
		expect(heights(picture, 'other')).toEqual([
			['ordinary', 'ordinary', 3],
			['parts.open', 'open', 25],
		]);
		const least = picture.box('.band-least', bill(picture, 'other'));
		const end = bands(picture, 'other')[0]!.box.y2;
		// 3.40 of ordinary duty, and 10 at the least of the two others.
		expect(Math.abs((least.y1 - end) / unit - 13.4)).toBeLessThan(0.2);
		expect(['parts', 'general', 'total'].map((id) => amountOf(picture, `other.${id}`))).toEqual([
			'$0 to $25',
			'$0 to $10',
			'$13.40 to $28.40',
		]);
		expect(picture.all('.entry-line', entry(picture, 'other.general'))).toHaveLength(1);
	});

	test('goods that may not be imported are crossed out and stamped, and owe no sum', () => {
		const picture = pictureOf('16000000', view, { answers: { packed: 'yes' } });
		for (const name of BILLS) {
			const all = bands(picture, name);
			expect(all.map(({ look }) => look)).toEqual(['banned']);
			expect(textureOf(picture.svg, all[0]!.node)).toBe('crossed');
			const stamp = picture.one('.stamp', bill(picture, name));
			expect(picture.texts('.stamp-text', stamp).map(({ text }) => text)).toEqual(['IMPORT BAN']);
			const edge = picture.box('.stamp-edge', stamp);
			const text = picture.texts('.stamp-text', stamp)[0]!;
			expect(text.x > edge.x1 && text.x < edge.x2 && text.y > edge.y1 && text.y < edge.y2).toBe(true);
			expect(amountOf(picture, `${name}.total`)).toBe('Import ban');
		}
		expect(pictureOf('16000000', view).all('.stamp')).toEqual([]);
	});

	test.each(GOODS)('what %s does not pay is struck through with the reason, and nothing else is', (code) => {
		const picture = pictureOf(code, view);
		const { bills } = receiptData(code).goods[0]!.receipt;
		for (const name of BILLS)
			for (const { id, state } of bills[name].lines) {
				const row = entry(picture, `${name}.${id}`);
				const charged = ['charged', 'varies', 'words', 'unknown', 'ban'].includes(state);
				const names = picture.texts('.entry-name', row);
				const strikes = picture.all('line.entry-line', row).map(boxOf);
				expect(strikes).toHaveLength(charged ? 0 : names.length);
				strikes.forEach((strike, index) => {
					const { x, y, text } = names[index]!;
					expect(strike.x1).toBe(x);
					expect(strike.x2 - strike.x1).toBeGreaterThan(text.length * 4);
					expect(y - strike.y1).toBeGreaterThan(2);
					expect(y - strike.y1).toBeLessThan(7);
				});
				if (!charged) expect(picture.texts('.entry-why', row).length).toBeGreaterThan(0);
			}
	});

	test('each word of a duty is tied to its band, and no two are tied across one another', () => {
		const picture = pictureOf('10000000', view);
		for (const name of BILLS) {
			const ends = bands(picture, name)
				.slice(1)
				.map(({ key, box }) => {
					const leader = picture.one('path.entry-line', entry(picture, `${name}.${key}`)).getAttribute('d')!;
					const from = /^M([\d.]+),([\d.]+)/.exec(leader)!.slice(1).map(Number);
					expect(from[0]).toBe(box.x2);
					expect(from[1]! >= box.y1 - 0.1 && from[1]! <= box.y2 + 0.1).toBe(true);
					const words = picture.texts('.entry-name', entry(picture, `${name}.${key}`))[0]!;
					expect(words.x).toBeGreaterThan(box.x2);
					return words.y;
				});
			expect(ends).toEqual(ends.toSorted((a, b) => a - b));
		}
	});

	test('the pointer finds each band, each line of words, and nothing outside the papers', () => {
		const picture = pictureOf('10000000', view);
		for (const name of BILLS) {
			for (const { key, box } of bands(picture, name))
				expect(picture.at(centre(box).x, centre(box).y)).toBe(`${name}.${key}`);
			for (const row of picture.all('.entry', bill(picture, name))) {
				const ground = boxOf(picture.one('.bar-row-ground', row));
				expect(picture.at(ground.x2 - 2, centre(ground).y)).toBe(row.getAttribute('data-key'));
			}
		}
		for (const [x, y] of [
			[-30, 100],
			[picture.width + 30, 100],
			[20, picture.height + 40],
			[20, -40],
		] as const)
			expect(picture.at(x, y)).toBeNull();
	});

	test('the line in focus is marked with its band, and no other', () => {
		const data = receiptData('10000000');
		const picture = draw(chart, data, { line: 'other.metals' }, view);
		const keys = picture.all('.focused').map((node) => node.getAttribute('data-key'));
		expect(new Set(keys.filter((key) => key?.includes('.')))).toEqual(new Set(['other.metals']));
		expect(picture.one('.band.focused').getAttribute('data-key')).toBe('other.metals');
	});
});

test('on a wide picture both sums stand at one height and both papers end together', () => {
	for (const code of GOODS) {
		const picture = pictureOf(code, { band: 'wide' });
		const [a, b] = BILLS.map((name) => picture.texts('.entry-name', entry(picture, `${name}.total`))[0]!);
		expect(a!.y).toBe(b!.y);
		expect(a!.x).toBeLessThan(picture.width / 2);
		expect(b!.x).toBeGreaterThan(picture.width / 2);
		const ends = picture
			.all('.bill-paper')
			.map((node) => numberIn(/^M[\d.]+,([\d.]+)/.exec(node.getAttribute('d')!)![1]!));
		expect(ends[0]).toBe(ends[1]);
	}
});

test('on a phone the second bill begins below the end of the first', () => {
	const picture = pictureOf('10000000', { band: 'narrow' });
	const [first, second] = BILLS.map((name) => bands(picture, name));
	expect(first![0]!.box.x1).toBe(second![0]!.box.x1);
	expect(second![0]!.box.y1).toBeGreaterThan(
		num(picture.one('.bar-row-ground', entry(picture, 'qualifying.total')), 'y'),
	);
});

test('no word leaves the picture or lies on another, for any goods, language and width', () => {
	for (const code of [...GOODS, '1500'])
		for (const locale of LOCALES)
			for (const width of [300, 360, 480, 680, 1100])
				for (const answers of [{}, { packed: 'yes', 'a-part': 'no', approved: 'no' } as const]) {
					const band = bandOf(width);
					const { svg, height: high } = draw(chart, receiptData(code, { answers }), {}, { band, width, locale });
					svg.setAttribute('class', `chart-art ${band}`);
					const boxes = boxesOf(svg as unknown as SVGElement, TYPE[band]);
					expect([outside(boxes, width, high), touching(boxes)], `${code} ${locale} ${width}`).toEqual([[], []]);
				}
});
