/** The words of readers and the names of the record, in the stems of one language. */
import { LOCALES, type Locale } from '../../record/format';
import type { WholeRecord } from '../../record/record';
import type { Localized, Term } from '../../record/schema';
import type { Translate } from '../../words/translate';
import type { Reader, Same } from '../words';
import type { WordLists, Words } from './lists';
import type { SearchRecord } from './records';

type Named = Pick<WholeRecord, 'glossary' | 'sectors' | 'provinces' | 'concerns'>;

const all = (words: Words): string[] => LOCALES.flatMap((locale) => words[locale]);
const everywhere = (text: Localized): string[] => LOCALES.flatMap((locale) => text[locale] ?? []);

/** A name in full and the short one that it gives in brackets: “Canada–United States–Mexico Agreement (CUSMA)”. */
const bothNames = (name: string): string[] => {
	const [, full, short] = /^(.*?)\s*\(([^)]*)\)$/u.exec(name) ?? [undefined, name];
	return [full!, ...(short ? [short] : [])];
};

/** A proper name: one with a capital or a digit, and not a common word for the thing. */
const isProper = (name: string): boolean => /\p{Lu}|\d/u.test(name);

/**
 * The names of each thing that countries call by names of their own: those of the entry, and those of its other words
 * that are names too. “Free trade agreement” is what the thing is, and many things are that.
 */
const ownNames = ({ aliases, names, term }: Term): string[] =>
	Object.keys(names).length > 2
		? [...everywhere(term), ...Object.values(names).flatMap(bothNames), ...aliases.filter(isProper)]
		: [];

/** Initials of two letters, which mean another thing in another language: « É.-U. » and “EU”. */
const isShort = (name: string): boolean => name.replace(/\P{L}/gu, '').length === 2;

/** The names of one thing in an index: of all languages, but for initials that are not its own. */
const namesIn = (lang: Locale, words: Words): string[] => [
	...new Set([words.en[0]!, ...LOCALES.flatMap((own) => words[own].filter((name) => own === lang || !isShort(name)))]),
];

/**
 * Names that mean one thing, in the stems of the languages of an index.
 * @param plain the reader of the index, without any
 */
export function sameIn(plain: Reader, lists: WordLists, { glossary }: Pick<Named, 'glossary'>): Same {
	const groups = [...glossary.map(ownNames), ...lists.same.map((words) => namesIn(plain.lang, words))].filter(
		(names) => names.length > 1,
	);
	return groups.flatMap((names): Same => {
		// The one that stands for all is English in every index: the first name.
		const one = keysOf(plain, names.slice(0, 1), 'en').join('').replaceAll(' ', '');
		const stems = langsOf(plain.lang).flatMap((spoken) => keysOf(plain, names, spoken));
		const others = [...new Set(stems)].filter((name) => name !== one);
		return others.length > 0 ? [[others, one]] : [];
	});
}

/** The same without names of several words: what reads the words of which a name is made. */
export const wordByWord = (same: Same): Same =>
	same.map(([names, one]) => [names.filter((name) => !name.includes(' ')), one] as const);

/** The stems of some words in some language, each once. */
const keysOf = (reader: Reader, words: readonly string[], spoken?: string): string[] =>
	[
		...new Set(
			words.map((word) =>
				reader
					.read(word, spoken)
					.map(({ stem }) => stem)
					.join(' '),
			),
		),
	].filter(Boolean);

/**
 * Words of readers with the words of the site that they stand for, in the stems of a language, as the lines of files. The
 * site’s words are those of the language and of English, which untranslated pages are written in; those of other
 * languages lead to them too.
 */
export function alikeIn(reader: Reader, lists: WordLists, record: Named): string[] {
	const { lang } = reader;
	/** Words of the language and of English, each in stems of its own. */
	const here = (words: Words) => [...new Set(langsOf(lang).flatMap((spoken) => keysOf(reader, words[spoken], spoken)))];
	const hereOf = (text: Localized) => [
		...new Set(langsOf(lang).flatMap((spoken) => keysOf(reader, [text[spoken] ?? text.en], spoken))),
	];
	const groups: [site: string[], translated: string[], readers: string[]][] = [
		...lists.like.map(({ readers, site }): [string[], string[], string[]] => [here(site), all(site), all(readers)]),
		...record.glossary.map(({ aliases, names, term }): [string[], string[], string[]] => [
			hereOf(term),
			everywhere(term),
			[...aliases, ...Object.values(names).flatMap(bothNames)],
		]),
		...[...record.sectors, ...record.provinces, ...record.concerns].map(({ name }): [string[], string[], string[]] => [
			hereOf(name),
			everywhere(name),
			[],
		]),
	];
	/** By each name, what it leads to, with the digit that says how surely. */
	const leads = new Map<string, Map<string, number>>();
	for (const [to, translated, readers] of groups) {
		const put = (names: readonly string[], surely: number) => {
			for (const name of new Set(langsOf(lang).flatMap((spoken) => keysOf(reader, names, spoken)))) {
				const own = leads.get(name) ?? new Map<string, number>();
				leads.set(name, own);
				for (const key of to) if (key !== name) own.set(key, Math.max(own.get(key) ?? 0, surely));
			}
		};
		put(translated, 9);
		put(readers, 8);
	}
	return [...leads]
		.filter(([name, to]) => to.size > 0 || name.includes(' '))
		.toSorted(([a], [b]) => (a < b ? -1 : 1))
		.map(([name, to]) => {
			const list = [...to].map(([key, surely]) => surely + key.replaceAll(' ', '+'));
			return `${name} ${list.join(',')}`;
		});
}

/** The terms of the glossary under all their names: those of the language too where the page is not translated. */
export const withNamesOfTerms = (
	records: readonly SearchRecord[],
	{ glossary }: Pick<Named, 'glossary'>,
	lang: Locale,
): SearchRecord[] => {
	const terms = new Map(glossary.map((term) => [term.id as string, term]));
	return records.map((one) => {
		const term = one.kind === 'term' ? terms.get(one.href.split('#')[1] ?? '') : undefined;
		if (!term) return one;
		const { aliases, names, term: name } = term;
		return { ...one, called: [name[lang] ?? name.en], names: [...one.names, ...aliases, ...Object.values(names)] };
	});
};

/** The words of the government of a province, found by asking what it wants or thinks too. */
export const withWishes = (records: readonly SearchRecord[], t: Translate): SearchRecord[] =>
	records.map((one) =>
		one.kind === 'province' && one.href.endsWith('#said')
			? { ...one, called: [t('jr.search.answer.said.names')] }
			: one,
	);

/** The languages that an index holds texts in. */
export const langsOf = (lang: Locale): Locale[] => (lang === 'en' ? ['en'] : [lang, 'en']);
