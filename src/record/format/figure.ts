/**
 * Figures and amounts of money in the reader's language. Two of the forms follow a rule of the language: French writes
 * "milliards de dollars canadiens", as the OQLF asks, and "$ CA" only after a plain number; French and Spanish nouns
 * follow "million" with "de".
 */
import type { Bound, Unit } from '../schema';
import { TO, type Locale } from './locale';
import { formatNumber, formatPercent, NBSP } from './number';
import { DOLLARS, NOUNS, SCALES, SIGNS, type Currency, type Noun } from './units';

/** What a number of the record needs to be printed; an entry of `figures` has it. */
export interface Quantity {
	value: number;
	/** The upper end of a range. */
	high?: number;
	/** The number is rounded or estimated by its source. */
	about?: boolean;
	/** The source gives this end only. */
	bound?: Bound;
	unit: Unit;
}

const WORDS = {
	en: {
		about: 'about',
		'up-to': 'up to',
		'more-than': 'more than',
		'at-least': 'at least',
		almost: 'almost',
		perHour: 'an hour',
	},
	fr: {
		about: 'environ',
		'up-to': 'jusqu’à',
		'more-than': 'plus de',
		'at-least': 'au moins',
		almost: 'près de',
		perHour: 'l’heure',
	},
	es: {
		about: 'alrededor de',
		'up-to': 'hasta',
		'more-than': 'más de',
		'at-least': 'al menos',
		almost: 'casi',
		perHour: 'por hora',
	},
} as const;

/**
 * An amount in plain dollars, to the cent at most: `US$20 billion`, `C$1,234.50`; `20 milliards de dollars américains`,
 * `16 $ US`; `20,000 millones de dólares estadounidenses`, `16 dólares estadounidenses`.
 */
export function formatMoney(value: number, currency: Currency, locale: Locale): string {
	return print(value, currency, locale);
}

/**
 * A number of the record with its unit, its range, `about` and `bound`: `about US$20 billion`, `10% to 12%`, `up to
 * C$965 million`. No digit is dropped: a scale word (billion) is used only where the number it scales stays short.
 */
export function formatFigure({ value, high, about, bound, unit }: Quantity, locale: Locale): string {
	const words = WORDS[locale];
	const text = high === undefined ? print(value, unit, locale) : printRange(value, high, unit, locale);
	return [bound && words[bound], about && words.about, text].filter(Boolean).join(' ');
}

/**
 * The number, with a scale word (billion) where that is shorter; `noun` is that word. Dollars without one have both digits
 * of their cents, or none: `2.30`, `16`.
 */
function scaled(value: number, locale: Locale, money: boolean): { text: string; noun?: string } {
	const size = Math.abs(value);
	for (const { size: unit, decimals, noun } of SCALES[locale]) {
		if (size < unit) continue;
		const inUnits = value / unit;
		const rounded = Number(inUnits.toFixed(decimals));
		// Relative, because 32.4e9 / 1e9 need not be 32.4 to the last bit.
		if (Math.abs(rounded - inUnits) > Math.abs(inUnits) * 1e-12) continue;
		const word = inNumber(noun, rounded, locale);
		return { text: `${formatNumber(rounded, locale)} ${word}`, noun: word };
	}
	const text = formatNumber(value, locale, 6);
	return { text: money ? text.replace(/[.,]\d$/, '$&0') : text };
}

/** French counts less than two as one; English and Spanish only one itself. */
function isPlural(value: number, locale: Locale): boolean {
	return locale === 'fr' ? Math.abs(value) >= 2 : Math.abs(value) !== 1;
}

const isMoney = (unit: Unit): boolean => unit === 'usd' || unit === 'cad' || unit === 'usd-per-hour';

const inNumber = (noun: Noun, value: number, locale: Locale) => noun[isPlural(value, locale) ? 1 : 0];

function print(value: number, unit: Unit, locale: Locale): string {
	if (unit === 'percent') return formatPercent(value, locale, 6);
	const { text, noun } = scaled(value, locale, isMoney(unit));
	if (unit === 'count') return text;
	if (unit === 'usd-per-hour') return `${print(value, 'usd', locale)} ${WORDS[locale].perHour}`;
	if (unit === 'usd' || unit === 'cad') {
		// The minus comes before the sign of the currency.
		if (locale === 'en') return text.replace(/^\u2212?/, `$&${SIGNS.en[unit]}`);
		if (locale === 'fr' && !noun) return `${text}${NBSP}${SIGNS.fr[unit]}`;
		return noun
			? `${text} de ${DOLLARS[locale][unit][1]}`
			: `${text} ${inNumber(DOLLARS[locale][unit], value, locale)}`;
	}
	const units = NOUNS[locale][unit];
	if (!noun) return `${text} ${inNumber(units, value, locale)}`;
	return locale === 'en' ? `${text} ${units[1]}` : `${text} de ${units[1]}`;
}

/** Where the unit is a sign, both ends have it; else the unit stands once, after the upper end. */
function printRange(low: number, high: number, unit: Unit, locale: Locale): string {
	const to = TO[locale];
	if (unit === 'percent') return `${formatPercent(low, locale, 6)} ${to} ${formatPercent(high, locale, 6)}`;
	const money = isMoney(unit);
	const bare =
		money && locale === 'en' ? print(low, unit === 'cad' ? 'cad' : 'usd', locale) : scaled(low, locale, money).text;
	return `${bare} ${to} ${print(high, unit, locale)}`;
}
