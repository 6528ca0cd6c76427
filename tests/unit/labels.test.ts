/** Labels stay readable: none leaves the picture, none lies on another, at any width and in any language. */
import { describe, expect, test } from 'vitest';
import { ARTBOARDS, bandOf, TYPE } from '../../src/components/charts/contract';
import { prepare } from '../../src/components/charts/build/prepare';
import { LOCALES } from '../../src/record/format';
import { record } from '../record';
import { textWidth } from '../../src/components/charts/kit/textWidth';
import type { CursorMark, TickMark } from '../../src/components/charts/kit/timeAxis';
import { bands, ids, presetStates, svgElement, walk } from './chartStates';
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

const CURSOR_CHARTS = ['export-share', 'in-force', 'on-any-day', 'origin-claims', 'tariff-steps'];
describe.each(CURSOR_CHARTS)('%s', (id) => {
	const prepared = prepare(record, id, 'en');
	const { chart, data, context } = prepared;
	const states = [...presetStates(prepared).map(({ state }) => state), ...walk(prepared, prepared.state).slice(0, 120)];
	test.each(bands)('the line at a day strikes through no name above it, %s', (band) => {
		for (const state of states) {
			const marks = chart.layout(data, state, { width: ARTBOARDS[band], band, uid: 'test' }, context);
			const { ticks, cursor } = marks as typeof marks & { ticks: TickMark[]; cursor: CursorMark };
			const struck = ticks.filter(
				({ text, textX, major }) => Math.abs(textX - cursor.x) < textWidth(text, TYPE[band], major) / 2 + 1.5,
			);
			expect(struck.filter(({ text }) => text).map(({ text }) => `${text}, ${cursor.text}`)).toEqual([]);
		}
	});
});

test('the style sheets say where texts hang', () => {
	expect(ANCHORS.map(({ anchor }) => anchor)).toEqual(expect.arrayContaining(['middle', 'end']));
});
