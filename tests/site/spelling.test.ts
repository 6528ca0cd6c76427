/** The spelling of all French and Spanish text: what the pages show, what their scripts may say, and the record. */
import { describe, expect, test } from 'vitest';
import { LOCALES, type Locale } from '../../src/record/format';
import { recordIn } from '../../src/record/inLanguage';
import { placedTexts } from '../../src/record/translations';
import { dictionary } from '../../src/words/dictionary';
import { record } from '../record';
import { listed, speller, wordsOf } from '../spelling/speller';
import { contentPages } from './dist';

/** What is in no language, or in one of its own that it names. */
const NOT_OURS = 'script, style, template, code, pre, kbd, [translate="no"], .jr-source-meta, .jr-printed, [hreflang]';

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
/** Names that stand in a text as they are: publishers and titles of sources, instruments. */
const names = [
	...new Set([
		...LOCALES.flatMap((locale) => recordIn(record, locale).sources.map(({ publisher }) => publisher)),
		...record.sources.map(({ title }) => title),
		...record.parties.flatMap(({ name }) => Object.values(name)),
		...record.measures.map(({ instrument }) => instrument.name),
	]),
].toSorted((a, b) => b.length - a.length);
const NAMES = new RegExp(`(?<!\\p{L})(?:${names.map(escaped).join('|')})(?!\\p{L})`, 'gu');

/** The texts of a page in its language. */
function textsOf(document: Document, locale: Locale): string[] {
	const body = document.body.cloneNode(true) as HTMLElement;
	for (const element of body.querySelectorAll(NOT_OURS)) element.remove();
	for (const element of body.querySelectorAll('[lang]'))
		if (!element.getAttribute('lang')!.startsWith(locale)) element.remove();
	const shown = [...body.querySelectorAll('*')].flatMap((element) => [
		...[...element.childNodes].filter(({ nodeType }) => nodeType === 3).map(({ textContent }) => textContent ?? ''),
		...['alt', 'title', 'aria-label', 'placeholder'].map((name) => element.getAttribute(name) ?? ''),
	]);
	const described = document.querySelector('meta[name="description"]')?.getAttribute('content') ?? '';
	return [document.title, described, ...shown].map((text) => text.replace(NAMES, ' '));
}

/** What English text writes with a capital is a name, and mostly the same in the other languages. */
const shared = new Set(
	[
		...contentPages.filter(({ locale }) => locale === 'en').flatMap(({ document }) => textsOf(document, 'en')),
		...placedTexts(record).map(({ text }) => text.en),
	].flatMap((text) => wordsOf(text).flatMap((word) => [word, ...word.split(/[’'-]/)])),
);

describe.each(['fr', 'es'] as const)('%s', (locale) => {
	const right = speller(locale, shared);
	/** Words that no dictionary has, each with a place where it stands. */
	const wrong = (places: Iterable<readonly [place: string, text: string]>) => {
		const found = new Map<string, string>();
		for (const [place, text] of places)
			for (const word of wordsOf(text)) if (!right(word) && !found.has(word)) found.set(word, place);
		return [...found].map(([word, place]) => `${word} (${place})`).toSorted();
	};

	test('a misspelt word would be found, and a right one not', () => {
		const text = {
			fr: 'L’accord prends fin aujourdhui, le comerce s’arrète.',
			es: 'El tratado terminna hoy y el comersio se detiene.',
		};
		expect(wrong([['here', text[locale]]])).toEqual(
			{ fr: ['aujourdhui (here)', 'comerce (here)', 's’arrète (here)'], es: ['comersio (here)', 'terminna (here)'] }[
				locale
			],
		);
		const fine = {
			fr: 'C’est l’été : aujourd’hui, États-Unis, 25 %, T3X, a_b.',
			es: '¿Qué pasó? El T-MEC rige en EE. UU.',
		};
		expect(wrong([['here', fine[locale]]])).toEqual([]);
	});

	test('the pages are spelt right', () => {
		// The names of goods in the chapters are those of the World Customs Organization’s nomenclature.
		const pages = contentPages.filter((page) => page.locale === locale && !/\/goods\/\d\d\//.test(page.path));
		expect(pages.length).toBeGreaterThan(40);
		expect(
			wrong(pages.flatMap(({ path, document }) => textsOf(document, locale).map((text) => [path, text] as const))),
		).toEqual([]);
	});

	test('the words of the interface are', () => {
		expect(
			wrong(
				// What readers type is spelt as they type it.
				Object.entries(dictionary(locale))
					.filter(([key]) => !/\.(?:key|keys)$/.test(key))
					.map(([key, text]) => [key, text.replace(/\{+\w+\}+/g, '25')] as const),
			),
		).toEqual([]);
	});

	test('the texts of the record are', () => {
		expect(
			wrong(
				placedTexts(record).flatMap(({ collection, id, field, text }) =>
					text[locale] === undefined
						? []
						: [[`${collection} · ${id} · ${field}`, text[locale].replace(NAMES, ' ')] as const],
				),
			),
		).toEqual([]);
	});

	test('no list has a word twice, or one that the dictionary has', () => {
		const words = [...listed('shared'), ...listed(locale)];
		expect(words.filter((word, at) => words.indexOf(word) !== at)).toEqual([]);
	});
});
