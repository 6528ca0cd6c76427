/**
 * Parts of a text that pages in several languages share, but which are written in the language of each: a chart of a
 * page that is not translated yet. The text holds each part in every language, and a page keeps its own.
 */
import { LOCALES, type Locale } from '../record/format/locale';

// Letters for private use, which no text has.
const BEGIN = '\uE001';
const END = '\uE002';
const PART = new RegExp(`${BEGIN}(${LOCALES.join('|')})([^${BEGIN}${END}]*)${END}`, 'g');

/** What stands before and after a part in a language. The parts of all languages stand side by side. */
export const onlyIn = (locale: Locale): { begin: string; end: string } => ({ begin: `${BEGIN}${locale}`, end: END });

/** The text with its parts in one language. */
export const keepLanguage = (html: string, locale: Locale): string =>
	html.replace(PART, (_all, language: string, part: string) => (language === locale ? part : ''));
