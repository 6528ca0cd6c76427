/**
 * What can be suggested: headings, subheadings and lines, each with its names, the words it is found by, and how much of
 * it Canada sells. Made at the build.
 */
import type { Locale } from '../../record/format';
import { goodsName } from '../../lists/goods';
import type { LineBook } from '../../record/lines/line';
import type { Weight } from './postings';
import { wordsOf, type Stem } from './words';

export interface Entry {
	code: string;
	rank: number;
	/** The own name, with the names between it and the next shorter code before it; empty where it is the parent’s. */
	name: readonly string[];
	/** The texts it is searched by: its names, then fuller wordings of them. Empty: it is found by longer codes only. */
	texts: readonly string[];
	/** Fuller wordings, whose words count less. */
	plain: readonly string[];
}

/**
 * How much of a code Canada sells, as one digit: each step is some 4.6 times the one before. From nothing (0) to more
 * than two billion US dollars a year (9).
 * @param usd a year’s imports into the United States, in US dollars
 */
const rankOf = (usd: number): number =>
	usd <= 0 ? 0 : Math.min(9, Math.max(0, Math.round((Math.log10(usd) - 3.5) * 1.5)));

/** US imports from Canada of every code of 2 to 8 digits: the larger of the two years, so that a ban hides nothing. */
function tradeOf(book: LineBook): Map<string, number> {
	const sums = new Map<string, [number, number]>();
	for (const { code, usd2024, usd2025 } of book.trade)
		for (const digits of [2, 4, 6, 8]) {
			const at = code.slice(0, digits);
			const [a, b] = sums.get(at) ?? [0, 0];
			sums.set(at, [a + (usd2024 ?? 0), b + (usd2025 ?? 0)]);
		}
	return new Map([...sums].map(([code, years]) => [code, Math.max(...years)]));
}

/** Some words of the schedule end in the colon that led to what stood below them. */
const withoutColon = (name: string): string => name.replace(/:$/, '');

/** The names that all lines of a subheading share, from the heading to the subheading itself. */
const sharedNames = (lines: readonly (readonly string[])[]): readonly string[] =>
	lines[0]!.slice(0, lines[0]!.findIndex((name, at) => lines.some((line) => line[at] !== name)) >>> 0);

/**
 * All codes of the schedule in order, from chapters to lines, in one language. A heading that has one subheading, or a
 * subheading that has one line, is found by the longer code, which has all that is said of it.
 * @param book headings, lines and trade; a line whose subheading has no heading is left out
 */
export function entriesOf(book: LineBook, locale: Locale): Entry[] {
	const trade = tradeOf(book);
	const lines = Map.groupBy(book.schedule, ({ code }) => code.slice(0, 6));
	const below = Map.groupBy(
		book.headings.filter(({ code }) => code.length > 2),
		({ code }) => code.slice(0, -2),
	);
	const headings = book.headings.toSorted((a, b) => (a.code < b.code ? -1 : 1));
	const entries: Entry[] = [];
	/** Texts of shorter codes that only this longer one is found by. */
	let handed: Pick<Entry, 'texts' | 'plain'> = { texts: [], plain: [] };
	const add = (code: string, name: readonly string[], plain: readonly string[], parent: string, only: boolean) => {
		const texts = [...new Set([...handed.texts, ...name])];
		const all = { texts, plain: [...handed.plain, ...plain] };
		handed = only ? all : { texts: [], plain: [] };
		const none = only || code.length === 2;
		const own = name.length === 1 && name[0] === parent ? [] : name;
		entries.push({
			code,
			name: own,
			rank: rankOf(trade.get(code) ?? 0),
			...(none ? { texts: [], plain: [] } : all),
		});
	};
	for (const { code, plain } of headings) {
		const called = goodsName(book, code, locale);
		const parent = code.length > 2 ? goodsName(book, code.slice(0, -2), locale) : '';
		const fuller = locale === 'en' && plain ? [plain] : [];
		if (code.length < 6) {
			add(code, [called], code.length === 4 ? fuller : [], parent, code.length === 4 && below.get(code)?.length === 1);
			continue;
		}
		const own = (lines.get(code) ?? []).map((line) => ({
			code: line.code,
			names: [...line.path, line.description].map(withoutColon),
		}));
		const shared =
			own.length === 0 ? [] : own.length === 1 ? own[0]!.names : sharedNames(own.map((line) => line.names));
		const between = locale === 'en' ? shared.slice(1, -1) : [];
		add(code, [...between, called], fuller, parent, own.length === 1);
		for (const line of own) {
			const rest = own.length === 1 ? [] : line.names.slice(shared.length);
			if (own.length === 1) add(line.code, [called], [], called, false);
			else add(line.code, locale === 'en' ? rest : [], [], '', false);
		}
	}
	return entries;
}

/** From where on a name says what is not meant: "except balls and skates". */
const ASIDE =
	/\b(other than|except(ing)?|excluding|not including|but not|autres que|à l[’']exclusion|sauf|à l[’']exception|excepto|distint[oa]s? de|salvo|con exclusión)\b[^;)]*/gi;

/** A name of parts and accessories, which names the thing only to say what they are parts of. */
const OF_PARTS = /^(parts|accessories|parties|accessoires|partes|accesorios)\b/i;

/** Where the first words of a name, which say what the thing is, end. */
const HEAD_END = /[,;:(]| of a kind | used | for | designed | des types | pour | de los tipos | para | utilizad[oa]s /i;

/** What an entry says by a word. */
interface Said {
	weight: Weight;
	/** The word of the stem as the entry writes it. */
	word: string;
}

/**
 * The stems of an entry’s texts, each with its weight: what the thing is (3 in a short name, 2 in a long one), what else
 * is said of it (1), what is said aside or to leave it out (0).
 */
export function weighted({ plain, texts }: Entry, locale: Locale, stem: Stem): Map<string, Said> {
	const found = new Map<string, Said>();
	const put = (text: string, weightOf: (words: number) => number) => {
		const words = wordsOf(text, locale, stem);
		for (const { stem: each, written } of words) {
			const weight = weightOf(words.length) as Weight;
			if (weight >= (found.get(each)?.weight ?? 0)) found.set(each, { weight, word: written });
		}
	};
	for (const [list, less] of [
		[texts, 0],
		[plain, 1],
	] as const)
		for (const text of list) {
			const said = text.replace(ASIDE, ' ; ');
			const end = said.search(HEAD_END);
			const head = end > 2 ? said.slice(0, end) : said;
			put(text, () => 0);
			put(said, () => 1 - less);
			const weight = OF_PARTS.test(head) ? 1 : 3;
			put(head, (words) => Math.max(0, (words <= 3 ? weight : Math.min(weight, 2)) - less));
		}
	return found;
}
