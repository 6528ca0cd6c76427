/** Pages are written in characters that the site's fonts have. */
import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { CHARACTERS } from '../../tools/fonts';
import { contentPages } from './dist';

/** The characters that the package's file has. Of others, such as ≤, it never had a picture. */
const { latin } = createRequire(import.meta.url)('@fontsource-variable/source-sans-3/unicode.json') as {
	latin: string;
};
const inPackage = latin.split(',').map((part) => {
	const [first, last = first] = part.replace('U+', '').split('-');
	return [parseInt(first!, 16), parseInt(last!, 16)] as const;
});
const isIn = (ranges: readonly (readonly [number, number])[], character: string) =>
	ranges.some(([first, last]) => character.codePointAt(0)! >= first && character.codePointAt(0)! <= last);

test('no page holds a character that was left out of the font files', () => {
	const lost = contentPages.flatMap(({ path, document }) =>
		[...new Set(document.body.textContent)]
			.filter((character) => character > ' ' && isIn(inPackage, character) && !isIn(CHARACTERS, character))
			.map((character) => `${path}: ${character} (U+${character.codePointAt(0)!.toString(16)})`),
	);
	expect(lost, 'add it to CHARACTERS in tools/fonts.ts and run `npm run fonts`').toEqual([]);
});
