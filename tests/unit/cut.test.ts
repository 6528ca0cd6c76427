import { expect, test } from 'vitest';
import { cut } from '../../src/words/cut';
import { cutAtWord } from '../../src/words/cutAtWord';

test('a short text stays as it is', () => {
	for (const text of ['', 'steel', 'on=2025-06-04', '$& and $$', 'é'.repeat(40)]) expect(cut(text)).toBe(text);
});
test('a long one is cut between characters, and says so', () => {
	expect(cut('x'.repeat(60_000))).toBe(`${'x'.repeat(40)}…`);
	expect(cut(`${'x'.repeat(39)}😀😀`)).toBe(`${'x'.repeat(39)}😀…`);
	expect(cut(`x${' '.repeat(400)}y`)).toBe('x…');
});
test('what cannot be seen, or turns the writing round, is left out', () => {
	expect(cut('a\u202Eb\nc\u0000d\u200Be')).toBe('a b c d e');
});
test('a name is cut behind a word', () => {
	expect(cutAtWord('Seats, whether or not convertible', 100)).toBe('Seats, whether or not convertible');
	expect(cutAtWord('Seats, whether or not convertible', 22)).toBe('Seats, whether or not…');
	expect(cutAtWord('Seats, whether or not', 8)).toBe('Seats…');
	expect(cutAtWord('x'.repeat(30), 10)).toBe(`${'x'.repeat(10)}…`);
});
