/** Words in plain letters, in one spelling, without their endings: for goods and for all that is searched. */
import type { Locale } from '../../record/format/locale';

/** A word without its ending, so that one and many, « cheval » and « chevaux », are the same. */
export type Stem = (word: string) => string;

const STEMMERS: { readonly [L in Locale]: () => Promise<{ stemmer: Stem }> } = {
	en: () => import('@orama/stemmers/english'),
	fr: () => import('@orama/stemmers/french'),
	es: () => import('@orama/stemmers/spanish'),
};

/** The stemmer of a language, by the rules of Snowball; fetched when it is first asked for. */
export const stemmerOf = async (locale: Locale): Promise<Stem> => (await STEMMERS[locale]()).stemmer;

/** Spellings of Britain and Canada as the US schedule has them: the names of headings come from both. */
const AS_IN_US: readonly (readonly [RegExp, string])[] = [
	[/^alumini/, 'alumin'],
	[/^(arm|col|flav|harb|lab|od|vap)our/, '$1or'],
	[/^(cent|fib|lust)re/, '$1er'],
	[/^tyre/, 'tire'],
	[/sulp(?:h|$)/, 'sulf'],
	[/^jewellery/, 'jewelry'],
	[/^plough/, 'plow'],
	[/^mould/, 'mold'],
	[/^grey/, 'gray'],
	[/^yoghurt/, 'yogurt'],
	[/^whisk(?:ey|eys|ies)$/, 'whisky'],
	[/^(\w{4,})is(e|ed|er|ers|ing|ation)$/, '$1iz$2'],
];

/** A word, in small letters without accents, in the spelling of the US schedule. */
export const spelling = (word: string): string =>
	AS_IN_US.reduce((spelt, [pattern, instead]) => spelt.replace(pattern, instead), word);

/** A text in small letters without accents, its words between single spaces: « L’œuf à 3 % » is "l oeuf a 3". */
export const plainOf = (text: string): string =>
	text
		.normalize('NFKD')
		.toLowerCase()
		.replace(/\p{M}+/gu, '')
		.replace(/œ/g, 'oe')
		.replace(/æ/g, 'ae')
		.replace(/ß/g, 'ss')
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();
