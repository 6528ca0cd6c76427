/**
 * Development only: the cards of the pages, shown where a page is shared: `/cards/tariffs.png`, `/cards/index.png`,
 * `/cards/fr/index.png`.
 */
import type { APIRoute, GetStaticPaths } from 'astro';
import { getCollection } from 'astro:content';
import { loadRecord } from '~/content/load';
import { cardOf, cardPath } from '~/formats/card/ofPage';
import { paintCard } from '~/formats/card/paint';
import { pageTextOf, type PageText } from '~/pageText/entry';

export const getStaticPaths = (async () =>
	(await getCollection('docs')).map((entry) => ({
		params: { page: cardPath(entry.id).slice('/cards/'.length, -'.png'.length) },
		props: { page: pageTextOf(entry) },
	}))) satisfies GetStaticPaths;

export const GET: APIRoute<{ page: PageText }> = async ({ props: { page } }) => {
	const { picture } = await paintCard(cardOf(await loadRecord(), page));
	return new Response(new Uint8Array(picture), { headers: { 'Content-Type': 'image/png' } });
};
