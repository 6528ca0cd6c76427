/** The eyes of these tests see what is there: each is shown a picture whose right answer is plain. */
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import * as shapes from '../../../../src/components/charts/kit/shapes';
import { strokesOf } from './path';
import { daysNamed, numberIn, readScale } from './scale';
import { boxOf, shapeOf, textureOf } from './shape';

const svg = (inner: string) =>
	parseHTML(`<html><body><svg>${inner}</svg></body></html>`).document.querySelector('svg')!;

describe('a path', () => {
	test.each([
		['M1,2L3,4', [[1, 2, 3, 4]]],
		['M1,2l3,4h-1v2H0V1Z', [[1, 2, 4, 6, 3, 6, 3, 8, 0, 8, 0, 1, 1, 2]]],
		[
			'M0 0 1 1 2 0M5,5l1,1',
			[
				[0, 0, 1, 1, 2, 0],
				[5, 5, 6, 6],
			],
		],
		['M.5-1l-.5.5', [[0.5, -1, 0, -0.5]]],
	])('“%s” is drawn through its points', (d, expected) => {
		expect(strokesOf(d).map((stroke) => stroke.flatMap(({ x, y }) => [x, y]))).toEqual(expected);
	});
	test('a curve ends where it ends, and goes through its middle on the way', () => {
		const [points] = strokesOf('M0,0C10,0 10,20 20,20c0,-5 5,-10 10,-10');
		expect([points![12], points![24], points!.at(-1)]).toEqual([
			{ x: expect.closeTo(10, 5), y: expect.closeTo(10, 5) },
			{ x: 20, y: 20 },
			{ x: 30, y: 10 },
		]);
	});
	test.each(['M1,2Q1,2,3,4', 'M1', 'M1,2L3', 'M1,2Z3'])('“%s” is refused', (d) =>
		expect(() => strokesOf(d)).toThrow(/not understood/),
	);
});

describe('a shape', () => {
	test.each([
		[shapes.disc(10, 20, 4), 'disc', [6, 14, 16, 24]],
		[shapes.halfDisc(10, 20, 4), 'half disc, left', [6, 10, 16, 24]],
		[shapes.square(10, 20, 4), 'square', [6, 14, 16, 24]],
		[shapes.cross(10, 20, 4), 'cross', [6, 14, 16, 24]],
		[shapes.triangle(10, 20, 5), 'triangle up', [4.5, 15.5, 15, 24.5]],
		['M10,16a4,4 0 0,1 0,8Z', 'half disc, right', [10, 14, 16, 24]],
		['M10,16l4,4l-4,4l-4,-4Z', 'diamond', [6, 14, 16, 24]],
		['M6,16h8l-4,8z', 'triangle down', [6, 14, 16, 24]],
		['M6,20h8M10,16v8', 'plus', [6, 14, 16, 24]],
		['M6,16h8v2h-8Z', 'square', [6, 14, 16, 18]],
		['M0,0L4,1L9,9', 'other', [0, 9, 0, 9]],
	])('%s is a %s', (d, shape, [x1, x2, y1, y2]) => {
		expect(shapeOf(d)).toBe(shape);
		const box = boxOf(svg(`<path d="${d}"/>`).querySelector('path')!);
		for (const [found, right] of [
			[box.x1, x1],
			[box.x2, x2],
			[box.y1, y1],
			[box.y2, y2],
		])
			expect(found).toBeCloseTo(right!, 1);
	});
});

test.each([
	['<path d="M0,6L6,0"/>', 'rising'],
	['<path d="M0,0L6,6"/>', 'falling'],
	['<path d="M0,6L6,0M0,0L6,6"/>', 'crossed'],
	['<path d="M0,3H6"/>', 'level'],
	['<path d="M3,0V6"/>', 'upright'],
	['<circle r="1"/>', 'dots'],
	['<path d="M2,3h2"/>', 'dots'],
	['', 'empty'],
])('the texture “%s” is %s', (lines, texture) => {
	const root = svg(`<defs><pattern id="a" width="6">${lines}</pattern></defs><rect fill="url(#a)"/>`);
	expect(textureOf(root, root.querySelector('rect[fill]')!)).toBe(texture);
});

test('a mark without a pattern is plain, and one whose pattern is not there is a fault', () => {
	const root = svg('<rect/><path fill="url(#gone)"/>');
	expect(textureOf(root, root.querySelector('rect')!)).toBe('plain');
	expect(() => textureOf(root, root.querySelector('path')!)).toThrow(/no texture "gone"/);
});

test('a box is told by what the node is, and a number that is not there is a fault', () => {
	const root = svg('<line x1="4" x2="1" y1="2" y2="2"/><rect x="1" y="2" width="3" height="4"/><g/><rect class="b"/>');
	expect(boxOf(root.querySelector('line')!)).toEqual({ x1: 1, x2: 4, y1: 2, y2: 2 });
	expect(boxOf(root.querySelector('rect')!)).toEqual({ x1: 1, x2: 4, y1: 2, y2: 6 });
	expect(() => boxOf(root.querySelector('g')!)).toThrow(/no place/);
	expect(() => boxOf(root.querySelector('.b')!)).toThrow(/no number in "x"/);
});

test('a scale is read off its ticks, and uneven ticks are a fault', () => {
	const scale = readScale([
		{ value: 0, at: 100 },
		{ value: 50, at: 50 },
		{ value: 25, at: 75.2 },
	]);
	expect([scale.valueAt(75), scale.placeOf(10), scale.unit]).toEqual([25, 90, -1]);
	const tick = (value: number, at: number) => ({ value, at });
	expect(() => readScale([tick(0, 0), tick(1, 10), tick(2, 15)])).toThrow(/even scale/);
	expect(() => readScale([tick(0, 0)])).toThrow(/two ticks/);
	expect(() => readScale([tick(0, 5), tick(1, 5)])).toThrow(/one place/);
});

test.each([
	['−51%', -51],
	['1,234', 1234],
	['$3.2 billion', 3.2e9],
	['≤ 25%', 25],
	['up to −0.5', -0.5],
	['US$2,400', 2400],
	['13 million', 13e6],
	['not known', null],
])('“%s” says %s', (text, number) => expect(numberIn(text)).toBe(number));

test('the words of an axis of time name days', () => {
	expect(daysNamed(['Jul', 'Oct', '2025', 'Apr', '2026'])).toEqual([
		'2024-07-01',
		'2024-10-01',
		'2025-01-01',
		'2025-04-01',
		'2026-01-01',
	]);
	expect(() => daysNamed(['Jul'])).toThrow(/is a year/);
	expect(() => daysNamed(['2025', 'soon'])).toThrow(/neither/);
});
