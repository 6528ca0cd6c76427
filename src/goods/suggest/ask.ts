/** Asks the files for what stands in the field: words of goods in the reader’s language, or a code in any spelling. */
import { LOCALES, type Locale } from '../../record/format/locale';
import { readCode } from '../../record/lines/code';
import { answerCode } from './codes';
import { meaningsOf, respelt, scoresOf } from './find';
import { suggestionOf } from './name';
import { best, rankEveryday, rankNames, weightsOf, type Ranked } from './rank';
import { NameShelf } from './nameShelf';
import type { Answer, Load } from './suggestion';
import { wordsOf } from './words';
import { WordShelf } from './wordShelf';

/** How many suggestions are shown. */
export const SHOWN = 8;

/** What is read of an overlong text, and how many words of it. */
const READ = { characters: 200, words: 8 };

interface Found {
	/** How many words were searched. */
	words: number;
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

/** @param slips words that no name has are taken for what is spelt most like them, within so many letters */
async function search(text: string, shelf: WordShelf, slips: keyof typeof SLIPS): Promise<Found> {
	const words = wordsOf(text, shelf.locale, shelf.stem).slice(0, READ.words);
	const open = /[\p{L}\p{N}\p{M}]$/u.test(text);
	const typed = await Promise.all(words.map((word, at) => meaningsOf(word, open && at === words.length - 1, shelf)));
	const asked = await Promise.all(
		typed.map((each) => {
			const most = each.meant.length === 0 ? SLIPS[slips](each.word.stem.length) : 0;
			return most > 0 ? respelt(each.word, most, shelf) : each;
		}),
	);
	const spelling = asked.flatMap((each) => each.spelling ?? []);
	if (asked.every(({ meant }) => meant.length === 0)) return { words: words.length, ranked: [], spelling };
	const scores = await Promise.all(asked.map((each) => scoresOf(each, shelf)));
	const weights = weightsOf(scores, shelf.codes);
	const ranked = best([rankNames(scores, weights), rankEveryday(asked, shelf.everyday, weights)], SHOWN);
	return { words: words.length, ranked, spelling };
}

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
		const code = readCode(text);
		if (code) return answerCode(code, names.get(locale)!, named, SHOWN);
		const own = await wordsIn(locale);
		const asTyped = await search(text, own, 'none');
		if (asTyped.words === 0) return { kind: 'empty' };
		// A word of another language is likelier than a slip of the keys.
		if (asTyped.ranked.length === 0) {
			const others = LOCALES.filter((each) => each !== locale);
			const there = await Promise.all(others.map(async (each) => search(text, await wordsIn(each), 'none')));
			const ranked = best(
				there.map((each) => each.ranked),
				SHOWN,
			);
			if (ranked.length > 0) return { kind: 'found', suggestions: await named(ranked) };
		}
		const { ranked, spelling } = await search(text, own, 'few');
		if (ranked.length > 0)
			return { kind: 'found', suggestions: await named(ranked), ...(spelling.length > 0 && { spelling }) };
		const far = await search(text, own, 'many');
		return { kind: 'no-match', words: text.trim(), nearest: await named(far.ranked), spelling: far.spelling };
	};
}
