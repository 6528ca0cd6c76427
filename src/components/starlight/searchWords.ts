/** What search knows about words: the names of one thing, and how near a word found is to a word asked. */
import type { Term } from '../../record/schema';

/**
 * Words that mean the same, the page language's own first. `name`: all of them name one thing, so a query is put in the
 * first; else the first is searched besides what was typed.
 */
export interface WordGroup {
	words: string[];
	name: boolean;
}

/** The glossary as groups of words in one language. */
export function wordsOf(glossary: readonly Term[], lang: 'en' | 'fr' | 'es'): WordGroup[] {
	return glossary.flatMap(({ aliases, names, term }) => {
		const own = { en: names.canadaEn, fr: names.canadaFr, es: names.mexico }[lang] ?? term[lang] ?? term.en;
		const all = [own, ...Object.values(names), ...Object.values(term), ...aliases].filter((word) => word !== undefined);
		const words = [...new Map(all.map((word) => [fold(word), word])).values()];
		return words.length > 1 ? [{ words, name: Object.keys(names).length > 1 }] : [];
	});
}

/** Lower case, without accents and hyphens: `T-MEC` and `tmec` are one word. */
export function fold(text: string): string {
	return text
		.normalize('NFD')
		.replace(/[\u0300-\u036f]/g, '')
		.replace(/[-\u2010-\u2012]/g, '')
		.replace(/[’']/g, ' ')
		.toLowerCase();
}

/** The searches a query stands for: itself in the page language's own names, and what else means the same. */
export function queriesFor(query: string, groups: readonly WordGroup[]): string[] {
	let named = ` ${fold(query).replace(/\s+/g, ' ').trim()} `;
	const also: string[] = [];
	const found = groups
		.flatMap(({ name, words }) => words.map((word) => ({ name, own: words[0]!, word: fold(word) })))
		.sort((a, b) => b.word.length - a.word.length);
	for (const { name, own, word } of found) {
		if (!named.includes(` ${word} `)) continue;
		if (name) named = named.replaceAll(` ${word} `, ` ${own.replace(/ /g, '\u0000')} `);
		else if (word !== fold(own)) also.push(named.replace(` ${word} `, ` ${own} `));
	}
	return [...new Set([named, ...also].map((text) => text.replaceAll('\u0000', ' ').trim()))];
}

/**
 * Whether a word of the text is near enough to a word asked for to have been meant. Pagefind falls back from a word it
 * does not know to its longest known beginning: `cusmb` would find "custom" and `arancel` would find "a".
 */
export function isNear(asked: string, found: string): boolean {
	const [a, b] = [fold(asked), fold(found)];
	let shared = 0;
	while (shared < a.length && a[shared] === b[shared]) shared++;
	return shared >= Math.min(a.length, Math.max(4, Math.ceil(a.length * 0.6)));
}

/** The way from a page to the root of the site: `../../` from `/sectors/energy/`. */
export function rootFrom(pathname: string, base: string): string {
	const depth = pathname.slice(base.replace(/\/$/, '').length).split('/').length - 2;
	return depth > 0 ? '../'.repeat(depth) : './';
}
