/**
 * Words that stay on one line in French and Spanish: a day and its month, “article” and its number, a number and its unit.
 * The record, the pages and the words of the interface are typed with plain spaces there; they become no-break spaces where
 * a page or a chart is made, so that search, files and whoever edits a text have the plain ones.
 */
// astro.config.mjs reads this file, so that it imports nothing but types.
import type { Locale } from './locale.ts';

/** What a language keeps together: before a number, behind it, and behind the day of a date. */
interface Kept {
	before: string;
	units: string;
	dates: string;
}

const KEPT: { readonly [L in Exclude<Locale, 'en'>]: Kept } = {
	fr: {
		before: 'articles?|chapitres?|annexes?|paragraphes?|alinéas?|parties?|sections?|pages?|pp?\\.|nos?|n[ᵒº°]s?|nᵒˢ',
		units:
			'ans?|mois|jours?|semaines?|heures?|h|min|mille|millions?|milliards?|dollars?|cents?|points?|k?g|t|tonnes?|km|mm|cm[²³]?|m[²³]?|kW|litres?|L|barils?|fois|US|CA',
		dates: '(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)',
	},
	es: {
		before:
			'artículos?|capítulos?|anexos?|párrafos?|fracción|fracciones|partes?|secci(?:ón|ones)|páginas?|pp?\\.|núms?\\.|n\\.º|No\\.',
		units:
			'años?|mes(?:es)?|días?|semanas?|horas?|h|min|mil|millones|dólares|pesos|centavos?|puntos?|k?g|t|toneladas?|km|mm|cm[²³]?|m[²³]?|kW|litros?|L|barriles|veces',
		dates: 'de (?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|sep?tiembre|octubre|noviembre|diciembre)',
	},
};

/** A number, or the place of one in a sentence of the interface, and what a number begins with. */
const AFTER_NUMBER = '(?<=[\\d}])';
const NUMBER = '(?=\\d|[IVX]+(?!\\p{L})|\\{\\{)';

const rules = new Map(
	Object.entries(KEPT).map(([locale, { before, dates, units }]) => [
		locale,
		new RegExp(
			`(?<=(?<!\\p{L})(?:${before})) ${NUMBER}|(?<=(?<!\\d)\\d{1,2}(?:er)?) (?=${dates}(?!\\p{L}))|${AFTER_NUMBER} (?=(?:${units})(?!\\p{L}))|(?<=\\d) (?=[%$¢]|[kMG][$o](?!\\p{L}))|(?<=\\d[\u00A0 ][kMG]?\\$) (?=(?:US|CA)(?!\\p{L}))|(?<=\\dh|\\d[\u00A0 ]h) (?=\\d{2}(?!\\d))`,
			'giu',
		),
	]),
);

/** A text whose words stay together, in a language; in English it is the text itself. */
export function together(text: string, locale: string): string {
	const rule = rules.get(locale);
	return rule ? text.replace(rule, '\u00A0') : text;
}

/** The same of every text in data, whatever they are made of; the names of their fields stay. */
export function allTogether<Data>(data: Data, locale: string): Data {
	if (!rules.has(locale)) return data;
	const held = (value: unknown): unknown => {
		if (typeof value === 'string') return together(value, locale);
		if (Array.isArray(value)) return value.map(held);
		if (typeof value !== 'object' || value === null) return value;
		return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, held(inner)]));
	};
	return held(data) as Data;
}
