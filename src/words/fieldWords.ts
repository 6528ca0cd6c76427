/**
 * What the tables and fields of the open data hold, in the language of a page. The schemas of the record say it in
 * English; src/content/fields has the same sentences in the other languages. Build only.
 */
import type { Locale } from '../record/format';

const files = import.meta.glob<{ readonly [english: string]: string }>('../content/fields/*.json', {
	eager: true,
	import: 'default',
});

/** A text and the language it is in. */
interface Said {
	text: string;
	lang: Locale;
}

/**
 * What a table or a field says, in a language.
 * @param english its sentences as the schema has them
 * @returns the sentences in `locale`, or all of them in English where one of them is missing in `locale`
 */
export function fieldWords(english: readonly string[], locale: Locale): Said {
	const known = files[`../content/fields/${locale}.json`];
	const own = english.flatMap((sentence) => known?.[sentence] ?? []);
	return own.length === english.length
		? { text: own.join(' '), lang: locale }
		: { text: english.join(' '), lang: 'en' };
}
