/** The files beside Pagefind’s that search fetches, one set for each language. */
import type { Empty, Same } from './words';

/**
 * `alike-N.json`: names of things and readers’ words for them, in order, each with the words of the site that it leads to.
 * `retali 8countermeasur,surtax`: the digit says how surely, in tenths; nine is a translation. Several follow one another
 * after a comma; the words of a name have a plus between them.
 */
export type AlikePiece = readonly string[];

/** What every query needs of an index. Records stand in the order of the site, page by page. */
export interface Part {
	/** A letter a record: its kind. */
	kinds: string;
	/** How many records each page has, one after another. What stands on no page of text is a page of its own. */
	pages: readonly number[];
	/** A digit a record: how many words its title has, nine at most. */
	titles: string;
	/** What the title of each record asks for, as `askedIn` has it. */
	asks: string;
	/** How many records each file of what is shown has: `shown-0.json` and so on. */
	shown: readonly number[];
	/** The same for `titles-0.json` and so on. */
	named: readonly number[];
}

/** `start.json`: the pages and what stands on them; and what reads a query. */
export interface Start extends Part {
	/** Another one where anything in the index is otherwise. */
	version: string;
	/** The first day that *On any day* shows, and the last of the record. */
	from: string;
	asOf: string;
	same: Same;
	empty: Empty;
	/** The first name of each file of names: `alike-0.json` and so on. */
	alike: readonly string[];
	/** The first word of each file of spellings: `spelt-0.json` and so on. */
	spelt: readonly string[];
	/** The first stem of each file of words that only the rest has: `rest-0.json` and so on. */
	rest: readonly string[];
	/** Sentences and labels in the language of the page. */
	words: { readonly [key: string]: string };
	/** Of each page, in order, the marks of its title and of what the menu calls it, with commas between: see `marksOf`. */
	called: string;
	/** Pages that lead to everything: their addresses from the root of the site, and their names in the menu. */
	ways: readonly (readonly [href: string, name: string])[];
}

/** `days.json`: the days on which something happened, with the places of their records. */
export type Days = { readonly [day: string]: readonly number[] };

/** What stands between a part of the site and a page of it, in the place of that page. */
export const IN_MENU = ' › ';

/** A record as it is shown. What is empty is left out at the end. */
export type Shown = readonly [
	title: string,
	/** From the root of the site, without a slash before it: `fr/tariffs/#stacking`. */
	href: string,
	/** Where it stands, or what it is; of a section, the title of its page. */
	place: string,
	/** One line a paragraph. */
	text: string,
	/** The language of title and text, where it is not that of the page. */
	lang?: string,
	/** What proves an answer. */
	sources?: readonly (readonly [title: string, href: string])[],
	/** The questions that it answers, where it is the answer to those and no others. */
	asks?: readonly string[],
];

/** `titles-N.json`: what the other sections of a page are named by, beside the one that is shown. */
export type Titles = readonly (readonly [title: string, href: string, lang?: string])[];

/** `spelt-N.json`: a stem, and after spaces words of it that are spelt otherwise, the commonest first. */
export type Spelt = readonly string[];

/**
 * `rest-N.json`: stems that stand in nothing that is searched at once, in order, with spaces between: those in the words
 * of goods, and those in what is searched later. A word that is not among them need not be looked for there.
 */
export type Rest = readonly [goods: string, later: string];
