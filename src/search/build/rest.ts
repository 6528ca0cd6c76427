/** The words that only goods and what is searched later have: what a misspelt word is looked for in, before it is respelt. */
import type { LineBook } from '../../record/lines/line';
import { entriesOf } from '../../goods/suggest/entries';
import type { ReaderWord } from '../../goods/words';
import { END } from '../end';
import type { Rest } from '../files';
import type { Reader } from '../words';
import { langsOf } from './names';

/** What Pagefind is given of a record: its stems, each with its end. */
interface Stemmed {
	content: string;
	meta: { readonly [field: string]: string };
}

interface Goods {
	lines: LineBook;
	goodsWords: readonly ReaderWord[];
}

const stemsOf = (given: readonly Stemmed[]): Set<string> =>
	new Set(
		given.flatMap(({ content, meta }) =>
			[content, ...Object.values(meta)].flatMap((text) => text.split(' ').map((token) => token.replace(END, ''))),
		),
	);

/** A stem, and what of the rest has it. */
export interface RestStem {
	stem: string;
	goods: boolean;
	later: boolean;
}

/**
 * The stems, in order, of words of letters that nothing has which is searched at once, and something of the rest has.
 * @param reader reads the names of goods as it reads a query
 * @param first what is searched at once
 * @param searchedLater what is searched after that
 */
export function restOf(
	reader: Reader,
	{ goodsWords, lines }: Goods,
	first: readonly Stemmed[],
	searchedLater: readonly Stemmed[],
): RestStem[] {
	const there = stemsOf(first);
	const later = stemsOf(searchedLater);
	const goods = new Set<string>();
	for (const spoken of langsOf(reader.lang)) {
		const names = entriesOf(lines, spoken).flatMap(({ name, plain, texts }) => [...name, ...texts, ...plain]);
		for (const text of new Set([...names, ...goodsWords.flatMap((words) => words[spoken])]))
			for (const { stem } of reader.read(text, spoken)) goods.add(stem);
	}
	return [...new Set([...goods, ...later])]
		.filter((stem) => !there.has(stem) && /^\p{L}{3,}$/u.test(stem))
		.toSorted((a, b) => (a < b ? -1 : 1))
		.map((stem) => ({ stem, goods: goods.has(stem), later: later.has(stem) }));
}

/** The stems as a file has them. */
export const restPiece = (stems: readonly RestStem[]): Rest => {
	const having = (what: 'goods' | 'later') => stems.flatMap((one) => (one[what] ? [one.stem] : [])).join(' ');
	return [having('goods'), having('later')];
};
