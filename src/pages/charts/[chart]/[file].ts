/**
 * The files of every chart as published: `/charts/timeline/en.csv`, `/charts/timeline/en.svg`, its supply, `en.json`, and
 * the parts with its long texts, `en.2026.json`.
 */
import type { APIRoute, GetStaticPaths } from 'astro';
import { toCsv } from '~/components/charts/files/tableCsv';
import { svgFile } from '~/components/charts/files/svgFile';
import { partsJson, pictureOf, prepare, supplyJson, tableOf } from '~/components/charts/build/prepare';
import { registry } from '~/components/charts/registry';
import { loadRecord } from '~/content/load';
import { LOCALES, type Locale } from '~/record/format';

const TYPES = {
	csv: 'text/csv; charset=utf-8',
	svg: 'image/svg+xml',
	json: 'application/json',
};
type Kind = keyof typeof TYPES;

type Props = {
	locale: Locale;
	kind: Kind;
	/** The name of a part with long texts. */
	part?: string;
};

export const getStaticPaths = (async () => {
	const record = await loadRecord();
	const pathOf = (chart: string, name: string, props: Props) => ({
		params: { chart, file: `${props.locale}.${name}` },
		props,
	});
	return registry.flatMap(({ chart: { id } }) =>
		LOCALES.flatMap((locale) => [
			...(Object.keys(TYPES) as Kind[]).map((kind) => pathOf(id, kind, { locale, kind })),
			...Object.keys(partsJson(prepare(record, id, locale))).map((part) =>
				pathOf(id, `${part}.json`, { locale, kind: 'json', part }),
			),
		]),
	);
}) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = async ({ params, props: { kind, locale, part } }) => {
	const prepared = prepare(await loadRecord(), params.chart!, locale);
	const textOf = {
		csv: () => toCsv(tableOf(prepared)),
		svg: () => svgFile(prepared, pictureOf(prepared, 'wide', 'file')),
		json: () => (part === undefined ? supplyJson(prepared) : partsJson(prepared)[part]),
	};
	return new Response(textOf[kind](), { headers: { 'Content-Type': TYPES[kind] } });
};
