/** Whether the panels of `sector-months` say what was bought in each month and when duties were charged. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chart } from '../../../../src/components/charts/all/sector-months';
import type { Product, Step } from '../../../../src/components/charts/all/sector-months/data';
import { draw, type Options } from '../reading/picture';
import { dayNumberOf, numberIn, readScale } from '../reading/scale';
import { boxOf, num, textureOf, type Box } from '../reading/shape';
import { strokesOf } from '../reading/path';
import { nextMonth } from '../shared/months';
import { data, duty, product, step } from './fixture';

const VIEWS: Options[] = [
	{ band: 'narrow' },
	{ band: 'wide' },
	{ band: 'narrow', width: 600 },
	{ band: 'wide', width: 1000 },
];
const { months } = data;
const END = '2026-03-01';

/** In dollars, on a scale of each panel's own. */
const pictureOf = (params = {}, view: Options = {}, from = data) =>
	draw(chart, from, { scale: 'own', ...params }, view);
type Drawn = ReturnType<typeof pictureOf>;
const panelOf = ({ one }: Drawn, id: string) => one(`.months-panel[data-key="${id}"]`);

/** The plot of a panel: from its first month to the end of its last, from zero to the number at its top. */
function plotOf(picture: Drawn, id: string) {
	const panel = panelOf(picture, id);
	const [top, base] = ['top', 'base'].map((key) => picture.box(`.months-rule[data-key="${key}"]`, panel));
	const label = picture.texts('.months-text[data-key="top"]', panel)[0]!;
	expect([top!.y1, base!.y1]).toEqual([top!.y2, base!.y2]);
	expect(label.y - top!.y1).toBeCloseTo(13, 0);
	const value = readScale([
		{ value: 0, at: base!.y1 },
		{ value: numberIn(label.text)! * 1e6, at: top!.y1 },
	]);
	const day = readScale([
		{ value: dayNumberOf('2025-09-01'), at: base!.x1 },
		{ value: dayNumberOf(END), at: base!.x2 },
	]);
	return { panel, top: top!, base: base!, value, day, dayAt: (date: string) => day.placeOf(dayNumberOf(date)) };
}

/** The days that each box covers, as days. */
const daysOf = (boxes: readonly Box[], { day }: ReturnType<typeof plotOf>) =>
	boxes.map((box) =>
		[box.x1, box.x2].map((x) => new Date(Math.round(day.valueAt(x)) * 86_400_000).toISOString().slice(0, 10)),
	);

function expectLine(picture: Drawn, id: string, line: 'now' | 'before', values: readonly (number | null)[]): void {
	const { panel, value, day } = plotOf(picture, id);
	const strokes = strokesOf(picture.one(`.months-line[data-line="${line}"]`, panel).getAttribute('d')!);
	const known = values.flatMap((one, index) => (one === null ? [] : [[index, one] as const]));
	expect(strokes.flat()).toHaveLength(known.length);
	for (const [place, [index, one]] of known.entries()) {
		const point = strokes.flat()[place]!;
		expect(Math.abs(point.y - value.placeOf(one)), `${id} in ${months[index]}`).toBeLessThan(0.6);
		const at = day.valueAt(point.x);
		const [from, until] = [months[index]!, nextMonth(months[index]!)].map((month) => dayNumberOf(`${month}-01`));
		expect(Math.abs(at - (from! + until!) / 2)).toBeLessThan(1.5);
	}
	const runs = known.filter(([index], place) => known[place - 1]?.[0] !== index - 1).length;
	expect(strokes).toHaveLength(runs);
}

describe.each(VIEWS)('$band, width $width', (view) => {
	test.each(['own', 'one'])('every month stands at its value, on scale “%s”', (scale) => {
		const picture = pictureOf({ scale }, view);
		const shown = scale === 'own' ? [data.all, data.products[0]!, data.products[2]!, data.products[3]!] : [];
		for (const { id, values, before } of shown) {
			expectLine(picture, id, 'now', values);
			expectLine(picture, id, 'before', before);
		}
		const tops = picture.texts('.months-text[data-key="top"]').map(({ text }) => text);
		expect(new Set(tops).size).toBe(scale === 'own' ? 4 : 1);
		for (const panel of picture.all('.months-panel')) {
			const { top } = plotOf(picture, panel.getAttribute('data-key')!);
			for (const line of picture.all('.months-line', panel)) expect(boxOf(line).y1).toBeGreaterThan(top.y1 + 5);
		}
	});

	test('a line stops where a month is missing; a month with no neighbour is a dot, as is the month in focus', () => {
		const picture = pictureOf({ sector: 'steel', month: '2025-11' }, view);
		expectLine(picture, 'ingots', 'now', data.products[1]!.values);
		expectLine(picture, 'ingots', 'before', data.products[1]!.before);
		const { panel, value } = plotOf(picture, 'ingots');
		const dots = picture.all('.months-dot', panel);
		expect(dots.map((node) => [node.getAttribute('data-key'), node.classList.contains('focused')])).toEqual([
			['2025-09', false],
			['2025-11', true],
			['2026-02', false],
		]);
		for (const [index, at] of [0, 2, 5].entries()) {
			const dot = boxOf(dots[index]!);
			expect(Math.abs((dot.y1 + dot.y2) / 2 - value.placeOf(data.products[1]!.values[at]!))).toBeLessThan(0.6);
		}
		expect(num(dots[1]!, 'r')).toBeGreaterThan(num(dots[0]!, 'r'));
		const steel = picture.all('.months-dot', panelOf(picture, 'steel'));
		expect(steel.map((node) => node.getAttribute('data-key'))).toEqual(['2025-11']);
	});

	test('the line of the cursor stands at its month in every panel', () => {
		for (const month of ['2025-09', '2026-02']) {
			const picture = pictureOf({ month }, view);
			for (const panel of picture.all('.months-panel')) {
				const { day, top, base } = plotOf(picture, panel.getAttribute('data-key')!);
				const line = picture.box('.months-cursor', panel);
				expect([line.x2, line.y1, line.y2]).toEqual([line.x1, top.y1, base.y1]);
				const at = new Date(day.valueAt(line.x1) * 86_400_000).toISOString();
				expect(at.slice(0, 7)).toBe(month);
				expect(Number(at.slice(8, 10))).toBeGreaterThan(12);
			}
		}
	});

	test('months that are not reported are hatched, as the key says, and no others', () => {
		const picture = pictureOf({ sector: 'metals' }, view);
		const plot = plotOf(picture, 'copper');
		const gaps = picture.all('.months-gap', plot.panel);
		expect(daysOf(gaps.map(boxOf), plot)).toEqual([['2025-12-01', '2026-01-01']]);
		const key = picture.one('.months-key[data-key-of="gap"] .months-swatch');
		for (const node of [...gaps, key]) expect(textureOf(picture.svg, node)).toBe('rising');
		for (const { y1, y2 } of gaps.map(boxOf)) expect([y1, y2]).toEqual([plot.top.y1, plot.base.y1]);
		expect(picture.all('.months-gap', panelOf(picture, 'steel'))).toEqual([]);
	});

	test.each([
		['originating', 'steel', [['2025-10-10', END]]],
		['other', 'steel', [['2025-09-01', END]]],
		// Two kinds of goods, whose periods touch, and one of which no rate is known.
		[
			'originating',
			'copper',
			[
				['2025-09-01', '2025-12-01'],
				['2026-02-10', END],
			],
		],
		['originating', 'dairy', [['2026-01-01', END]]],
		['other', 'dairy', []],
	])('of %s goods, %s is shaded while a duty is charged', (origin, id, periods) => {
		const picture = pictureOf({ origin }, view);
		const plot = plotOf(picture, id);
		const shades = picture.all('.months-duty', plot.panel).map(boxOf);
		expect(daysOf(shades, plot)).toEqual(periods);
		for (const shade of shades) expect([shade.y1, shade.y2]).toEqual([plot.top.y1, plot.base.y1]);
		const strips = picture.all('.months-strip', plot.panel).map(boxOf);
		expect(daysOf(strips, plot)).toEqual(periods);
		for (const strip of strips) expect([strip.y1, strip.y2]).toEqual([plot.base.y1, plot.base.y1 + 4]);
	});

	test('a line marks each day on which a duty rises or comes to another level than it had', () => {
		const picture = pictureOf({}, view);
		const startsOf = (id: string) => {
			const plot = plotOf(picture, id);
			return picture.all('.months-start', plot.panel).map((node) => {
				const [[day]] = daysOf([boxOf(node)], plot) as [[string]];
				expect(boxOf(node).y1).toBeLessThan(plot.top.y1);
				expect(boxOf(node).y2).toBe(plot.base.y1);
				return [day, node.classList.contains('brief')];
			});
		};
		expect(startsOf('steel')).toEqual([
			['2025-10-10', false],
			['2025-11-20', true],
			['2026-01-15', false],
		]);
		// A duty of which no rate is known weighs nothing: where it begins is told by its shade alone.
		expect(startsOf('copper')).toEqual([['2025-10-20', false]]);
		expect(startsOf('dairy')).toEqual([['2026-01-01', false]]);
		expect(startsOf('all-goods')).toEqual([]);
	});

	test('years stand under their first month, and a line at the turn of the year', () => {
		const picture = pictureOf({}, view);
		const plot = plotOf(picture, 'steel');
		const years = picture.texts('.months-text', plot.panel).filter(({ key }) => key.startsWith('year-'));
		expect(years.map(({ text }) => text)).toEqual(['2025', '2026']);
		expect(Math.abs(years[0]!.x - plot.dayAt('2025-09-01'))).toBeLessThan(0.3);
		expect(Math.abs(years[1]!.x - plot.dayAt('2026-01-01'))).toBeLessThan(0.3);
		for (const { y } of years) expect(y).toBeGreaterThan(plot.base.y1 + 8);
		const upright = picture
			.all('.months-rule', plot.panel)
			.map(boxOf)
			.filter(({ x1, x2 }) => x1 === x2);
		expect(daysOf(upright, plot)).toEqual([['2026-01-01', '2026-01-01']]);
		expect([upright[0]!.y1, upright[0]!.y2]).toEqual([plot.top.y1, plot.base.y1]);
	});

	test('a place in a panel leads to its goods and month; a mirrored place to another month', () => {
		const picture = pictureOf({}, view);
		for (const id of ['all-goods', 'steel', 'copper', 'dairy']) {
			const plot = plotOf(picture, id);
			for (const [index, month] of months.entries()) {
				const pitch = (plot.base.x2 - plot.base.x1) / months.length;
				const [from, until] = [plot.base.x1 + index * pitch, plot.base.x1 + (index + 1) * pitch] as const;
				for (const y of [plot.top.y1 - 20, plot.base.y1 - 3, plot.base.y1 + 10])
					for (const x of [from + 0.5, until - 0.5]) expect(picture.at(x, y)).toBe(`${id}@${month}`);
				expect(picture.at(plot.base.x1 + plot.base.x2 - (from + until) / 2, plot.base.y1 - 3)).toBe(
					`${id}@${months[months.length - 1 - index]}`,
				);
			}
			expect(picture.at(plot.base.x1 - 5, plot.base.y1)).toBe(`${id}@2025-09`);
			expect(picture.at(plot.base.x2 + 5, plot.base.y1)).toBe(`${id}@2026-02`);
		}
		expect(picture.at(20, 4)).toBeNull();
		expect(picture.at(20, picture.height + 12)).toBeNull();
		expect(picture.at(-12, 100)).toBeNull();
		expect(picture.at(picture.width + 12, 100)).toBeNull();
	});
});

const steps: fc.Arbitrary<Step[]> = fc
	.array(fc.tuple(fc.integer({ min: 1, max: 180 }), fc.constantFrom(0, 0, 10, 25, 50)), { maxLength: 5 })
	.map((changes) => [
		step('2025-01-01', 0),
		...[...new Map(changes)]
			.toSorted(([a], [b]) => a - b)
			.map(([days, percent]) =>
				step(new Date((dayNumberOf('2025-09-01') + days) * 86_400_000).toISOString().slice(0, 10), percent),
			),
	]);

test('whatever the duties are, a day is shaded exactly when one is charged', () => {
	fc.assert(
		fc.property(steps, steps, (one, two) => {
			const made: Product = product('steel', data.products[0]!.values, data.products[0]!.before, {
				duties: [duty('steel', one), duty('iron', two)],
			});
			const picture = pictureOf({ sector: 'steel' }, {}, { ...data, products: [made] });
			const plot = plotOf(picture, 'steel');
			const shades = daysOf(picture.all('.months-duty', plot.panel).map(boxOf), plot);
			for (let day = dayNumberOf('2025-09-01'); day < dayNumberOf(END); day++) {
				const date = new Date(day * 86_400_000).toISOString().slice(0, 10);
				const charged = [one, two].some((list) => list.findLast(({ from }) => from <= date)!.percent! > 0);
				expect(
					shades.some(([from, until]) => from! <= date && date < until!),
					date,
				).toBe(charged);
			}
		}),
		{ numRuns: 25 },
	);
});
