/** Publishers of sources on built pages: called by the names they have in the language, and marked where they have none. */
import { describe, expect, test } from 'vitest';
import { recordIn } from '../../src/record/inLanguage';
import type { Locale } from '../../src/record/format';
import { record } from '../record';
import { contentPages, textOf } from './dist';

const SHOWN = '.jr-source-meta > span[translate="no"]';

/** The publishers on the pages of a language, each with the languages that it is marked as. */
function shownIn(locale: Locale): Map<string, Set<string | null>> {
	const shown = new Map<string, Set<string | null>>();
	for (const { document, path } of contentPages)
		if (path.startsWith(`/${locale}/`))
			for (const span of document.querySelectorAll(SHOWN)) {
				const marks = shown.get(span.textContent!) ?? new Set();
				shown.set(span.textContent!, marks.add(span.getAttribute('lang')));
			}
	return shown;
}

/** The names of all publishers of the record. */
const namesIn = (locale: Locale) => new Set(recordIn(record, locale).sources.map(({ publisher }) => publisher));

describe.each([
	{
		locale: 'fr' as const,
		own: [
			'Affaires mondiales Canada',
			'Statistique Canada (Le Quotidien)',
			'Gazette du Canada, Partie II',
			'Maison-Blanche',
		],
		path: '/fr/sources/official/',
		bill: 'Agence des services frontaliers du Canada',
	},
	{
		locale: 'es' as const,
		own: ['Casa Blanca', 'Oficina del Representante Comercial de Estados Unidos', 'Banco de Canadá'],
		path: '/es/sources/official/',
		bill: 'Agencia de Servicios Fronterizos de Canadá',
	},
])('in $locale', ({ bill, locale, own, path }) => {
	const shown = shownIn(locale);

	test('pages have the names of the language, and no others', () => {
		expect(shown.size).toBeGreaterThan(300);
		const known = namesIn(locale);
		expect([...shown.keys()].filter((name) => !known.has(name))).toEqual([]);
	});

	test('a name of the language is not marked as another', () => {
		const page = contentPages.find((one) => one.path === path)!;
		const spans = [...page.document.querySelectorAll(SHOWN)];
		expect(spans.some((span) => own.includes(span.textContent!))).toBe(true);
		for (const name of own) expect([...shown.get(name)!], name).toEqual([null]);
	});

	test('the English name of a paper stays, and is marked as English', () => {
		expect([...shown.get('The Globe and Mail')!]).toEqual(['en']);
		expect([...shown.get('CBC News')!]).toEqual(['en']);
	});

	test('charts, their files and answers about goods have them too', () => {
		const known = namesIn(locale);
		const english = record.sources.map(({ publisher }) => publisher).filter((publisher) => !known.has(publisher));
		for (const file of [
			`charts/timeline/${locale}.csv`,
			`charts/in-force/${locale}.json`,
			`goods/rules/${locale}/04.json`,
		]) {
			const text = textOf(file);
			for (const name of english)
				expect(text.includes(`"${name}"`) || text.includes(`,${name},`), `${file}: ${name}`).toBe(false);
		}
		expect(textOf(`goods/rules/${locale}/04.json`)).toContain(bill);
		const { sources } = JSON.parse(textOf(`goods/rules/${locale}/04.json`)) as {
			sources: { [id: string]: { publisher: string; lang?: string } };
		};
		for (const { lang, publisher } of Object.values(sources)) if (publisher === bill) expect(lang).toBeUndefined();
	});
});

test('the open data have publishers as the sources write them', () => {
	const text = textOf('data/sources.csv');
	expect(text).toContain('Global Affairs Canada');
	expect(text).not.toContain('Asuntos Globales de Canadá');
});
