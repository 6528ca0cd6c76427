/** Interface strings in the language of a page or a file. */
import type { Locale } from '../record/format';
import { dictionary } from './dictionary';
import { translator, type Translate } from './translate';

const translators = new Map<Locale, Translate>();

/** The translator of a language: `Astro.locals.t` without i18next, which takes a hundred times as long for a sentence. */
export function wordsIn(locale: Locale): Translate {
	const known = translators.get(locale) ?? translator(dictionary(locale));
	translators.set(locale, known);
	return known;
}
