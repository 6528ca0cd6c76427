/** What stands on the marks of `review-paths`, and where its labels find room. */
import { describe, expect, test } from 'vitest';
import { chart } from '../../../../src/components/charts/all/review-paths';
import { bandOf, TYPE } from '../../../../src/components/charts/contract';
import { textWidth } from '../../../../src/components/charts/kit/textWidth';
import { Placer } from '../../../../src/components/charts/all/review-paths/labels';
import { draw } from '../reading/picture';
import { strokesOf } from '../reading/path';
import { boxOf, centre } from '../reading/shape';
import { data } from './fixture';

const pictureOf = (address: string, width = 720) =>
	draw(chart, data, Object.fromEntries(new URLSearchParams(address)), { band: bandOf(width), width });
const labelsOf = (address: string, ending: RegExp) =>
	pictureOf(address)
		.texts('.course-label')
		.filter(({ key }) => ending.test(key))
		.toSorted((a, b) => a.x - b.x);

test('years left are said at the start, at reviews that were held and at extensions, on the line of the area', () => {
	expect(labelsOf('', /\.years$/).map(({ key, text }) => [key.slice(0, 10), text])).toEqual([
		['2020-07-01', '16 years'],
		['2026-07-01', '10 years'],
	]);
	const extended = labelsOf('extend=2027&reading=from-term-end', /\.years$/);
	expect(extended.map(({ text }) => text)).toEqual(['16 years', '10 years', '25 years']);
	const picture = pictureOf('extend=2027&reading=from-term-end');
	const step = (day: string) => centre(boxOf(picture.one(`.course-step[data-key^="${day}"]`))).x;
	for (const [index, day] of ['2020-07-01', '2026-07-01', '2027-07-01'].entries()) {
		const { x, node } = extended[index]!;
		const away = x - step(day);
		expect(Math.abs(away)).toBeLessThan(8);
		expect(['start', 'end']).toContain(node.getAttribute('text-anchor'));
	}
	// The more years are left, the higher they are said.
	expect(extended[2]!.y).toBeLessThan(extended[0]!.y);
	expect(extended[0]!.y).toBeLessThan(extended[1]!.y);
});

test('of the reviews that are decided it is said how they went', () => {
	expect(labelsOf('', /\.outcome$/).map(({ text }) => text)).toEqual(['not all confirm']);
	expect(labelsOf('extend=2030', /\.outcome$/).map(({ key, text }) => [key.slice(0, 4), text])).toEqual([
		['2026', 'not all confirm'],
		['2030', 'all confirm'],
	]);
	expect(labelsOf('extend=2030&confirm=canada', /\.outcome$/).map(({ text }) => text)).toEqual([
		'not all confirm',
		'not all confirm',
	]);
	// One that was held has room before it, one that is tried out has it behind.
	const [held, tried] = labelsOf('extend=2030', /\.outcome$/);
	expect([held, tried].map((label) => label!.node.getAttribute('text-anchor'))).toEqual(['end', 'start']);
});

test('runs of reviews are named by how often they come, over their middle', () => {
	const run = (address: string) => labelsOf(address, /\.run$/).map(({ text }) => text);
	expect(run('')).toEqual(['sixth year', 'every year']);
	// Where there is no room, a run goes without its name.
	expect(run('extend=2027')).toEqual(['sixth year', 'sixth year', 'every year']);
	expect(run('extend=each')).toEqual(['sixth year', 'every six years']);
	const picture = pictureOf('');
	const x = (day: string) => centre(boxOf(picture.one(`.course-step[data-key^="${day}"]`))).x;
	const yearly = labelsOf('', /\.run$/)[1]!;
	expect(Math.abs(yearly.x - (x('2027-07-01') + x('2035-07-01')) / 2)).toBeLessThan(0.2);
	expect(yearly.node.getAttribute('text-anchor')).toBe('middle');
});

test('what one review more would add is said behind it, on it, or in short', () => {
	const said = (width: number) => {
		const picture = pictureOf('', width);
		const [label] = picture.texts('.course-label[data-key="possible"]');
		const bar = picture.box('.course-possible-bar');
		return [label!.text, label!.x > bar.x2 ? 'behind' : label!.x > bar.x1 ? 'on' : 'elsewhere'];
	};
	expect(said(1000)).toEqual(['2043, if all confirm in 2027', 'behind']);
	expect(said(480)).toEqual(['2043, if all confirm in 2027', 'on']);
	expect(said(320)).toEqual(['2043?', 'on']);
});

test('nothing is said to be possible where a term was added or too few Parties are left', () => {
	for (const address of ['extend=2027', 'notice=canada,mexico&notice-on=2028-03-01'])
		expect(pictureOf(address).texts('.course-label[data-key="possible"]')).toEqual([]);
});

test('the last day of the record is named over its line', () => {
	const [label] = labelsOf('', /^today$/);
	const line = boxOf(pictureOf('').one('.course-line[data-line="today"]'));
	expect(label!.text).toBe('Record ends 8 Oct 2026');
	expect(label!.y).toBeLessThan(line.y1);
	expect(Math.abs(label!.x - line.x1)).toBeLessThan(60);
});

describe('a label', () => {
	/** At ten pixels a letter “n” is five and a half wide. */
	const placer = (to = 200) => new Placer(10, { x1: 0, x2: to });
	const last = ({ labels }: Placer) => labels.at(-1)!;

	test('hangs on its point by its start, its middle or its end', () => {
		for (const [hang, x] of [
			['start', 96],
			['middle', 100],
			['end', 104],
		] as const) {
			const one = placer();
			expect(one.place('a', 'nnnn', 100, 50, [hang])).toBe(true);
			expect(last(one)).toEqual({ key: 'a', text: 'nnnn', x, y: 50, anchor: hang, strong: false });
		}
		const strong = placer();
		strong.place('a', 'nn', 100, 50, ['start'], true);
		expect(last(strong).strong).toBe(true);
	});

	test('takes the next place where it would leave the picture', () => {
		const one = placer();
		expect(one.place('a', 'nnnn', 195, 50, ['start', 'end'])).toBe(true);
		expect(last(one).anchor).toBe('end');
		const two = placer();
		expect(two.place('a', 'nnnn', 3, 50, ['end', 'middle', 'start'])).toBe(false);
		expect(two.place('a', 'nnnn', 4, 50, ['end', 'middle', 'start'])).toBe(true);
		expect(two.place('b', 'nnnn', 182, 80, ['start'])).toBe(true);
		expect(two.place('c', 'nnnn', 183, 95, ['start'])).toBe(false);
	});

	test('moves inside the edges where it may', () => {
		const one = placer();
		one.place('a', 'nnnn', 1, 50, ['clamp']);
		expect(last(one)).toMatchObject({ x: 11, anchor: 'middle' });
		one.place('b', 'nnnn', 199, 50, ['clamp']);
		expect(last(one)).toMatchObject({ x: 189, anchor: 'middle' });
		one.place('c', 'nnnn', 100, 50, ['clamp']);
		expect(last(one)).toMatchObject({ x: 100, anchor: 'middle' });
	});

	test('keeps clear of the others on its line, and of none on another', () => {
		const one = placer();
		one.place('a', 'nnnn', 104, 50, ['start']);
		// From 100 to 122, with eight pixels on either side.
		expect(one.place('b', 'nnnn', 134, 50, ['start'])).toBe(false);
		expect(one.place('b', 'nnnn', 135, 50, ['start'])).toBe(true);
		expect(one.place('c', 'nnnn', 88, 50, ['end'])).toBe(false);
		expect(one.place('c', 'nnnn', 87, 50, ['end'])).toBe(true);
		expect(one.place('d', 'nnnn', 104, 64, ['start'])).toBe(false);
		expect(one.place('d', 'nnnn', 104, 65, ['start'])).toBe(true);
		expect(one.place('e', 'nnnn', 104, 36, ['start'])).toBe(false);
		expect(one.place('e', 'nnnn', 104, 35, ['start'])).toBe(true);
		expect(one.labels.map(({ key }) => key)).toEqual(['a', 'b', 'c', 'd', 'e']);
	});
});

test.each([312, 360, 480, 680, 720, 1000])('no label is struck through by a line, %s px wide', (width) => {
	for (const address of ['', 'path=extended', 'path=notice', 'extend=each', 'extend=2030']) {
		const picture = pictureOf(address, width);
		const strokes = [...picture.all('.course-line'), ...picture.all('.course-cursor')].flatMap((node) =>
			strokesOf(node.getAttribute('d')!),
		);
		expect(strokes.length).toBeGreaterThan(0);
		for (const { node, text, x, y } of picture.texts('.course-label')) {
			const wide = textWidth(text, TYPE[bandOf(width)]);
			const anchor = node.getAttribute('text-anchor');
			const begins = anchor === 'start' ? x : anchor === 'end' ? x - wide : x - wide / 2;
			for (const stroke of strokes) {
				const [from, to] = [stroke[0]!, stroke.at(-1)!];
				const beside = from.x < begins || from.x > begins + wide;
				expect(beside || to.y < y - 10 || from.y > y + 3, `${address}: ${text}`).toBe(true);
			}
		}
		// The line still runs from the top to the foot.
		const today = strokesOf(picture.one('.course-line[data-line="today"]').getAttribute('d')!);
		const foot = boxOf(picture.one('.course-row:last-child .course-rule')).y1;
		expect(Math.abs(today.at(-1)!.at(-1)!.y - foot)).toBeLessThan(6);
		expect(new Set(today.flat().map((point) => point.x)).size).toBe(1);
	}
});
