/** The names by which search finds a page, besides the words of its text. */
import { memory } from '../record/remember';
import type { Term } from '../record/schema';
import { fold } from './queries';

/** Words without accents, signs and capitals, between spaces: so that a name is found only as whole words. */
const plain = (words: string) =>
	` ${fold(words)
		.replace(/[^a-z0-9]+/g, ' ')
		.trim()} `;

interface Names {
	all: string[];
	/** The same names as they are compared. */
	plain: string[];
}

// The same for every page of a build.
const recall = memory<readonly Term[], readonly Names[]>();

/** The names of the things that have more than one: what each country calls them, and what people search them by. */
const namesOf = (glossary: readonly Term[]): readonly Names[] =>
	recall(glossary, 'names', () =>
		glossary
			.filter(({ names }) => Object.keys(names).length > 1)
			.map(({ aliases, names }) => [...new Set([...Object.values(names), ...aliases])])
			.map((all) => ({ all, plain: all.map(plain) })),
	);

/**
 * All names of the things that a text names, whichever name it uses. Things with one name in all countries are left
 * out.
 * @param text the title and the text of a page
 */
export function aliasesIn(text: string, glossary: readonly Term[]): string[] {
	const words = plain(text);
	return namesOf(glossary)
		.filter((names) => names.plain.some((name) => words.includes(name)))
		.flatMap(({ all }) => all);
}
