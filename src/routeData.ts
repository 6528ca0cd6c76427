/** The tags that the head of every page gets besides those of Starlight. */
import { getCollection } from 'astro:content';
import { defineRouteMiddleware } from '@astrojs/starlight/route-data';
import { loadRecord } from './content/load';
import { descriptionTags } from './head/description';
import { formatTags } from './head/formats';
import type { HeadOf } from './head/head';
import { languageLinks } from './head/languages';
import { looks } from './head/looks';
import { searchTags } from './head/search';
import { pageTextOf } from './pageText/entry';
import { rootOf } from './site/addresses';

let ids: Promise<ReadonlySet<string>> | undefined;
/** The ids of the pages that have a text of their own. */
const idsOfPages = () => (ids ??= getCollection('docs').then((pages) => new Set(pages.map(({ id }) => id))));

export const onRequest = defineRouteMiddleware(async ({ locals: { starlightRoute: route }, site }) => {
	const { entry } = route;
	const of: HeadOf = { route, page: pageTextOf(entry), record: await loadRecord(), root: rootOf(site) };
	route.head.push(...looks(of), ...searchTags(of));
	// Pages outside the docs (404) have no card and no description. The id of the front page is empty here.
	const all = await idsOfPages();
	if (!all.has(entry.id || 'index')) return;
	route.head = [...languageLinks(route.head, of, all), ...formatTags(of), ...descriptionTags(of)];
});
