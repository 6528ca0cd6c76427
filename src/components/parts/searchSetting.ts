/** What the element of search is told by the page: where the site begins, its language, and what it may have to say first. */
import { localHref, rootFrom } from '../../site/addresses';
import { pathIn } from '../../site/paths';
import type { Locale } from '../../record/format';
import type { Translate } from '../../words/translate';

/**
 * The data attributes of an element of search.
 * @param pathname the path of the page; none for the page for lost readers, which may be shown at any address
 */
export function searchSetting(pathname: string | undefined, lang: Locale, t: Translate) {
	const messages = { dev: t('jr.search.dev'), failed: t('jr.search.failed'), loading: t('jr.search.loading') };
	return {
		'data-root': pathname === undefined ? localHref('/', undefined) : rootFrom(pathname),
		'data-messages': JSON.stringify(messages),
		'data-lang': lang,
		'data-page': pathIn(lang, '/search/').slice(1),
	};
}
