/** Which codes answer a query best: by its words, then by what Canada sells. */
import type { Locale } from '../../record/format';
import type { Asked, Scores } from './find';
import type { Everyday } from './wordShelf';

export interface Ranked {
	code: string;
	rank: number;
	score: number;
	/** Whether it has all words of the query. */
	isFull?: boolean;
	/** The reader’s word by which it was found. */
	word?: string;
}

/** What a code has of a word that only a heading above it has. */
const INHERITED = 0.9;

/** That a code has all words of a query counts for more than what Canada sells of one that has some. */
const FULLNESS = 2;

/** What Canada sells most counts twice what it hardly sells. */
const traded = (rank: number): number => 0.5 + rank / 18;

/** How much more the word counts that says what the thing is, “furniture” in “maple furniture”. */
const HEAD = 1.5;

/**
 * How much each word of a query counts: one that few names have counts more, and so does the one that says what the thing
 * is: the last in English, the first in French and Spanish. The weights add up to 1.
 */
export function weightsOf(scores: readonly Scores[], codes: number, locale: Locale): number[] {
	const head = locale === 'en' ? scores.length - 1 : 0;
	// A word that no name has leaves open what is meant.
	const rare = scores.map(
		({ names }, at) => (names === 0 ? 0.5 * Math.log(codes) : Math.log(1 + codes / names)) * (at === head ? HEAD : 1),
	);
	const whole = rare.reduce((sum, each) => sum + each, 0);
	return rare.map((each) => each / whole);
}

const weighed = (parts: readonly number[], weights: readonly number[]): number =>
	parts.reduce((sum, part, at) => sum + part * weights[at]!, 0);

/**
 * The codes whose names, with those above them, have the words of a query. A code is left out where one above it answers
 * as well: the reader refines from there.
 * @param scores of each word, the codes whose own names have it
 * @param weights of each word, as `weightsOf` gives them
 */
export function rankNames(scores: readonly Scores[], weights: readonly number[]): Ranked[] {
	const ranks = new Map(scores.flatMap((found) => [...found.codes].map(([code, { rank }]) => [code, rank] as const)));
	const parts = new Map<string, number[]>();
	const partsOf = (code: string): number[] => {
		const known = parts.get(code);
		if (known) return known;
		const above = code.length > 4 ? partsOf(code.slice(0, -2)) : undefined;
		const own = scores.map((found, at) =>
			Math.max(found.codes.get(code)?.score ?? 0, above ? INHERITED * above[at]! : 0),
		);
		parts.set(code, own);
		return own;
	};
	const isToldAbove = (code: string): boolean => {
		for (let digits = 4; digits < code.length; digits += 2) {
			const above = code.slice(0, digits);
			if (ranks.has(above) && partsOf(above).every((part, at) => part >= INHERITED * partsOf(code)[at]!)) return true;
		}
		return false;
	};
	return [...ranks]
		.filter(([code]) => !isToldAbove(code))
		.map(([code, rank]) => ({
			code,
			rank,
			score: weighed(partsOf(code), weights) ** FULLNESS * traded(rank),
			isFull: partsOf(code).every((part) => part > 0),
		}));
}

/**
 * The codes of readers’ words: best those that hold all words of the query, then those all of whose words it holds.
 * @param weights of each word of the query, as `weightsOf` gives them
 */
export function rankEveryday(
	asked: readonly Asked[],
	everyday: readonly Everyday[],
	weights: readonly number[],
): Ranked[] {
	return everyday.flatMap(({ codes, forms, stems, word }) => {
		const surest = asked.map(({ meant }) =>
			Math.max(0, ...meant.filter(({ stem }) => stems.includes(stem)).map(({ sure }) => sure)),
		);
		const said = stems.filter((stem) => asked.some(({ meant }) => meant.some((each) => each.stem === stem))).length;
		if (said === 0) return [];
		const isAll = surest.every((sure) => sure > 0);
		// Words of other meanings share a stem: "celular" and "celulosa".
		const isAsTyped = isAll && asked.every(({ word: { typed } }) => forms.includes(typed));
		const much = isAsTyped ? 1.6 : isAll ? 1.4 : said === stems.length ? 1 : 0.5;
		const score = much * weighed(surest, weights) ** FULLNESS * (said / stems.length) ** 0.5;
		return codes.map(({ code, rank }, at) => ({
			code,
			rank,
			score: score * (1 - at * 0.04),
			isFull: isAll,
			// The others are places to look besides, which their own names tell apart.
			...(at === 0 && { word }),
		}));
	});
}

/** The best of both, each code once. */
export function best(lists: readonly (readonly Ranked[])[], count: number): Ranked[] {
	const found = new Map<string, Ranked>();
	for (const item of lists.flat()) {
		const known = found.get(item.code);
		if (!known || item.score > known.score) found.set(item.code, item);
	}
	return [...found.values()]
		.toSorted(
			(a, b) => b.score - a.score || b.rank - a.rank || a.code.length - b.code.length || (a.code < b.code ? -1 : 1),
		)
		.slice(0, count);
}
