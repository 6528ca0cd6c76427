/** Whether the index of `sector-months` sets every month against the time before duties changed, on one scale. */
import { describe, expect, test } from 'vitest';
import { chart } from '../../../../src/components/charts/all/sector-months';
import type { SectorMonthsMarks } from '../../../../src/components/charts/all/sector-months/layout';
import type { SectorMonthsState } from '../../../../src/components/charts/all/sector-months/state';
import { TYPE } from '../../../../src/components/charts/contract';
import { textWidth } from '../../../../src/components/charts/kit/textWidth';
import { strokesOf } from '../reading/path';
import { contextOf, draw, type Options } from '../reading/picture';
import { readScale } from '../reading/scale';
import { boxOf, num } from '../reading/shape';
import { data, product } from './fixture';

const VIEWS: Options[] = [{ band: 'narrow' }, { band: 'wide' }];
const M = 1e6;

/** The scale of a panel, from 0 at its foot to the 200 at its top. */
function panelOf(picture: ReturnType<typeof draw<typeof data, SectorMonthsState, SectorMonthsMarks>>, id: string) {
	const panel = picture.one(`.months-panel[data-key="${id}"]`);
	const rule = (key: string) => picture.box(`.months-rule[data-key="${key}"]`, panel).y1;
	const top = picture.texts('.months-text[data-key="top"]', panel)[0]!;
	const scale = readScale([
		{ value: 0, at: rule('base') },
		{ value: Number(top.text), at: rule('top') },
	]);
	const line = (key: 'now' | 'before') =>
		strokesOf(picture.one(`.months-line[data-line="${key}"]`, panel).getAttribute('d')!).flat();
	const valuesOf = (key: 'now' | 'before') => line(key).map(({ y }) => Math.round(scale.valueAt(y)));
	return { panel, scale, rule, top, line, valuesOf };
}

describe.each(VIEWS)('$band', (view) => {
	test('the average month before a duty first changed is 100: here September 2025, the first of all', () => {
		const picture = draw(chart, data, {}, view);
		// 400 million before the duty: 300 are 75, 350 are 87.5.
		const { line: lineOf, scale } = panelOf(picture, 'steel');
		for (const [month, index] of [100, 75, 87.5, 50, 0, 25].entries())
			expect(Math.abs(scale.valueAt(lineOf('now')[month]!.y) - index), `month ${month}`).toBeLessThan(0.6);
		expect(panelOf(picture, 'steel').valuesOf('before')).toEqual([100, 100, 100, 100, 100]);
		expect(panelOf(picture, 'dairy').valuesOf('now')).toEqual([100, 100, 100, 100, 100, 150]);
		expect(panelOf(picture, 'dairy').valuesOf('before')).toEqual([50, 50, 50, 50, 50, 150]);
	});

	test('every panel has the same scale, with a line at 100', () => {
		const picture = draw(chart, data, {}, view);
		for (const id of ['all-goods', 'steel', 'copper', 'dairy']) {
			const { top, scale, rule } = panelOf(picture, id);
			expect(top.text).toBe('200');
			expect(scale.valueAt(rule('mark'))).toBeCloseTo(100, 0);
		}
		for (const scale of ['own', 'one'])
			expect(draw(chart, data, { scale }, view).all('.months-rule[data-key="mark"]')).toEqual([]);
	});

	test('a month beyond the scale stands at its top, the highest of each run with its number', () => {
		const tall = product('steel', [10 * M, 30 * M, 25 * M, 5 * M, 21 * M, 10 * M], [], {
			duties: data.products[0]!.duties,
		});
		const picture = draw(chart, { ...data, products: [tall] }, { sector: 'steel' }, view);
		const { panel, valuesOf, line, rule } = panelOf(picture, 'steel');
		expect(valuesOf('now')).toEqual([100, 200, 200, 50, 200, 100]);
		const beyond = picture.texts('.months-text', panel).filter(({ key }) => key.startsWith('beyond'));
		expect(beyond.map(({ text }) => text)).toEqual(['300', '210']);
		for (const [index, month] of [1, 4].entries()) {
			expect(Math.abs(beyond[index]!.x - line('now')[month]!.x)).toBeLessThan(32);
			expect(beyond[index]!.y - rule('top')).toBeCloseTo(12, 0);
		}
	});

	test('numbers beyond the scale that would lie on each other give way to the highest', () => {
		const values = [10, 30, 10, 40, 10, 25].map((value) => value * M);
		const tall = product('steel', values, [], { duties: data.products[0]!.duties });
		const narrow = { ...view, width: view.band === 'wide' ? 676 : 300 };
		const picture = draw(chart, { ...data, products: [tall, ...data.products.slice(1)] }, {}, narrow);
		const beyond = picture
			.texts('.months-text', picture.one('.months-panel[data-key="steel"]'))
			.filter(({ key }) => key.startsWith('beyond'));
		expect(beyond[0]!.text).toBe('400');
		const boxes = beyond.map(({ x, text }) => [x, x + textWidth(text, TYPE[view.band!])] as const);
		for (const [index, [x1, x2]] of boxes.entries())
			for (const [y1, y2] of boxes.slice(index + 1)) expect(x2 < y1 || y2 < x1).toBe(true);
	});

	test('goods without a figure to set against have no line, and their words', () => {
		const none = product('steel', [null, 30 * M, 25 * M, 5 * M, 21 * M, 10 * M], []);
		const picture = draw(chart, { ...data, products: [none, ...data.products.slice(2)] }, { month: '2026-02' }, view);
		const panel = picture.one('.months-panel[data-key="steel"]');
		expect(picture.one('.months-line[data-line="now"]', panel).getAttribute('d')).toBe('');
		expect(picture.texts('.months-text[data-key="value"]', panel)[0]!.text).toBe('10');
		// Only the month that is not reported is hatched.
		expect(picture.all('.months-gap', panel).map((gap) => gap.getAttribute('data-key'))).toEqual(['2025-09']);
	});
});

test('the months of the base are said, and the dot of the cursor stands on the line', () => {
	const context = contextOf('sector-months');
	const { state } = chart.read(data, {});
	expect(chart.subtitle!(data, state, context)).toMatch(/lines: 100 = average of September 2025$/);
	const picture = draw(chart, data, { month: '2025-12' });
	const { panel, line } = panelOf(picture, 'steel');
	const dot = picture.one('.months-dot.focused', panel);
	expect([num(dot, 'cx'), num(dot, 'cy')]).toEqual([line('now')[3]!.x, line('now')[3]!.y]);
	expect(boxOf(dot).y2).toBeLessThan(picture.height);
});
