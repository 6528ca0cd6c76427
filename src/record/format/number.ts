/** Plain numbers and percentages in the reader's language. */
import { TAGS, type Locale } from './locale';

/** The no-break space. */
export const NBSP = '\u00A0';

const numberFormats = new Map<string, Intl.NumberFormat>();

/** The digits as the language writes them, before what is the same in all languages. */
function digitsOf(value: number, locale: Locale, decimals: number): string {
	// For whole numbers, which are most, a browser need not start `Intl`: that takes longer than to draw a chart.
	if (Number.isSafeInteger(value)) return String(value).replace(/\B(?=(?:\d{3})+$)/g, locale === 'fr' ? NBSP : ',');
	const key = `${locale} ${decimals}`;
	const format = numberFormats.get(key) ?? new Intl.NumberFormat(TAGS[locale], { maximumFractionDigits: decimals });
	numberFormats.set(key, format);
	return format.format(value);
}

/**
 * A plain number: `35,000`, `35 000`, `35,000`; `62.5`, `62,5`, `62.5`.
 * @param decimals the most decimals kept; none are added
 */
export function formatNumber(value: number, locale: Locale, decimals = 3): string {
	return (
		digitsOf(value, locale, decimals)
			// ICU has changed the French group separator between the wide and the narrow no-break space before.
			.replace(/\u202F/g, NBSP)
			// Minus zero is zero. The minus sign is as wide as the digits, and a line never breaks after it.
			.replace(/^-(?=0$)/, '')
			.replace(/^-/, '\u2212')
	);
}

/** `75%` in English, `75 %` with a no-break space in French and Spanish, from a value in percent: 75 is 75%. */
export function formatPercent(value: number, locale: Locale, decimals = 3): string {
	return formatNumber(value, locale, decimals) + (locale === 'en' ? '%' : `${NBSP}%`);
}
