/** French as it stands on the built pages: sentences put together from the record, the interface and the pages. */
import { describe, expect, test } from 'vitest';
import { ASSEMBLED, TYPOGRAPHY } from '../frenchFaults';
import { pages } from './dist';

/** What others wrote, such as names of publishers, what a program writes, and pictures, whose lines are cut anywhere. */
const LEFT_OUT = 'script, style, template, pre, code, svg, [translate="no"], a[href^="http"]';
/** What stands in a line of its own: the text of one is no part of the sentence of another. */
const OWN_LINE =
	'p, li, td, th, dt, dd, h1, h2, h3, h4, figcaption, caption, summary, label, option, button, blockquote, [role="status"]';

/** The French texts of a page, line by line, and those that only a program reads out. */
function linesOf(document: Document): string[] {
	const body = document.body.cloneNode(true) as HTMLElement;
	for (const element of body.querySelectorAll(LEFT_OUT)) element.remove();
	for (const element of body.querySelectorAll('[lang]'))
		if (!element.getAttribute('lang')!.startsWith('fr')) element.remove();
	const spoken = [...body.querySelectorAll('[aria-label]')].map((element) => element.getAttribute('aria-label')!);
	const lines = [...body.querySelectorAll(OWN_LINE)]
		.filter((element) => element.querySelector(OWN_LINE) === null)
		.map((element) => element.textContent.replace(/[ \t\n]+/g, ' ').trim());
	return [...spoken, ...lines, document.title];
}

describe.each(pages.filter(({ path }) => path.startsWith('/fr/')))('$path', ({ document }) => {
	const lines = linesOf(document);
	test('has texts', () => expect(lines.length).toBeGreaterThan(5));
	test.each([...TYPOGRAPHY, ...ASSEMBLED])('has nowhere %s', (_fault, pattern) => {
		expect([...new Set(lines.filter((line) => pattern.test(line)))]).toEqual([]);
	});
});
