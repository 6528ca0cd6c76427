/**
 * How the words of a query become the words of the site: other names of a thing, accents, words that are only alike.
 */
import type { Locale } from '../record/format';
import type { Term } from '../record/schema';

/** The words for one thing, from the glossary. */
export interface WordGroup {
	/** The name in the language of the page. */
	own: string;
	/** Names in other countries and languages. Search replaces them by the own name. */
	same: string[];
	/** Other words people search by. Search looks for the own name besides them. */
	like: string[];
}

/** The groups of words that the glossary makes in one language. */
export function wordGroups(glossary: readonly Term[], lang: Locale): WordGroup[] {
	return glossary.flatMap(({ aliases, names, term }) => {
		const own = { en: names.canadaEn, fr: names.canadaFr, es: names.mexico }[lang] ?? term[lang] ?? term.en;
		// Where countries have names of their own for a thing, its other words are names too.
		const named = Object.keys(names).length > 1;
		const seen = new Set([fold(own)]);
		const fresh = (words: string[]) => words.filter((word) => !seen.has(fold(word)) && seen.add(fold(word)));
		const same = fresh(
			[...Object.values(names), ...Object.values(term), ...(named ? aliases : [])].filter((word) => word !== undefined),
		);
		const like = fresh(named ? [] : aliases);
		return same.length + like.length > 0 ? [{ own, same, like }] : [];
	});
}

/** A text in lower case without accents and hyphens, so that `T-MEC` and `tmec` are one word. */
export function fold(text: string): string {
	return text
		.normalize('NFD')
		.replace(/[\u0300-\u036f]/g, '')
		.replace(/[-\u2010-\u2012]/g, '')
		.replace(/[’']/g, ' ')
		.replace(/œ/gi, 'oe')
		.toLowerCase();
}

/** A French article joined to the next word: the `l’` of `l’ACEUM`. */
const JOINED = /^(?:[cdjlmnst]|qu)[’'](?=.)/i;

/** The words of a query, without the articles French joins to them: `l’ACEUM` is `ACEUM`. */
export function wordsOfQuery(query: string): string[] {
	return query
		.split(/\s+/)
		.flatMap((word) => word.replace(JOINED, '').split(/[’']/))
		.filter(Boolean);
}

/**
 * The searches that a query stands for: first the query with the own names in place of others, then those that mean the
 * same. In French the ligature is tried too: texts have « bœuf », but few keyboards have the letter.
 */
export function queriesFor(query: string, groups: readonly WordGroup[], lang = 'en'): string[] {
	const names = groups
		.flatMap(({ like, own, same }) => [
			...same.map((word) => ({ own, replace: true, parts: fold(word).split(' ') })),
			...like.map((word) => ({ own, replace: false, parts: fold(word).split(' ') })),
		])
		.toSorted((a, b) => b.parts.length - a.parts.length);
	let words = query.split(/\s+/).filter(Boolean);
	const also: string[] = [];
	for (let at = 0; at < words.length; at++) {
		const folded = words.map((word) => fold(word.replace(JOINED, '')));
		const name = names.find(({ parts }) => parts.every((part, index) => folded[at + index] === part));
		if (!name) continue;
		const named = words.toSpliced(at, name.parts.length, name.own);
		if (name.replace) words = named;
		else {
			also.push(named.join(' '));
			at += name.parts.length - 1;
		}
	}
	const all = [words.join(' '), ...also];
	if (lang === 'fr') all.push(...all.filter((text) => /oe/i.test(text)).map((text) => text.replace(/oe/gi, 'œ')));
	return [...new Set(all)].filter(Boolean);
}

/**
 * Whether a word of a text is so near to a word of the query that it may be meant. Pagefind looks for the longest known
 * beginning of a word that it does not know: `cusmb` would find "custom" and `arancel` would find "a".
 */
export function isNear(asked: string, found: string): boolean {
	const [a, b] = [fold(asked), fold(found)];
	let shared = 0;
	while (shared < a.length && a[shared] === b[shared]) shared++;
	return shared >= Math.min(a.length, Math.max(4, Math.ceil(a.length * 0.6)));
}
