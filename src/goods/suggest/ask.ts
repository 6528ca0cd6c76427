/** Asks the files for what stands in the field: words of goods in the reader’s language, or a code in any spelling. */
import { LOCALES, type Locale } from '../../record/format/locale';
import { readCode } from '../../record/lines/code';
import { cut } from '../../words/cut';
import { answerCode } from './codes';
import { HAD, meaningsOf, respelt, scoresOf } from './find';
import { suggestionOf } from './name';
import { best, rankEveryday, rankNames, weightsOf, type Ranked } from './rank';
import { NameShelf } from './nameShelf';
import { isService } from './services';
import type { Answer, Load, Suggestion } from './suggestion';
import { begunBy, plainOf, wordsOf } from './words';
import { SHORTEST, WordShelf } from './wordShelf';

/** How many suggestions are shown. */
export const SHOWN = 8;

/** What is read of an overlong text, and how many words of it. */
const READ = { characters: 200, words: 8 };

/** What a language is found to have that has all words of a query as they are, in one name. */
const WHOLE = 2;

/** How many letters make it worth to fetch the other languages while a word of the reader’s may still be meant. */
const WORTH_ASKING = 4;

interface Found {
	/** How many words were searched. */
	words: number;
	/** How far the language has them, from 0 to 1, and 1 more where it has all of them in one name. */
	had: number;
	/** Whether it has all of them, or words that the last of them begins. */
	isBegun: boolean;
	/** Whether the last word is a short one that the reader is still typing. */
	isShort: boolean;
	ranked: readonly Ranked[];
	/** Words of the index that were searched in place of what is in no name. */
	spelling: readonly string[];
}

/**
 * How many letters may be otherwise than in a word that is meant: none; as many as slip; as many as make it hard to tell.
 */
const SLIPS = {
	none: () => 0,
	few: (letters: number) => (letters < 4 ? 0 : letters < 6 ? 1 : 2),
	many: (letters: number) => Math.min(3, Math.floor(letters / 2)),
} as const;

/** Half of one list, then the other without what the first has. */
function beside(list: readonly Ranked[], other: readonly Ranked[]): Ranked[] {
	const start = list.slice(0, SHOWN / 2);
	return [...start, ...other.filter(({ code }) => start.every((each) => each.code !== code))].slice(0, SHOWN);
}

/** @param slips words that no name has are taken for what is spelt most like them, within so many letters */
async function search(text: string, shelf: WordShelf, slips: keyof typeof SLIPS): Promise<Found> {
	const open = /[\p{L}\p{N}\p{M}]$/u.test(text);
	const said = wordsOf(text, shelf.locale, shelf.stem).slice(0, READ.words);
	const words = said.length > 0 || !open ? said : begunBy(text, shelf.locale, shelf.stem);
	const alone = words.length === 1;
	const typed = await Promise.all(
		words.map((word, at) => meaningsOf(word, open && at === words.length - 1, alone, shelf)),
	);
	const asked = await Promise.all(
		typed.map((each) => {
			const most = each.meant.length === 0 ? SLIPS[slips](each.word.stem.length) : 0;
			return most > 0 ? respelt(each.word, most, shelf) : each;
		}),
	);
	const spelling = asked.flatMap((each) => each.spelling ?? []);
	const had = typed.reduce((sum, each) => sum + each.had, 0) / Math.max(1, words.length);
	const last = typed.at(-1);
	const all = {
		words: words.length,
		isShort: open && last?.had === HAD.begun && last.word.typed.length < WORTH_ASKING,
		isBegun: typed.every((each) => each.had >= HAD.begun),
		spelling,
	};
	if (asked.every(({ meant }) => meant.length === 0)) return { ...all, had, ranked: [] };
	const scores = await Promise.all(asked.map((each) => scoresOf(each, shelf)));
	const weights = weightsOf(scores, shelf.codes, shelf.locale);
	const lists = [rankNames(scores, weights), rankEveryday(asked, shelf.everyday, weights)];
	const isFull = lists.some((list) => list.some((each) => each.isFull));
	return { ...all, had: had + (isFull ? 1 : 0), ranked: best(lists, SHOWN) };
}

/**
 * What is answered to a text that has no word of a good.
 * @param codeIn answers a part of it that is a code
 */
async function unsaid(text: string, codeIn: (part: string) => Promise<Answer | undefined>): Promise<Answer> {
	const words = text.trim();
	const letters = plainOf(text);
	if (/^\p{L}{1,2}$/u.test(letters) && letters === words.toLowerCase()) return { kind: 'more', words, nearest: [] };
	const figures = (text.match(/\d[\d.]+/g) ?? []).toSorted((a, b) => b.length - a.length);
	const code = figures[0] === undefined ? undefined : await codeIn(figures[0]);
	return { kind: 'nothing', words, nearest: code && code.kind !== 'empty' ? listed(code) : [] };
}

/** What an answer lists. */
const listed = (answer: Exclude<Answer, { kind: 'empty' }>): readonly Suggestion[] =>
	answer.kind === 'found' ? answer.suggestions : answer.nearest;

/**
 * A function that answers what stands in the field. It keeps what it has fetched.
 * @param load reads a file of `/goods/suggest/`; what it rejects with, the function rejects with, and asks again next time
 */
export function asker(load: Load): (text: string, locale: Locale) => Promise<Answer> {
	const opened = new Map<Locale, Promise<WordShelf>>();
	const names = new Map(LOCALES.map((locale) => [locale, new NameShelf(locale, load)]));
	const wordsIn = (locale: Locale): Promise<WordShelf> => {
		let shelf = opened.get(locale);
		if (!shelf) {
			shelf = WordShelf.open(locale, load);
			shelf.catch(() => opened.delete(locale));
			opened.set(locale, shelf);
		}
		return shelf;
	};
	return async (whole, locale) => {
		const text = whole.slice(0, READ.characters).trimStart();
		const english = locale === 'en' ? undefined : names.get('en');
		const named = (ranked: readonly Omit<Ranked, 'score'>[]) =>
			Promise.all(ranked.map((each) => suggestionOf(each, names.get(locale)!, english)));
		const found = async (ranked: readonly Ranked[]): Promise<Answer> => ({
			kind: 'found',
			suggestions: await named(ranked),
		});
		const codeIn = async (part: string): Promise<Answer | undefined> => {
			const code = readCode(part);
			return code ? answerCode(code, names.get(locale)!, named, SHOWN) : undefined;
		};
		const asCode = await codeIn(text);
		if (asCode) return asCode;
		const own = await search(text, await wordsIn(locale), 'none');
		if (cut(text) === '') return { kind: 'empty' };
		if (isService(text)) return { kind: 'service', words: text.trim(), nearest: [] };
		if (own.words === 0 || (own.ranked.length === 0 && text.length < SHORTEST)) return unsaid(text, codeIn);
		if (own.had === WHOLE || (own.isBegun && own.isShort)) return found(own.ranked);
		// A word that the reader’s language does not have is likelier one of another than a slip of the keys.
		const others = await Promise.all(
			LOCALES.filter((each) => each !== locale).map(async (each) => search(text, await wordsIn(each), 'none')),
		);
		const most = Math.max(...others.map(({ had }) => had));
		const there = best(
			others.filter(({ had }) => had === most && had > own.had).map((each) => each.ranked),
			SHOWN,
		);
		// What the reader may still be typing stands beside what is a word of another language as it is.
		if (own.isBegun && own.ranked.length > 0) return found(beside(there, own.ranked));
		if (there.length > 0) return found(there);
		const { ranked, spelling } = await search(text, await wordsIn(locale), 'few');
		if (ranked.length > 0)
			return { kind: 'found', suggestions: await named(ranked), ...(spelling.length > 0 && { spelling }) };
		const far = await search(text, await wordsIn(locale), 'many');
		return { kind: 'no-match', words: text.trim(), nearest: await named(far.ranked), spelling: far.spelling };
	};
}
