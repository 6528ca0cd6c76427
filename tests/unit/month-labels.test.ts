/** Labels and numbers on lines of months make room for each other. */
import { describe, expect, test } from 'vitest';
import type { TextMark } from '../../src/components/charts/families/months/layout';
import { numbered } from '../../src/components/charts/families/months/numbered';
import { settle } from '../../src/components/charts/families/months/settle';
import { dayNumber } from '../../src/components/charts/kit/scales';

const label = (key: string, x: number, y: number, text = '97.7%'): TextMark => ({
	key,
	x,
	y,
	text,
	anchor: 'start',
	look: '',
});
const base = { labels: [label('note', 10, 200)], width: 360 };
const narrow = { band: 'narrow' as const };
const placesOf = (labels: readonly TextMark[]) => labels.map(({ key, x, y }) => ({ key, x, y }));

describe('settle', () => {
	test('leaves labels that fit, in their order', () => {
		const labels = [label('name', 40, 100), label('last', 40, 60)];
		expect(settle(labels, base, narrow, ['name'])).toEqual(labels);
	});
	test('moves a label in that would leave the picture', () => {
		const [moved] = settle([label('last', 350, 60)], base, narrow);
		expect(moved!.x).toBeLessThan(330);
		expect(moved!.x).toBeGreaterThan(300);
		expect(moved!.y).toBe(60);
	});
	test('lets a name give way to a figure, downwards', () => {
		const labels = [label('name', 40, 64), label('last', 50, 60)];
		expect(placesOf(settle(labels, base, narrow, ['name']))).toEqual([
			{ key: 'name', x: 40, y: 84 },
			{ key: 'last', x: 50, y: 60 },
		]);
	});
	test('leaves out what has no room, and never moves what stands already', () => {
		expect(placesOf(settle([label('a', 40, 60), label('b', 50, 64), label('c', 12, 203)], base, narrow))).toEqual([
			{ key: 'a', x: 40, y: 60 },
		]);
	});
});

describe('numbered', () => {
	const daysApart = (each: number) => (day: string) => dayNumber(day) * each;
	const events = ['2025-03-04', '2025-03-07', '2025-06-04', '2025-08-01'].map((date) => ({ date }));
	const groups = (at: (day: string) => number) =>
		numbered(events, at, 14).map((group) => group.map(({ date, month }) => `${month} ${date}`));

	test('gives each month one number, at what happened in it first', () => {
		expect(groups(daysApart(1))).toEqual([['2025-03 2025-03-04'], ['2025-06 2025-06-04'], ['2025-08 2025-08-01']]);
	});
	test('lets months share a number that are too close for two', () => {
		expect(groups(daysApart(0.1))).toEqual([['2025-03 2025-03-04'], ['2025-06 2025-06-04', '2025-08 2025-08-01']]);
	});
});
