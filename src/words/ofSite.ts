/** Interface strings outside a page: endpoints have no `Astro.locals.t`. */
import { dictionary } from './dictionary';
import { translator } from './translate';
import type { Key, Translate } from '../components/page';
import type { Locale } from '../record/format';

/** A translator for a language, of the same strings and with the same keys as `t` on a page. */
export function wordsIn(locale: Locale): Translate {
	const all = dictionary(locale);
	const strings = Object.fromEntries(
		Object.entries(all).filter((pair): pair is [Key, string] => typeof pair[1] === 'string'),
	);
	return translator(strings);
}

/** The name of the site in each language, as astro.config.mjs has it. */
export const SITE_NAMES: { readonly [L in Locale]: string } = {
	en: 'The Joint Review',
	fr: 'L’examen conjoint',
	es: 'La revisión conjunta',
};
