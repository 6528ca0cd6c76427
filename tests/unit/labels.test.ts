/** Labels stay readable: none leaves the picture, none lies on another, at any width and in any language. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { bandOf, TYPE } from '../../src/components/charts/contract';
import { prepare } from '../../src/components/charts/build/prepare';
import { textWidth } from '../../src/components/charts/kit/textWidth';
import { LOCALES } from '../../src/record/format';
import { record } from '../record';
import { ids, svgElement } from './chartStates';

interface Box {
	text: string;
	x1: number;
	x2: number;
	y1: number;
	y2: number;
}

const SOURCE = join(import.meta.dirname, '../../src');

/** The rules of the charts' style sheets that say where a text hangs on its x, in their order. */
const ANCHORS = globSync('{styles/chart-marks.css,components/charts/**/marks.css}', { cwd: SOURCE })
	.map((file) => readFileSync(join(SOURCE, file), 'utf8').replace(/\/\*[\s\S]*?\*\//g, ''))
	.flatMap((css) => [...css.matchAll(/([^{}]+)\{[^{}]*\btext-anchor:\s*(\w+)/g)])
	.map(([, selector, anchor]) => ({ selector: selector!.trim(), anchor: anchor! }));

function boxesOf(svg: SVGElement, size: number): Box[] {
	const lines = [...svg.querySelectorAll('text, tspan')].filter(
		(node) => !node.querySelector('tspan') && node.textContent,
	);
	return lines.map((node) => {
		const holder = node.closest('text')!;
		// A style sheet counts for more than an attribute.
		const anchor =
			ANCHORS.findLast(({ selector }) => holder.matches(selector))?.anchor ??
			node.getAttribute('text-anchor') ??
			holder.getAttribute('text-anchor') ??
			'start';
		const x = Number(node.getAttribute('x') ?? holder.getAttribute('x'));
		const y = Number(node.getAttribute('y') ?? holder.getAttribute('y'));
		const text = node.textContent;
		const width = textWidth(text, size);
		const x1 = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
		// Ascenders and descenders of the face, a little less than its line, so that set lines do not count as touching.
		return { text, x1, x2: x1 + width, y1: y - size * 0.72, y2: y + size * 0.2 };
	});
}

const overlap = (a: Box, b: Box) =>
	Math.min(a.x2, b.x2) - Math.max(a.x1, b.x1) > 1 && Math.min(a.y2, b.y2) - Math.max(a.y1, b.y1) > 1;

describe.each(ids)('%s', (id) => {
	describe.each(LOCALES)('in %s', (locale) => {
		const { chart, data, state, context } = prepare(record, id, locale);
		test.each([320, 480, 720, 1100])('at %i px', (width) => {
			const band = bandOf(width);
			const marks = chart.layout(data, state, { width, band, uid: 'test' }, context);
			const svg = svgElement();
			svg.setAttribute('class', `chart-art ${band}`);
			chart.draw(svg, marks);
			const boxes = boxesOf(svg, TYPE[band]);
			expect(boxes.length).toBeGreaterThan(0);
			const outside = boxes.filter(
				({ x1, x2, y1, y2 }) => x1 < -1 || x2 > width + 1 || y1 < -1 || y2 > marks.height + 1,
			);
			expect(outside.map(({ text }) => text)).toEqual([]);
			const touching = boxes.flatMap((a, index) =>
				boxes.slice(index + 1).flatMap((b) => (overlap(a, b) ? [`${a.text} / ${b.text}`] : [])),
			);
			expect(touching).toEqual([]);
		});
	});
});

test('the style sheets say where texts hang', () => {
	expect(ANCHORS.map(({ anchor }) => anchor)).toEqual(expect.arrayContaining(['middle', 'end']));
});
