/** Everyday words for goods: each fault of the file is told with its place; and postings, which are written short. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decode, encode, type Posting } from '../../src/goods/suggest/postings';
import { stemmerOf, wordsOf } from '../../src/goods/suggest/words';
import { readWords, WORDS_FILE } from '../../src/goods/words';
import { formatProblem } from '../../src/record/problem';

const name = { en: 'Beer', fr: 'Bière', es: 'Cerveza' };
const book = {
	headings: ['22', '2203', '220300'].map((code) => ({ code, name })),
	schedule: [
		{ code: '22030000', duty: 'Free', originating: 'free' as const, description: 'Beer', path: [], source: 'a-source' },
	],
	rows: {
		'united-states': [
			{ measure: 'a-measure', code: '2203000030', rate: 'ban' as const, from: '2026-09-29', source: 'a' },
		],
		canada: [],
	},
};
const entry = (codes: string, en = "['beer']") =>
	`- en: ${en}\n  fr: ['bière']\n  es: ['cerveza']\n  codes: ${codes}\n`;
const said = (text: string) => readWords(text, book).problems.map(formatProblem);

describe('the file of everyday words', () => {
	test('is read', () => {
		const { problems, words } = readWords(entry("['22030000', '2203']"), book);
		expect(problems).toEqual([]);
		expect(words).toEqual([{ en: ['beer'], fr: ['bière'], es: ['cerveza'], codes: ['22030000', '2203'] }]);
	});

	test('says which numbers of ten digits hold these goods and no others', () => {
		const { problems, words } = readWords(`${entry("['2203']")}  numbers: ['2203000030']\n`, book);
		expect(problems).toEqual([]);
		expect(words[0]!.numbers).toEqual(['2203000030']);
	});

	test.each([
		[
			'a code that is nowhere',
			entry("['2203']") + entry("['22030099']"),
			/:5 · entry 2 · codes: 2203\.00\.99 is in neither/,
		],
		['a code that is a number', entry('[2203]'), /:1 · entry 1 · codes\.0: /],
		['a code of five digits', entry("['22030']"), /entry 1 · codes\.0: must be 2, 4, 6 or 8 digits/],
		['no code', entry('[]'), /entry 1 · codes: needs a code/],
		['no word in a language', entry("['2203']", '[]'), /entry 1 · en: needs a word in each language/],
		['a word twice', entry("['2203']", "['beer', 'beer']"), /entry 1 · en: has "beer" twice/],
		['a code twice', entry("['2203', '2203']"), /entry 1 · codes: has "2203" twice/],
		[
			'a number that no measure names',
			`${entry("['2203']")}  numbers: ['2203000060']\n`,
			/entry 1 · numbers: 2203\.00\.00\.60 is named by no US measure/,
		],
		['a number of eight digits', `${entry("['2203']")}  numbers: ['22030000']\n`, /numbers\.0: must be 10 digits/],
		['a field that no entry has', `${entry("['2203']")}  note: x\n`, /entry 1: .*note/],
		['no list', 'en: beer\n', /must be a list of entries/],
		['no YAML', '- en: [beer\n', /is not valid YAML/],
	])('%s is told with its place', (_, text, says) => {
		const problems = said(text);
		expect(problems).toHaveLength(1);
		expect(problems[0]).toMatch(says);
		expect(problems[0]!.startsWith(WORDS_FILE)).toBe(true);
	});
});

test('postings are read as they were written', () => {
	const posting = fc.record({
		code: fc
			.tuple(fc.integer({ min: 0, max: 99_999_999 }), fc.constantFrom(2, 4, 6, 8))
			.map(([number, digits]) => String(number).padStart(8, '0').slice(0, digits)),
		rank: fc.integer({ min: 0, max: 9 }),
		weight: fc.constantFrom(0, 1, 2, 3) as fc.Arbitrary<Posting['weight']>,
	});
	fc.assert(
		fc.property(fc.uniqueArray(posting, { selector: ({ code }) => code }), (list) => {
			const ordered = list.toSorted((a, b) => (a.code < b.code ? -1 : 1));
			expect(decode(encode(ordered))).toEqual(ordered);
		}),
	);
	expect(
		encode([
			{ code: '950699', rank: 0, weight: 0 },
			{ code: '95069925', rank: 1, weight: 0 },
		]),
	).toBe('0950699A325B');
});

describe('words of a text', () => {
	test.each([
		['en', 'The Sulphuric acids, of a kind used for 2x4s', ['sulfur', 'acid', '2x4']],
		['en', 'Aluminium fibre colours', ['aluminum', 'fiber', 'color']],
		['fr', 'L’œuf d’oie et les chevaux', ['oeuf', 'oie', 'cheval']],
		['es', 'Los demás camiones; camión', ['camion']],
		['en', '61, 63 and 76 percent', ['percent']],
		['en', '', []],
	] as const)('%s: %s', async (locale, text, stems) => {
		expect(wordsOf(text, locale, await stemmerOf(locale)).map(({ stem }) => stem)).toEqual(stems);
	});
	test('an endless word is cut', async () => {
		const [word] = wordsOf('a'.repeat(100_000), 'en', await stemmerOf('en'));
		expect(word!.typed.length).toBeLessThan(40);
	});
});
