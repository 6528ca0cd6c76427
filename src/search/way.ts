/**
 * Which way goods go, by the words that join the rest, which no text is searched by: “steel into Canada”, « au Canada »,
 * “a Estados Unidos”.
 */
import { plainOf } from '../goods/suggest/stems';

const word = (words: string): RegExp => new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, 'iu');

/** Into Canada, or charged by it: joining words, which no text is searched by, tell the way of goods. */
const INTO_CANADA = word(
	"(?:(?:in)?to|by|entering|inside) canada|canada[’'ʼ]?s|canad\\w* (?:import|customs)\\w*|(?:au|vers le|par le) canada|(?:a|en|hacia|por) canad[aá]|(?<!made |made and sold |produced |built |grown |assembled )in canada",
);
/** What is made there is not on its way there: « fabriqué au Canada ». */
const MADE_IN_CANADA = word(
	'(?:fabriqu|produit|assembl|cultiv)\\p{L}* au canada|(?:hech|fabricad|producid|ensamblad|cultivad)\\p{L}* en canad[aá]',
);
/** Into the United States. */
const INTO_US = word(
	'(?:(?:in)?to|entering) (?:the )?(?:u\\.?s\\.?(?:a\\.?)?|united states|states|america)|(?:aux|vers les) (?:[ée]tats[ -]unis|[ée]\\.?-?u\\.?)|(?:a|hacia) (?:los )?(?:estados unidos|ee\\.? ?uu\\.?|eua|eu|usa)',
);
/** Out of Canada, or made there. */
const FROM_CANADA = word('from canada|canadian|du canada|canadien\\p{L}*|de canad[aá]|canadiense\\p{L}*');
const IMPORTS = word('import\\p{L}*');

/** Whether goods are said to be on their way into Canada, which then charges a duty on them. */
export function goIntoCanada(query: string): boolean {
	const text = query.normalize('NFC');
	if (INTO_CANADA.test(text) && !MADE_IN_CANADA.test(text)) return true;
	return IMPORTS.test(text) && /canada/iu.test(plainOf(text)) && !FROM_CANADA.test(text) && !INTO_US.test(text);
}

/** Whether goods are said to be on their way into the United States. */
export const goIntoUs = (query: string): boolean => INTO_US.test(query.normalize('NFC'));

/** What a duty is laid on, or where goods come from: “tariff on Canadian milk” is one that the United States charges. */
const LAID_ON = word('on|from|sur|sobre');

/** Whether a query says what a duty is laid on. */
export const isLaidOn = (query: string): boolean => LAID_ON.test(query);
