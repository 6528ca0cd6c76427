/** The field of goods in three languages at once: words of one are found on the page of another, joining words decide nothing. */
import { beforeAll, describe, expect, test } from 'vitest';
import { asker } from '../../src/goods/suggest/ask';
import type { Answer } from '../../src/goods/suggest/suggestion';
import { LOCALES, type Locale } from '../../src/record/format';
import { foreignQueries, QUERIES } from '../goodsQueries';
import { loader, suggestFiles } from '../suggest';

let ask: (text: string, locale: Locale) => Promise<Answer>;
beforeAll(async () => {
	ask = asker(loader(await suggestFiles()));
});

const codesOf = (answer: Answer): readonly string[] =>
	answer.kind === 'found' ? answer.suggestions.map(({ code }) => code) : [answer.kind];

describe.each(LOCALES)('on the page in %s', (page) => {
	test('what people type in the other two languages finds the same goods first, as no misspelling', async () => {
		for (const [query, code, from] of foreignQueries(page)) {
			const answer = await ask(query, page);
			expect(codesOf(answer)[0], `${from}: ${query}`).toMatch(new RegExp(`^${code}`));
			expect(answer, query).not.toHaveProperty('spelling');
		}
	});

	test.each([
		['queso', '0406'],
		['fromage', '0406'],
		['cheese', '0406'],
		['porc ', '0203'],
		['carro ', '8703'],
		['vin ', '2204'],
		['huile de canola', '1514'],
		['canola oil', '1514'],
		['crude oil', '2709'],
		['papier journal', '4801'],
		['jet engine', '8411'],
		['toilet paper', '4818'],
		['blé ', '1001'],
	])('%s → %s', async (query, code) => {
		expect(codesOf(await ask(query, page))[0]).toMatch(new RegExp(`^${code}`));
	});

	test('joining words of any language between the words of a query change nothing', async () => {
		for (const [query] of QUERIES[page].filter(([each]) => each.includes(' '))) {
			const list = codesOf(await ask(query, page));
			for (const joining of ['de', 'des', 'du', 'la', 'los', 'el', 'en', 'of', 'for', 'with', 'd’', 'para', 'avec'])
				expect(codesOf(await ask(query.replace(' ', ` ${joining} `), page)), `${query} + ${joining}`).toEqual(list);
		}
	});

	test('joining words alone find nothing that begins like them, once they are whole', async () => {
		for (const joining of ['de la ', 'of with ', 'para el ', 'des '])
			expect(codesOf(await ask(joining, page)), joining).not.toContainEqual(expect.stringMatching(/^\d/));
	});

	test('the list stays while a word is typed that begins with a joining word of another language', async () => {
		const begun: Record<Locale, readonly string[]> = {
			en: ['con', 'par', 'del'],
			fr: ['for', 'con'],
			es: ['for', 'du'],
		};
		for (const text of begun[page]) expect((await ask(text, page)).kind, text).toBe('found');
	});

	test.each([
		'legal services',
		'legal servic',
		'insurance',
		'car insurance',
		'software',
		'accounting software',
		'services juridiques',
		'service de nettoyage',
		'assurance automobile',
		'logiciels',
		'servicios legales',
		'seguros',
		'consultoría',
	])('%s is a service', async (text) => {
		expect(await ask(text, page)).toEqual({ kind: 'service', words: text, nearest: [] });
	});
	test.each(['tea service', 'service à thé', 'servicio de mesa', 'food service equipment', 'service', 'insulation'])(
		'%s is none',
		async (text) => {
			expect((await ask(text, page)).kind).toBe('found');
		},
	);
});

test('the reader’s language comes first where it has the words', async () => {
	// Each is a word of several languages.
	expect(codesOf(await ask('pan', 'en'))[0]).not.toMatch(/^1905/);
	expect(codesOf(await ask('pan', 'es'))[0]).toMatch(/^1905/);
	expect(codesOf(await ask('thé', 'fr'))[0]).toMatch(/^0902/);
	expect(codesOf(await ask('or', 'fr'))[0]).toMatch(/^7108/);
});
