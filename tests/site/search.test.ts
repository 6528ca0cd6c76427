/** The search index: every page in its language, found by what readers call things. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hitsOf } from '../../src/search/hits';
import { queriesFor, wordGroups } from '../../src/search/queries';
import { LOCALES, type Locale } from '../../src/record/format';
import { openPagefind, standInForBrowser } from '../pagefind';
import { record } from '../record';
import { contentPaths, DIST, fileAt, localeOfPath, textOf } from './dist';

const entry = () =>
	JSON.parse(textOf('pagefind/pagefind-entry.json')) as { languages: { [lang: string]: { page_count: number } } };

test('holds every page in every language, and the page for lost readers in none', () => {
	const counts = Object.fromEntries(
		Object.entries(entry().languages).map(([lang, { page_count }]) => [lang, page_count]),
	);
	const expected = LOCALES.map((code) => [code, contentPaths.filter((path) => localeOfPath(path) === code).length]);
	expect(counts).toEqual(Object.fromEntries(expected));
});

let undo: () => void;
beforeAll(() => void (undo = standInForBrowser()));
afterAll(() => undo());

/** What readers type, and a page that must be among the first found. */
const QUERIES: { [L in Locale]: { [query: string]: string } } = {
	en: {
		dairy: '/concerns/dairy-supply-management/',
		wine: '/concerns/alcohol-distribution/',
		'steel tariff': '/sectors/steel-aluminum/',
		lumber: '/sectors/forest-products/',
		potash: '/sectors/energy-resources/',
		'Article 34.7': '/joint-review/',
		'digital services tax': '/concerns/digital-services/',
	},
	// What stands only after an article in the text, « l’ACEUM », is found without it.
	fr: { ACEUM: '/fr/', examen: '/fr/', accord: '/fr/' },
	es: { 'T-MEC': '/es/', revisión: '/es/' },
};

describe.each(LOCALES)('%s', (lang) => {
	test.each(Object.entries(QUERIES[lang]))('%s leads to %s', async (query, path) => {
		const pagefind = await openPagefind(DIST, lang);
		const hits = await hitsOf(pagefind, queriesFor(query, wordGroups(record.glossary, lang), lang), lang);
		const found = await Promise.all(hits.slice(0, 5).map((hit) => hit.data()));
		expect(found.map(({ url }) => url)).toContain(path);
		for (const { url } of found) expect(fileAt(url), url).toBeDefined();
	});
});
