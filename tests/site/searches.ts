/** The searches of the built site in its languages, for the files of tests that ask them. */
import { afterAll, beforeAll } from 'vitest';
import { LOCALES, type Locale } from '../../src/record/format';
import type { Answer, Asker } from '../../src/search/ask';
import { openSearch, standInForBrowser } from '../searched';
import { DIST } from './dist';

interface Searches {
	/** The search of each language, with all of its index open. */
	searches: ReadonlyMap<Locale, Asker>;
	/** What the search of a language answers. */
	ask(text: string, lang?: Locale, limit?: number): Promise<Answer>;
}

/** Opens them before the tests of the file that calls this, and undoes what they need after them. */
export function openSearches(): Searches {
	const searches = new Map<Locale, Asker>();
	let undo: () => void;
	beforeAll(async () => {
		undo = standInForBrowser();
		for (const lang of LOCALES) searches.set(lang, await openSearch(DIST, lang));
	});
	afterAll(() => undo());
	return { searches, ask: (text, lang = 'en', limit = 6) => searches.get(lang)!.ask(text, limit) };
}
