/** What every page has, and that every page is there in every language. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { formatWhen, LOCALES } from '../../src/record/format';
import { record } from '../record';
import { contentPages, filesOf, pages, ROOT, textOf } from './dist';

describe.each(pages)('$path', ({ document, locale }) => {
	test('has one h1, a title, and a description that fits a line of search results', () => {
		expect(document.querySelectorAll('h1')).toHaveLength(1);
		expect(document.querySelector('h1')!.textContent).toMatch(/\S/);
		expect(document.querySelectorAll('head > title')).toHaveLength(1);
		expect(document.title).toMatch(/\S/);
		const descriptions = [...document.querySelectorAll('meta[name=description]')];
		expect(descriptions).toHaveLength(1);
		const description = descriptions[0]!.getAttribute('content')!;
		expect(description.length, description).toBeGreaterThan(20);
		expect(description.length, description).toBeLessThanOrEqual(160);
	});

	test('says its language', () => {
		expect(document.documentElement.getAttribute('lang')).toBe(locale);
	});

	test('prints the day the record ends', () => {
		const day = document.querySelector('.jr-as-of time');
		expect(day?.getAttribute('datetime')).toBe(record.asOf);
		expect(day?.textContent).toContain(formatWhen(record.asOf, locale));
	});
});

/** opening.css shows a page when this note has come. */
test('no page stays hidden for want of the note at its heading', () => {
	const framed = filesOf('**/*.html').filter((file) => /<div class="page[" ]/.test(textOf(file)));
	expect(framed.length).toBeGreaterThan(pages.length);
	expect(framed.filter((file) => !textOf(file).includes('id="jr-failed"'))).toEqual([]);
});

test.each(contentPages)('$path skips no level of headings', ({ document }) => {
	const levels = [...document.querySelectorAll('main :is(h1, h2, h3, h4, h5, h6)')].map(({ tagName }) =>
		Number(tagName[1]),
	);
	expect(levels[0]).toBe(1);
	for (const [index, level] of levels.entries())
		if (index > 0) expect(level - levels[index - 1]!).toBeLessThanOrEqual(1);
});

test.each(LOCALES)('%s: no two pages have one title', (code) => {
	const titles = contentPages.filter(({ locale }) => locale === code).map(({ document }) => document.title);
	expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
});

const paths = (code: string) => contentPages.filter(({ locale }) => locale === code).map(({ plainPath }) => plainPath);

test('every page has its counterpart in every language', () => {
	expect(paths('en').length).toBeGreaterThan(0);
	for (const code of LOCALES) expect(paths(code), code).toEqual(paths('en'));
});

describe.each(contentPages.filter(({ locale }) => locale !== 'en'))('$path', ({ document, locale, plainPath }) => {
	test('is translated, or says that it is not yet', () => {
		const words = JSON.parse(readFileSync(join(ROOT, `src/content/i18n/${locale}.json`), 'utf8')) as {
			[key: string]: string;
		};
		const notice = words['i18n.untranslatedContent']!;
		const said = document.querySelector('main')!.textContent.includes(notice);
		const spoken = document.querySelector('main')!.getAttribute('lang')!.slice(0, 2);
		expect(spoken === locale ? !said : spoken === 'en' && said, `${plainPath} speaks ${spoken}, notice: ${said}`).toBe(
			true,
		);
	});

	test('offers the page in the other languages', () => {
		const offered = [...document.querySelectorAll('.jr-languages a')].map((link) => link.getAttribute('href'));
		for (const code of LOCALES) expect(offered).toContain(code === 'en' ? plainPath : `/${code}${plainPath}`);
	});
});

/** The most words that an article asks of a reader before what is folded away. */
const MOST_WORDS = 1200;
/** Pages that are lists, of which nobody reads the whole. */
const LISTS = /^\/(?:$|timeline|glossary|questions|sources|what-changed|data|charts|search|days\/|tariffs\/goods)/;

/** The words of an article that are open to its reader: no charts, tables, folds, cards, citations or lists of sections. */
function openWords(document: Document): number {
	const article = document.querySelector('.sl-markdown-content')!.cloneNode(true) as Element;
	const aside =
		'figure, table, details, nav, script, style, template, sup, [class*=cite], [class*=strength], .jr-term-card, .jr-kicker, .sr-only';
	for (const element of article.querySelectorAll(aside)) element.remove();
	return article.textContent.trim().split(/\s+/).length;
}

const articles = contentPages.filter(({ locale, plainPath }) => locale === 'en' && !LISTS.test(plainPath));

test.each(articles)('$path tells its matter in at most 1,200 words', ({ document }) => {
	expect(openWords(document)).toBeLessThanOrEqual(MOST_WORDS);
});

test('words that are folded away are not counted, and others are', () => {
	const { document } = parseHTML(
		'<html><body><main class="sl-markdown-content"><p>Three open words</p><details><summary>More</summary><p>Many words that are folded away</p></details></main></body></html>',
	) as unknown as { document: Document };
	expect(openWords(document)).toBe(3);
});
