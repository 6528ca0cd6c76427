/** Every page is translated. One that is not yet has the English text, rendered once for all its addresses. */
import { describe, expect, test } from 'vitest';
import { contentPages, languageAt, type Page } from './dist';

const textOf = ({ document }: Page) => document.querySelector('main .sl-markdown-content')!;
/** The parts of a shared text that are written in the language of each address. */
const PARTS = 'figure[data-chart], figure[data-picture], day-control, ul.gallery';
const partsOf = (page: Page) => [...textOf(page).querySelectorAll(PARTS)];
/** The text without those parts. */
function withoutParts(page: Page): string {
	const text = textOf(page).cloneNode(true) as Element;
	for (const part of text.querySelectorAll(PARTS)) part.remove();
	return text.innerHTML;
}
/** The names of style sheets, in order, without what tells one build from another. */
const sheetsOf = ({ document }: Page) =>
	[...document.querySelectorAll('link[rel=stylesheet]')].map((link) => link.getAttribute('href'));

const english = new Map(contentPages.filter(({ locale }) => locale === 'en').map((page) => [page.path, page]));
const untranslated = contentPages.filter(
	(page) => page.locale !== 'en' && languageAt(page.document.querySelector('main')!) === 'en',
);

test('every page is in the language of its address', () => {
	expect(untranslated.map(({ path }) => path)).toEqual([]);
});

describe.each(untranslated)('$path', (page) => {
	const original = english.get(page.plainPath)!;

	test('has the English text, whose links stay in the language of the address', () => {
		const own = withoutParts(page).replaceAll(`href="/${page.locale}/`, 'href="/');
		expect(own).toBe(withoutParts(original));
	});

	test('has its charts in the language of the address, one for each of the English page', () => {
		const ids = (of: Page) => partsOf(of).map(({ id, localName }) => id || localName);
		expect(ids(page)).toEqual(ids(original));
		for (const part of partsOf(page)) expect(part.getAttribute('lang')).toBe(page.locale);
		for (const part of partsOf(original)) expect(part.getAttribute('lang')).toBe('en');
		for (const link of textOf(page).querySelectorAll('figure[data-chart] a[data-download]'))
			expect(link.getAttribute('href')).toContain(`/${page.locale}.`);
	});

	test('has the style sheets of the English page', () => {
		expect(sheetsOf(page)).toEqual(sheetsOf(original));
	});

	test('has the sources of the English page', () => {
		const sources = ({ document }: Page) =>
			[...document.querySelectorAll('.jr-sources > li')].map((item) => item.textContent);
		expect(sources(page)).toEqual(sources(original));
	});
});

test.each(contentPages)('$path has nothing that was to be filled in', ({ html }) => {
	expect(html).not.toMatch(/[\uE000-\uE002]/);
});
