/**
 * The words for numbers and units in each language. They stand in tables, because the compact forms of `Intl` change from
 * one ICU release to the next, and a page and a chart must print the same.
 */
import type { Unit } from '../schema';
import type { Locale } from './locale';
import { NBSP } from './number';

export type Currency = 'usd' | 'cad';
/** A noun for one and for several. */
export type Noun = readonly [one: string, many: string];

/** Powers of ten that have a word, largest first, with the decimals after which the full number is clearer. */
export const SCALES: { readonly [L in Locale]: readonly { size: number; decimals: number; noun: Noun }[] } = {
	en: [
		{ size: 1e12, decimals: 3, noun: ['trillion', 'trillion'] },
		{ size: 1e9, decimals: 3, noun: ['billion', 'billion'] },
		{ size: 1e6, decimals: 2, noun: ['million', 'million'] },
	],
	// A French "billion" is 10¹², but readers in Canada meet the English sense too often to be sure of it. French
	// therefore has milliards only.
	fr: [
		{ size: 1e9, decimals: 3, noun: ['milliard', 'milliards'] },
		{ size: 1e6, decimals: 2, noun: ['million', 'millions'] },
	],
	es: [
		{ size: 1e12, decimals: 3, noun: ['billón', 'billones'] },
		// A thousand millions has no word of its own here: 338,000 millones is read faster than 338 mil millones.
		{ size: 1e6, decimals: 2, noun: ['millón', 'millones'] },
	],
};

/** Units written as a noun after the number. The others (percent, money, count) are written in other ways. */
type NounUnit = Exclude<Unit, 'percent' | 'count' | Currency | 'usd-per-hour'>;

export const NOUNS: { readonly [L in Locale]: { readonly [U in NounUnit]: Noun } } = {
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
export const SIGNS = { en: { usd: 'US$', cad: 'C$' }, fr: { usd: `$${NBSP}US`, cad: `$${NBSP}CA` } } as const;

/** The nouns for dollars, for one and for several. English only uses the sign. */
export const DOLLARS = {
	fr: {
		usd: ['dollar américain', 'dollars américains'],
		cad: ['dollar canadien', 'dollars canadiens'],
	},
	es: {
		usd: ['dólar estadounidense', 'dólares estadounidenses'],
		cad: ['dólar canadiense', 'dólares canadienses'],
	},
} as const;
