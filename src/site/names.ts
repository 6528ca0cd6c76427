/**
 * What the site and its languages are called. astro.config.mjs reads this file too, so it imports nothing that runs.
 */
import type { Locale } from '../record/format';

/** The name of the site in each language. */
export const SITE_NAMES: { readonly [L in Locale]: string } = {
	en: 'The Joint Review',
	fr: 'L’examen conjoint',
	es: 'La revisión conjunta',
};

/** The name of each language in the language itself. */
export const LANGUAGE_NAMES: { readonly [L in Locale]: string } = { en: 'English', fr: 'Français', es: 'Español' };
