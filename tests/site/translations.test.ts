/** A section has one address in all languages, so that a link to it leads to it wherever the reader comes from. */
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { behindSince } from '../../src/pageText/translation';
import { translatedFrom } from '../../tools/project';
import { contentPages } from './dist';

/** The ids of the headings in the text of a page, and of its charts, in their order. */
const idsOf = (document: Document) =>
	[...document.querySelectorAll('.sl-markdown-content :is(h2, h3, h4, figure)[id]')].map(({ id }) => id);

const english = new Map(
	contentPages.filter(({ locale }) => locale === 'en').map(({ plainPath, document }) => [plainPath, document]),
);

describe.each(contentPages.filter(({ locale }) => locale !== 'en'))('$path', ({ path, plainPath, document }) => {
	test('has the sections and charts of the English page, under their addresses', () => {
		// A glossary’s letters are those of its language.
		const sections = (page: Document) => idsOf(page).filter((id) => !id.startsWith('letter-'));
		expect(sections(document)).toEqual(sections(english.get(plainPath)!));
	});

	test('has as many rows in the table of each chart as the English page', () => {
		const rowsIn = (page: Document) =>
			[...page.querySelectorAll('figure[data-chart]')].map(
				(figure) => `${figure.getAttribute('data-chart')}: ${figure.querySelectorAll('tbody tr').length}`,
			);
		expect(rowsIn(document)).toEqual(rowsIn(english.get(plainPath)!));
	});

	test('says so, and since when, if the English text has changed since', () => {
		const fileOf = (address: string) => `src/content/docs/${address.replace(/^\/|\/$/g, '') || 'index'}.mdx`;
		const written = [fileOf(path), fileOf(`${path}index`)].find((file) => existsSync(file));
		// Pages made from the record have no text of their own.
		if (!written || !existsSync(fileOf(plainPath))) return;
		const since = behindSince(
			translatedFrom({ file: written, body: readFileSync(written, 'utf8') }),
			readFileSync(fileOf(plainPath), 'utf8'),
		);
		const note = document.querySelector('.jr-behind');
		expect(Boolean(note), since).toBe(since !== undefined);
		if (since) expect(note!.textContent).toContain(since.slice(0, 4));
	});

	test('lists its sections by addresses that it has', () => {
		const listed = [...document.querySelectorAll('.jr-sections a')].map((link) => link.getAttribute('href')!.slice(1));
		expect(listed.filter((id) => !document.getElementById(id))).toEqual([]);
	});
});

test('the glossary says on what a term rests, with a space before where that is', () => {
	for (const { document, path } of contentPages.filter((page) => /^\/(?:fr|es)\/glossary\/$/.test(page.path))) {
		const said = [...document.querySelectorAll('.jr-entry-words:has(a)')].map(({ textContent }) => textContent.trim());
		expect(said.length, path).toBeGreaterThan(20);
		expect(said.filter((text) => /:\S/.test(text))).toEqual([]);
	}
});

test('the glossary has the same terms in each language, under the same addresses', () => {
	const termsOf = (path: string) =>
		[...contentPages.find((page) => page.path === path)!.document.querySelectorAll('.jr-entry[id]')]
			.map(({ id }) => id)
			.toSorted();
	expect(termsOf('/glossary/').length).toBeGreaterThan(40);
	for (const path of ['/fr/glossary/', '/es/glossary/']) expect(termsOf(path), path).toEqual(termsOf('/glossary/'));
});

test('sections of translated pages are looked at', () => {
	const page = contentPages.find(({ path }) => path === '/fr/joint-review/')!;
	expect(page.document.documentElement.lang).toBe('fr');
	expect(idsOf(page.document)).toContain('who-decides');
	const words = [...page.document.querySelectorAll('.sl-markdown-content h2')].map(({ textContent }) => textContent);
	expect(words.map((text) => text.trim())).toContain('Qui décide?');
});
