/**
 * Hands what makes the records of search over to the integration that runs Pagefind. It needs the record and the words of
 * the interface, which only modules of the bundle have; the integration runs when all pages are there, outside of it. They
 * meet in a global, as in rendered.ts.
 */
import type { MadeIndex } from '../search/build/index.ts';
import type { Locale } from '../record/format/locale.ts';

/** Makes the records of a language from its built pages, by their paths from the root: `fr/tariffs/`. */
export type MakeIndex = (lang: Locale, pages: ReadonlyMap<string, string>, base: string) => Promise<MadeIndex>;

const KEY: unique symbol = Symbol.for('joint-review.search') as never;
const shared = globalThis as { [KEY]?: MakeIndex };

/** Gives the maker. */
export function giveMaker(make: MakeIndex): void {
	shared[KEY] = make;
}

/** The maker. Throws when no page has been rendered that gives it. */
export function takeMaker(): MakeIndex {
	if (!shared[KEY]) throw new Error('No page gave what makes the search index: each must have Search.astro.');
	return shared[KEY];
}
