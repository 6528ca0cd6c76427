/** What a page looks like where it is shared: `/cards/tariffs.png`, `/cards/index.png`, `/cards/fr/index.png`. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { getCollection } from 'astro:content';
import { loadRecord } from '~/content/load';
import { cardSvg } from '~/formats/card/card';
import { cardOf, cardPath } from '~/formats/card/ofPage';
import { paint } from '~/formats/card/paint';
import { pageTextOf, type PageText } from '~/pageText/entry';

export const getStaticPaths = (async () =>
	(await getCollection('docs')).map((entry) => ({
		params: { page: cardPath(entry.id).slice('/cards/'.length, -'.png'.length) },
		props: { page: pageTextOf(entry) },
	}))) satisfies GetStaticPaths;

export const GET: APIRoute<{ page: PageText }> = async ({ props: { page } }) =>
	new Response(new Uint8Array(await paint(cardSvg(cardOf(await loadRecord(), page)))), {
		headers: { 'Content-Type': 'image/png' },
	});
