/** The words of a language with where they stand, as the browser has them. */
import SearchableMap from 'minisearch/SearchableMap';
import type { Locale } from '../../record/format';
import { fetched, placesFrom, type Fetch } from './fetched';
import type { Spellings, WordIndex, Words } from './files';
import { decode, type Posting } from './postings';
import { grown, near, type Spelling, type Tree } from './spellings';
import type { Load } from './suggestion';
import { stemmerOf, wordsOf, type Stem } from './words';

/** With how many letters names are looked through for words that begin with them. */
export const SHORTEST = 3;

/** Words for goods that no name has. */
export interface Everyday {
	word: string;
	/** Its parts as they are typed. */
	forms: readonly string[];
	stems: readonly string[];
	codes: readonly Posting[];
}

const treeOf = (list: Spellings): Tree => grown(new SearchableMap<string>(), list);

export class WordShelf {
	readonly locale: Locale;
	readonly stem: Stem;
	/** How many codes are searched. */
	readonly codes: number;
	readonly everyday: readonly Everyday[];
	#index: WordIndex;
	/** The parts of everyday words as they are typed, with their stems: `harness`, whose stem is `har`. */
	#parts: ReadonlyMap<string, string>;
	#decoded = new Map<string, readonly Posting[]>();
	#fetch: Fetch;

	private constructor(locale: Locale, fetch: Fetch, index: WordIndex, stem: Stem) {
		this.locale = locale;
		this.codes = index.codes;
		this.stem = stem;
		this.#index = index;
		this.#fetch = fetch;
		const parts = new Map<string, string>();
		this.everyday = index.readers.map(([word, codes]) => {
			const words = wordsOf(word, locale, stem);
			for (const part of words) parts.set(part.typed, part.stem).set(part.stem, part.stem);
			return {
				word,
				forms: words.map((part) => part.typed),
				stems: words.map((part) => part.stem),
				codes: codes.split(' ').flatMap(decode),
			};
		});
		this.#parts = parts;
	}

	/** Fetches the index and the stemmer. Rejects when one of them cannot be had. */
	static async open(locale: Locale, load: Load): Promise<WordShelf> {
		const fetch = fetched(`${locale}/`, load);
		const [index, stem] = await Promise.all([fetch('words', (content: WordIndex) => content), stemmerOf(locale)]);
		return new WordShelf(locale, fetch, index, stem);
	}

	/** The stems in one file of words, with their postings still encoded. */
	#piece(at: number): Promise<ReadonlyMap<string, string>> {
		return this.#fetch(`words-${at}`, (content: Words) => new Map(Object.entries(content)), this.#index.version);
	}

	/** Those in the file where a stem stands if it stands anywhere. */
	#at(stem: string): Promise<ReadonlyMap<string, string>> {
		return this.#piece(placesFrom(this.#index.first, stem)[0]!);
	}

	/** The stems in the files where what begins with `start` may stand, with their postings still encoded. */
	#around(start: string): Promise<ReadonlyMap<string, string>[]> {
		return Promise.all(placesFrom(this.#index.first, start).map((at) => this.#piece(at)));
	}

	/**
	 * The stems of names and of everyday words that begin with `start`. Two letters begin so many that of names only the
	 * stem of just these is looked for: they would be a quarter of what a query fetches.
	 * @param alone whether nothing else is typed: behind other words, two letters find no more of everyday words than of names
	 */
	async beginningWith(start: string, alone = true): Promise<string[]> {
		const isShort = start.length < SHORTEST;
		const files = isShort ? [await this.#at(start)] : await this.#around(start);
		const parts = [...this.#parts].filter(([form]) => (isShort && !alone ? form === start : form.startsWith(start)));
		return [
			...files.flatMap((file) =>
				isShort ? (file.has(start) ? [start] : []) : [...file.keys()].filter((stem) => stem.startsWith(start)),
			),
			...parts.map(([, stem]) => stem),
		];
	}

	/** Where a stem stands; nowhere when it is in no name. */
	async postings(stem: string): Promise<readonly Posting[]> {
		const known = this.#decoded.get(stem);
		if (known) return known;
		const found = decode((await this.#at(stem)).get(stem) ?? '');
		this.#decoded.set(stem, found);
		return found;
	}

	/**
	 * The stems spelt most like one; none when all are too far. Those with the same first letter are looked at first: it is
	 * rarely mistaken.
	 * @param most how many letters may be otherwise
	 */
	async spelt(stem: string, most: number): Promise<Spelling[]> {
		const alike = await this.#speltFrom(stem.slice(0, 1), stem, most);
		return alike.length > 0 ? alike : this.#speltFrom('', stem, most);
	}

	/** The stems spelt most like one, in the files where those that begin with `start` may stand. */
	async #speltFrom(start: string, stem: string, most: number): Promise<Spelling[]> {
		const { spelt, version } = this.#index;
		const files = placesFrom(spelt, start).map((at) => this.#fetch(`spellings-${at}`, treeOf, version));
		const found = (await Promise.all(files)).flatMap((file) => near(file, stem, most));
		const least = Math.min(...found.map(({ letters }) => letters));
		return found.filter(({ letters }) => letters === least);
	}
}
