/** Goods: a code, or a product that the pages do not name, leads to what it pays (*What will my goods pay?*). */
import type { Locale } from '../record/format/locale';
import { dotted, readCode } from '../record/lines/code';
import { isOther } from '../goods/suggest/name';
import { asideOf } from './duty';
import type { Answer as Suggested, Suggestion } from '../goods/suggest/suggestion';
import type { FoundUnit } from './rank';
import type { Unit } from './units';
import type { Reader } from './words';

/** Suggests goods, as the field of goods does; asked in the language of the page. */
export type AskGoods = (text: string) => Promise<Suggested>;

/** A good that may be meant. */
export interface Good extends Pick<Suggestion, 'code' | 'name' | 'path' | 'english' | 'word'> {
	/** The code as schedules print it. */
	dotted: string;
}

/** How many goods are shown. */
const SHOWN = 3;

/** What is a year at least as likely as a heading. */
const YEAR = /^(?:1[6-9]|2[01])\d\d$/;

/** Whether a text is a code of goods and hardly anything else: a year or a number of a law may be one too. */
function isCode(text: string): boolean {
	const read = readCode(text);
	if (!read || !('code' in read)) return false;
	return read.code.length >= 6 || /\p{L}/u.test(text) || (read.code.length === 4 && !YEAR.test(read.code));
}

/** What a code is called in three languages, without accents: “HTS”, « sous-position », “fracción arancelaria”. */
const CODE_WORDS =
	/(?<!\p{L})(?:htsus|hts|hs|sh|sa|codes?|codigos?|numbers?|numeros?|n[°ºo]|items?|(?:sub)?headings?|(?:sous-?\s?)?positions?|(?:sub)?partidas?|fracci(?:on|ones))(?!\p{L})/giu;

/** What stands beside those words: “tariff item”, « numéro tarifaire », “código aduanero”. */
const OF_CUSTOMS =
	/(?<!\p{L})(?:tarif(?:f|aire)s?|arancelari[ao]s?|customs|douani(?:er|ere)s?|aduaner[ao]s?)(?!\p{L})/giu;

/** The codes in a text, parted by points, spaces or strokes. */
const CODES = /(?<![\p{L}\p{N}.,/-])\d{4}(?:[.\s/]?\d{2}){0,3}(?![\p{L}\p{N}%])/gu;

/** A code that a text has. */
interface Typed {
	/** Digits only. */
	code: string;
	/** Whether nothing else is asked for: the rest are names of a code, a duty, a country. */
	isAll: boolean;
}

/** The code of goods that a query has, if it has just one that is no year. */
export function typedCode(query: string, reader: Reader): Typed | undefined {
	const read = readCode(query);
	if (isCode(query) && read && 'code' in read) return { code: read.code, isAll: true };
	const plain = query.normalize('NFKD').replace(/\p{M}+/gu, '');
	const [first, ...more] = plain.match(CODES) ?? [];
	if (first === undefined || more.length > 0) return undefined;
	const typed = readCode(first);
	if (!typed || !('code' in typed)) return undefined;
	const rest = plain.replace(first, ' ');
	const unnamed = rest.replace(CODE_WORDS, ' ');
	if (YEAR.test(typed.code) && unnamed === rest) return undefined;
	const left = reader.read(unnamed.replace(OF_CUSTOMS, ' '));
	const aside = themeOf(reader);
	return { code: typed.code, isAll: left.every(({ stem }) => aside.has(stem)) };
}

/** Whether a thing that was asked for stands among some stems, under one of its names. */
const standsIn = ({ variants }: Unit, own: readonly string[]): boolean =>
	variants.some(({ stems }) => stems.every((stem) => own.includes(stem)));

/** What ends the words of a name that say what the goods are: “Railway signals, mechanical”, “Articles of steel”. */
const HEAD_ENDS: { readonly [L in Locale]: RegExp } = {
	en: /[,;:()]|(?<!\p{L})(?:of|for|in|with|from|to|or|not|put|than|on|by)(?!\p{L})/iu,
	fr: /[,;:()]|(?<!\p{L})(?:de|du|des|d’|à|au|aux|pour|en|avec|ou|non)(?!\p{L})/iu,
	es: /[,;:()]|(?<!\p{L})(?:de|del|para|a|al|en|con|o|sin|excepto)(?!\p{L})/iu,
};

/** Participles, by which schedules say what was done to goods: “frozen”, « congelés », “preparadas”. */
const PARTICIPLE: { readonly [L in Locale]: RegExp } = {
	en: /(?:ed|en|wn)$/iu,
	fr: /(?:[éi]e?s?)$/iu,
	es: /[ai]d[oa]s?$/iu,
};

/**
 * Whether a thing that is asked for names a good: it is a word of everyday’s word for it, or says what it is in its name
 * or the name above it. What else schedules say of goods, “withdrawn for consumption”, names none.
 */
export function isHead({ english, name, path, word = '' }: Omit<Good, 'dotted'>, unit: Unit, reader: Reader): boolean {
	const own = (text: string, spoken: Locale) => reader.read(text, spoken).map(({ stem }) => stem);
	if (standsIn(unit, [...own(word, reader.lang), ...own(word, 'en')])) return true;
	const names: [string, Locale][] = [name, ...path].map((text) => [text, reader.lang]);
	if (english) names.push([english, 'en']);
	return names.some(
		([text, spoken]) =>
			!PARTICIPLE[spoken].test(unit.written) && standsIn(unit, own(text.split(HEAD_ENDS[spoken])[0]!, spoken)),
	);
}

/** The stems of what tells nothing of goods: a duty, a country, that they are bought, sold or sent. */
const themeOf = (reader: Reader): ReadonlySet<string> =>
	new Set([...reader.read('tariff duty Canada US Mexico CUSMA', 'en').map(({ stem }) => stem), ...asideOf(reader)]);

/** Whether a thing that is asked for tells nothing of goods. */
export function isTheme({ unit }: FoundUnit, reader: Reader): boolean {
	const theme = themeOf(reader);
	return unit.variants.some(({ stems }) => stems.length === 1 && theme.has(stems[0]!));
}

const hasGoods = (answer: Suggested): boolean => 'suggestions' in answer && answer.suggestions.length > 0;

/**
 * The goods that a query may mean, with the words left out that the site knows to be about something else.
 * @param units what was asked for, as it was found
 * @param code what goods are asked for by in place of words, if a code was typed
 */
export async function goodsOf(
	units: readonly FoundUnit[],
	reader: Reader,
	ask: AskGoods,
	code?: string,
): Promise<readonly Good[]> {
	const telling = units.filter((unit) => !isTheme(unit, reader));
	if (!code && telling.length === 0) return [];
	const words = (some: readonly FoundUnit[]) => some.map(({ unit }) => unit.written).join(' ');
	let answer = await ask(code ?? words(telling));
	// What no page names may be goods, whatever else is said of them.
	const missing = telling.filter(({ places }) => places.size === 0);
	if (!code && !hasGoods(answer) && missing.length > 0 && missing.length < telling.length)
		answer = await ask(words(missing));
	// A code that schedules no longer have leads to what it stood under: 4407.10 to 4407.
	if (code && !hasGoods(answer)) {
		for (const length of [6, 4])
			if (code.length > length && !hasGoods(answer)) answer = await ask(code.slice(0, length));
	}
	if (!('suggestions' in answer) || ('spelling' in answer && answer.spelling)) return [];
	return answer.suggestions.slice(0, SHOWN).map(({ name, ...good }) => ({
		...good,
		// What is called “other” is known by what it is among.
		name: isOther(name) ? (good.path.at(-1) ?? name) : name,
		dotted: dotted(good.code),
	}));
}
