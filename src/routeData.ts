/** What every page gets besides what Starlight gives it: tags of its head, the record, and its text once for all addresses. */
import { getCollection, getEntry, render } from 'astro:content';
import { defineRouteMiddleware, type StarlightRouteData } from '@astrojs/starlight/route-data';
import { faultOfChart, paramsOf } from './components/charts/build/prepare';
import { loadRecord } from './content/load';
import { paintLater } from './formats/card/later';
import { descriptionTags } from './head/description';
import { formatTags } from './head/formats';
import type { HeadOf } from './head/head';
import { languageLinks, languagesShowing } from './head/languages';
import { looks } from './head/looks';
import { linkOn, openMenu, placeOf, wayInTo } from './head/menu';
import { oembedTags } from './head/oembed';
import { searchTags } from './head/search';
import { checkCharts } from './pageText/charts';
import { pageTextOf } from './pageText/entry';
import { recordIn } from './record/inLanguage';
import { rootOf } from './site/addresses';
import { localeOfId, plainId } from './site/paths';
import { headingIds } from './starlight/headingIds';
import './starlight/searchRecords';
import { contentOnce } from './starlight/sharedText';

let titles: Promise<ReadonlyMap<string, string>> | undefined;
/** The titles of the pages that have a text of their own, by their ids. */
const titlesOfPages = () =>
	(titles ??= getCollection('docs').then((pages) => new Map(pages.map(({ data, id }) => [id, data.title]))));

/** The ids of the headings of a page: a translation has those of the English page. */
async function idsOfHeadings({ entry, headings }: StarlightRouteData) {
	const english = localeOfId(entry.id) === 'en' ? undefined : await getEntry('docs', plainId(entry.id));
	if (!english) return new Map<string, string>();
	return headingIds(headings, (await render(english)).headings, entry.filePath ?? entry.id);
}

export const onRequest = defineRouteMiddleware(async ({ locals, site }) => {
	const { starlightRoute: route } = locals;
	const { entry } = route;
	const page = pageTextOf(entry);
	// In the language of the text: a page that is not translated is English throughout.
	const record = recordIn(await loadRecord(), page.locale);
	// Components take it from here: one that imports Astro's content itself is rendered ahead, for the styles it may bring.
	locals.record = record;
	const named = await titlesOfPages();
	const all = new Set(named.keys());
	locals.shownIn = languagesShowing(entry.id || 'index', all);
	const ids = (locals.headingIds = await idsOfHeadings(route));
	route.headings = route.headings.map((heading) => ({ ...heading, slug: ids.get(heading.slug) ?? heading.slug }));
	checkCharts(page.text, ({ id, params }) => faultOfChart(record, id, page.locale, paramsOf(params)));
	const of: HeadOf = { route, page, record, root: rootOf(site) };
	route.head.push(...oembedTags(of), ...looks(of), ...searchTags(of));
	if (route.Content) route.Content = contentOnce(entry.id, route.Content);
	// Pages outside the docs (404) have no card and no description. The id of the front page is empty here.
	if (!all.has(entry.id || 'index')) return;
	const place = placeOf(route);
	openMenu(route.sidebar, place);
	locals.wayIn = wayInTo(route.sidebar, place);
	route.pagination = { prev: undefined, next: linkOn(route, entry.id || 'index', named) };
	paintLater(record, of.page, entry.body ?? '');
	route.head = [...languageLinks(route.head, of, all), ...formatTags(of), ...descriptionTags(of)];
});
