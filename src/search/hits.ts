/** The pages that Pagefind finds for a query, each once, best first. */

/** Options for Pagefind: the other names of what a page names, and its section, count less than its words. */
export const OPTIONS = { ranking: { metaWeights: { aliases: 0.2, section: 0.2 } }, excerptLength: 24 };

export interface Searcher<H> {
	search(query: string): Promise<{ results: H[] }>;
}

/** A word before which French drops the vowel of an article. */
const ELIDES = /^[aàâeéèêëhiîïoôœuùûy]/i;

/**
 * The spellings under which Pagefind may know the words of a query. It drops apostrophes, so that `l’ACEUM` is the word
 * "laceum" to it and `ACEUM` is another word.
 */
export function spellingsOf(query: string, lang: string): string[] {
	if (lang !== 'fr') return [query];
	const words = query.split(/\s+/);
	const joined = (article: string) =>
		words.map((word) => (word.length > 2 && ELIDES.test(word) ? `${article}’${word}` : word)).join(' ');
	return [...new Set([query, joined('l'), joined('d')])];
}

/**
 * The pages found for the first query, the best first, then those that only the next ones find.
 * @param queries the searches that the reader's query stands for, as `queriesFor` gives them
 * @param lang the language of the index
 */
export async function hitsOf<H extends { id: string; score: number }>(
	pagefind: Searcher<H>,
	queries: readonly string[],
	lang: string,
): Promise<H[]> {
	const hits = new Map<string, H>();
	for (const query of queries) {
		const found: H[] = [];
		for (const form of spellingsOf(query, lang)) found.push(...(await pagefind.search(form)).results);
		for (const hit of found.toSorted((a, b) => b.score - a.score)) if (!hits.has(hit.id)) hits.set(hit.id, hit);
	}
	return [...hits.values()];
}
