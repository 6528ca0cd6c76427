/** What a reader asks, as the things that are asked for: each a word or a name, with the other words that mean it. */
import type { Word } from './words';

/** Stems that stand for a thing together, and how surely they do, from 0 to 1. */
export interface Variant {
	stems: readonly string[];
	sure: number;
}

/** One thing that is asked for. */
export interface Unit {
	/** As it was typed. */
	written: string;
	variants: readonly Variant[];
	/** Where it was misspelt: the word of the site that it is taken for. */
	spelling?: string;
	/** Whether more than one letter of it is otherwise: it is searched, and nothing is answered by it. */
	isGuess?: boolean;
	/** Words of which only the beginning was typed count too. */
	begun?: boolean;
}

/** For words of readers, the words of the site: `[stems, surely]`, by their stems. */
export type Likened = ReadonlyMap<string, readonly Variant[]>;

/** How many words a name may have: « mécanisme de réponse rapide en matière de travail » has five that tell. */
const LONGEST = 6;
/** How many words of a query are searched. */
const MOST = 12;

/** A word of fewer letters may be any: it has no other spelling. */
export const SHORTEST = 4;

/** Surely: a word for the same thing in another language of the index, and a reader’s word for a thing of the site. */
export const SURE = { translated: 0.95, likened: 0.85, spelt: 0.9, begun: 0.6 } as const;

const stemsOf = (words: readonly Word[]) => words.map(({ stem }) => stem);

/** The variants of some words: themselves, and what they are likened to. */
function variantsOf(words: readonly Word[], likened: Likened): Variant[] {
	const stems = stemsOf(words);
	return [{ stems, sure: 1 }, ...(likened.get(stems.join(' ')) ?? [])];
}

/** The things that words ask for: the longest names first, then words one by one. */
export function unitsOf(words: readonly Word[], likened: Likened): Unit[] {
	const units: Unit[] = [];
	const seen = new Set<string>();
	for (let at = 0; at < Math.min(words.length, MOST);) {
		let length = Math.min(LONGEST, words.length - at);
		while (length > 1 && !likened.has(stemsOf(words.slice(at, at + length)).join(' '))) length--;
		const own = words.slice(at, at + length);
		const key = stemsOf(own).join(' ');
		if (!seen.has(key))
			units.push({ written: own.map(({ written }) => written).join(' '), variants: variantsOf(own, likened) });
		seen.add(key);
		at += length;
	}
	return units;
}
