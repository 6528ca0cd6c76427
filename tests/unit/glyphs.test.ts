/** The outlines that saved pictures are set in are those that `npm run glyphs` makes. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { textWidth } from '../../src/components/charts/kit/textWidth';
import { GLYPHS, glyphsJson } from '../../tools/glyphs';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

test('the file is what the font packages give', () => {
	expect(
		readFileSync(join(ROOT, GLYPHS), 'utf8') === glyphsJson(ROOT),
		'a font package or tools/glyphs.ts has changed: run `npm run glyphs` and look at a few saved pictures',
	).toBe(true);
});

test('letters are as wide as charts take them to be', () => {
	const { regular } = JSON.parse(readFileSync(join(ROOT, GLYPHS), 'utf8')) as {
		regular: { [letter: string]: [number, string] };
	};
	for (const letter of 'aMé0’–€ ') expect(regular[letter]![0] / 10).toBeCloseTo(textWidth(letter, 100), -1);
});
