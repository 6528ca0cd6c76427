/** What stands in words in the panels of `sector-months`, and what its key says. */
import { describe, expect, test } from 'vitest';
import { chart } from '../../../../src/components/charts/all/sector-months';
import { draw, type Options } from '../reading/picture';
import { boxOf, height, width } from '../reading/shape';
import { data, duty, product, step } from './fixture';

const VIEWS: Options[] = [{ band: 'narrow' }, { band: 'wide' }];
/** In dollars, on a scale of each panel's own. */
const pictureOf = (params = {}, view: Options = {}, from = data) =>
	draw(chart, from, { scale: 'own', ...params }, view);
type Drawn = ReturnType<typeof pictureOf>;
const textsOf = (picture: Drawn, id: string, key: RegExp) =>
	picture
		.texts('.months-text', picture.one(`.months-panel[data-key="${id}"]`))
		.filter((text) => key.test(text.key))
		.toSorted((a, b) => a.y - b.y || a.x - b.x);

describe.each(VIEWS)('$band', (view) => {
	test('each panel says what the month of the cursor came to, and the change on a year before', () => {
		const said = (month: string) => {
			const picture = pictureOf({ month, sector: 'metals' }, view);
			return ['steel', 'ingots', 'copper'].map((id) => {
				const [value] = textsOf(picture, id, /^value$/);
				return [value!.text, value!.node.getAttribute('data-look')];
			});
		};
		expect(said('2025-09')).toEqual([
			['400 · 0%', 'plain'],
			['10', 'plain'],
			['50 · 0%', 'plain'],
		]);
		expect(said('2025-12')).toEqual([
			['200 · −50%', 'plain'],
			['not reported', 'muted'],
			['not reported', 'muted'],
		]);
		expect(said('2026-02')).toEqual([
			['100', 'plain'],
			['15 · +67%', 'plain'],
			['100 · +25%', 'plain'],
		]);
	});

	test('the head says which month that is', () => {
		const head = pictureOf({ month: '2025-12' }, view)
			.texts('.months-heads > .months-text')
			.filter(({ key }) => key.startsWith('head-'));
		expect(head.map(({ text }) => text).join(' ')).toBe(
			'December 2025: millions of US dollars · change on a year before',
		);
		const first = boxOf(pictureOf({}, view).all('.months-ground')[0]!).y1;
		for (const { y } of head) expect(y).toBeLessThan(first);
	});

	test('each panel bears its name over its figures, and all goods that of all', () => {
		const picture = pictureOf({}, view);
		for (const [id, name] of [
			['all-goods', 'All goods'],
			['steel', 'Steel'],
			['dairy', 'Dairy'],
		] as const) {
			const lines = textsOf(picture, id, /^name-/);
			expect(lines.map(({ text }) => text)).toEqual([name]);
			expect(lines[0]!.node.getAttribute('data-look')).toBe('strong');
			const [value] = textsOf(picture, id, /^value$/);
			expect(value!.y - lines[0]!.y).toBeGreaterThanOrEqual(17);
			expect(value!.x).toBe(lines[0]!.x);
		}
	});

	test('a duty is said over the line where it began: “≤” of ceilings only, and how long a brief one lasted', () => {
		const picture = pictureOf({ sector: 'steel' }, view);
		const labels = textsOf(picture, 'steel', /^duty-/);
		expect(labels.map(({ text }) => text)).toEqual(
			view.band === 'narrow' ? ['25%', '≤10%'] : ['25%', '50%, 15 days', '≤10%'],
		);
		const starts = picture.all('.months-panel[data-key="steel"] .months-start').map(boxOf);
		const over = ({ x, text }: { x: number; text: string }, line: number, half: number) => {
			expect(Math.abs(x + half - starts[line]!.x1), text).toBeLessThan(half + 2);
		};
		over(labels[0]!, 0, 10);
		over(labels.at(-1)!, 2, 13);
		for (const { y } of labels) expect(y).toBeLessThan(starts[0]!.y1);
		for (const { text, node } of labels)
			expect(node.getAttribute('data-look')).toBe(text.includes('days') ? 'muted' : 'strong');
	});
});

test('a ban is said in words, a duty from the first day at the left, and what is not known not at all', () => {
	const labels = (id: string, origin = 'originating') =>
		textsOf(pictureOf({ origin, sector: id === 'dairy' ? id : 'metals' }), id, /^duty-/).map(({ text, x }) => [
			text,
			x,
		]);
	expect(labels('dairy').map(([text]) => text)).toEqual(['banned']);
	const [[ten, left], [five]] = labels('copper') as [[string, number], [string, number]];
	expect([ten, five]).toEqual(['10%', '5%']);
	const box = boxOf(
		pictureOf({ sector: 'metals' }).one('.months-panel[data-key="copper"] .months-rule[data-key="base"]'),
	);
	expect(left).toBe(box.x1);
	expect(labels('steel', 'other').map(([text]) => text)).toEqual(['25%']);
});

test('where labels would lie on each other, those that lasted stand, then the highest', () => {
	const crowded = product('steel', data.products[0]!.values, data.products[0]!.before, {
		duties: [
			duty('steel', [step('2025-01-01', 0), step('2025-11-01', 10), step('2025-11-03', 25), step('2025-11-05', 50)]),
		],
	});
	const picture = pictureOf({ sector: 'steel' }, {}, { ...data, products: [crowded] });
	expect(textsOf(picture, 'steel', /^duty-/).map(({ text }) => text)).toEqual(['50%']);
	const brief = product('steel', data.products[0]!.values, data.products[0]!.before, {
		duties: [duty('steel', [step('2025-01-01', 0), step('2025-11-01', 99), step('2025-11-03', 25)])],
	});
	const marked = pictureOf({ sector: 'steel' }, {}, { ...data, products: [brief] });
	expect(textsOf(marked, 'steel', /^duty-/).map(({ text }) => text)).toEqual(['25%']);
});

test('the key shows the lines and grounds as they are drawn, and hatching only where there is some', () => {
	const picture = pictureOf({ sector: 'metals' });
	const shown = (key: string) => picture.one(`.months-key[data-key-of="${key}"]`);
	const words = Object.fromEntries(
		picture
			.texts('.months-heads > .months-text')
			.map(({ key, text, x, y }) => [key.replace('key-', ''), { text, x, y }]),
	);
	expect(words['now']!.text).toBe('imports in the month');
	expect(words['before']!.text).toBe('a year before');
	expect(words['duty']!.text).toBe('US duty charged, goods that qualify');
	expect(words['gap']!.text).toBe('not reported');
	for (const line of ['now', 'before']) {
		const node = picture.one('.months-line', shown(line));
		expect(node.getAttribute('data-line')).toBe(line);
		const box = boxOf(node);
		expect([width(box), height(box)]).toEqual([20, 0]);
		expect(words[line]!.x - box.x2).toBeCloseTo(6, 0);
		expect(Math.abs(words[line]!.y - 4 - box.y1)).toBeLessThan(2);
	}
	for (const ground of ['duty', 'gap']) {
		const box = picture.box('.months-swatch', shown(ground));
		expect(words[ground]!.x - box.x2).toBeCloseTo(6, 0);
		expect(Math.abs(words[ground]!.y - 4 - (box.y1 + box.y2) / 2)).toBeLessThan(2);
	}
	expect(picture.all('.months-strip', shown('duty'))).toHaveLength(1);
	expect(picture.all('.months-start', shown('duty'))).toHaveLength(1);

	const other = pictureOf({ origin: 'other', sector: 'dairy' });
	expect(other.all('.months-key').map((node) => node.getAttribute('data-key-of'))).toEqual(['now', 'before', 'duty']);
	expect(other.texts('.months-heads > .months-text').find(({ key }) => key === 'key-duty')!.text).toBe(
		'US duty charged, goods that do not qualify',
	);
});

test('the keys stand in lines one under the other where they do not fit into one, and never on the panels', () => {
	const places = (view: Options) =>
		pictureOf({ sector: 'metals' }, view)
			.texts('.months-heads > .months-text')
			.filter(({ key }) => key.startsWith('key-'));
	const narrow = places({ band: 'narrow' });
	expect(new Set(narrow.map(({ y }) => y)).size).toBeGreaterThan(1);
	for (const [index, { x, y }] of narrow.slice(1).entries())
		expect(y > narrow[index]!.y ? x === 30 : x > narrow[index]!.x + 60).toBe(true);
	const wide = places({ band: 'wide' });
	expect(new Set(wide.map(({ y }) => y)).size).toBe(1);
	const top = boxOf(pictureOf({ sector: 'metals' }, { band: 'narrow' }).all('.months-ground')[0]!).y1;
	for (const { y } of narrow) expect(y).toBeLessThan(top);
});
