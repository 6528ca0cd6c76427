/** French as it stands on the built pages: sentences put together from the record, the interface and the pages. */
import { describe, expect, test } from 'vitest';
import { APART, ASSEMBLED, TYPOGRAPHY } from '../frenchFaults';
import { pages } from './dist';
import { linesOf } from './lines';

/** What others wrote, what publishers are called, what a program writes, and pictures, whose lines are cut anywhere. */
const LEFT_OUT = 'script, style, template, pre, code, svg, [translate="no"], a[href^="http"], [lang]:not([lang^="fr"])';
const OWN_LINE =
	'p, li, td, th, dt, dd, h1, h2, h3, h4, figcaption, caption, summary, label, option, button, blockquote, [role="status"]';

describe.each(pages.filter(({ path }) => path.startsWith('/fr/')))('$path', ({ document }) => {
	const lines = linesOf(document, LEFT_OUT, OWN_LINE, ['aria-label']);
	test('has texts', () => expect(lines.length).toBeGreaterThan(5));
	test.each([...TYPOGRAPHY, ...ASSEMBLED])('has nowhere %s', (_fault, pattern) => {
		expect([...new Set(lines.filter((line) => pattern.test(line)))]).toEqual([]);
	});
	// A title of the window and what is read out are no lines that could break.
	const [, ...shown] = linesOf(document, LEFT_OUT, OWN_LINE, []);
	test.each(APART)('has nowhere %s', (_fault, pattern) => {
		expect([...new Set(shown.filter((line) => pattern.test(line)))]).toEqual([]);
	});
});
