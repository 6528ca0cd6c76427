import { describe, expect, test } from 'vitest';
import { formsOf, hitsOf } from '../../src/search/hits';
import { fold, isNear, queriesFor, rootFrom, wordsIn, wordsOf } from '../../src/search/words';
import { record } from '../record';

describe('the names of the agreement', () => {
	test.each(['en', 'fr', 'es'] as const)('are one name to search in %s', (lang) => {
		const groups = wordsOf(record.glossary, lang);
		const asked = ['USMCA', 'CUSMA', 'T-MEC', 'TMEC', 'ACEUM', 'AEUMC', 'new NAFTA', 'tmec'];
		const sought = asked.map((name) => queriesFor(name, groups, lang)[0]);
		expect(new Set(sought).size).toBe(1);
	});
	test('are found inside a longer query', () => {
		const groups = wordsOf(record.glossary, 'en');
		expect(queriesFor('T-MEC dairy', groups)[0]).toBe(queriesFor('USMCA dairy', groups)[0]);
	});
});

test('other words people search by are sought beside the query, not in its place', () => {
	const queries = queriesFor('retaliation', wordsOf(record.glossary, 'en'));
	expect(queries[0]).toBe('retaliation');
	expect(queries.length).toBeGreaterThan(1);
});

test('accents, case and hyphens make no difference', () => {
	expect(fold('T-MEC')).toBe(fold('tmec'));
	expect(fold('Bœuf')).toBe('boeuf');
	expect(fold('Éléphant')).toBe('elephant');
});

test('French articles are not part of a word', () => {
	expect(wordsIn('l’ACEUM qu’est-ce')).toEqual(['ACEUM', 'est-ce']);
});

test('French is searched with and without the articles that join a word', () => {
	expect(formsOf('examen conjoint', 'fr')).toEqual(['examen conjoint', 'l’examen conjoint', 'd’examen conjoint']);
	expect(formsOf('conjoint', 'fr')).toEqual(['conjoint']);
	expect(formsOf('examen', 'es')).toEqual(['examen']);
});

test('a page is found once, the best first, and those of another query after', async () => {
	const index: { [query: string]: { id: string; score: number }[] } = {
		ACEUM: [{ id: 'a', score: 1 }],
		'l’ACEUM': [
			{ id: 'b', score: 3 },
			{ id: 'a', score: 2 },
		],
		'd’ACEUM': [],
		accord: [
			{ id: 'c', score: 9 },
			{ id: 'b', score: 8 },
		],
	};
	const pagefind = { search: (query: string) => Promise.resolve({ results: index[query] ?? [] }) };
	const found = await hitsOf(pagefind, ['ACEUM', 'accord'], 'fr');
	expect(found.map(({ id }) => id)).toEqual(['b', 'a', 'c']);
});

describe('a word found is near enough to have been meant', () => {
	test.each([
		['steel', 'steel', true],
		['tariff', 'tariffs', true],
		['tariffs', 'tariff', true],
		['cusmb', 'custom', false],
		['arancel', 'a', false],
		['zzzz', 'zoo', false],
	])('%s, %s: %s', (asked, found, near) => {
		expect(isNear(asked, found)).toBe(near);
	});
});

test.each([
	['/', '/', './'],
	['/tariffs/', '/', '../'],
	['/fr/sectors/energy-resources/', '/', '../../../'],
	['/deep/site/tariffs/', '/deep/site/', '../'],
])('the root of the site from %s under %s is %s', (path, base, root) => {
	expect(rootFrom(path, base)).toBe(root);
});
