/** Tariff rates in the reader's language. */
import type { Rate, RateBasis } from '../schema';
import type { Locale } from './locale';
import { formatPercent } from './number';

const WORDS = {
	en: { banned: 'banned', unknown: 'not known' },
	fr: { banned: 'importation interdite', unknown: 'inconnu' },
	es: { banned: 'importación prohibida', unknown: 'se desconoce' },
} as const;

const BASES: { readonly [L in Locale]: { readonly [B in Exclude<RateBasis, 'value'>]: string } } = {
	en: {
		'non-us-content': 'of the non-US content',
		'metal-content': 'of the metal content',
		'non-regional-content': 'of the content that is not Canadian or Mexican',
		'value-less-us-content-up-to-40': 'of the value less US content of up to 40 percent',
		'value-total-with-base': 'in all, with the ordinary duty',
	},
	fr: {
		'non-us-content': 'sur le contenu non américain',
		'metal-content': 'sur la teneur en métal',
		'non-regional-content': 'sur le contenu ni canadien ni mexicain',
		'value-less-us-content-up-to-40': 'sur la valeur, moins le contenu américain jusqu’à 40\u00A0%',
		'value-total-with-base': 'en tout, droit ordinaire compris',
	},
	es: {
		'non-us-content': 'sobre el contenido no estadounidense',
		'metal-content': 'sobre el contenido de metal',
		'non-regional-content': 'sobre el contenido que no es canadiense ni mexicano',
		'value-less-us-content-up-to-40': 'sobre el valor, menos el contenido estadounidense, hasta 40\u00A0%',
		'value-total-with-base': 'en total, con el arancel ordinario',
	},
};

/**
 * A tariff rate of the record: `25%`, `25% of the non-US content`, `banned`, `not known`. A rate that is not
 * known has a text of its own that says what is missing.
 */
export function formatRate(rate: Rate, locale: Locale): string {
	if ('banned' in rate) return WORDS[locale].banned;
	if ('unknown' in rate) return WORDS[locale].unknown;
	const percent = formatPercent(rate.percent, locale, 6);
	return rate.of === 'value' ? percent : `${percent} ${BASES[locale][rate.of]}`;
}
