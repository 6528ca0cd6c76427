/** Labels stay readable: none leaves the picture, none lies on another, at any width and in any language. */
import { describe, expect, test } from 'vitest';
import { bandOf, TYPE } from '../../src/components/charts/contract';
import { prepare } from '../../src/components/charts/build/prepare';
import { LOCALES } from '../../src/record/format';
import { record } from '../record';
import { ids, svgElement } from './chartStates';
import { ANCHORS, boxesOf, outside, touching } from './textBoxes';

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
			expect(outside(boxes, width, marks.height)).toEqual([]);
			expect(touching(boxes)).toEqual([]);
		});
	});
});

test('the style sheets say where texts hang', () => {
	expect(ANCHORS.map(({ anchor }) => anchor)).toEqual(expect.arrayContaining(['middle', 'end']));
});
