import { expect, test } from 'vitest';
import { token, TOKENS } from '../../src/styles/tokens';

test('a token has a value in each theme', () => {
	expect(token('--paper', 'light')).toMatch(/^#[0-9a-f]{6}$/);
	expect(token('--paper', 'dark')).toMatch(/^#[0-9a-f]{6}$/);
	expect(token('--paper', 'dark')).not.toBe(token('--paper', 'light'));
});

test('tokens in a token are replaced by their values', () => {
	for (const theme of ['light', 'dark'] as const) {
		expect(token('--chart-ink', theme)).toBe(token('--ink', theme));
		for (const name of TOKENS) expect(token(name, theme), name).not.toMatch(/var\(|light-dark\(/);
	}
});

test('a token that is not declared is refused', () => {
	expect(() => token('--no-such', 'light')).toThrow('"--no-such"');
});
