/** Texts as the words they are searched by, the same for names of goods at the build and for what a reader types. */
import type { Locale } from '../../record/format';
import { plainOf, spelling, type Stem } from './stems';

export { stemmerOf, plainOf, type Stem } from './stems';

/** Longer words than this are cut: no good is called so, and some rules of stems take long over endless words. */
const LONGEST = 32;

/** Words that stand in most names, or that say only that a code or a duty is asked for. */
const STOP: { readonly [L in Locale]: ReadonlySet<string> } = {
	en: new Set(
		'a all an and any are as at be but by code duty each etc excluding for from goods having hs hts if in included including into is it its kind kinds like made my nec no not nesoi of on or other others product products similar specified such tariff than that the their them thereof these they this those to used uses use usa us whether which with without'.split(
			' ',
		),
	),
	fr: new Set(
		'a au aux autre autres avec ce ces cet cette code compris dans de des dont droit du elle en et est etc eux fait faits faite faites genre il ils inclus je la le les leur leurs ma marchandise marchandises meme memes mes mon ne non notre nous on ou par pas pour produit produits qu que qui sa sans se ses sh soit son sont sous sur tarif type types un une utilise utilises vos votre vous'.split(
			' ',
		),
	),
	es: new Set(
		'a al arancel aun codigo como con cual cuando de del demas derecho el ella en entre es esta este etc fraccion ha hecho hechos incluido incluida incluidos incluidas incluso la las lo los mas mercancia mercancias mi mis mismo ni no nuestro o otra otras otro otros para pero por producto productos que sa se sea si similares sin sobre son su sus tal tales tipo tipos u un una uno y ya'.split(
			' ',
		),
	),
};

/**
 * Words that only join others, of all three languages. In no language of the field do they say what a good is, so that
 * « armoires de cuisine » finds no de-icing fluid in English.
 */
const JOINING =
	'al and au aux avec con d dans de del des du el en et for from in la las le les los of ou par para pour sans sin sur the to un una une with y'.split(
		' ',
	);

/** Joining words of one language that are goods in another: « thé ». */
const GOODS: { readonly [L in Locale]: readonly string[] } = { en: [], fr: ['the'], es: [] };

/** Whether a word, in small letters without accents, says nothing of a good. */
const isEmpty = (plain: string, locale: Locale): boolean =>
	STOP[locale].has(plain) || (JOINING.includes(plain) && !GOODS[locale].includes(plain));

export interface Word {
	/** As written, in small letters. */
	written: string;
	/** The same without accents, and as the US schedule spells it. */
	typed: string;
	/** As it stands in the index. */
	stem: string;
}

/** A word of a text as it is searched by; null where it tells nothing. */
function read(part: string, locale: Locale, stem: Stem): Word | null {
	const plain = plainOf(part).replaceAll(' ', '').slice(0, LONGEST);
	// A number tells goods apart only in a name such as 2x4: most are percentages, sizes and numbers of dyes.
	if (plain.length < 2 || /^\d+$/.test(plain) || isEmpty(plain, locale)) return null;
	const typed = locale === 'en' ? spelling(plain) : plain;
	return { written: part.toLowerCase(), typed, stem: stem(typed) };
}

/**
 * The word that a text of one joining word of another language begins: "con", on the way to “concrete”. None where the
 * reader’s language joins by it.
 */
export function begunBy(text: string, locale: Locale, stem: Stem): Word[] {
	const typed = plainOf(text);
	if (typed.length < 2 || !JOINING.includes(typed) || STOP[locale].has(typed)) return [];
	return [{ written: text.toLowerCase(), typed, stem: stem(typed) }];
}

/** Words that were read, by the stemmer that they were read with: names of goods are made of the same words. */
const known = new WeakMap<Stem, Map<string, Word | null>>();

/**
 * The words of a text that tell one good from another, in its order, each once.
 * @param stem the stemmer of the same language
 */
export function wordsOf(text: string, locale: Locale, stem: Stem): Word[] {
	let memory = known.get(stem);
	if (!memory) known.set(stem, (memory = new Map()));
	const found = new Map<string, Word>();
	for (const part of text.normalize('NFC').split(/[^\p{L}\p{N}\p{M}]+/u)) {
		let word = memory.get(part);
		if (word === undefined) memory.set(part, (word = read(part, locale, stem)));
		if (word && !found.has(word.stem)) found.set(word.stem, word);
	}
	return [...found.values()];
}
