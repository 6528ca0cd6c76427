/**
 * A spelling check of French and Spanish: Hunspell’s dictionaries, and beside them the site’s own lists in this folder, one
 * word a line. `shared.txt` holds names and terms that are the same in both languages.
 */
import { readFileSync } from 'node:fs';
import nspell from 'nspell';
import fr from 'dictionary-fr';
import es from 'dictionary-es-mx';

export type Spelt = 'fr' | 'es';

const DICTIONARIES = { fr, es };

/** The words of one of the site’s lists. A line that begins with # is a remark. */
export const listed = (name: Spelt | 'shared'): string[] =>
	readFileSync(new URL(`${name}.txt`, import.meta.url), 'utf8')
		.split('\n')
		.map((line) => line.trim())
		.filter((line) => line !== '' && !line.startsWith('#'));

/** Words as they are looked up: letters, with apostrophes and hyphens inside. Numbers and codes are none. */
export const wordsOf = (text: string): string[] =>
	[...text.normalize('NFC').matchAll(/(?<![\p{L}\p{N}_@./-])\p{L}+(?:[’'-]\p{L}+)*(?![\p{L}\p{N}_]|\.\p{L}{2})/gu)].map(
		([word]) => word,
	);

/**
 * A check of single words.
 * @param names words with a capital that English text has too: names of people, places, firms and laws
 * @returns whether a word is right: as it stands, or each of its parts between apostrophes and hyphens
 */
export function speller(locale: Spelt, names: ReadonlySet<string> = new Set()): (word: string) => boolean {
	const hunspell = nspell(DICTIONARIES[locale]);
	const own = new Set([...listed('shared'), ...listed(locale)]);
	const known = new Map<string, boolean>();
	const right = (word: string): boolean => {
		const plain = word.replaceAll('’', "'");
		const low = plain.toLowerCase();
		return (
			own.has(word) ||
			(/^\p{Lu}/u.test(word) && names.has(word)) ||
			// At the beginning of a sentence a word of a list has a capital.
			own.has(word.charAt(0).toLowerCase() + word.slice(1)) ||
			hunspell.correct(plain) ||
			(plain !== low && plain.slice(1) === low.slice(1) && hunspell.correct(low)) ||
			// An inscription in capitals.
			(plain.length > 3 && plain === plain.toUpperCase() && hunspell.correct(low))
		);
	};
	return (word) => {
		const before = known.get(word);
		if (before !== undefined) return before;
		const parts = word.split(/[’'-]/).filter((part) => part.length > 1 || own.has(part));
		const is =
			right(word) ||
			(parts.length > 0 && /[’'-]/.test(word) && parts.every((part) => right(part) || /^[ldLD]$/.test(part)));
		known.set(word, is);
		return is;
	};
}
