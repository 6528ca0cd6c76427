/** The interface strings of the site, from src/content/i18n. Build only: the browser gets the few that it needs. */
import type { Locale } from '../record/format';

const files = import.meta.glob<{ [key: string]: unknown }>('../content/i18n/*.json', {
	eager: true,
	import: 'default',
});

/** All interface strings of a locale; what is not translated yet stands in English. */
export function dictionary(locale: Locale): { [key: string]: unknown } {
	return { ...files['../content/i18n/en.json'], ...files[`../content/i18n/${locale}.json`] };
}
