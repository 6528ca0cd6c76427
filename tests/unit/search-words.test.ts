import { describe, expect, test } from 'vitest';
import { LOCALES } from '../../src/record/format';
import { aliasesIn } from '../../src/search/aliases';
import { spellingsOf, hitsOf } from '../../src/search/hits';
import { fold, isNear, queriesFor, wordsOfQuery, wordGroups } from '../../src/search/queries';
import { record } from '../record';

describe('the names of the agreement', () => {
	test.each(LOCALES)('are one name to search in %s', (lang) => {
		const groups = wordGroups(record.glossary, lang);
		const asked = ['USMCA', 'CUSMA', 'T-MEC', 'TMEC', 'ACEUM', 'AEUMC', 'new NAFTA', 'tmec'];
		const sought = asked.map((name) => queriesFor(name, groups, lang)[0]);
		expect(sought[0]).toMatch(/\S/);
		expect(new Set(sought).size).toBe(1);
	});
	test('are found inside a longer query', () => {
		const groups = wordGroups(record.glossary, 'en');
		expect(queriesFor('T-MEC dairy', groups)[0]).toBe(queriesFor('USMCA dairy', groups)[0]);
	});
});

test('other words people search by are sought beside the query, not in its place', () => {
	const queries = queriesFor('retaliation', wordGroups(record.glossary, 'en'));
	expect(queries[0]).toBe('retaliation');
	expect(queries.length).toBeGreaterThan(1);
});

test('accents, case and hyphens make no difference', () => {
	expect(fold('T-MEC')).toBe(fold('tmec'));
	expect(fold('Bœuf')).toBe('boeuf');
	expect(fold('Éléphant')).toBe('elephant');
});

test('French articles are not part of a word', () => {
	expect(wordsOfQuery('l’ACEUM qu’est-ce')).toEqual(['ACEUM', 'est-ce']);
});

test('French is searched with and without the articles that join a word', () => {
	expect(spellingsOf('examen conjoint', 'fr')).toEqual(['examen conjoint', 'l’examen conjoint', 'd’examen conjoint']);
	expect(spellingsOf('conjoint', 'fr')).toEqual(['conjoint']);
	expect(spellingsOf('examen', 'es')).toEqual(['examen']);
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

describe('the names by which a page is found', () => {
	test('are all names of what its text names by one of them', () => {
		const names = aliasesIn('What the T-MEC says', record.glossary);
		expect(names).toEqual(expect.arrayContaining(['CUSMA', 'USMCA', 'ACEUM']));
	});
	test('are none for a part of a word, and for what has one name everywhere', () => {
		expect(aliasesIn('Accusmatic', record.glossary)).toEqual([]);
		const one = record.glossary.find(({ names }) => Object.keys(names).length === 0)!;
		expect(aliasesIn(one.term.en, [one])).toEqual([]);
	});
});
