/**
 * The files of every chart as published: `/charts/timeline/en.csv`, `/charts/timeline/en.svg`, its supply, `en.json`,
 * the parts with its long texts, `en.2026.json`, and what its saved files say of its sources, `sources.json`. Of a chart
 * that another has taken the place of: its rows as they were, and the picture of that one.
 */
import type { APIRoute, GetStaticPaths } from 'astro';
import { toCsv } from '~/components/charts/files/tableCsv';
import { svgFile } from '~/components/charts/files/svgFile';
import {
	parseSvg,
	partsJson,
	pictureOf,
	prepare,
	sourcesOf,
	supplyJson,
	tableOf,
} from '~/components/charts/build/prepare';
import { FORMER } from '~/components/charts/former';
import { formerRows } from '~/components/charts/former/rows';
import { registry } from '~/components/charts/registry';
import { loadRecord } from '~/content/load';
import { LOCALES, type Locale } from '~/record/format';
import { publicAddress, rootOf } from '~/site/addresses';
import { pathIn } from '~/site/paths';

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

/** The file beside those of a language that holds the titles and publishers of a chart's sources. */
const SOURCES = 'sources';

export const getStaticPaths = (async () => {
	const record = await loadRecord();
	const pathOf = (chart: string, name: string, props: Props) => ({
		params: { chart, file: `${props.locale}.${name}` },
		props,
	});
	const former = FORMER.flatMap(({ id }) =>
		LOCALES.flatMap((locale) => (['csv', 'svg'] as const).map((kind) => pathOf(id, kind, { locale, kind }))),
	);
	const now = registry.flatMap(({ chart: { id } }) => [
		{
			params: { chart: id, file: `${SOURCES}.json` },
			props: { locale: 'en' as const, kind: 'json' as const, part: SOURCES },
		},
		...LOCALES.flatMap((locale) => [
			...(Object.keys(TYPES) as Kind[]).map((kind) => pathOf(id, kind, { locale, kind })),
			...Object.keys(partsJson(prepare(record, id, locale))).map((part) =>
				pathOf(id, `${part}.json`, { locale, kind: 'json', part }),
			),
		]),
	]);
	return [...now, ...former];
}) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = async ({ params, props: { kind, locale, part }, site }) => {
	const record = await loadRecord();
	const former = FORMER.find(({ id }) => id === params.chart);
	const prepared = prepare(record, former?.now ?? params.chart!, locale);
	const rows = former && formerRows(record, former.id, locale);
	const sources = sourcesOf(record, kind === 'csv' && rows ? rows : prepared);
	const json = () => (part === undefined ? supplyJson(prepared) : partsJson(prepared)[part]);
	// The gallery shows each chart as its files do.
	const path = pathIn(locale, `/charts/#${prepared.chart.id}`);
	const root = rootOf(site);
	const page = root ? publicAddress(path, root) : path;
	const textOf = {
		csv: () => toCsv(rows?.table ?? tableOf(prepared), sources),
		svg: () => svgFile(prepared, pictureOf(prepared, 'wide', 'file'), { page, sources }, parseSvg),
		json: () => (part === SOURCES ? JSON.stringify(sources) : json()),
	};
	return new Response(textOf[kind](), { headers: { 'Content-Type': TYPES[kind] } });
};
