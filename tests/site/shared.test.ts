/** A page that is not translated has the English text, rendered once for all its addresses. */
import { describe, expect, test } from 'vitest';
import { contentPages, languageAt, type Page } from './dist';

const textOf = ({ document }: Page) => document.querySelector('main .sl-markdown-content')!;
/** The names of style sheets, in order, without what tells one build from another. */
const sheetsOf = ({ document }: Page) =>
	[...document.querySelectorAll('link[rel=stylesheet]')].map((link) => link.getAttribute('href'));

const english = new Map(contentPages.filter(({ locale }) => locale === 'en').map((page) => [page.path, page]));
const untranslated = contentPages.filter(
	(page) => page.locale !== 'en' && languageAt(page.document.querySelector('main')!) === 'en',
);

test('there are such pages', () => {
	expect(untranslated.length).toBeGreaterThan(0);
});

describe.each(untranslated)('$path', (page) => {
	const original = english.get(page.plainPath)!;

	test('has the English text, whose links stay in the language of the address', () => {
		const own = textOf(page).innerHTML.replaceAll(`href="/${page.locale}/`, 'href="/');
		expect(own).toBe(textOf(original).innerHTML);
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

test.each(contentPages)('$path has no address that is not complete', ({ html }) => {
	expect(html).not.toContain('\uE000');
});
