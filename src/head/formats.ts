/**
 * The tags that name what else there is of a page: the feed, the calendar, and the card shown where the page is shared.
 */
import { HEIGHT, WIDTH } from '../formats/card/card';
import { cardPath, chartWords } from '../formats/card/ofPage';
import { BASE, publicAddress } from '../site/addresses';
import { localeOfTag, pathIn } from '../site/paths';
import { wordsIn } from '../words/ofSite';
import { link, meta, type Head, type HeadOf } from './head';

export function formatTags({ page, record, root, route }: HeadOf): Head {
	// The menus of an untranslated page speak the language of its address; its text, and what is said of it, is English.
	const menus = localeOfTag(route.locale);
	const feeds = wordsIn(menus);
	const t = wordsIn(page.locale);
	const card = cardPath(page.id);
	const chart = chartWords(record, page);
	const alt = chart
		? t('jr.card.alt', { title: page.title, chart: chart.title })
		: t('jr.card.alt.words', { title: page.title });
	const alternate = (type: string, title: string, path: string) =>
		link({ rel: 'alternate', type, title, href: BASE + pathIn(menus, path) });
	const property = (name: string, content: string) => meta({ property: name, content });
	return [
		alternate('application/atom+xml', feeds('jr.feed.title'), '/feed.xml'),
		alternate('text/calendar', feeds('jr.calendar.title'), '/calendar.ics'),
		property('og:image', root ? publicAddress(card, root) : BASE + card),
		property('og:image:type', 'image/png'),
		property('og:image:width', String(WIDTH)),
		property('og:image:height', String(HEIGHT)),
		property('og:image:alt', alt),
	];
}
