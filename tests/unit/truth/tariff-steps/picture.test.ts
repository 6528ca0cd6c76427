/** Whether the picture of `tariff-steps` says what its duties are: heights, days, textures, words and what is in focus. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chart } from '../../../../src/components/charts/all/tariff-steps';
import type { Step } from '../../../../src/components/charts/all/tariff-steps/data';
import { textWidth } from '../../../../src/components/charts/kit/textWidth';
import { draw, type Options } from '../reading/picture';
import { dayNumberOf } from '../reading/scale';
import { boxOf, centre, height, num, textureOf, width } from '../reading/shape';
import { strokesOf } from '../reading/path';
import { data, START, stepsOf, type Duty } from './fixture';

const END = '2026-12-31';
const [originating, other] = (['originating', 'other'] as const).map((origin) =>
	data.steps.filter((step) => step.origin === origin),
) as [Step[], Step[]];
const VIEWS: Options[] = [{ band: 'narrow' }, { band: 'wide' }, { band: 'wide', width: 1100 }];

const pictureOf = (params = {}, options: Options = {}, from = data) => draw(chart, from, params, options);
type Drawn = ReturnType<typeof pictureOf>;
const nodeOf = ({ one }: Drawn, { key, origin }: Step) =>
	one(`.${origin === 'originating' ? 'step' : 'line'}[data-key="${key}"]`);
const rowOf = ({ one }: Drawn, goods: string) => one(`.row[data-key="${goods}"]`);
const baseOf = (picture: Drawn, goods: string) => num(picture.one('.baseline', rowOf(picture, goods)), 'y1');

/** The height that a step stands for, of an area its own, of a line that of its level part. */
const reach = (picture: Drawn, step: Step) => {
	const base = baseOf(picture, step.goods);
	const node = nodeOf(picture, step);
	if (step.origin === 'originating') return base - boxOf(node).y1;
	return base - strokesOf(node.getAttribute('d')!)[0]!.at(-1)!.y;
};

describe.each(VIEWS)('in the $band picture of width $width', (view) => {
	test('a duty is as high as it is large, on one scale in every row, and no duty has no height', () => {
		const picture = pictureOf({}, view);
		const exact = data.steps.filter(({ percent }) => percent !== null);
		const most = exact.find(({ percent }) => percent === 50)!;
		const unit = reach(picture, most) / 50;
		expect(unit * 50).toBeGreaterThan(25);
		for (const step of exact) expect(reach(picture, step), step.key).toBeCloseTo(step.percent! * unit, 0);
	});

	test('an area stands on the zero line of its row, within the row', () => {
		const picture = pictureOf({}, view);
		for (const step of originating) {
			const box = boxOf(nodeOf(picture, step));
			expect(box.y2, step.key).toBeCloseTo(baseOf(picture, step.goods), 0);
			const row = boxOf(picture.one('.row-ground', rowOf(picture, step.goods)));
			expect(box.y1).toBeGreaterThanOrEqual(row.y1);
			expect(box.y2).toBeLessThanOrEqual(row.y2);
		}
		const bases = data.goods.map(({ id }) => baseOf(picture, id));
		expect(bases).toEqual(bases.toSorted((a, b) => a - b));
	});

	test('a step begins and ends on its days, and the axis runs evenly from the first day to the last', () => {
		const picture = pictureOf({}, view);
		const { placeOf } = picture.days();
		for (const step of data.steps) {
			const box = boxOf(nodeOf(picture, step));
			expect(box.x1, step.key).toBeCloseTo(placeOf(dayNumberOf(step.from)), 0);
			expect(box.x2, step.key).toBeCloseTo(placeOf(dayNumberOf(step.until ?? END)), 0);
		}
		for (const { id } of data.goods) {
			const line = picture.box('.baseline', rowOf(picture, id));
			expect(line.x1).toBeCloseTo(placeOf(dayNumberOf(START)), 0);
			expect(line.x2).toBeCloseTo(placeOf(dayNumberOf(END)), 0);
		}
	});

	test('the lines of a row join: each begins at the level of the one before', () => {
		const picture = pictureOf({}, view);
		for (const [index, step] of other.entries()) {
			const [from] = strokesOf(nodeOf(picture, step).getAttribute('d')!)[0]!;
			const before = other[index - 1]?.goods === step.goods ? reach(picture, other[index - 1]!) : 0;
			expect(baseOf(picture, step.goods) - from!.y, step.key).toBeCloseTo(before, 0);
		}
	});

	test('hatching is a duty that is not known, crossed lines a ban, level lines a ceiling, and nothing else has any', () => {
		const picture = pictureOf({}, view);
		const plot = reach(
			picture,
			originating.find(({ banned }) => banned)!,
		);
		for (const step of originating) {
			const texture = step.banned ? 'crossed' : step.percent === null ? 'rising' : step.upTo ? 'level' : 'plain';
			expect(textureOf(picture.svg, nodeOf(picture, step)), step.key).toBe(texture);
			// What has no figure is not to be read as one: it fills the row.
			if (step.percent === null) expect(reach(picture, step), step.key).toBe(plot);
		}
		expect(plot).toBeGreaterThanOrEqual(Math.max(...data.steps.map((step) => reach(picture, step))));
		for (const step of other)
			expect(nodeOf(picture, step).getAttribute('data-look'), step.key).toBe(
				step.percent === null ? 'unknown' : step.upTo ? 'up-to' : 'known',
			);
	});

	test('a place in the picture leads to the step that is drawn there, and the mirrored place to another', () => {
		const picture = pictureOf({}, view);
		for (const step of data.steps) {
			const { x1, x2 } = boxOf(nodeOf(picture, step));
			const y = baseOf(picture, step.goods) - 5;
			const [goods, on] = picture.at((x1 + x2) / 2, y)!.split('@') as [string, string];
			expect(goods).toBe(step.goods);
			expect(on >= step.from && (step.until === null || on < step.until), `${step.key} at ${on}`).toBe(true);
			expect(picture.at(x1 + 0.8, y)! < picture.at(x2 - 0.8, y)!).toBe(true);
		}
		const { placeOf } = picture.days();
		for (const on of ['2025-01-01', '2025-02-10', '2026-06-15', '2026-12-30'])
			expect(picture.at(placeOf(dayNumberOf(on) + 0.5), baseOf(picture, 'dairy') - 3)).toBe(`dairy@${on}`);
	});

	test('beside the plot the nearest day counts, above and below the rows nothing', () => {
		const picture = pictureOf({}, view);
		const y = baseOf(picture, 'steel') - 5;
		expect(picture.at(-30, y)).toBe(`steel@${START}`);
		expect(picture.at(picture.width + 30, y)).toBe('steel@2026-12-30');
		expect(picture.at(200, picture.box('.row[data-key="steel"] .row-ground').y1 - 1)).toBeNull();
		expect(picture.at(200, picture.box('.row[data-key="dairy"] .row-ground').y2 + 1)).toBeNull();
	});

	test('the line of the cursor stands in the middle of its day and bears its name', () => {
		for (const on of ['2025-01-01', '2025-11-20', '2026-12-30']) {
			const picture = pictureOf({ on }, view);
			const line = picture.box('.cursor-line');
			expect(line.x1).toBe(line.x2);
			expect(line.x1).toBeCloseTo(picture.days().placeOf(dayNumberOf(on) + 0.5), 0);
			expect(line.y1).toBeLessThan(boxOf(picture.one('.row-ground', rowOf(picture, 'steel'))).y2);
			expect(line.y2).toBeGreaterThanOrEqual(baseOf(picture, 'dairy'));
			const label = picture.one('.cursor-label');
			expect(label.textContent).toContain(on.slice(0, 4));
			expect(num(label, 'y')).toBeLessThanOrEqual(line.y1);
		}
	});

	test('each row says the duties of the day: “≤” of ceilings only, “≥” of what is known in part', () => {
		const said = (on: string) => {
			const picture = pictureOf({ on }, view);
			return Object.fromEntries(
				data.goods.map(({ id }) => [
					id,
					['originating', 'other'].map(
						(origin) => picture.one(`.row-value[data-origin="${origin}"]`, rowOf(picture, id)).textContent,
					),
				]),
			);
		};
		expect(said('2025-01-15')).toEqual({ steel: ['0%', '0%'], copper: ['0%', '25%'], dairy: ['0%', '25%'] });
		expect(said('2025-06-03')).toEqual({ steel: ['25%', '50%'], copper: ['0%', '25%'], dairy: ['0%', '25%'] });
		// A duty holds from its day on.
		expect(said('2025-06-04')['steel']).toEqual(['50%', '50%']);
		expect(said('2025-12-01')).toEqual({ steel: ['50%', '≥ 10%'], copper: ['?', '≤ 35%'], dairy: ['0%', '25%'] });
		expect(said('2026-05-01')).toEqual({
			steel: ['≤ 12.5%', '≥ 10%'],
			copper: ['?', '≤ 35%'],
			dairy: ['banned', '25%'],
		});
	});

	test('the columns of the duties stand in the order of the key, and in the same places in every row', () => {
		const picture = pictureOf({}, view);
		const columns = data.goods.map(({ id }) => picture.texts('.row-value', rowOf(picture, id)));
		for (const [first, second] of columns) {
			expect([first!.key, second!.key]).toEqual(['originating', 'other']);
			expect([first!.x, second!.x]).toEqual([columns[0]![0]!.x, columns[0]![1]!.x]);
			expect(second!.x - first!.x).toBeGreaterThan(50);
		}
		expect(
			picture
				.texts('.key-label')
				.slice(0, 2)
				.map(({ text }) => text),
		).toEqual(['Originating under CUSMA', 'Not originating']);
		const names = picture.texts('.row-name');
		expect(names.map(({ text }) => text)).toEqual(['Steel', 'Copper', 'Dairy']);
		for (const [index, { id }] of data.goods.entries()) {
			const row = picture.box('.row-ground', rowOf(picture, id));
			expect(names[index]!.y > row.y1 && names[index]!.y < row.y2).toBe(true);
			// At the foot of the row where it is wide, over its steps where it is narrow.
			const base = baseOf(picture, id);
			const [low, high] = view.band === 'wide' ? [base - 6, base] : [row.y1 + 10, base - 38];
			for (const { y } of [names[index]!, ...columns[index]!]) expect(y >= low && y <= high).toBe(true);
			expect(columns[index]!.at(-1)!.x).toBe(picture.width - 4);
		}
	});
});

test('the key shows an area for what is drawn as areas, and a line for what is drawn as lines', () => {
	const picture = pictureOf();
	const [area, line] = ['originating', 'other'].map((origin) => picture.box(`.key[data-key="${origin}"] .swatch`));
	expect(height(area!) / width(area!)).toBeGreaterThan(0.5);
	expect(height(line!)).toBeLessThan(4);
	for (const [box, name] of [
		[area!, 'Originating under CUSMA'],
		[line!, 'Not originating'],
	] as const) {
		const label = picture.texts('.key-label').find(({ text }) => text === name)!;
		expect(label.x - box.x2).toBeGreaterThan(0);
		expect(label.x - box.x2).toBeLessThan(12);
		expect(Math.abs(label.y - 4 - centre(box).y)).toBeLessThan(8);
	}
});

test('one origin alone has its marks, its key and its column, and no other', () => {
	const only = (origin: string) => {
		const picture = pictureOf({ origin });
		return [
			picture.all('.step').length,
			picture.all('.line').length,
			picture.texts('.key-label').map(({ text }) => text),
			new Set(picture.texts('.row-value').map(({ key }) => key)),
		];
	};
	const areas = ['Up to this height', 'Duty not known', 'Import banned'];
	const [dashed, scale] = ['Dashed: up to this, or at least this', 'Lines in each row: 25% and 50%'];
	expect(only('originating')).toEqual([8, 0, ['Originating under CUSMA', ...areas, scale], new Set(['originating'])]);
	expect(only('other')).toEqual([0, 6, ['Not originating', dashed, scale], new Set(['other'])]);
	expect(only('both')).toEqual([
		8,
		6,
		['Originating under CUSMA', 'Not originating', ...areas, dashed, scale],
		new Set(['originating', 'other']),
	]);
});

test('a choice of goods shows their rows alone, and the scale does not jump', () => {
	const rows = (sector: string) =>
		pictureOf({ sector })
			.texts('.row-name')
			.map(({ text }) => text);
	expect(rows('all')).toEqual(['Steel', 'Copper', 'Dairy']);
	expect(rows('metals')).toEqual(['Steel', 'Copper']);
	expect(rows('dairy')).toEqual(['Dairy']);
	const free = data.steps.find(({ key }) => key === 'dairy|other|2025-01-01')!;
	const two = { ...data, goods: data.goods.filter(({ id }) => id !== 'copper') };
	expect(reach(pictureOf({}, {}, two), free)).toBe(reach(pictureOf(), free));
	// One kind of goods alone has a higher row, on the same scale.
	expect(reach(pictureOf({ sector: 'dairy' }), free) / reach(pictureOf(), free)).toBeCloseTo(112 / 38, 1);
	expect(pictureOf({ sector: 'dairy' }).height).toBeLessThan(pictureOf().height);
});

test('the row in focus is the only one marked', () => {
	for (const goods of ['steel', 'dairy'])
		expect(
			pictureOf({ goods })
				.all('.row.focused')
				.map((row) => row.getAttribute('data-key')),
		).toEqual([goods]);
});

test('whatever the duties are, the larger is the higher and equal ones are equally high', () => {
	const duties = fc.array(fc.integer({ min: 0, max: 400 }), { minLength: 2, maxLength: 6 });
	fc.assert(
		fc.property(duties, (percents) => {
			const days = percents.map((percent, index): [string, Duty] => [`2025-0${index + 1}-01`, { percent }]);
			const steps = stepsOf('steel', 'originating', days);
			const picture = pictureOf({}, {}, { ...data, goods: [data.goods[0]!], steps });
			for (const a of steps)
				for (const b of steps) {
					const by = reach(picture, a) - reach(picture, b);
					expect(Math.sign(Math.abs(by) < 0.01 ? 0 : by) * Math.sign(a.percent! - b.percent!)).toBeGreaterThanOrEqual(
						0,
					);
					if (a.percent === b.percent) expect(by).toBe(0);
				}
			expect(Math.max(...steps.map((step) => reach(picture, step)))).toBeLessThanOrEqual(112.1);
		}),
		{ numRuns: 30 },
	);
});

describe.each(VIEWS)('the scale and the key of the $band picture of width $width', (view) => {
	test('every row has the lines of the scale at their percents, and names them where rows are few', () => {
		const picture = pictureOf({}, view);
		for (const { id } of data.goods) {
			const row = rowOf(picture, id);
			const base = baseOf(picture, id);
			const full = data.steps.find(({ percent }) => percent === 50)!;
			const unit = reach(picture, full) / 50;
			for (const level of [25, 50]) {
				const line = picture.box(`.scale-level[data-key="${level}"] .scale-line`, row);
				expect(Math.abs(base - line.y1 - level * unit)).toBeLessThan(0.3);
			}
			expect(picture.texts('.scale-label', row).map(({ text }) => text)).toEqual(['25%', '50%']);
		}
	});

	test('every texture that is drawn is in the key with its own swatch, and no other', () => {
		for (const sector of ['all', 'metals', 'dairy']) {
			const picture = pictureOf({ sector }, view);
			const drawn = new Set(picture.all('.step').map((node) => textureOf(picture.svg, node)));
			const told = new Set(picture.all('.key .swatch[height="12"]').map((node) => textureOf(picture.svg, node)));
			expect(told).toEqual(drawn.add('plain'));
			const dashed = picture.all('.line').some((node) => /up-to|unknown/.test(node.getAttribute('data-look')!));
			expect(picture.all('.key-dash')).toHaveLength(dashed ? 1 : 0);
		}
	});

	test('the keys stand apart and above the rows', () => {
		const picture = pictureOf({}, view);
		const labels = picture.texts('.key-label');
		for (const [index, { text, x, y }] of labels.entries()) {
			const next = labels[index + 1];
			expect(x + textWidth(text, 13.5)).toBeLessThan(next?.y === y ? next.x - 14 : picture.width);
			expect(y).toBeLessThan(picture.box('.row:first-child .row-ground').y1 - 20);
		}
	});
});
