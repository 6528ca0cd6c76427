/** Words that are spelt like one that a reader typed, for goods and for search alike. */
import type SearchableMap from 'minisearch/SearchableMap';

/** Words by their stems, in a tree in which like ones are found. */
export type Tree = SearchableMap<string>;

/** A word that is spelt like a reader’s. */
export interface Spelling {
	stem: string;
	/** A word of that stem. */
	word: string;
	/** How many letters are otherwise, likely slips counted less. */
	letters: number;
}

/** A tree with the spellings of a file in it: each a stem, and a word where it is another. */
export const grown = (tree: Tree, list: readonly string[]): Tree =>
	list.reduce((all, line) => {
		const [stem, word = stem] = line.split(' ') as [string, string?];
		return all.set(stem, word);
	}, tree);

/**
 * The words of a tree whose stems are like one.
 * @param most how many letters may be otherwise
 */
export function near(tree: Tree, stem: string, most: number): Spelling[] {
	// Two letters that changed places are one slip, not two.
	const swapped = Array.from(
		{ length: Math.max(0, stem.length - 1) },
		(_, at) => stem.slice(0, at) + stem[at + 1]! + stem[at]! + stem.slice(at + 2),
	);
	return [
		...[...tree.fuzzyGet(stem, most)].map(([each, [word, letters]]) => ({
			stem: each,
			word,
			// One is left out or doubled more often than it is another, and left out most often.
			letters: letters - (each.length === stem.length ? 0 : each.length > stem.length ? 0.35 : 0.25),
		})),
		...swapped.flatMap((each) => (tree.has(each) ? [{ stem: each, word: tree.get(each)!, letters: 1 }] : [])),
	];
}
