/** Plain numbers and percentages in the reader's language. */
import { TAGS, type Locale } from './locale';

/** The no-break space. */
export const NBSP = '\u00A0';

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
			// Minus zero is zero. The minus sign is as wide as the digits, and a line never breaks after it.
			.replace(/^-(?=0$)/, '')
			.replace(/^-/, '\u2212')
	);
}

/** `75%` in English, `75 %` with a no-break space in French and Spanish, from a value in percent: 75 is 75%. */
export function formatPercent(value: number, locale: Locale, decimals = 3): string {
	return formatNumber(value, locale, decimals) + (locale === 'en' ? '%' : `${NBSP}%`);
}
