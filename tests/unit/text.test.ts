import { expect, test } from 'vitest';
import { textWidth, wrap } from '../../src/components/charts/kit/textWidth';

test('width grows with size and weight', () => {
	expect(textWidth('Steel', 20)).toBeCloseTo(2 * textWidth('Steel', 10));
	expect(textWidth('Steel', 10, true)).toBeGreaterThan(textWidth('Steel', 10));
	expect(textWidth('', 10)).toBe(0);
});
test('lines are no wider than asked, and no word is lost where there is room', () => {
	const text = 'Most provinces take US alcohol off shelves';
	const lines = wrap(text, 120, 14, 9);
	expect(lines.join(' ')).toBe(text);
	for (const line of lines) expect(textWidth(line, 14)).toBeLessThanOrEqual(120);
});
test('what does not fit ends in an ellipsis', () => {
	const lines = wrap('one two three four five six seven eight', 60, 14, 2);
	expect(lines).toHaveLength(2);
	expect(lines[1]).toMatch(/…$/);
});
test('a word wider than a line stays whole', () => {
	expect(wrap('Newfoundland', 10, 14, 2)).toEqual(['Newfoundland']);
});
