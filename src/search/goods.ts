/** Goods: a code, or a product that the pages do not name, leads to what it pays (*What will my goods pay?*). */
import type { Locale } from '../record/format/locale';
import { dotted, readCode } from '../record/lines/code';
import { isOther } from '../goods/suggest/name';
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

/** Whether a text is a code of goods and hardly anything else: a year or a number of a law may be one too. */
export function isCode(text: string): boolean {
	const read = readCode(text);
	if (!read || !('code' in read)) return false;
	return (
		read.code.length >= 6 ||
		/\p{L}/u.test(text) ||
		(read.code.length === 4 && !/^(?:1[6-9]|2[01])\d\d$/.test(read.code))
	);
}

/** Whether a thing that was asked for stands among some stems, under one of its names. */
const standsIn = ({ variants }: Unit, own: readonly string[]): boolean =>
	variants.some(({ stems }) => stems.every((stem) => own.includes(stem)));

/** Whether a good is found by a thing that was asked for: it may be found by others alone. */
export function isNamed(
	{ english = '', name, path, word = '' }: Omit<Good, 'dotted'>,
	unit: Unit,
	reader: Reader,
): boolean {
	const spoken = [name, word, ...path].flatMap((text) => reader.read(text));
	const stems = [...spoken, ...reader.read(`${english} ${word}`, 'en')].map(({ stem }) => stem);
	return standsIn(unit, stems);
}

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

/** Whether a thing that is asked for tells nothing of goods: a duty, a country. */
export function isTheme({ unit }: FoundUnit, reader: Reader): boolean {
	const theme = reader.read('tariff duty Canada US Mexico CUSMA', 'en').map(({ stem }) => stem);
	return unit.variants.some(({ stems }) => stems.length === 1 && theme.includes(stems[0]!));
}

const hasGoods = (answer: Suggested): boolean => 'suggestions' in answer && answer.suggestions.length > 0;

/**
 * The goods that a query may mean, with the words left out that the site knows to be about something else.
 * @param units what was asked for, as it was found
 */
export async function goodsOf(
	query: string,
	units: readonly FoundUnit[],
	reader: Reader,
	ask: AskGoods,
): Promise<readonly Good[]> {
	const code = isCode(query);
	const words = units.filter((unit) => !isTheme(unit, reader)).map(({ unit }) => unit.written);
	if (!code && words.length === 0) return [];
	let answer = await ask(code ? query : words.join(' '));
	// A code that schedules no longer have leads to what it stood under: 4407.10 to 4407.
	if (code && !hasGoods(answer)) {
		const digits = query.replace(/\D/g, '');
		for (const length of [6, 4])
			if (digits.length > length && !hasGoods(answer)) answer = await ask(digits.slice(0, length));
	}
	if (!('suggestions' in answer) || ('spelling' in answer && answer.spelling)) return [];
	return answer.suggestions.slice(0, SHOWN).map(({ name, ...good }) => ({
		...good,
		// What is called “other” is known by what it is among.
		name: isOther(name) ? (good.path.at(-1) ?? name) : name,
		dotted: dotted(good.code),
	}));
}
