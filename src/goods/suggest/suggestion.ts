/** What the field of goods answers with: suggestions, or why there are none and what is nearest. */

/** A chapter, heading, subheading or line of the US schedule that may be the reader’s good. */
export interface Suggestion {
	/** Digits only: 4, 6 or 8 of them; 2 for a chapter, and 10 where the reader gave a statistical number of a line. */
	code: string;
	/** Its name in the reader’s language. Lines have none of their own in French and Spanish: there it is the subheading’s. */
	name: string;
	/** The names above it, the heading’s first. */
	path: readonly string[];
	/** The line’s own words in the schedule, in English, where `name` is that of a subheading and says only “other”. */
	english?: string;
	/** The everyday word by which it was found, as the list of readers’ words writes it. */
	word?: string;
	/** How much of it Canada sells to the United States, from 0 (little or nothing) to 9 (billions of US dollars). */
	rank: number;
}

/** What is answered to what stands in the field. */
export type Answer =
	/** Nothing stands in the field. */
	| { kind: 'empty' }
	/** One or two letters that begin no everyday word. Nothing is near. */
	| { kind: 'more'; words: string; nearest: readonly Suggestion[] }
	/** Signs, lone letters and figures, or only words that stand in every name. `nearest` is what a code in it is. */
	| { kind: 'nothing'; words: string; nearest: readonly Suggestion[] }
	/** `spelling`: the words as they are spelt in the schedule, where what was typed is not found in it. */
	| { kind: 'found'; suggestions: readonly Suggestion[]; spelling?: readonly string[] }
	/** A single digit, or more than ten. `nearest` is what its first digits are. */
	| { kind: 'too-short' | 'too-long'; code: string; nearest: readonly Suggestion[] }
	/** Chapters 98 and 99: goods returned, repairs, temporary measures; no kind of goods. Nothing is near. */
	| { kind: 'services'; code: string; nearest: readonly Suggestion[] }
	/** Words of a service, or the word itself, which the schedule has no code for. Nothing is near. */
	| { kind: 'service'; words: string; nearest: readonly Suggestion[] }
	/** No chapter, heading or subheading of that number. */
	| { kind: 'no-such-code'; code: string; nearest: readonly Suggestion[] }
	/** The six digits exist, the line does not: another country’s item, or a line that is no more. */
	| { kind: 'not-a-us-line'; code: string; nearest: readonly Suggestion[] }
	/** No name has one of the words, in any language. `nearest` is what the words nearest in spelling find, if any. */
	| { kind: 'no-match'; words: string; nearest: readonly Suggestion[]; spelling: readonly string[] };

/**
 * Reads one of the files that files.ts makes, as JSON. Rejects when it cannot be had.
 * @param file `en/words-3.json`
 * @param version of a piece: that of the index which names it, since pieces of another build hold other things. An index
 *   has none: it must be today’s
 */
export type Load = (file: string, version?: string) => Promise<unknown>;
