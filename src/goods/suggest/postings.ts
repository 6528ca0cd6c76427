/** Where a word stands, written short: codes in order, each without the digits that it shares with the one before. */

/** How much a word says of a code: 3 is what the thing is, 0 is said aside. */
export type Weight = 0 | 1 | 2 | 3;

export interface Posting {
	code: string;
	/** How much Canada sells of it, 0 to 9. */
	rank: number;
	weight: Weight;
}

/** One letter for a rank and a weight. */
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

export const letterOf = (rank: number, weight: number): string => LETTERS[weight * 10 + rank]!;

/** What a letter stands for. */
export function ofLetter(letter: string): { rank: number; weight: Weight } {
	const at = LETTERS.indexOf(letter);
	return { rank: at % 10, weight: Math.floor(at / 10) as Weight };
}

/**
 * Each posting as the number of pairs of digits that it shares with the one before, its other digits, and its letter.
 * @param postings in the order of their codes, each of 2, 4, 6 or 8 digits
 */
export function encode(postings: readonly Posting[]): string {
	let before = '';
	return postings
		.map(({ code, rank, weight }) => {
			let pairs = 0;
			while (pairs * 2 < code.length && code.slice(0, pairs * 2 + 2) === before.slice(0, pairs * 2 + 2)) pairs++;
			before = code;
			return `${pairs}${code.slice(pairs * 2)}${letterOf(rank, weight)}`;
		})
		.join('');
}

/** The postings that `encode` wrote. */
export function decode(text: string): Posting[] {
	const postings: Posting[] = [];
	let before = '';
	for (let start = 0, at = 0; at < text.length; at++) {
		// Capital and small letters stand behind the digits.
		if (text.charCodeAt(at) < 65) continue;
		before = before.slice(0, Number(text[start]) * 2) + text.slice(start + 1, at);
		postings.push({ code: before, ...ofLetter(text[at]!) });
		start = at + 1;
	}
	return postings;
}
