/** The Spanish that stands on built pages, where texts of the record, dates and words of the interface have come together. */
import { describe, expect, test } from 'vitest';
import { APART, PARTS } from '../spelling/spanishParts';
import { contentPages } from './dist';
import { linesOf } from './lines';

/** What others wrote, code, and words of several languages. */
const NOT_OURS = 'script, style, template, code, pre, .jr-sources, [translate="no"], [lang]:not([lang^="es"])';
const BLOCKS =
	'p, li, td, th, dd, dt, h1, h2, h3, h4, caption, figcaption, summary, label, button, option, desc, title';

const pages = contentPages.filter(({ locale }) => locale === 'es');

test('there are Spanish pages', () => expect(pages.length).toBeGreaterThan(80));

describe.each(pages)('$path', ({ document }) => {
	const described = document.querySelector('meta[name="description"]')?.getAttribute('content') ?? '';
	const blocks = [described, ...linesOf(document, NOT_OURS, BLOCKS, ['aria-label', 'alt'])];
	test.each([
		...PARTS,
		// The record and the schedule are English; a page says what they name in its own words.
		['an English name of a provision', /(?<!\p{L})(?:Chapter|Article|Annex(?:es)?) \d/u] as const,
		[
			'a number as Europe writes it',
			/(?<![\d,.\p{L}-])\d{1,3},\d{1,2}(?= ?(?:%|mm|cm|kg|kW|en peso)(?!\p{L}))/u,
		] as const,
	])('says nowhere %s', (_, pattern) => {
		expect(blocks.filter((block) => pattern.test(block))).toEqual([]);
	});
	// A title of the window and what is read out are no lines that could break.
	const [, ...shown] = linesOf(document, NOT_OURS, BLOCKS, []);
	test.each(APART)('has nowhere %s', (_, pattern) => {
		expect(shown.filter((line) => pattern.test(line))).toEqual([]);
	});
});
