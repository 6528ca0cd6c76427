/** The search index: every page in its language, found by what readers call things. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hitsOf, OPTIONS } from '../../src/search/hits';
import { queriesFor, wordGroups } from '../../src/search/queries';
import { LOCALES, type Locale } from '../../src/record/format';
import { record } from '../record';
import { contentPages, DIST, fileAt, textOf } from './dist';

interface Hit {
	id: string;
	score: number;
	data(): Promise<{ url: string; meta: { title?: string } }>;
}
interface Pagefind {
	options(options: object): Promise<void>;
	init(): Promise<void>;
	search(query: string): Promise<{ results: Hit[] }>;
}

const entry = () =>
	JSON.parse(textOf('pagefind/pagefind-entry.json')) as { languages: { [lang: string]: { page_count: number } } };

test('holds every page in every language, and the page for lost readers in none', () => {
	const counts = Object.fromEntries(
		Object.entries(entry().languages).map(([lang, { page_count }]) => [lang, page_count]),
	);
	const expected = LOCALES.map((code) => [code, contentPages.filter(({ locale }) => locale === code).length]);
	expect(counts).toEqual(Object.fromEntries(expected));
});

/** Pagefind's browser code needs three things of a browser: files by fetch, the page's language and its origin. */
const real = { fetch: globalThis.fetch, document: globalThis.document, window: globalThis.window };
const open = async (lang: Locale): Promise<Pagefind> => {
	Object.assign(globalThis, { document: { querySelector: () => ({ getAttribute: () => lang }), currentScript: null } });
	const address = pathToFileURL(join(DIST, 'pagefind/pagefind.js')).href;
	// Its state lives in the module: another query, another module.
	const pagefind = (await import(/* @vite-ignore */ `${address}?lang=${lang}`)) as Pagefind;
	await pagefind.options({ ...OPTIONS, baseUrl: '/' });
	await pagefind.init();
	return pagefind;
};
beforeAll(() => {
	Object.assign(globalThis, {
		fetch: async (address: string | URL) => {
			const url = new URL(address);
			url.search = '';
			return new Response(new Uint8Array(await readFile(url)));
		},
		window: { location: { origin: 'https://site.test', href: 'https://site.test/' } },
	});
});
afterAll(() => void Object.assign(globalThis, real));

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
		const pagefind = await open(lang);
		const hits = await hitsOf(pagefind, queriesFor(query, wordGroups(record.glossary, lang), lang), lang);
		const found = await Promise.all(hits.slice(0, 5).map((hit) => hit.data()));
		expect(found.map(({ url }) => url)).toContain(path);
		for (const { url } of found) expect(fileAt(url), url).toBeDefined();
	});
});
