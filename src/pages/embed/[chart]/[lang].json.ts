/** What is known of each chart for those who embed it, which the Embed dialog reads: `/embed/timeline/en.json`. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { registry } from '~/components/charts/registry';
import { loadRecord } from '~/content/load';
import { knownOf } from '~/embed/build/shown';
import { LOCALES, type Locale } from '~/record/format';

export const getStaticPaths = (() =>
	registry.flatMap(({ chart: { id } }) =>
		LOCALES.map((lang) => ({ params: { chart: id, lang }, props: { lang } })),
	)) satisfies GetStaticPaths;

export const GET: APIRoute<{ lang: Locale }> = async ({ params, props: { lang } }) =>
	Response.json(await knownOf(await loadRecord(), params.chart!, lang));
