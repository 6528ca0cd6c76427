/**
 * Pages that are called just as was typed, by their titles or in the menu, joining words and all: « Où en est-on » has
 * none that is searched by. The name of a part of the menu stands for its first page. Two letters a name say which pages may be it, so that no names need be fetched with every query.
 */
import { plainOf } from '../goods/suggest/stems';
import type { Kind } from './kinds';

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** Two letters for a name, the same for all its spellings: few of 4,096 names share them. */
function markOf(name: string): string {
	let sum = 0;
	for (const sign of plainOf(name)) sum = (sum * 31 + sign.codePointAt(0)!) % LETTERS.length ** 2;
	return LETTERS[Math.floor(sum / LETTERS.length)]! + LETTERS[sum % LETTERS.length]!;
}

/** What has pages of its own. */
const PAGES: ReadonlySet<Kind> = new Set(['page', 'reference', 'province', 'day']);

/**
 * The places of the records that are whole pages, in order.
 * @param pages how many records each page has
 * @param kindAt the kind of the record at a place
 */
export function pagePlaces(pages: readonly number[], kindAt: (place: number) => Kind): number[] {
	let next = 0;
	return pages.map((count) => (next += count) - count).filter((place) => PAGES.has(kindAt(place)));
}

/** The marks of the names of one page. */
export const marksOf = (names: readonly string[]): string => [...new Set(names.map(markOf))].join('');

/** The places of pages, in order, and the marks of each of them. */
export interface Pages {
	places: readonly number[];
	marks: readonly string[];
}

/** The places of those pages that may be called as was typed. */
export function maybeCalled({ marks, places }: Pages, typed: string): number[] {
	const mark = markOf(typed);
	return places.filter((_, at) => marks[at]!.match(/../g)!.includes(mark));
}
