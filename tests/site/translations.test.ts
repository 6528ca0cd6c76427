/** A section has one address in all languages, so that a link to it leads to it wherever the reader comes from. */
import { describe, expect, test } from 'vitest';
import { contentPages } from './dist';

/** The ids of the headings in the text of a page, and of its charts, in their order. */
const idsOf = (document: Document) =>
	[...document.querySelectorAll('.sl-markdown-content :is(h2, h3, h4, figure)[id]')].map(({ id }) => id);

const english = new Map(
	contentPages.filter(({ locale }) => locale === 'en').map(({ plainPath, document }) => [plainPath, document]),
);

describe.each(contentPages.filter(({ locale }) => locale !== 'en'))('$path', ({ plainPath, document }) => {
	test('has the sections and charts of the English page, under their addresses', () => {
		expect(idsOf(document)).toEqual(idsOf(english.get(plainPath)!));
	});

	test('lists its sections by addresses that it has', () => {
		const listed = [...document.querySelectorAll('.jr-sections a')].map((link) => link.getAttribute('href')!.slice(1));
		expect(listed.filter((id) => !document.getElementById(id))).toEqual([]);
	});
});

test('sections of translated pages are looked at', () => {
	const page = contentPages.find(({ path }) => path === '/fr/joint-review/')!;
	expect(page.document.documentElement.lang).toBe('fr');
	expect(idsOf(page.document)).toContain('who-decides');
	const words = [...page.document.querySelectorAll('.sl-markdown-content h2')].map(({ textContent }) => textContent);
	expect(words.map((text) => text.trim())).toContain('Qui décide?');
});
