/**
 * Development only: the cards of the pages, shown where a page is shared: `/cards/tariffs.png`, `/cards/index.png`,
 * `/cards/fr/index.png`.
 */
import type { APIRoute, GetStaticPaths } from 'astro';
import { getCollection } from 'astro:content';
import { loadRecord } from '~/content/load';
import { registry } from '~/components/charts/registry';
import type { Card } from '~/formats/card/card';
import { cardOfChart, chartCardPath } from '~/formats/card/ofChart';
import { cardOf, cardPath } from '~/formats/card/ofPage';
import { paintCard } from '~/formats/card/paint';
import { pageTextOf } from '~/pageText/entry';
import { LOCALES } from '~/record/format';
import type { WholeRecord } from '~/record/record';

type Props = { cardIn: (record: WholeRecord) => Card };

const at = (path: string, cardIn: Props['cardIn']) => ({
	params: { page: path.slice('/cards/'.length, -'.png'.length) },
	props: { cardIn },
});

export const getStaticPaths = (async () => [
	...(await getCollection('docs')).map((entry) =>
		at(cardPath(entry.id), (record) => cardOf(record, pageTextOf(entry))),
	),
	...registry.flatMap(({ chart: { id } }) =>
		LOCALES.map((locale) => at(chartCardPath(id, locale), (record) => cardOfChart(record, id, locale))),
	),
]) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = async ({ props: { cardIn } }) => {
	const { picture } = await paintCard(cardIn(await loadRecord()));
	return new Response(new Uint8Array(picture), { headers: { 'Content-Type': 'image/png' } });
};
