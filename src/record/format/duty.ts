/**
 * The ordinary duty of the US schedule in a reader’s language. The schedule writes it in English: `Free`, `2.5%`,
 * `$1.227/kg`, `1.1¢/kg + 2.9%`, `40¢ each + 4.6% on the case`, or a sentence.
 */
import type { Locale } from './locale';
import { NBSP } from './number';

type Other = Exclude<Locale, 'en'>;
type Words = { readonly [L in Other]: string };

/** What an amount of money is charged for, as the schedule writes it behind the stroke, without spaces and points. */
const UNITS: { readonly [unit: string]: Words } = {
	kg: { fr: 'kg', es: 'kg' },
	t: { fr: 't', es: 't' },
	m2: { fr: 'm²', es: 'm²' },
	m3: { fr: 'm³', es: 'm³' },
	liter: { fr: 'litre', es: 'litro' },
	pfliter: { fr: 'litre à 50 % d’alcool', es: 'litro al 50\u00A0% de alcohol' },
	bbl: { fr: 'baril', es: 'barril' },
	pr: { fr: 'paire', es: 'par' },
	doz: { fr: 'douzaine', es: 'docena' },
	gross: { fr: 'grosse', es: 'gruesa' },
	head: { fr: 'tête', es: 'cabeza' },
	1000: { fr: 'millier', es: 'millar' },
	thousand: { fr: 'millier', es: 'millar' },
	cleankg: { fr: 'kg lavé', es: 'kg limpio' },
};

/** What of the good an amount is charged on, as the schedule writes it. */
const PARTS: { readonly [part: string]: Words } = {
	'on drained weight': { fr: 'sur le poids égoutté', es: 'sobre el peso escurrido' },
	'of total sugars': { fr: 'de sucres totaux', es: 'de azúcares totales' },
	'on contents and container': { fr: 'sur le contenu et le contenant', es: 'sobre el contenido y el envase' },
	'on entire contents of container': {
		fr: 'sur tout le contenu du contenant',
		es: 'sobre todo el contenido del envase',
	},
	'on lead content': { fr: 'de plomb contenu', es: 'de plomo contenido' },
	'on copper content': { fr: 'de cuivre contenu', es: 'de cobre contenido' },
	'on molybdenum content': { fr: 'de molybdène contenu', es: 'de molibdeno contenido' },
	'on tungsten content': { fr: 'de tungstène contenu', es: 'de tungsteno contenido' },
	'on magnesium content': { fr: 'de magnésium contenu', es: 'de magnesio contenido' },
	'on ethyl alcohol content': { fr: 'd’alcool éthylique contenu', es: 'de alcohol etílico contenido' },
	'on the value of the lead content': { fr: 'de la valeur du plomb contenu', es: 'del valor del plomo contenido' },
	'on the case': { fr: 'sur le boîtier', es: 'sobre la caja' },
	'on the battery': { fr: 'sur la pile', es: 'sobre la pila' },
	'on the movement': { fr: 'sur le mouvement', es: 'sobre el mecanismo' },
	'on the movement and case': { fr: 'sur le mouvement et le boîtier', es: 'sobre el mecanismo y la caja' },
	'on the strap, band or bracelet': { fr: 'sur le bracelet', es: 'sobre la correa o pulsera' },
	'on the case and strap, band or bracelet': {
		fr: 'sur le boîtier et le bracelet',
		es: 'sobre la caja y la correa o pulsera',
	},
	'on case and strap, band or bracelet': {
		fr: 'sur le boîtier et le bracelet',
		es: 'sobre la caja y la correa o pulsera',
	},
	'on the entire set': { fr: 'sur l’ensemble', es: 'sobre el juego entero' },
	'on the apparatus': { fr: 'sur l’appareil', es: 'sobre el aparato' },
};

const TERM =
	/^(?:\$(?<dollars>\d+(?:\.\d+)?)|(?<cents>\d+(?:\.\d+)?)¢|(?<percent>\d+(?:\.\d+)?)%)(?<each> each)?(?:\/(?<unit> ?(?:pf\. ?|clean )?\w+\.?))?(?: (?<part>o[nf] .+))?$/;

/** A number as the schedule writes it, with all its digits: `1.80` is `1,80`. */
const numberText = (number: string, locale: Other): string => (locale === 'fr' ? number.replace('.', ',') : number);

/** An amount of money, which in Spanish is no amount of pesos: `1,227 $`, `5.25 centavos de dólar`. */
function moneyText(dollars: string | undefined, cents: string | undefined, locale: Other): string {
	const amount = numberText((dollars ?? cents)!, locale);
	if (locale === 'fr') return `${amount}${NBSP}${dollars === undefined ? '¢' : '$'}`;
	const [single, several] = dollars === undefined ? ['centavo de dólar', 'centavos de dólar'] : ['dólar', 'dólares'];
	return `${amount} ${Number(amount) === 1 ? single : several}`;
}

/** A duty between two signs of addition; undefined where it is written otherwise than the others are. */
function termText(term: string, locale: Other): string | undefined {
	const { cents, dollars, each, part, percent, unit } = TERM.exec(term)?.groups ?? {};
	if ((cents ?? dollars ?? percent) === undefined) return undefined;
	const unitWords = unit === undefined ? undefined : UNITS[unit.replaceAll(/[ .]/g, '')]?.[locale];
	const partWords = part === undefined ? undefined : PARTS[part]?.[locale];
	if ((unit !== undefined && !unitWords) || (part !== undefined && !partWords)) return undefined;
	const amount = percent === undefined ? moneyText(dollars, cents, locale) : `${numberText(percent, locale)}${NBSP}%`;
	const per = unitWords && (locale === 'fr' ? `/${unitWords}` : ` por ${unitWords}`);
	const one = each && (locale === 'fr' ? ' l’unité' : ' por unidad');
	return [amount, per, one, partWords && ` ${partWords}`].filter(Boolean).join('');
}

/**
 * What a duty of the schedule says in a language: its numbers, units and parts as that language writes them. A duty that
 * is a sentence, or is charged on what has no name here, keeps the words of the schedule.
 * @param duty as the schedule writes it, other than `Free`
 * @returns the words, and their language where it is another than the reader’s
 */
export function dutyWords(duty: string, locale: Locale): { words: string; lang?: 'en' } {
	if (locale === 'en') return { words: duty };
	const terms = duty.split(/\s*\+\s*/).map((term) => termText(term, locale));
	return terms.every((term) => term !== undefined) ? { words: terms.join(' + ') } : { words: duty, lang: 'en' };
}
