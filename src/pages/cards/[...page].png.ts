/**
 * The cards of the pages, shown where a page is shared: `/cards/tariffs.png`, `/cards/index.png`,
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
	const { picture, trouble } = await paintCard(cardOf(await loadRecord(), page)).catch((error: Error) => {
		throw new Error(`The card ${cardPath(page.id)} cannot be painted: ${error.message}`, { cause: error });
	});
	// A site with one plain card is better than no site; the maintainer is told which and why.
	if (trouble) console.warn(`The card ${cardPath(page.id)} is plain, because its chart cannot be painted. ${trouble}`);
	return new Response(new Uint8Array(picture), { headers: { 'Content-Type': 'image/png' } });
};
