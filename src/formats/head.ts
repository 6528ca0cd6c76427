/** What the formats add to a page’s head: feed, calendar, card, and the page’s description for programs. */
import type { StarlightRouteData } from '@astrojs/starlight/route-data';
import { citationsIn } from '../pageText/citations';
import { LOCALES, type Locale } from '../record/format';
import { checkedBetween } from '../record/freshness';
import { strength, type WholeRecord, type Strength } from '../record/record';
import { COLLECTIONS, type Source } from '../record/schema';
import { pathIn, publicAddress } from './address';
import { HEIGHT, WIDTH } from './card/card';
import { cardPath, chartWords } from './card/ofPage';
import { pathOfId, plainId, textOf } from './pages';
import { questionsOf } from '../pageText/plain';
import { structuredData, type DatasetFile } from './structured';
import { SITE_NAMES, wordsIn } from '../words/ofSite';

type Head = StarlightRouteData['head'];
type Sidebar = StarlightRouteData['sidebar'];
type Step = { name: string; path: string };

/** How many of a page’s sources its description names. */
const CITATIONS = 3;
const RANK: readonly Strength[] = ['official', 'corroborated', 'single', 'thin'];

export interface Asked {
	route: Pick<StarlightRouteData, 'entry' | 'locale' | 'sidebar'>;
	record: WholeRecord;
	/** The public address of the site’s root, where one is known. */
	root: URL | undefined;
	/** The path the site is published under, without a slash at its end. */
	base: string;
	/** The ids of all pages that have a text of their own. */
	ids: ReadonlySet<string>;
}

const isHere = (item: Sidebar[number]) => item.type === 'link' && item.isCurrent;

/** The group of the menu that the page stands in. */
export const groupOf = (sidebar: Sidebar) =>
	sidebar.filter((item) => item.type === 'group').find(({ entries }) => entries.some(isHere));

/** The group of the menu a page stands in, and the way to it from the front page, through the pages its address is under. */
export function placeOf(sidebar: Sidebar, home: Step): { section: string | undefined; trail: Step[] } {
	const group = groupOf(sidebar);
	if (!group) return { section: undefined, trail: [] };
	const links = group.entries.filter((item) => item.type === 'link');
	const here = links.find(isHere)!;
	if (here.href === home.path) return { section: undefined, trail: [] };
	const above = links.filter(({ href }) => href !== home.path && here.href.startsWith(href));
	return { section: group.label, trail: [home, ...above.map(({ href, label }) => ({ name: label, path: href }))] };
}

/** The files of the record, as docs/promises lists them. */
function dataFiles(locale: Locale): DatasetFile[] {
	const t = wordsIn(locale);
	const tables = COLLECTIONS.map((collection): DatasetFile => ({
		path: `/data/${collection}.csv`,
		name: t(`jr.collection.${collection}`),
		type: 'text/csv',
	}));
	return [...tables, { path: '/data/datapackage.json', name: 'Data Package', type: 'application/json' }];
}

/** The sources a page’s description names: laws, rulings and government documents that were read come first. */
const bestOf = (sources: readonly Source[]): Source[] =>
	sources.toSorted((a, b) => RANK.indexOf(strength([a])) - RANK.indexOf(strength([b]))).slice(0, CITATIONS);

const meta = (property: string, content: string): Head[number] => ({ tag: 'meta', attrs: { property, content } });
const link = (attrs: { [name: string]: string }): Head[number] => ({
	tag: 'link',
	attrs: { rel: 'alternate', ...attrs },
});

/**
 * The same text at another address is told as such: a page that is not translated names the English one as its original,
 * and only true translations are offered as other languages.
 */
export function languageLinks(head: Head, { ids, root, route: { entry } }: Asked): Head {
	if (!root) return head;
	const plain = plainId(entry.id);
	const has = (locale: Locale) => ids.has(locale === 'en' ? plain : plain === 'index' ? locale : `${locale}/${plain}`);
	const own = publicAddress(pathOfId(entry.id), root);
	return head
		.filter(({ attrs, tag }) => {
			if (tag !== 'link' || attrs?.rel !== 'alternate' || typeof attrs.hreflang !== 'string') return true;
			const locale = LOCALES.find((code) => code === attrs.hreflang);
			return (locale === undefined || has(locale)) && LOCALES.some((code) => code !== 'en' && has(code));
		})
		.map((item) => {
			if (item.tag === 'link' && item.attrs?.rel === 'canonical')
				return { ...item, attrs: { ...item.attrs, href: own } };
			if (item.attrs?.property === 'og:url') return { ...item, attrs: { ...item.attrs, content: own } };
			return item;
		});
}

/** The tags to add to the head of a page of the docs. */
export function formatTags({ base, record, root, route }: Asked): Head {
	const { entry, sidebar } = route;
	// The menus of an untranslated page speak the language of its address; its text, and what is said of it, is English.
	const menus: Locale = LOCALES.find((code) => code === route.locale) ?? 'en';
	const page = textOf(entry);
	const { locale } = page;
	const t = wordsIn(locale);
	const address = (path: string) => (root ? publicAddress(path, root) : base + path);
	const card = cardPath(entry.id);
	const chart = chartWords(record, page);
	const alt = chart
		? t('jr.card.alt', { title: page.title, chart: chart.title })
		: t('jr.card.alt.words', { title: page.title });
	const feeds = wordsIn(menus);
	const head: Head = [
		link({ type: 'application/atom+xml', title: feeds('jr.feed.title'), href: base + pathIn(menus, '/feed.xml') }),
		link({ type: 'text/calendar', title: feeds('jr.calendar.title'), href: base + pathIn(menus, '/calendar.ics') }),
		meta('og:image', address(card)),
		meta('og:image:type', 'image/png'),
		meta('og:image:width', String(WIDTH)),
		meta('og:image:height', String(HEIGHT)),
		meta('og:image:alt', alt),
	];
	const { facts, sources } = citationsIn(entry, record);
	const { section, trail } = placeOf(sidebar, { name: SITE_NAMES[menus], path: base + pathIn(menus, '/') });
	head.push({
		tag: 'script',
		attrs: { type: 'application/ld+json' },
		content: structuredData({
			address,
			// An untranslated page is the English one at another address.
			path: pathOfId(entry.id),
			home: pathIn(locale, '/'),
			site: SITE_NAMES[locale],
			title: page.title,
			description: entry.data.description ?? page.title,
			language: locale,
			checked: (checkedBetween(facts) ?? checkedBetween(record.sources))?.to ?? record.asOf,
			card,
			trail: trail.map((step) => ({ ...step, path: step.path.slice(base.length) })),
			section,
			citations: bestOf(sources).map(({ url }) => url),
			questions: questionsOf(page.text, record, locale),
			dataset:
				plainId(entry.id) === 'data'
					? {
							name: t('jr.data.name'),
							description: t('jr.data.about'),
							from: record.events.map(({ date }) => date).toSorted()[0]!,
							until: record.asOf,
							files: dataFiles(locale),
						}
					: undefined,
		}),
	});
	return head;
}
