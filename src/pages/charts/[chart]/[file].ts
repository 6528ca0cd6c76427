/**
 * The files of every chart: its table and picture for readers, `/charts/timeline/en.csv` and `en.svg`, and its data and
 * words for the browser, `en.json`.
 */
import type { APIRoute, GetStaticPaths } from 'astro';
import { toCsv } from '~/components/charts/files/tableCsv';
import { svgFile } from '~/components/charts/files/svgFile';
import { pictureOf, prepare, supplyJson } from '~/components/charts/build/prepare';
import { registry } from '~/components/charts/registry';
import { loadRecord } from '~/content/load';
import { LOCALES, type Locale } from '~/record/format';

const TYPES = {
	csv: 'text/csv; charset=utf-8',
	svg: 'image/svg+xml',
	json: 'application/json',
	'full.json': 'application/json',
};
type Kind = keyof typeof TYPES;

export const getStaticPaths = (() =>
	registry.flatMap(({ chart }) =>
		LOCALES.flatMap((locale) =>
			(Object.keys(TYPES) as Kind[])
				.filter((kind) => kind !== 'full.json' || chart.slim)
				.map((kind) => ({
					params: { chart: chart.id, file: `${locale}.${kind}` },
					props: { locale, kind },
				})),
		),
	)) satisfies GetStaticPaths;

export const GET: APIRoute<{ locale: Locale; kind: Kind }> = async ({ params, props: { locale, kind } }) => {
	const record = await loadRecord();
	const prepared = prepare(record, params.chart!, locale);
	const { chart, data, state, context } = prepared;
	const headers = { 'Content-Type': TYPES[kind] };
	if (kind === 'csv') return new Response(toCsv(chart.table(data, state, context)), { headers });
	if (kind === 'json' || kind === 'full.json')
		return new Response(supplyJson(prepared, kind === 'full.json'), { headers });
	return new Response(svgFile(prepared, pictureOf(prepared, 'wide', 'file')), { headers });
};
