/** What every page has, and that every page is there in every language. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { formatWhen, LOCALES } from '../../src/record/format';
import { record } from '../record';
import { contentPages, pages, ROOT } from './dist';

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
