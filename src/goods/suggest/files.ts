/**
 * The files that the browser asks: for each language the words with where they stand, the names of the codes, and all
 * spellings. Each is a few thousand bytes, so that a query loads only what it needs.
 */
import { createHash } from 'node:crypto';
import type { Locale } from '../../record/format';
import type { LineBook } from '../../record/lines/line';
import type { ReaderWord } from '../words';
import { cutTo } from '../../words/cut';
import { entriesOf, weighted, type Entry } from './entries';
import { encode, letterOf, type Posting } from './postings';
import { wordsOf, type Stem } from './words';

/** `words.json`: what the files of words hold, and the words of readers that no name has. */
export interface WordIndex {
	/** Another one where any piece is otherwise. */
	version: string;
	/** How many codes are searched. */
	codes: number;
	/** The first stem of each file of words, in order: `words-0.json` and so on. */
	first: readonly string[];
	/** The first stem of each file of spellings, in order: `spellings-0.json` and so on. */
	spelt: readonly string[];
	/** Everyday words, and the codes with their ranks, each as `encode` writes it. */
	readers: readonly (readonly [word: string, codes: string])[];
}

/** `names.json`: what the files of names hold. */
export interface NameIndex {
	version: string;
	/** The first code of each file of names, in order: `names-0.json` and so on. */
	first: readonly string[];
}

/** `words-N.json`: the postings of each stem. */
export type Words = { readonly [stem: string]: string };
/** `names-N.json`: in the order of codes, each with a letter for its rank, then its names with ` > ` between them. */
export type Names = readonly string[];
/** `spellings-N.json`: stems of the language, and after a space a word of it where that is spelt otherwise. */
export type Spellings = readonly string[];

/** Characters in a file of words or of names, about: a third of it goes over the wire. */
const SIZE = { words: 4_000, names: 2_000, spellings: 9_000 };

/** A list cut where `size` characters are reached, and never between two that `together` joins. */
function partsOf<T>(list: readonly T[], size: number, lengthOf: (item: T) => number): T[][] {
	const parts: T[][] = [];
	let left = 0;
	for (const item of list) {
		if (left <= 0) {
			parts.push([]);
			left = size;
		}
		parts.at(-1)!.push(item);
		left -= lengthOf(item);
	}
	return parts;
}

interface Stood {
	postings: Posting[];
	/** The shortest word of the stem. */
	word: string;
}

/** Characters of a name that are sent: enough to know the good by. */
const LONGEST_NAME = 140;

/** A name as it is sent. */
const sent = ({ code, name, rank }: Entry): string =>
	`${code}${letterOf(rank, 0)}${name.map((each) => cutTo(each, LONGEST_NAME)).join(' > ')}`;

/**
 * Whether a word is offered for one that is spelt like it. Of the names of chemicals, dyes and species, which are most
 * words there are, only those that several names have.
 */
const isOffered = (word: string, { postings }: Stood): boolean =>
	/^\p{L}{4,16}$/u.test(word) &&
	postings.some(({ weight }) => weight > 0) &&
	(postings.length > 2 || postings.some(({ code, weight }) => weight > 1 && !/^(28|29|32)/.test(code)));

/** Where each stem stands, in the order of stems. */
function placesOf(entries: readonly Entry[], locale: Locale, stem: Stem): [stem: string, stood: Stood][] {
	const found = new Map<string, Stood>();
	for (const entry of entries)
		for (const [each, { weight, word }] of weighted(entry, locale, stem)) {
			const stood = found.get(each);
			const posting = { code: entry.code, rank: entry.rank, weight };
			if (stood) {
				stood.postings.push(posting);
				if (word.length < stood.word.length) stood.word = word;
			} else found.set(each, { postings: [posting], word });
		}
	return [...found].toSorted(([a], [b]) => (a < b ? -1 : 1));
}

const lineOfSpelling = ([stem, word]: readonly [stem: string, word: string]): string =>
	stem === word ? stem : `${stem} ${word}`;

/**
 * The files of one language, by their names.
 * @param book the tariff lines of the record
 * @param readers the words of src/content/goods-words.yaml, whose codes exist
 * @param stem the stemmer of the language
 */
export function filesOf(
	book: LineBook,
	readers: readonly ReaderWord[],
	locale: Locale,
	stem: Stem,
): Map<string, unknown> {
	const entries = entriesOf(book, locale);
	const places = new Map(entries.map(({ code }, place) => [code, place]));
	/** The entry that is found by a code: a longer one where that is all there is of it; a chapter as it is. */
	const found = (code: string): Entry => {
		let place = places.get(code)!;
		if (code.length === 2) return entries[place]!;
		while (entries[place]!.code.length < 8 && entries[place]!.texts.length === 0) place++;
		return entries[place]!;
	};
	const stems = placesOf(entries, locale, stem);
	const spellings = new Map<string, string>();
	for (const [each, stood] of stems) if (isOffered(stood.word, stood)) spellings.set(each, stood.word);
	const everyday = readers.flatMap((entry) =>
		entry[locale].map((word): [string, string] => {
			for (const part of wordsOf(word, locale, stem)) spellings.set(part.stem, part.written);
			const codes = entry.codes.map(found).map(({ code, rank }) => encode([{ code, rank, weight: 0 }]));
			return [word, codes.join(' ')];
		}),
	);
	const words = partsOf(
		stems.map(([each, { postings }]) => [each, encode(postings)] as const),
		SIZE.words,
		([each, postings]) => each.length + postings.length + 6,
	);
	const byHeading = [...Map.groupBy(entries, ({ code }) => code.slice(0, 4)).values()];
	const names = partsOf(byHeading, SIZE.names, (group) =>
		group.reduce((sum, entry) => sum + sent(entry).length + 3, 0),
	);
	const spelt = partsOf(
		[...spellings].toSorted(([a], [b]) => (a < b ? -1 : 1)),
		SIZE.spellings,
		([each, word]) => each.length + word.length + 3,
	);
	const pieces = [
		...words.map((part, at) => [`words-${at}.json`, Object.fromEntries(part) satisfies Words] as const),
		...spelt.map((part, at) => [`spellings-${at}.json`, part.map(lineOfSpelling) satisfies Spellings] as const),
		...names.map((part, at) => [`names-${at}.json`, part.flat().map(sent) satisfies Names] as const),
	];
	const version = createHash('sha256').update(JSON.stringify(pieces)).digest('hex').slice(0, 8);
	const index: WordIndex = {
		version,
		codes: entries.length,
		first: words.map((part) => part[0]![0]),
		spelt: spelt.map((part) => part[0]![0]),
		readers: everyday,
	};
	return new Map<string, unknown>([
		['words.json', index],
		['names.json', { version, first: names.map((part) => part[0]![0]!.code) } satisfies NameIndex],
		...pieces,
	]);
}
