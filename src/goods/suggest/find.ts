/** The stems of the index that a typed word may mean, and the codes under which the words of a query stand. */
import type { Posting } from './postings';
import type { WordShelf } from './wordShelf';
import type { Word } from './words';

/** A stem that a word may mean, and how surely, from 0 to 1. */
export interface Meant {
	stem: string;
	sure: number;
}

/** A typed word and the stems that it may be; none where no name has it. */
export interface Asked {
	word: Word;
	meant: readonly Meant[];
	/** How far the language has the word: 1 has it, 0 has neither it nor one that it begins or nearly begins. */
	had: number;
	/** A word of the index that it is only spelt like: no name has it or a word that it begins. */
	spelling?: string;
}

/**
 * How far a language has a word: it has the word itself, one that the reader is still typing, or one that only begins
 * like it.
 */
export const HAD = { itself: 1, begun: 0.75, likened: 0.4 } as const;

/** How much a longer word is meant of which `start` is the beginning. */
const sureOf = (start: string, stem: string, open: boolean): number =>
	stem === start ? 1 : (open ? 0.85 : 0.6) * Math.min(1, Math.sqrt(start.length / stem.length));

/** The stems that a word is on the way to where it is no beginning of one: "electrica", on the way to `electr`. */
async function reached(typed: string, shelf: WordShelf): Promise<{ stem: string; stems: string[] }> {
	for (let letters = typed.length - 1; letters >= 4 && letters >= typed.length - 2; letters--) {
		const start = typed.slice(0, letters);
		const stem = shelf.stem(start);
		const stems = (await shelf.beginningWith(stem)).filter((each) => each === stem || each.startsWith(start));
		if (stems.length > 0) return { stem, stems };
	}
	return { stem: typed, stems: [] };
}

/**
 * What a typed word may mean.
 * @param open whether the reader may still be typing it: then words that begin with it count for more
 * @param alone whether it is the only word
 */
export async function meaningsOf(word: Word, open: boolean, alone: boolean, shelf: WordShelf): Promise<Asked> {
	const { stem, typed } = word;
	const found = new Map<string, number>();
	const take = (list: readonly string[], start: string, less = 1) => {
		for (const each of list) found.set(each, Math.max(found.get(each) ?? 0, less * sureOf(start, each, open)));
	};
	// A stem is no beginning of its word where the ending changes: "berri" of "berry".
	const [byStem, byTyped] = await Promise.all([
		shelf.beginningWith(stem, alone),
		typed === stem ? [] : shelf.beginningWith(typed, alone),
	]);
	const exact = byStem.filter((each) => each === stem);
	take(exact, stem);
	if (open || exact.length === 0) {
		take(typed === stem ? byStem : byTyped, typed);
		if (found.size === 0) take(byStem, stem);
	}
	const isBegun = open && [...byTyped, ...(typed === stem ? byStem : [])].length > 0;
	let had: number = exact.length > 0 ? HAD.itself : found.size === 0 ? 0 : isBegun ? HAD.begun : HAD.likened;
	if (open && found.size === 0) {
		const start = await reached(typed, shelf);
		take(start.stems, start.stem, 0.8);
		had = start.stems.length > 0 ? HAD.likened : 0;
	}
	return { word, had, meant: [...found].map(([each, sure]) => ({ stem: each, sure })) };
}

/**
 * A word that no name has, as what is spelt most like it.
 * @param most how many letters may be otherwise
 */
export async function respelt(word: Word, most: number, shelf: WordShelf): Promise<Asked> {
	const near = await shelf.spelt(word.stem, most);
	return {
		word,
		had: 0,
		meant: near.map(({ letters, stem }) => ({ stem, sure: 0.6 / (1 + letters / 4) })),
		...(near[0] && { spelling: near[0].word }),
	};
}

/** How much the place of a word in a name counts: said aside, said of it, what it is, what it is in a few words. */
const WEIGHTS = [0.25, 0.55, 0.8, 1] as const;

/** How surely each code is meant by one word. */
export interface Scores {
	codes: Map<string, { score: number; rank: number }>;
	/** How many names have the word, those in which it only begins a longer one left out where others are. */
	names: number;
}

/** What an everyday word says of its codes, as if it stood in their names. */
const EVERYDAY = 0.9;

/** The codes whose own names have a word, or for which it is the everyday word. */
export async function scoresOf({ meant }: Asked, shelf: WordShelf): Promise<Scores> {
	const codes: Scores['codes'] = new Map();
	const put = ({ code, rank }: Omit<Posting, 'weight'>, score: number) => {
		if (score > (codes.get(code)?.score ?? 0)) codes.set(code, { score, rank });
	};
	const lists = await Promise.all(meant.map(async (each) => ({ ...each, postings: await shelf.postings(each.stem) })));
	for (const { postings, stem, sure } of lists) {
		for (const posting of postings) put(posting, sure * WEIGHTS[posting.weight]);
		for (const { codes: list, stems } of shelf.everyday)
			if (stems.length === 1 && stems[0] === stem)
				for (const [at, posting] of list.entries()) put(posting, sure * (EVERYDAY - at * 0.05));
	}
	const exact = lists.filter(({ sure }) => sure === 1).reduce((sum, { postings }) => sum + postings.length, 0);
	return { codes, names: exact || codes.size };
}
