import { describe, expect, test } from 'vitest';
import { lettersIn, otherNames, otherWords, termsIn } from '../../src/lists/glossary';
import { LOCALES } from '../../src/record/format';
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
