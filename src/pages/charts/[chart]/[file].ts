/**
 * The files of every chart as published: `/charts/timeline/en.csv`, `/charts/timeline/en.svg`, its supply, `en.json`,
 * the parts with its long texts, `en.2026.json`, its picture as pixels, `en.png`, and what its saved files say of its
 * sources, `sources.json`. The last and the parts have twins, for frames in which nothing may be fetched. Of a chart that
 * another has taken the place of: its rows as they were, and the picture of that one.
 */
import type { APIRoute, GetStaticPaths } from 'astro';
import { toCsv } from '~/components/charts/files/tableCsv';
import { partsJson, prepare, sourcesFile, sourcesOf, supplyJson, tableOf } from '~/components/charts/build/prepare';
import { FORMER } from '~/components/charts/former';
import { formerRows } from '~/components/charts/former/rows';
import { registry } from '~/components/charts/registry';
import { loadRecord } from '~/content/load';
import { paintFileLater } from '~/formats/card/later';
import { paintChart } from '~/formats/card/paint';
import { chartSvg } from '~/formats/chartSvg';
import { LOCALES, type Locale } from '~/record/format';
import { rootOf } from '~/site/addresses';
import { twinName, twinText } from '~/site/twin';

const TYPES = {
	csv: 'text/csv; charset=utf-8',
	svg: 'image/svg+xml',
	json: 'application/json',
	js: 'text/javascript; charset=utf-8',
	png: 'image/png',
};
type Kind = keyof typeof TYPES;
/** A build paints the PNG files while it goes on, and writes them at its end (src/formats/card/integration.ts). */
const KINDS: Kind[] = ['csv', 'svg', 'json', ...(import.meta.env.DEV ? (['png'] as const) : [])];

type Props = {
	locale: Locale;
	kind: Kind;
	/** The name of a part with long texts, or that of the sources. */
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
	const withTwin = (chart: string, file: string, locale: Locale, part: string) =>
		(['json', 'js'] as const).map((kind) => ({
			params: { chart, file: kind === 'js' ? twinName(file) : file },
			props: { locale, kind, part } satisfies Props,
		}));
	const now = registry.flatMap(({ chart: { id } }) => [
		...withTwin(id, `${SOURCES}.json`, 'en', SOURCES),
		...LOCALES.flatMap((locale) => [
			...KINDS.map((kind) => pathOf(id, kind, { locale, kind })),
			...Object.keys(partsJson(prepare(record, id, locale))).flatMap((part) =>
				withTwin(id, `${locale}.${part}.json`, locale, part),
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
	const sources = sourcesOf(record, kind === 'csv' && rows ? { ...prepared, ...rows } : prepared);
	const json = () => {
		if (part === undefined) return supplyJson(prepared);
		return part === SOURCES ? JSON.stringify(sourcesFile(record, prepared.chart.id)) : partsJson(prepared)[part]!;
	};
	const svg = () => chartSvg(record, prepared.chart.id, locale, rootOf(site));
	const contentOf = {
		csv: () => toCsv(rows?.table ?? tableOf(prepared), sources),
		svg: () => {
			const text = svg();
			if (!former) paintFileLater(`/charts/${params.chart}/${locale}.png`, text);
			return text;
		},
		json,
		js: () => twinText(`charts/${prepared.chart.id}/${params.file!.replace(/\.js$/, '')}`, json()),
		png: async () => new Uint8Array(await paintChart(svg())),
	};
	return new Response(await contentOf[kind](), { headers: { 'Content-Type': TYPES[kind] } });
};
