/** The names by which search finds a page, besides the words of its text. */
import type { Term } from '../record/schema';
import { fold } from './queries';

/** Words without accents, signs and capitals, between spaces: so that a name is found only as whole words. */
const plain = (words: string) =>
	` ${fold(words)
		.replace(/[^a-z0-9]+/g, ' ')
		.trim()} `;

/**
 * All names of the things that a text names, whichever name it uses. Things with one name in all countries are left
 * out.
 * @param text the title and the text of a page
 */
export function aliasesIn(text: string, glossary: readonly Term[]): string[] {
	const words = plain(text);
	return glossary
		.filter((term) => Object.keys(term.names).length > 1)
		.map((term) => [...new Set([...Object.values(term.names), ...term.aliases])])
		.filter((names) => names.some((name) => words.includes(plain(name))))
		.flat();
}
