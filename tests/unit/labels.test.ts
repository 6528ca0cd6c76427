/** Labels stay readable: none leaves the picture, none lies on another, at any width and in any language. */
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { bandOf, TYPE } from '../../src/components/charts/contract';
import { prepare } from '../../src/components/charts/build/prepare';
import { registry } from '../../src/components/charts/registry';
import { textWidth } from '../../src/components/charts/kit/textWidth';
import { LOCALES } from '../../src/record/format';
import { record } from '../record';

interface Box {
	text: string;
	x1: number;
	x2: number;
	y1: number;
	y2: number;
}

/** Classes that styles centre or end-align; all else starts at its x unless an attribute says otherwise. */
const ANCHORS: { [name: string]: 'middle' | 'end' } = {
	'tick-label': 'middle',
	'cursor-label': 'middle',
	'row-value': 'end',
	'text-middle': 'middle',
	'text-end': 'end',
};

function boxesOf(svg: SVGElement, size: number): Box[] {
	const lines = [...svg.querySelectorAll('text, tspan')].filter(
		(node) => !node.querySelector('tspan') && node.textContent,
	);
	return lines.map((node) => {
		const holder = node.closest('text')!;
		const classes = (holder.getAttribute('class') ?? '').split(' ');
		const anchor =
			node.getAttribute('text-anchor') ??
			holder.getAttribute('text-anchor') ??
			classes.map((name) => ANCHORS[name]).find(Boolean) ??
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

describe.each(registry.map(({ chart }) => chart.id))('%s', (id) => {
	describe.each(LOCALES)('in %s', (locale) => {
		const { chart, data, state, context } = prepare(record, id, locale);
		test.each([320, 480, 720, 1100])('at %i px', (width) => {
			const band = bandOf(width);
			const marks = chart.layout(data, state, { width, band, uid: 'test' }, context);
			const { document } = parseHTML('<!doctype html><html><body></body></html>');
			const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg') as unknown as SVGElement;
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
