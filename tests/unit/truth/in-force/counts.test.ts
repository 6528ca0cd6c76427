/** Whether `in-force` counts programmes, day by day: in its strip above the bars, in its title and in its words. */
import { describe, expect, test } from 'vitest';
import { chart } from '../../../../src/components/charts/all/in-force';
import { TYPE } from '../../../../src/components/charts/contract';
import { textWidth } from '../../../../src/components/charts/kit/textWidth';
import { strokesOf } from '../reading/path';
import { contextOf, draw, type Options } from '../reading/picture';
import { dayNumberOf } from '../reading/scale';
import { boxOf, centre, num } from '../reading/shape';
import { data } from './fixture';

/** Counted by hand: from which day on how many programmes of a side have a measure in force. */
const COUNTS: { [side: string]: [day: string, count: number][] } = {
	'united-states': [
		['2025-01-01', 0],
		['2025-02-01', 1],
		['2025-03-12', 2],
		['2026-07-01', 1],
	],
	canada: [
		['2025-01-01', 0],
		['2025-03-13', 1],
		['2026-05-01', 2],
	],
};
const VIEWS: Options[] = [{ band: 'narrow' }, { band: 'narrow', width: 300 }, { band: 'wide' }];
const on = (side: string, day: string) => COUNTS[side]!.findLast(([from]) => from <= day)![1];

describe.each(VIEWS)('$band, width $width', (view) => {
	test('each side’s line steps on the days on which its number of programmes changes, and on no other', () => {
		const picture = draw(chart, data, {}, view);
		const { placeOf } = picture.days();
		const base = picture.box('.force-counts > .baseline').y1;
		const highest = 2;
		const unit = (base - Math.min(...picture.all('.force-count-line').map((line) => boxOf(line).y1))) / highest;
		expect(unit).toBeGreaterThan(15);
		for (const [side, counts] of Object.entries(COUNTS)) {
			const [stroke] = strokesOf(picture.one(`.force-count-line[data-side="${side}"]`).getAttribute('d')!);
			// A step is a point where the line comes and one where it goes on, at the same place.
			const starts = stroke!.filter(({ y }, index) => index === 0 || y !== stroke![index - 1]!.y);
			expect(starts.length, side).toBe(counts.length);
			for (const [index, [day, count]] of counts.entries()) {
				expect(Math.abs(starts[index]!.x - placeOf(dayNumberOf(day))), `${side} ${day}`).toBeLessThan(0.5);
				expect(starts[index]!.y, `${side} ${day}`).toBeCloseTo(base - count * unit, 0);
			}
			expect(Math.abs(stroke!.at(-1)!.x - placeOf(dayNumberOf('2026-12-31')))).toBeLessThan(0.5);
		}
	});

	test.each(['2025-01-01', '2025-03-12', '2025-08-01', '2026-02-20', '2026-06-30', '2026-12-30'])(
		'on %s the counts stand beside the day’s line, over every line that passes there',
		(day) => {
			const picture = draw(chart, data, { on: day }, view);
			const cursor = picture.box('.cursor-line').x1;
			const [us, canada] = ['united-states', 'canada'].map((side) => on(side, day));
			const labels = picture.texts('.force-count-label');
			expect(labels.map(({ text }) => text).join(' · ')).toBe(`United States ${us} · Canada ${canada}`);
			for (const label of labels) {
				const width = textWidth(label.text, TYPE[view.band!], true);
				const x1 = label.node.getAttribute('text-anchor') === 'end' ? label.x - width : label.x;
				expect(x1).toBeGreaterThan(0);
				expect(x1 + width).toBeLessThan(picture.width);
				expect(label.y - 12).toBeGreaterThan(picture.texts('.tick-label')[0]!.y);
				expect(cursor < x1 || cursor > x1 + width).toBe(true);
				for (const line of picture.all('.force-count-line')) {
					const [points] = strokesOf(line.getAttribute('d')!);
					for (const [index, to] of points!.entries()) {
						const from = points![Math.max(index - 1, 0)]!;
						const meets = Math.max(from.x, to.x) > x1 && Math.min(from.x, to.x) < x1 + width;
						if (meets) expect(Math.min(from.y, to.y)).toBeGreaterThan(label.y + 3);
					}
				}
			}
			const dots = picture.all('.force-count-dot');
			expect(dots.map((dot) => dot.getAttribute('data-side'))).toEqual(['united-states', 'canada']);
			const base = picture.box('.force-counts > .baseline').y1;
			for (const [index, dot] of dots.entries()) {
				expect(num(dot, 'cx')).toBe(cursor);
				if ([us, canada][index] === 0) expect(centre(boxOf(dot)).y).toBe(base);
				else expect(centre(boxOf(dot)).y).toBeLessThan(base - 15);
			}
		},
	);

	test('the strip stands between the axis and the bars, with its name, and shows the sides that are shown', () => {
		const picture = draw(chart, data, {}, view);
		const ground = Math.min(...picture.all('.force-row-ground').map((row) => boxOf(row).y1));
		const base = picture.box('.force-counts > .baseline').y1;
		expect(base).toBeLessThan(ground - 20);
		for (const { y } of picture.texts('.tick-label')) expect(y).toBeLessThan(base - 50);
		expect(
			picture
				.texts('.force-counts-name')
				.map(({ text }) => text)
				.join(' '),
		).toBe('Programs in force');
		const one = draw(chart, data, { side: 'canada' }, view);
		expect(one.all('.force-count-line').map((line) => line.getAttribute('data-side'))).toEqual(['canada']);
		expect(one.texts('.force-count-label').map(({ text }) => text)).toEqual(['Canada 2']);
		expect(draw(chart, data, { sector: 'dairy' }, view).all('.force-counts > *')).toEqual([]);
	});
});

test('title, description and the line below count programmes, not the entries they are made of', () => {
	const context = contextOf('in-force');
	const { state } = chart.read(data, { on: '2026-05-01' });
	// On the last day: metals (with two measures) of the US; both surtaxes of Canada.
	expect(chart.title(data, state, context)).toBe(
		'Tariff programs in force: 0 on 1 January 2025, 3 on 30 December 2026',
	);
	expect(chart.describe(data, state, context)).toBe(
		'Programs with a measure in force on 1 May 2026: 2 of the United States and 2 of Canada. ' +
			'Measures by kind: all goods named: 2, exempt: 1, no single rate: 1, import ban: 1.',
	);
	expect(chart.readout(data, state, context).heading).toBe(
		'Programs in force on 1 May 2026: 2 of the United States and 2 of Canada',
	);
});

test('what is set for later is told in words and drawn nowhere', () => {
	const said = (params: { [name: string]: string }) =>
		draw(chart, data, params)
			.readout()
			.lines.filter((line) => line.startsWith('Set for'));
	const metals = 'Set for 1 January 2027, after this record ends: Measure m4: 75%.';
	const surtax = 'Set for 1 February 2027, after this record ends: Measure c3: 25%.';
	expect(said({})).toEqual([metals, surtax]);
	expect(said({ programme: 's232-metals' })).toEqual([metals]);
	expect(said({ programme: 'ieepa-canada' })).toEqual([]);
	expect(said({ side: 'canada' })).toEqual([surtax]);
	expect(said({ sector: 'copper' })).toEqual([]);
	const picture = draw(chart, data);
	expect(picture.svg.textContent).not.toMatch(/2027|75%/);
	const { placeOf } = picture.days();
	for (const bar of picture.all('.force-lane > .force-bar'))
		expect(boxOf(bar).x2).toBeLessThanOrEqual(placeOf(dayNumberOf('2026-12-31')) + 0.5);
});
