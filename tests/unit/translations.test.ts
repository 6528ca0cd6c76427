/**
 * A page says the same in every language it has: the same headings, citations, figures, rates, charts and links, and the
 * same numbers and months where they are typed, block by block.
 */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { LOCALES } from '../../src/record/format';
import { blocksOf, differences, numbersIn } from '../translation';

const DOCS = 'src/content/docs';
const read = (file: string) => readFileSync(file, 'utf8');
const translations = LOCALES.filter((locale) => locale !== 'en').flatMap((locale) =>
	globSync(`${DOCS}/${locale}/**/*.mdx`)
		.map((file) => file.replaceAll('\\', '/'))
		.toSorted()
		.map((file) => ({ file, locale, english: file.replace(`${DOCS}/${locale}/`, `${DOCS}/`) })),
);

test('there are translations, each of a page that there is', () => {
	expect(new Set(translations.map(({ locale }) => locale))).toEqual(new Set(['fr', 'es']));
	expect(translations.filter(({ english }) => !existsSync(english))).toEqual([]);
});

test.each(translations)('$file says what its English page says', ({ file, locale, english }) => {
	const [there, here] = [blocksOf(read(english), english, 'en'), blocksOf(read(file), file, locale)];
	expect(here.length).toBeGreaterThan(0);
	expect(differences(there, here)).toEqual([]);
});

describe('what a translation changes would be found', () => {
	const english = `## Why?

It fell by <Figure id="a" /> from 3 to 5 December 2025, in Article 34.7, by 5.8 percent of 1,250<Cite id="b c" />. [More](/tariffs/#chart-needs).

<Chart id="needs" params="sector=steel" />

- One.
`;
	const french = `## Pourquoi?

Du 3 au 5 décembre 2025, à l’article 34.7, la baisse a été de <Figure id="a" />, de 5,8 % de 1\u00A0250<Cite id="b c" />. [Plus](/tariffs/#chart-needs).

<Chart id="needs" params="sector=steel" />

- Un.
`;
	const faults = (text: string) => differences(blocksOf(english, 'a', 'en'), blocksOf(text, 'b', 'fr'));

	test('the same in other words is no difference', () => expect(faults(french)).toEqual([]));
	test.each([
		['a citation', 'id="b c"', 'id="c b"', /: tags .*Cite id=c b.*English.*Cite id=b c/],
		['a figure', 'id="a"', 'id="d"', /: tags /],
		['the state of a chart', 'sector=steel', 'sector=cars', /: tags Chart id=needs params=sector=cars/],
		['a day', '5 décembre', '6 décembre', /: numbers /],
		['a month', 'décembre', 'novembre', /: numbers .*month 11/],
		['a year', '2025', '2026', /: numbers /],
		['a percentage', '5,8', '5,9', /: numbers /],
		['a large number', '1\u00A0250', '1\u00A0205', /: numbers /],
		['a link', '#chart-needs', '#chart-asks', /: links /],
		['the level of a heading', '## Pour', '### Pour', /heading 3 where the English page has heading 2/],
		['an item that is missing', '- Un.', '', /nothing where the English page has paragraph/],
		['a heading too many', '- Un.', '- Un.\n\n## Et?', /heading 2 where the English page has nothing/],
	])('%s', (_, from, to, message) => {
		const changed = french.replace(from, to);
		expect(changed).not.toBe(french);
		expect(faults(changed)).toEqual([expect.stringMatching(message)]);
	});

	test('numbers are read alike in three languages', () => {
		const expected = ['1234.5', '2', '2026', '%', 'month 5'].toSorted();
		expect(numbersIn('2 May 2026: 1,234.5 percent, which may be', 'en')).toEqual(expected);
		expect(numbersIn('2 mai 2026 : 1\u00A0234,5 %', 'fr')).toEqual(expected);
		expect(numbersIn('2 de mayo de 2026: 1,234.5 %', 'es')).toEqual(expected);
		expect(numbersIn('411,900 millones', 'es')).toEqual(numbersIn('411.9 billion', 'en'));
	});
});
