/** The label at the mark in focus: where it stands, and what it says of each chart. */
import { describe, expect, test } from 'vitest';
import { placeLabel, shortOf, type Box } from '../../src/components/charts/browser/atMark';
import { prepare } from '../../src/components/charts/build/prepare';
import { LOCALES } from '../../src/record/format';
import { record } from '../record';
import { ids } from './chartStates';

const frame: Box = { left: 0, top: 0, right: 300, bottom: 200 };
const size = { width: 120, height: 40 };
const boxOf = (left: number, top: number, width = 10, height = 10): Box => ({
	left,
	top,
	right: left + width,
	bottom: top + height,
});
const overlap = (one: Box, other: Box) =>
	one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;

test('a label stands over its mark, else under it, else beside it', () => {
	expect(placeLabel(boxOf(150, 100), size, frame, 155)).toEqual({ left: 95, top: 54 });
	expect(placeLabel(boxOf(150, 10), size, frame, 155)).toEqual({ left: 95, top: 26 });
	expect(placeLabel(boxOf(20, 0, 10, 200), size, frame, 25)).toEqual({ left: 36, top: 80 });
	expect(placeLabel(boxOf(270, 0, 10, 200), size, frame, 275)).toEqual({ left: 144, top: 80 });
});

test('a label neither leaves the picture nor covers its mark, wherever that is', () => {
	let placed = 0;
	for (let left = 0; left <= 290; left += 10)
		for (let top = 0; top <= 190; top += 10)
			for (const [width, height] of [
				[10, 10],
				[10, 60],
				[290 - left, 22],
			] as const) {
				const mark = boxOf(left, top, width, height);
				const at = placeLabel(mark, size, frame, left + width / 2);
				if (!at) continue;
				placed++;
				const label = boxOf(at.left, at.top, size.width, size.height);
				expect(overlap(label, mark)).toBe(false);
				expect([label.left >= 0, label.top >= 0, label.right <= 300, label.bottom <= 200]).toEqual(
					Array.from({ length: 4 }, () => true),
				);
			}
	expect(placed).toBeGreaterThan(1500);
});

test('a mark outside the frame has no label that stands by itself', () => {
	for (const top of [-400, -60, 260, 900]) expect(placeLabel(boxOf(150, top), size, frame, 155), `${top}`).toBeNull();
});

test('where there is no room there is no label', () => {
	expect(placeLabel(boxOf(0, 0, 300, 200), size, frame, 150)).toBeNull();
	expect(placeLabel(boxOf(150, 100), { width: 400, height: 40 }, frame, 155)).toBeNull();
});

test('in short: the heading, and the first sentence of the first line if it is short', () => {
	expect(shortOf({ heading: 'Steel', lines: ['It rose to 50%. It had been 25%.', 'More.'] })).toEqual([
		'Steel',
		'It rose to 50%.',
	]);
	expect(shortOf({ heading: 'Steel', lines: ['Said by J. Doe. Then more.'] })).toEqual(['Steel', 'Said by J. Doe.']);
	expect(shortOf({ heading: 'Steel', lines: ['US$5.74 billion'] })).toEqual(['Steel', 'US$5.74 billion']);
	expect(shortOf({ heading: 'Steel', lines: [] })).toEqual(['Steel']);
	expect(shortOf({ heading: 'Steel', lines: ['long '.repeat(40)] })).toEqual(['Steel']);
});

describe.each(LOCALES.flatMap((locale) => ids.map((id) => [id, locale] as const)))('%s in %s', (id, locale) => {
	const { chart, data, state, context } = prepare(record, id, locale);
	const at = chart.withFocus(data, state, chart.move(data, state, 'first'));
	const readout = chart.readout(data, at, context);
	const label = chart.label?.(data, at, context) ?? shortOf(readout);

	test('the label says in short what the line below says', () => {
		expect(label.length).toBeGreaterThan(0);
		expect(label.join('').length).toBeLessThanOrEqual(300);
		expect(label.filter((line) => line.trim() === '' || /\{\{|chart\.|undefined/.test(line))).toEqual([]);
		const below = [readout.heading, ...readout.lines].join('\n');
		for (const line of label) {
			// A name may stand in a sentence of its own below.
			const words = line.split(/[\s,:;.()]+/).filter((word) => word !== '');
			expect(words.filter((word) => !below.includes(word))).toEqual([]);
		}
	});
});
