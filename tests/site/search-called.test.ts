/** The search of the built site: what is typed just as it is called, and names of which a word is misspelt. */
import { describe, expect, test } from 'vitest';
import { LOCALES } from '../../src/record/format';
import { contentPages, localeOfPath } from './dist';
import { openSearches } from './searches';

const { ask } = openSearches();

describe.each(LOCALES)('the pages of %s', (lang) => {
	const own = contentPages.filter(
		({ path }) => localeOfPath(path) === lang && !/\/(?:search|goods\/\d\d)\/$/.test(path),
	);
	const called = own.map(({ document, path }) => ({
		path: path.slice(1),
		title: document.querySelector('h1')!.textContent.trim(),
		menu: document.querySelector('nav a[aria-current="page"]')?.textContent.trim() ?? '',
	}));

	test('come first when their titles are typed', async () => {
		expect(called.length).toBeGreaterThan(40);
		const others: string[] = [];
		for (const { path, title } of called) {
			const { items } = await ask(title, lang);
			if (items[0]?.shown[1] !== path) others.push(`${title}: ${items[0]?.shown[1]}`);
		}
		expect(others).toEqual([]);
	});

	test('come first when their names in the menu are typed, in small letters too', async () => {
		const named = called.filter(({ menu }) => menu !== '');
		expect(named.length).toBeGreaterThan(20);
		const others: string[] = [];
		for (const { menu, path } of named) {
			const { items } = await ask(menu.toLowerCase(), lang);
			if (items[0]?.shown[1] !== path) others.push(`${menu}: ${items[0]?.shown[1]}`);
		}
		expect(others).toEqual([]);
	});
});

test.each([
	['sunset claus', 'sunset clause', 'en', 'joint-review/'],
	['rules of orgin', 'rules of origin', 'en', 'glossary/#rules-of-origin'],
	['règles d’orgine', 'règles d’origine', 'fr', 'fr/glossary/#rules-of-origin'],
	['reglas de orijen', 'reglas de origen', 'es', 'es/glossary/#rules-of-origin'],
] as const)('a name of which a word is misspelt is the name: %s', async (text, name, lang, place) => {
	const right = await ask(name, lang);
	const { items, respelt } = await ask(text, lang);
	expect(respelt).toHaveLength(1);
	expect(items.map(({ shown }) => shown[1])).toEqual(right.items.map(({ shown }) => shown[1]));
	expect(items.flatMap(({ sections, shown }) => [shown[1], ...sections.map((one) => one[1])])).toContain(place);
});

test.each(LOCALES)('the number of a paragraph leads to its article: %s', async (lang) => {
	const article = await ask('article 34.7', lang);
	const { items, unknown } = await ask('article 34.7.6', lang);
	expect(unknown).toEqual([]);
	expect(items.map(({ shown }) => shown[1])).toEqual(article.items.map(({ shown }) => shown[1]));
});

test.each([
	['hydroelectricity', 'en'],
	['hydroélectricité', 'fr'],
	['hidroelectricidad', 'es'],
] as const)('%s is electricity', async (text, lang) => {
	const { respelt, unknown } = await ask(text, lang);
	expect([respelt, unknown]).toEqual([[], []]);
});

test.each([
	['what does ontario want', 'en', 'provinces/ontario/#said'],
	['what does quebec want', 'en', 'provinces/quebec/#said'],
	['que veut le Québec', 'fr', 'fr/provinces/quebec/#said'],
	['qué quiere Ontario', 'es', 'es/provinces/ontario/#said'],
] as const)('what a province wants leads to what its government said: %s', async (text, lang, place) => {
	const { items } = await ask(text, lang);
	const [first] = items.flatMap(({ sections, shown }) => [shown[1], ...sections.map((one) => one[1])]);
	expect(first).toBe(place);
});

test.each([
	['who is at the table', 'en'],
	['who is at the table for Canada', 'en'],
	['qui est à la table', 'fr'],
	['quién está en la mesa', 'es'],
] as const)('those at the table are not one person: %s', async (text, lang) => {
	const { items, known } = await ask(text, lang);
	expect(known).toBeUndefined();
	expect(items[0]!.shown[1]).toMatch(/who-is-at-the-table\/(?:#who-speaks-for-canada)?$/);
});

test.each([
	['what does Canada want', 'en', 'protect-and-partner/#what-does-canada-want'],
	['que veut le Canada', 'fr', 'fr/protect-and-partner/#what-does-canada-want'],
	['qué quiere Canadá', 'es', 'es/protect-and-partner/#what-does-canada-want'],
	['what does Mexico want', 'en', 'mexico/#what-does-mexico-want'],
] as const)('a question that a heading asks word for word leads to it: %s', async (text, lang, place) => {
	expect((await ask(text, lang)).items[0]!.shown[1]).toBe(place);
});

test.each([
	['Tariffs', 'en', 'tariffs/'],
	['droits de douane', 'fr', 'fr/tariffs/'],
	['Aranceles', 'es', 'es/tariffs/'],
	['The review', 'en', 'joint-review/'],
] as const)(
	'the name of a part of the menu leads to its first page where that is called so: %s',
	async (text, lang, place) => {
		expect((await ask(text, lang)).items[0]!.shown[1]).toBe(place);
	},
);

test.each([
	['Chile', 'en'],
	['Allemagne', 'fr'],
	['Brasil', 'es'],
] as const)('the name of a country has no other spelling: %s', async (text, lang) => {
	expect((await ask(text, lang)).respelt).toEqual([]);
});
