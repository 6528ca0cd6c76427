/** The name of what set a measure, in the reader’s language. */
import type { Locale } from './format/locale';
import type { Measure } from './schema';

/**
 * The name of an instrument, and the language it is in: orders of Canada have a French name that is as official as the English
 * one; all else goes by its English name in every language.
 */
export const instrumentName = (
	{ name, nameFr }: Measure['instrument'],
	locale: Locale,
): { value: string; lang: 'en' | 'fr' } =>
	locale === 'fr' && nameFr !== undefined ? { value: nameFr, lang: 'fr' } : { value: name, lang: 'en' };
