/** The script of each chart in a frame, one a language: `/embed/timeline/en.1a2b3c4d.js`. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { prepare } from '~/components/charts/build/prepare';
import { registry } from '~/components/charts/registry';
import { loadRecord } from '~/content/load';
import { embedScript, scriptName } from '~/embed/build/scripts';
import { LOCALES, type Locale } from '~/record/format';

export const getStaticPaths = (async () => {
	const record = await loadRecord();
	return registry.flatMap(({ chart: { id } }) =>
		LOCALES.map((locale) => ({
			params: { chart: id, script: scriptName(prepare(record, id, locale)) },
			props: { locale },
		})),
	);
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ locale: Locale }> = async ({ params, props: { locale } }) =>
	new Response(embedScript(prepare(await loadRecord(), params.chart!, locale)), {
		headers: { 'Content-Type': 'text/javascript; charset=utf-8' },
	});
