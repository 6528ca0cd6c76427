import { describe, expect, test } from 'vitest';
import { lettersIn, otherNames, otherWords, termsIn } from '../../src/lists/glossary';
import { LOCALES } from '../../src/record/format';
import { term as schema } from '../../src/record/schema/term';
import { record } from '../record';

describe.each(LOCALES)('in %s', (lang) => {
	test('every term stands once, under the letter it begins with', () => {
		const letters = lettersIn(record, lang);
		expect(letters.flatMap(({ terms }) => terms.map(({ id }) => id)).toSorted()).toEqual(
			record.glossary.map(({ id }) => id).toSorted(),
		);
		expect(new Set(letters.map(({ letter }) => letter)).size).toBe(letters.length);
		for (const { letter } of letters) expect(letter).toMatch(/^[A-Z]$/);
	});
	test('no name or word is said twice', () => {
		for (const term of termsIn(record, lang)) {
			const own = (term.term[lang] ?? term.term.en).toLowerCase();
			const names = otherNames(term, lang).map(({ name }) => name.toLowerCase());
			expect(names, term.id).not.toContain(own);
			for (const word of otherWords(term, lang)) expect([own, ...names], term.id).not.toContain(word.toLowerCase());
		}
	});
});

test('the agreement has the name of each country', () => {
	const places = otherNames(record.get('glossary', 'agreement'), 'en').map(({ place }) => place);
	expect(places).toEqual(['us', 'canadaEn', 'canadaFr', 'mexico']);
});
test('an English name that both countries use is said once', () => {
	const names = otherNames(record.get('glossary', 'joint-review'), 'fr');
	expect(names.map(({ place }) => place)).toEqual(['english', 'mexico']);
});

describe('on what the choice of a term rests', () => {
	const url = 'https://example.org/loi';
	const faultsOf = (fr: object) =>
		schema
			.safeParse({ ...record.get('glossary', 'joint-review'), wording: { fr, es: { basis: 'ours' } } })
			.error?.issues.map(({ message }) => message);
	test('a page is named for a word that was found, and none for one that is ours', () => {
		expect(faultsOf({ basis: 'official', url })).toBeUndefined();
		expect(faultsOf({ basis: 'usage', url })).toBeUndefined();
		expect(faultsOf({ basis: 'ours' })).toBeUndefined();
		expect(faultsOf({ basis: 'official' })).toEqual([expect.stringContaining('must name the page')]);
		expect(faultsOf({ basis: 'ours', url })).toEqual([expect.stringContaining('a word that is ours')]);
		expect(faultsOf({ basis: 'usage', url: 'loi.example.org' })).toEqual([expect.stringContaining('web address')]);
	});
	test('official texts are named for both languages', () => {
		for (const lang of ['fr', 'es'] as const)
			expect(record.glossary.filter(({ wording }) => wording[lang].basis === 'official').length).toBeGreaterThan(5);
	});
});
