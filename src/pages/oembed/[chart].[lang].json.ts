/** The answers of oEmbed: `/oembed/timeline.en.json`. There are none where the site’s public address is not known. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { registry } from '~/components/charts/registry';
import { loadRecord } from '~/content/load';
import { knownOf } from '~/embed/build/shown';
import { oembedOf } from '~/formats/oembed';
import { LOCALES, type Locale } from '~/record/format';
import { rootOf } from '~/site/addresses';

export const getStaticPaths = (() =>
	import.meta.env.SITE
		? registry.flatMap(({ chart: { id } }) => LOCALES.map((lang) => ({ params: { chart: id, lang }, props: { lang } })))
		: []) satisfies GetStaticPaths;

export const GET: APIRoute<{ lang: Locale }> = async ({ params, props: { lang }, site }) => {
	const id = params.chart!;
	return Response.json(oembedOf(id, lang, await knownOf(await loadRecord(), id, lang), rootOf(site)!.href));
};
