/** Texts of the record, and lists, in the reader's language. */
import type { Localized } from '../schema';
import { TAGS, type Locale } from './locale';
import { NBSP } from './number';

/**
 * A text of the record in the reader's language.
 * @returns the text, the language it is in (for its `lang` attribute), and whether it fell back to English
 */
export function pickText(text: Localized, locale: Locale): { value: string; lang: Locale; fallback: boolean } {
	const value = text[locale];
	return value === undefined
		? { value: text.en, lang: 'en', fallback: true }
		: { value, lang: locale, fallback: false };
}

/**
 * A list in a sentence: `steel, aluminum and cars`; with `or` instead of `and` on request.
 * @returns an empty string for an empty list
 */
export function formatList(items: readonly string[], locale: Locale, join: 'and' | 'or' = 'and'): string {
	const type = join === 'and' ? 'conjunction' : 'disjunction';
	return new Intl.ListFormat(TAGS[locale], { style: 'long', type }).format(items);
}

/** A text at the beginning of a line or a sentence: its first letter is a capital. */
export const capital = (text: string, locale: Locale): string =>
	text.charAt(0).toLocaleUpperCase(locale) + text.slice(1);

/** A text within a sentence, after what leads to it: its first letter is small. */
export const uncapital = (text: string, locale: Locale): string =>
	text.charAt(0).toLocaleLowerCase(locale) + text.slice(1);

/** A colon as the language writes it: French has a no-break space before it. */
export const colon = (locale: Locale): string => (locale === 'fr' ? `${NBSP}:` : ':');

/** A name or a text of the record with one full stop: it may end in one, as `EE. UU.` does. */
export const stopped = (text: string): string => (/[.!?…]$/.test(text) ? text : `${text}.`);
