/** The interface strings of the site, from src/content/i18n. Build only: the browser gets the few that it needs. */
import type { Locale } from '../record/format';
import type { Strings } from './translate';

const files = import.meta.glob<{ [key: string]: unknown }>('../content/i18n/*.json', {
	eager: true,
	import: 'default',
});

/** The strings of a file; Starlight's own options in it, which are no sentences, are left out. */
const sentences = (locale: Locale) =>
	Object.entries(files[`../content/i18n/${locale}.json`] ?? {}).filter(
		(pair): pair is [string, string] => typeof pair[1] === 'string',
	);

const dictionaries = new Map<Locale, Strings>();

/** All interface strings of a locale. A string that it lacks stands in English. */
export function dictionary(locale: Locale): Strings {
	const known = dictionaries.get(locale) ?? Object.fromEntries([...sentences('en'), ...sentences(locale)]);
	dictionaries.set(locale, known);
	return known;
}
