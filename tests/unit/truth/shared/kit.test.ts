/** What charts build on: days on an axis, scales and their steps, parameters, and words within a width. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { oneOf, paramReader } from '../../../../src/components/charts/kit/params';
import { px } from '../../../../src/components/charts/kit/px';
import { label } from '../../../../src/components/charts/kit/recordText';
import { stepRow } from '../../../../src/components/charts/kit/rowSteps';
import { dayNumber, linear, monthTicks, numberDay } from '../../../../src/components/charts/kit/scales';
import { textWidth, wrap } from '../../../../src/components/charts/kit/textWidth';
import { ticksOf } from '../../../../src/components/charts/kit/ticks';
import { cursorAt, timeTicks } from '../../../../src/components/charts/kit/timeAxis';

describe('a day', () => {
	test('is a whole number that grows by one a day, over leap days and years', () => {
		expect(dayNumber('1970-01-01')).toBe(0);
		expect(dayNumber('2024-03-01') - dayNumber('2024-02-28')).toBe(2);
		expect(dayNumber('2026-01-01') - dayNumber('2025-01-01')).toBe(365);
	});
	test('comes back from its number, and from every part of it', () => {
		for (const day of ['2024-02-29', '2026-07-01', '1969-12-31']) {
			expect(numberDay(dayNumber(day))).toBe(day);
			expect(numberDay(dayNumber(day) + 0.99)).toBe(day);
		}
	});
});

test('a scale is straight, also turned over, and of one point where it has no length', () => {
	const up = linear([10, 20], [100, 200]);
	expect([up(10), up(15), up(20), up(25)]).toEqual([100, 150, 200, 250]);
	const down = linear([0, 100], [80, 0]);
	expect([down(0), down(25), down(100)]).toEqual([80, 60, 0]);
	expect(linear([5, 5], [1, 9])(7)).toBe(1);
});

test('the firsts of months stand in a span, those of January as years', () => {
	const ticks = (from: string, until: string, step: number) =>
		monthTicks(from, until, step).map(({ day, kind }) => `${day} ${kind}`);
	expect(ticks('2024-10-01', '2025-07-01', 3)).toEqual([
		'2024-10-01 month',
		'2025-01-01 year',
		'2025-04-01 month',
		'2025-07-01 month',
	]);
	expect(ticks('2024-10-02', '2025-06-30', 3)).toEqual(['2025-01-01 year', '2025-04-01 month']);
	expect(ticks('2024-10-02', '2025-12-31', 6)).toEqual(['2025-01-01 year', '2025-07-01 month']);
	expect(ticks('2020-01-01', '2035-01-01', 60)).toEqual([
		'2020-01-01 year',
		'2025-01-01 year',
		'2030-01-01 year',
		'2035-01-01 year',
	]);
});

describe('the axis of time', () => {
	const axis = (width: number, band: 'narrow' | 'wide', from = '2025-01-01') =>
		timeTicks({
			from,
			until: '2026-01-01',
			x: linear([dayNumber(from), dayNumber('2026-01-01')], [0, width]),
			top: 50,
			bottom: 200,
			width,
			band,
			locale: 'en',
		});
	test('has a line each quarter on a wide picture, each half-year on a narrow one, years as years', () => {
		expect(axis(700, 'wide').map(({ text, major }) => [text, major])).toEqual([
			['2025', true],
			['Apr', false],
			['Jul', false],
			['Oct', false],
			['2026', true],
		]);
		expect(axis(300, 'narrow').map(({ key }) => key)).toEqual(['2025-01-01', '2025-07-01', '2026-01-01']);
	});
	test('lines stand on their days from above the plot to its foot, words over them and within the picture', () => {
		for (const { key, x, y1, y2, textX, textY, text } of axis(700, 'wide')) {
			expect(x).toBeCloseTo(((dayNumber(key) - dayNumber('2025-01-01')) / 365) * 700, 0);
			expect([y1, y2, textY]).toEqual([46, 200, 40]);
			const half = textWidth(text, 13.5, true) / 2;
			expect(textX).toBeGreaterThan(x === 0 ? 10 : 0);
			if (x > 20 && x < 680) expect(textX).toBe(x);
			else expect(textX).toBeCloseTo(x === 0 ? half : 700 - half, 1);
		}
	});
	test('the label of a day stays between its sides', () => {
		const at = (x: number) =>
			cursorAt(x, '8 October 2026', { top: 40, bottom: 200, left: 100, right: 400, band: 'wide' });
		const half = textWidth('8 October 2026', 13.5, true) / 2;
		expect(at(250)).toEqual({ x: 250, y1: 40, y2: 200, text: '8 October 2026', textX: 250, textY: 36 });
		expect(at(100)).toMatchObject({ x: 100, textX: px(100 + half) });
		expect(at(400)).toMatchObject({ x: 400, textX: px(400 - half) });
	});
});

describe('the steps of a scale', () => {
	const words = (value: number) => `${value}%`;
	test.each([
		[[0, 100], 500, [0, 10, 20, 30, 40, 50, 60, 70, 80, 90, 100]],
		[[0, 100], 160, [0, 50, 100]],
		[[-5, 0], 300, [-5, -4, -3, -2, -1, 0]],
		[[-5, 0], 100, [-4, -2, 0]],
		[[0, 0.3], 300, [0, 0.05, 0.1, 0.15, 0.2, 0.25, 0.3]],
		[[0, 0], 300, [0]],
	] as const)('from %j over %i pixels', ([low, high], length, ticks) =>
		expect(ticksOf([low, high], length, 14, words)).toEqual(ticks),
	);
	test('are those given where some are, the first whose words stand apart, else the last', () => {
		expect(ticksOf([0, 100], 500, 14, words, [25, 50, 100])).toEqual([0, 25, 50, 75, 100]);
		expect(ticksOf([0, 100], 100, 14, words, [25, 50, 100])).toEqual([0, 50, 100]);
		expect(ticksOf([0, 100], 20, 14, words, [25, 50, 100])).toEqual([0, 100]);
	});
	test('whatever the ends are, they lie within them, are round, and their words do not touch', () => {
		const end = fc.integer({ min: -9999, max: 9999 });
		fc.assert(
			fc.property(end, end, fc.integer({ min: 100, max: 600 }), (a, b, length) => {
				fc.pre(Math.abs(a - b) > 1);
				const [low, high] = [Math.min(a, b, 0), Math.max(a, b, 0)];
				const ticks = ticksOf([low, high], length, 14, words);
				expect(ticks.length).toBeGreaterThan(0);
				expect(ticks.length).toBeLessThan(13);
				for (const tick of ticks) expect(tick >= low && tick <= high).toBe(true);
				expect(ticks).toContain(0);
				ticks.slice(1).forEach((tick, index) => {
					const gap = ((tick - ticks[index]!) / (high - low)) * length;
					expect(gap).toBeGreaterThan((textWidth(words(tick), 14) + textWidth(words(ticks[index]!), 14)) / 2);
				});
			}),
		);
	});
});

describe('parameters', () => {
	test('take their usual value where they are missing, and are reported where they are not understood', () => {
		const { take, ignored } = paramReader({ a: 'one', b: 'two' });
		const valid = oneOf([{ id: 'one' }], 'all');
		expect([take('a', 'all', valid), take('b', 'all', valid), take('c', 'all', valid)]).toEqual(['one', 'all', 'all']);
		expect(ignored).toEqual(['b=two']);
	});
	test('one of a list is an id of it or another word given', () => {
		const valid = oneOf([{ id: 'one' }, { id: 'two' }], 'all');
		expect(['one', 'two', 'all', '', 'three', 'id'].map(valid)).toEqual([true, true, true, false, false, false]);
	});
});

test('an arrow goes to the row before or behind, and to itself at the ends', () => {
	const ids = ['a', 'b', 'c'];
	const to = (direction: Parameters<typeof stepRow>[2]) => ids.map((id) => stepRow(ids, id, direction)).join('');
	expect(['left', 'up', 'back-a-day'].map((direction) => to(direction as 'up'))).toEqual(['aab', 'aab', 'aab']);
	expect(['right', 'down', 'on-a-day'].map((direction) => to(direction as 'up'))).toEqual(['bcc', 'bcc', 'bcc']);
	expect([to('first'), to('last')]).toEqual(['aaa', 'ccc']);
});

test('a place is given to a tenth of a pixel', () => {
	expect([px(1.04), px(1.05), px(-1.26), px(3)]).toEqual([1, 1.1, -1.3, 3]);
});

test('a text that is not translated says so', () => {
	const text = { en: 'Steel', fr: 'Acier' };
	expect([label(text, 'en'), label(text, 'fr'), label(text, 'es')]).toEqual(['Steel', 'Acier', 'Steel [EN]']);
});

describe('words', () => {
	test('are as wide as their letters, bold ones a little wider', () => {
		expect(textWidth('', 10)).toBe(0);
		expect(textWidth('nn', 10)).toBeCloseTo(11, 5);
		expect(textWidth('n', 20)).toBeCloseTo(textWidth('n', 10) * 2, 5);
		expect(textWidth('nn', 10, true)).toBeCloseTo(11 * 1.07, 5);
		expect(textWidth('i', 10)).toBeLessThan(textWidth('n', 10));
		expect(textWidth('n', 10)).toBeLessThan(textWidth('W', 10));
		// A letter that is not in the table counts as an average one; two code units are one letter.
		expect(textWidth('щ', 10)).toBeCloseTo(5.5, 5);
		expect(textWidth('😀', 10)).toBeCloseTo(5.5, 5);
	});
	test('break into lines that fit, and the last is cut where there are too many', () => {
		expect(wrap('one two three', 1000, 10, 2)).toEqual(['one two three']);
		expect(wrap('nn nn nn', 25, 10, 3)).toEqual(['nn nn', 'nn']);
		expect(wrap('nn nn nn nn nn', 25, 10, 2)).toEqual(['nn nn', 'nn…']);
		expect(wrap('nnnnnnnn nn', 20, 10, 3)).toEqual(['nnnnnnnn', 'nn']);
		expect(wrap('nnnnnnnn nnnnnnnn', 20, 10, 1)).toEqual(['nnnnnnnn…']);
		expect(wrap('a  b', 1000, 10, 1)).toEqual(['a b']);
		expect(wrap('nn nn', 24, 10, 2)).toEqual(['nn nn']);
		expect(wrap('nn nn', 24, 10, 2, true)).toEqual(['nn', 'nn']);
	});
});
