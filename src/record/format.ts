/**
 * Numbers, money, dates and names in the reader's language.
 *
 * A page prints a figure at build time and a chart prints it again in the browser, so both must say the same. `Intl`
 * therefore only groups digits and joins lists, which every engine does alike; words (billion, juillet, dólares) come
 * from the tables below, because the compact and month forms of `Intl` change from one ICU release to the next.
 *
 * Two of the forms follow a rule of the language: French writes "milliards de dollars canadiens", as the OQLF asks, and
 * "$ CA" only after a plain number; French and Spanish nouns follow "million" with "de".
 */
import { addDays, isDay, type Day, type When } from './days';
import type { Rate, RATE_BASES, Localized, Unit } from './schema';

/** The languages of the site. English is the one every text has. */
export const LOCALES = ['en', 'fr', 'es'] as const;
export type Locale = (typeof LOCALES)[number];

/** The form of each language that is written: Canadian English and French, Mexican Spanish. */
export const TAGS: { readonly [L in Locale]: string } = { en: 'en-CA', fr: 'fr-CA', es: 'es-MX' };

/** What a number of the record needs to be printed; an entry of `figures` has it. */
export interface Quantity {
	value: number;
	/** The upper end of a range. */
	high?: number;
	/** The number is rounded or estimated by its source. */
	about?: boolean;
	unit: Unit;
}

type Currency = 'usd' | 'cad';
/** A noun for one and for several. */
type Noun = readonly [one: string, many: string];

const NBSP = '\u00A0';

/** Powers of ten that have a word, largest first, with the decimals after which the full number is clearer. */
const SCALES: { readonly [L in Locale]: readonly { size: number; decimals: number; noun: Noun }[] } = {
	en: [
		{ size: 1e12, decimals: 3, noun: ['trillion', 'trillion'] },
		{ size: 1e9, decimals: 3, noun: ['billion', 'billion'] },
		{ size: 1e6, decimals: 2, noun: ['million', 'million'] },
	],
	// A French "billion" is 10¹², but readers in Canada meet the English sense too often to be sure of it: French counts
	// on in milliards.
	fr: [
		{ size: 1e9, decimals: 3, noun: ['milliard', 'milliards'] },
		{ size: 1e6, decimals: 2, noun: ['million', 'millions'] },
	],
	es: [
		{ size: 1e12, decimals: 3, noun: ['billón', 'billones'] },
		{ size: 1e9, decimals: 3, noun: ['mil millones', 'mil millones'] },
		{ size: 1e6, decimals: 2, noun: ['millón', 'millones'] },
	],
};

/** Units written as a noun after the number. The others (percent, money, count) have forms of their own. */
type NounUnit = Exclude<Unit, 'percent' | 'count' | Currency | 'usd-per-hour'>;

const NOUNS: { readonly [L in Locale]: { readonly [U in NounUnit]: Noun } } = {
	en: {
		'percentage-points': ['percentage point', 'percentage points'],
		years: ['year', 'years'],
		months: ['month', 'months'],
		days: ['day', 'days'],
		tonnes: ['tonne', 'tonnes'],
		kilograms: ['kilogram', 'kilograms'],
		litres: ['litre', 'litres'],
		'barrels-per-day': ['barrel a day', 'barrels a day'],
		'board-feet': ['board foot', 'board feet'],
		'megawatt-hours': ['megawatt hour', 'megawatt hours'],
	},
	fr: {
		'percentage-points': ['point de pourcentage', 'points de pourcentage'],
		years: ['an', 'ans'],
		months: ['mois', 'mois'],
		days: ['jour', 'jours'],
		tonnes: ['tonne', 'tonnes'],
		kilograms: ['kilogramme', 'kilogrammes'],
		litres: ['litre', 'litres'],
		'barrels-per-day': ['baril par jour', 'barils par jour'],
		'board-feet': ['pied-planche', 'pieds-planche'],
		'megawatt-hours': ['mégawattheure', 'mégawattheures'],
	},
	es: {
		'percentage-points': ['punto porcentual', 'puntos porcentuales'],
		years: ['año', 'años'],
		months: ['mes', 'meses'],
		days: ['día', 'días'],
		tonnes: ['tonelada', 'toneladas'],
		kilograms: ['kilogramo', 'kilogramos'],
		litres: ['litro', 'litros'],
		'barrels-per-day': ['barril diario', 'barriles diarios'],
		'board-feet': ['pie tablar', 'pies tablares'],
		'megawatt-hours': ['megawatt-hora', 'megawatts-hora'],
	},
};

/** The sign before an amount in English, after it in French. */
const SIGNS = { en: { usd: 'US$', cad: 'C$' }, fr: { usd: `$${NBSP}US`, cad: `$${NBSP}CA` } } as const;

const DOLLARS = {
	fr: {
		usd: ['dollar américain', 'dollars américains'],
		cad: ['dollar canadien', 'dollars canadiens'],
	},
	es: {
		usd: ['dólar estadounidense', 'dólares estadounidenses'],
		cad: ['dólar canadiense', 'dólares canadienses'],
	},
} as const;

const WORDS = {
	en: { about: 'about', to: 'to', perHour: 'an hour', since: 'since', banned: 'banned', unknown: 'not known' },
	fr: { about: 'environ', to: 'à', perHour: 'l’heure', since: 'depuis', banned: 'interdit', unknown: 'inconnu' },
	es: {
		about: 'alrededor de',
		to: 'a',
		perHour: 'por hora',
		since: 'desde',
		banned: 'prohibido',
		unknown: 'se desconoce',
	},
} as const;

const BASES: { readonly [L in Locale]: { readonly [B in Exclude<(typeof RATE_BASES)[number], 'value'>]: string } } = {
	en: {
		'non-us-content': 'of the non-US content',
		'metal-content': 'of the metal content',
		'non-regional-content': 'of the content that is not Canadian or Mexican',
	},
	fr: {
		'non-us-content': 'du contenu non américain',
		'metal-content': 'de la teneur en métal',
		'non-regional-content': 'du contenu ni canadien ni mexicain',
	},
	es: {
		'non-us-content': 'del contenido no estadounidense',
		'metal-content': 'del contenido de metal',
		'non-regional-content': 'del contenido que no es canadiense ni mexicano',
	},
};

const MONTHS = {
	en: 'January February March April May June July August September October November December'.split(' '),
	fr: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' '),
	es: 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'.split(' '),
};

const SHORT_MONTHS = {
	en: 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' '),
	fr: 'janv. févr. mars avr. mai juin juill. août sept. oct. nov. déc.'.split(' '),
	es: 'ene feb mar abr may jun jul ago sep oct nov dic'.split(' '),
};

const numberFormats = new Map<string, Intl.NumberFormat>();

/**
 * A plain number: `35,000`, `35 000`, `35,000`; `62.5`, `62,5`, `62.5`.
 * @param decimals the most decimals kept; none are added
 */
export function formatNumber(value: number, locale: Locale, decimals = 3): string {
	const key = `${locale} ${decimals}`;
	let format = numberFormats.get(key);
	if (!format)
		numberFormats.set(key, (format = new Intl.NumberFormat(TAGS[locale], { maximumFractionDigits: decimals })));
	return (
		format
			.format(value)
			// ICU has changed the French group separator between the wide and the narrow no-break space before.
			.replace(/\u202F/g, NBSP)
			// A true minus, which is as wide as the digits and never breaks off. Minus zero is zero.
			.replace(/^-(?=0$)/, '')
			.replace(/^-/, '\u2212')
	);
}

/** `75%`, `75 %` (no-break space), `75%`, from a value in percent: 75 is 75%. */
export function formatPercent(value: number, locale: Locale, decimals = 3): string {
	return formatNumber(value, locale, decimals) + (locale === 'fr' ? `${NBSP}%` : '%');
}

/**
 * An amount in plain dollars, to the cent at most: `US$20 billion`, `C$1,234.5`; `20 milliards de dollars américains`,
 * `16 $ US`; `20 mil millones de dólares estadounidenses`, `16 dólares estadounidenses`.
 */
export function formatMoney(value: number, currency: Currency, locale: Locale): string {
	return print(value, currency, locale);
}

/**
 * A number of the record with its unit, its range and `about`: `about US$20 billion`, `10% to 12%`, `16 years`. No digit
 * is dropped: a scale word (billion) is used only where the number it scales stays short.
 */
export function formatFigure({ value, high, about, unit }: Quantity, locale: Locale): string {
	const words = WORDS[locale];
	const text = high === undefined ? print(value, unit, locale) : printRange(value, high, unit, locale);
	return about ? `${words.about} ${text}` : text;
}

/** The number with a scale word where that is shorter, and whether it has one. */
function scale(value: number, locale: Locale): { text: string; noun?: string } {
	const size = Math.abs(value);
	for (const { size: unit, decimals, noun } of SCALES[locale]) {
		if (size < unit) continue;
		const scaled = value / unit;
		const rounded = Number(scaled.toFixed(decimals));
		// Relative, because 32.4e9 / 1e9 need not be 32.4 to the last bit.
		if (Math.abs(rounded - scaled) > Math.abs(scaled) * 1e-12) continue;
		const word = noun[isPlural(rounded, locale) ? 1 : 0];
		// "Mil millones", never "1 mil millones".
		const text = locale === 'es' && unit === 1e9 && rounded === 1 ? '' : `${formatNumber(rounded, locale)} `;
		return { text: text + word, noun: word };
	}
	return { text: formatNumber(value, locale, 6) };
}

/** French counts less than two as one; English and Spanish only one itself. */
function isPlural(value: number, locale: Locale): boolean {
	return locale === 'fr' ? Math.abs(value) >= 2 : Math.abs(value) !== 1;
}

function print(value: number, unit: Unit, locale: Locale): string {
	if (unit === 'percent') return formatPercent(value, locale, 6);
	const { text, noun } = scale(value, locale);
	if (unit === 'count') return text;
	if (unit === 'usd-per-hour') return `${print(value, 'usd', locale)} ${WORDS[locale].perHour}`;
	if (unit === 'usd' || unit === 'cad') {
		// The sign of a negative amount comes before the currency's.
		if (locale === 'en') return text.replace(/^\u2212?/, `$&${SIGNS.en[unit]}`);
		if (locale === 'fr' && !noun) return `${text}${NBSP}${SIGNS.fr[unit]}`;
		return noun ? `${text} de ${DOLLARS[locale][unit][1]}` : `${text} ${nounOf(DOLLARS[locale][unit], value, locale)}`;
	}
	const units = NOUNS[locale][unit];
	if (!noun) return `${text} ${nounOf(units, value, locale)}`;
	return locale === 'en' ? `${text} ${units[1]}` : `${text} de ${units[1]}`;
}

const nounOf = (noun: Noun, value: number, locale: Locale) => noun[isPlural(value, locale) ? 1 : 0];

/** Both ends in full where the unit is a sign; else the unit once, after the upper end. */
function printRange(low: number, high: number, unit: Unit, locale: Locale): string {
	const { to } = WORDS[locale];
	if (unit === 'percent') return `${formatPercent(low, locale, 6)} ${to} ${formatPercent(high, locale, 6)}`;
	const money = unit === 'usd' || unit === 'cad' || unit === 'usd-per-hour';
	const bare = money && locale === 'en' ? print(low, unit === 'cad' ? 'cad' : 'usd', locale) : scale(low, locale).text;
	return `${bare} ${to} ${print(high, unit, locale)}`;
}

/** `1`, and `1er` in French, where only the first day is an ordinal. */
const dayOfMonth = (day: number, locale: Locale) => (locale === 'fr' && day === 1 ? '1er' : String(day));

/** The parts of a date that it has, each as it is written. */
function partsOf(when: When, locale: Locale, style: 'long' | 'short'): { day?: string; month?: string; year: string } {
	const [year, month, day] = when.split('-');
	const names = (style === 'long' ? MONTHS : SHORT_MONTHS)[locale];
	return {
		year: year!,
		...(month && { month: names[Number(month) - 1]! }),
		...(day && { day: dayOfMonth(Number(day), locale) }),
	};
}

/** Joins the parts of a date: Spanish says "1 de julio de 2026", but leaves "de" out of the short form. */
function joinDate(parts: (string | undefined)[], locale: Locale, style: 'long' | 'short'): string {
	return parts.filter(Boolean).join(locale === 'es' && style === 'long' ? ' de ' : ' ');
}

/** The short name of the month a day falls in, for an axis: `Jul`, `juill.`, `jul`. */
export function formatMonth(day: Day, locale: Locale): string {
	return SHORT_MONTHS[locale][Number(day.slice(5, 7)) - 1]!;
}

/**
 * A day, month or year as it is written in the middle of a sentence: `1 July 2026`, `1er juillet 2026`,
 * `1 de julio de 2026`; `July 2026`; `2026`.
 * @param style `short` abbreviates the month: `1 Jul 2026`, `1er juill. 2026`, `1 jul 2026`
 */
export function formatWhen(when: When, locale: Locale, style: 'long' | 'short' = 'long'): string {
	const { day, month, year } = partsOf(when, locale, style);
	return joinDate([day, month, year], locale, style);
}

/**
 * From one date to another, both included, without saying twice what they share: `16 to 17 June 2026`,
 * `16 au 17 juin 2026`, `16 al 17 de junio de 2026`. Two equal dates are written as one.
 */
export function formatSpan(first: When, last: When, locale: Locale, style: 'long' | 'short' = 'long'): string {
	if (first === last) return formatWhen(first, locale, style);
	const from = partsOf(first, locale, style);
	const sameYear = first.slice(0, 4) === last.slice(0, 4) && first.length === last.length;
	const sameMonth = sameYear && first.length === 10 && first.slice(0, 7) === last.slice(0, 7);
	const start = joinDate(
		[from.day, sameMonth ? undefined : from.month, sameYear ? undefined : from.year],
		locale,
		style,
	);
	// French and Spanish give a day its article: "au 17 juin", "al 17 de junio", but "à juin", "a junio".
	const to = last.length === 10 ? { en: 'to', fr: 'au', es: 'al' }[locale] : WORDS[locale].to;
	return `${start} ${to} ${formatWhen(last, locale, style)}`;
}

/**
 * The time in which something applied, from the fields `from` and `until` of the record.
 * @param until the first day on which it no longer applies, so the day before is the one written; a month or a year is
 *   written as it is; none means that it still applies: `since 4 March 2025`
 */
export function formatPeriod(
	from: When,
	until: When | undefined,
	locale: Locale,
	style: 'long' | 'short' = 'long',
): string {
	if (until !== undefined) return formatSpan(from, isDay(until) ? addDays(until as Day, -1) : until, locale, style);
	const start = formatWhen(from, locale, style);
	const article = from.length === 10 ? { en: '', fr: 'le ', es: 'el ' }[locale] : '';
	return `${WORDS[locale].since} ${article}${start}`;
}

/**
 * A tariff rate of the record: `25%`, `25% of the non-US content`, `banned`, `not known`. What is not known about a rate
 * stands in its own text, which pickText gives.
 */
export function formatRate(rate: Rate, locale: Locale): string {
	if ('banned' in rate) return WORDS[locale].banned;
	if ('unknown' in rate) return WORDS[locale].unknown;
	const percent = formatPercent(rate.percent, locale, 6);
	return rate.of === 'value' ? percent : `${percent} ${BASES[locale][rate.of]}`;
}

/**
 * A text of the record in the reader's language.
 * @returns the text, the language it is in (for its `lang` attribute), and whether it fell back to English
 */
export function pickText(text: Localized, locale: Locale): { value: string; lang: Locale; fallback: boolean } {
	const value = text[locale];
	return value === undefined
		? { value: text.en, lang: 'en', fallback: true }
		: { value, lang: locale, fallback: false };
}

/**
 * A list in a sentence: `steel, aluminum and cars`; with `or` instead of `and` on request.
 * @returns an empty string for an empty list
 */
export function formatList(items: readonly string[], locale: Locale, join: 'and' | 'or' = 'and'): string {
	const type = join === 'and' ? 'conjunction' : 'disjunction';
	return new Intl.ListFormat(TAGS[locale], { style: 'long', type }).format(items);
}

/** A text as it begins a line or a sentence: its first letter large. */
export const capital = (text: string, locale: Locale): string =>
	text.charAt(0).toLocaleUpperCase(locale) + text.slice(1);
