/** Events as an Atom feed: `/feed.xml`, `/fr/feed.xml`, `/es/feed.xml`. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { loadRecord } from '~/content/load';
import { rootOf } from '~/site/addresses';
import { languagePaths } from '~/site/paths';
import { eventFeed } from '~/formats/feed';
import type { Locale } from '~/record/format';

export const getStaticPaths = (() => languagePaths()) satisfies GetStaticPaths;

export const GET: APIRoute<{ locale: Locale }> = async ({ props: { locale }, site }) =>
	new Response(eventFeed(await loadRecord(), locale, rootOf(site)), {
		headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
	});
