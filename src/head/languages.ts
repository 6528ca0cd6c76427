/** The tags that tell search engines where the same page stands in other languages. */
import { LOCALES, type Locale } from '../record/format';
import { publicAddress } from '../site/addresses';
import { localeOfId, pathOfId, plainId } from '../site/paths';
import type { Head, HeadOf } from './head';

/** Whether a page has a text of its own in a language, by the ids of all pages. */
const hasText = (ids: ReadonlySet<string>, plain: string, locale: Locale) =>
	ids.has(locale === 'en' ? plain : plain === 'index' ? locale : `${locale}/${plain}`);

/**
 * The languages in whose addresses the text of a page stands: its own, and for an English page those that have no text of
 * their own.
 * @param id the page's id
 * @param ids the ids of all pages that have a text of their own
 */
export function languagesShowing(id: string, ids: ReadonlySet<string>): Locale[] {
	const own = localeOfId(id);
	return LOCALES.filter((locale) => locale === own || (own === 'en' && !hasText(ids, plainId(id), locale)));
}

/**
 * A head whose addresses tell which pages are the same text. A page that is not translated names the English page as
 * its original, and only true translations are offered as other languages.
 * @param head the tags that Starlight made, which take every page as translated
 * @param ids the ids of all pages that have a text of their own
 */
export function languageLinks(
	head: Head,
	{ root, route: { entry } }: Pick<HeadOf, 'root' | 'route'>,
	ids: ReadonlySet<string>,
): Head {
	if (!root) return head;
	const plain = plainId(entry.id);
	const has = (locale: Locale) => hasText(ids, plain, locale);
	const isTranslated = LOCALES.some((locale) => locale !== 'en' && has(locale));
	const own = publicAddress(pathOfId(entry.id), root);
	return head
		.filter(({ attrs, tag }) => {
			if (tag !== 'link' || attrs?.rel !== 'alternate' || typeof attrs.hreflang !== 'string') return true;
			const locale = LOCALES.find((code) => code === attrs.hreflang);
			return isTranslated && (locale === undefined || has(locale));
		})
		.map((item) => {
			if (item.tag === 'link' && item.attrs?.rel === 'canonical')
				return { ...item, attrs: { ...item.attrs, href: own } };
			if (item.attrs?.property === 'og:url') return { ...item, attrs: { ...item.attrs, content: own } };
			return item;
		});
}
