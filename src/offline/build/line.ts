/** The line by which each page of the offline edition says what it is. */
import { formatWhen } from '../../record/format/date';
import type { Locale } from '../../record/format/locale';
import { translator, type Strings } from '../../words/translate';

const escaped = (text: string): string =>
	text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/**
 * The line, as HTML.
 * @param strings the words of the language
 * @param asOf the last day of the record
 * @param newer the public address of the site, where one is known
 * @throws when that is no web address
 */
export function lineIn(locale: Locale, strings: Strings, asOf: string, newer: string | undefined): string {
	const t = translator(strings);
	const is = escaped(t('jr.offline.is', { day: formatWhen(asOf, locale) }));
	if (newer === undefined) return is;
	if (!/^https?:$/.test(URL.parse(newer)?.protocol ?? ''))
		throw new Error(`SITE_URL is "${newer}": it must be a web address.`);
	return `${is} <a href="${escaped(newer)}">${escaped(t('jr.offline.newer'))}</a>`;
}
