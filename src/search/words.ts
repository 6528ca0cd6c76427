/**
 * The words of a text as search knows them. What is asked and what is found both pass through here, so that `50%` and
 * `50`, `§232` and “section 232”, `lois` and `loi` are one and the same.
 */
import { plainOf, spelling, type Stem } from '../goods/suggest/stems';
import type { Locale } from '../record/format/locale';
import { askedIn } from './asking';

/** A word of a text: where it stands, and the form under which it is searched. */
export interface Word {
	/** As it is written. */
	written: string;
	start: number;
	end: number;
	stem: string;
}

/** Words without a thing, by which no text is searched: words that join others, and words that ask; with spaces between. */
export interface Empty {
	joining: string;
	asking: string;
	/** Words that hardly count in a question: “say” and “decide” in “what did the court say”. */
	saying: string;
}

/** Names that mean one thing, as the stems of their telling words, and the stem that stands for all of them. */
export type Same = readonly (readonly [names: readonly string[], one: string])[];

/** The stemmers of the languages that an index holds texts in: that of its pages, and English. */
export type Stems = ReadonlyMap<Locale, Stem>;

/** What reads the texts of an index, and what is asked of it. */
export interface Reader {
	/** The language of its pages. */
	readonly lang: Locale;
	/**
	 * The words of a text that tell something, names of one thing made one.
	 * @param spoken the language of the text: that of the index, if not given
	 */
	read(text: string, spoken?: string): Word[];
	/** Whether a text holds a word that asks: “what”, « quand », “qué”. */
	asks(text: string): boolean;
	/**
	 * The stems of a question that only say or decide, and so tell little of what is asked for; none of other texts.
	 * @param spoken the language of the text: that of the index, if not given
	 */
	slight(text: string, spoken?: string): ReadonlySet<string>;
}

/** Longer words than this are cut: some rules of stems take long over endless words. */
const LONGEST = 40;

/** How many texts are kept as they were read: at the build each is read for the index and for its spellings. */
const KEPT = 8_000;

/** What is read of an overlong query or text. */
const MOST = 40_000;

const set = (...lists: readonly string[]) => new Set(lists.flatMap((list) => list.split(' ')));

/** Joining words of English that name a thing in another language. */
const TELLING: { readonly [L in Locale]: ReadonlySet<string> } = {
	en: new Set(),
	fr: set('or the an as if do in he'),
	es: set('me as do is'),
};

/** Words that only an accent tells from joining words, and from a month: « maïs » beside « mais » and « mai ». */
const TOLD_BY_ACCENT: ReadonlyMap<string, string> = new Map([
	['maïs', 'maiz'],
	['té', 'tea'],
]);

/** Initials, which are no joining words: « É.-U. » and « ÉU » beside « eu ». */
const INITIALS = /\.|^ÉU$/u;

/** Signs before the number of a section of a law, which say no more than the number: “§ 232”, “s. 232”. */
const SIGN = /^(?:§+|ss?\.)$/iu;

/** What a text is cut into: initials, numbers with their signs, words. */
const PARTS =
	/§+|\bss?\.(?=\s?\d)|(?<![\p{L}\p{N}])\p{L}(?:\.-?\s?\p{L})+\.|\d{1,3}(?:[,\u00A0\u202F]\d{3})+(?!\d)|\d+(?:[.,]\d+)+(?!\p{L})|(?<![\p{L}\p{N}])\p{L}[-\u2010\u2011](?=\p{N}|\p{L}{2})[\p{L}\p{N}\p{M}]+|[\p{L}\p{N}\p{M}]+/giu;

/** Who says or decides is asked of just that: “who decides for Canada”. */
const WHO = askedIn('who');

/** What a question of French begins with before a vowel: « qu’a dit ». */
const ELIDED = /^[^\p{L}\p{N}]*qu[’'ʼ`´]/iu;

/** French drops the vowel of these before a vowel, and joins them to the next word. English joins an s. */
const JOINED = /^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu)$/u;

/** The same typed without the sign between: « derable », « dorigine », « laccord ». */
const GLUED = /^(?:[cdjlmnst]|qu)(?=[aeiouyhéèêàâîôûœ])(?=\p{L}{4})/iu;

/** A word of French without the article or the like that was typed as if it were part of it; empty where there is none. */
export const withoutElision = (word: string, lang: Locale): string =>
	lang === 'fr' && GLUED.test(word) ? word.replace(GLUED, '') : '';

/** The form of one part of a text before its ending is taken off; empty where it is none. */
function formOf(part: string): string {
	if (SIGN.test(part)) return '';
	const told = TOLD_BY_ACCENT.get(part.toLowerCase());
	if (told) return told;
	if (/^\d/.test(part)) {
		if (/^\d{1,3}(?:[,\u00A0\u202F]\d{3})+$/.test(part)) return part.replace(/\D/g, '');
		if (/^[\d.,]+$/.test(part)) return part.replace(/[.,]/g, 'd');
	}
	return spelling(plainOf(part).replaceAll(' ', '').slice(0, LONGEST));
}

/** Plurals that the rules of stems leave standing: « lois » beside « loi », “leyes” beside “ley”. */
const PLURAL: { readonly [L in Locale]: (word: string) => string } = {
	en: (word) => word,
	fr: (word) => word.replace(/(?<=\p{L}{3})(?<!s)s$/u, ''),
	es: (word) => word.replace(/(?<=\p{L}{2}[dlnryz])es$|(?<=\p{L}{4})(?<!s)s$/u, ''),
};

/**
 * What reads the texts of an index, and what is asked of it.
 * @param lang the language of its pages
 * @param stems the stemmers of that language and of English
 * @param empty the words of that language and of English that no text is searched by
 * @param same names that mean one thing, in stems that this reader made without them
 */
export function readerOf(lang: Locale, stems: Stems, empty: Empty, same: Same = []): Reader {
	const known = new Map<string, Map<string, string>>();
	/** The language whose rules a text is read by. */
	const rulesOf = (spoken: string): Locale => (stems.has(spoken as Locale) ? (spoken as Locale) : lang);
	const stemOf = (form: string, rules: Locale): string => {
		const own = known.get(rules) ?? new Map<string, string>();
		known.set(rules, own);
		let made = own.get(form);
		if (made === undefined) {
			made = /\d/.test(form) ? form : stems.get(rules)!(PLURAL[rules](form)) || form;
			own.set(form, made);
		}
		return made;
	};
	const asking = set(empty.asking);
	const saying = set(empty.saying);
	const silent = set(empty.joining, empty.asking);
	/** Names by their first stem, the longest first. */
	const names = Map.groupBy(
		same.flatMap(([all, one]) => all.map((name) => ({ parts: name.split(' '), one }))),
		({ parts }) => parts[0]!,
	);
	for (const list of names.values()) list.sort((a, b) => b.parts.length - a.parts.length);

	const cut = (text: string, spoken: string = lang): (Word & { form: string })[] => {
		const rules = rulesOf(spoken);
		const words: (Word & { form: string })[] = [];
		for (const match of text.slice(0, MOST).matchAll(PARTS)) {
			const [written] = match;
			const end = match.index + written.length;
			const form = formOf(written);
			if (form === '') continue;
			if (/^[’'ʼ`´]/u.test(text.slice(end, end + 1)) && JOINED.test(form)) continue;
			// “Canada’s”: the s is no word.
			if (form === 's' && /[’'ʼ`´]/u.test(text[match.index - 1] ?? '')) continue;
			words.push({ written, start: match.index, end, form, stem: stemOf(form, rules) });
		}
		return words;
	};

	const read = (text: string, spoken?: string): Word[] => {
		// Of a name “mecanismo de respuesta” the “de” is typed or not.
		const all = cut(text.normalize('NFC'), spoken).filter(
			({ form, written }) => !silent.has(form) || TELLING[lang].has(form) || INITIALS.test(written),
		);
		const found: Word[] = [];
		for (let at = 0; at < all.length; at++) {
			const word = all[at]!;
			const name = names
				.get(word.stem)
				?.find(({ parts }) => parts.every((part, step) => all[at + step]?.stem === part));
			if (name) {
				const last = all[at + name.parts.length - 1]!;
				found.push({ written: text.slice(word.start, last.end), start: word.start, end: last.end, stem: name.one });
				at += name.parts.length - 1;
			} else {
				const { end, start, stem: own, written } = word;
				found.push({ written, start, end, stem: own });
			}
		}
		return found;
	};
	const recent = new Map<string, Word[]>();
	const remembered = (text: string, spoken?: string): Word[] => {
		const key = `${spoken ?? lang} ${text}`;
		const had = recent.get(key);
		if (had) return had;
		const words = read(text, spoken);
		if (recent.size > KEPT) recent.clear();
		recent.set(key, words);
		return words;
	};
	/** Whether the first word of a text asks; those that join may stand before it: “in which”, « à qui ». */
	const begins = (text: string): boolean => {
		const first = cut(text).find(({ form }) => asking.has(form) || !silent.has(form));
		return first !== undefined && asking.has(first.form);
	};
	return {
		lang,
		read: remembered,
		asks: (text) => /[?¿]/u.test(text) || cut(text).some(({ form }) => asking.has(form)),
		slight: (text, spoken) =>
			askedIn(text) !== WHO && (ELIDED.test(text) || begins(text))
				? new Set(cut(text, spoken).flatMap(({ form, stem }) => (saying.has(form) ? [stem] : [])))
				: new Set(),
	};
}
