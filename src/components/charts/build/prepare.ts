/** Build only: a chart made ready for a page or a file. */
import { DOMParser, parseHTML } from 'linkedom';
import { LOCALES, type Locale } from '../../../record/format';
import { recordIn } from '../../../record/inLanguage';
import type { WholeRecord } from '../../../record/record';
import {
	ARTBOARDS,
	USUAL_TEXT,
	type Band,
	type ChartData,
	type ChartView,
	type Params,
	type Setting,
	type Supply,
	type Table,
} from '../contract';
import type { Sources, SourcesFile } from '../files/sources';
import type { ParseSvg } from '../files/standalone';
import type { Picture } from '../files/svgFile';
import { memory } from '../../../record/remember';
import { chartOf, registry } from '../registry';
import { dictionary } from '../../../words/dictionary';
import { allTogether } from '../../../record/format/together';
import { chartPrefixes, stringsUnder, translator, type Strings } from '../../../words/translate';

export interface Prepared extends ChartView {
	strings: Strings;
	/** Parameters of the page that the chart did not understand. */
	ignored: string[];
}

// A chart's data are the same on every page of a locale.
const recallData = memory<WholeRecord, ChartData>();
// A state is asked for by its page in every locale, by the page's head and card, and by files.
const recallPrepared = memory<WholeRecord, Prepared>();

/** The chart `id` with its data, and its state as `params` ask for it. */
export function prepare(record: WholeRecord, id: string, locale: Locale, params: Params = {}): Prepared {
	const told = recordIn(record, locale);
	return recallPrepared(told, JSON.stringify([id, locale, params]), () => {
		const { chart } = chartOf(id);
		const data = recallData(told, `${id} ${locale}`, () => allTogether(chartOf(id).data(told, locale), locale));
		const strings = allTogether(stringsUnder(chartPrefixes(id), dictionary(locale)), locale);
		const { state, ignored } = chart.read(data, params);
		return { chart, data, state, context: { locale, t: translator(strings) }, strings, ignored };
	});
}

/** What a page asks of a chart that there is not: the chart itself, a parameter, a value. None where all is well. */
export function faultOfChart(record: WholeRecord, id: string, locale: Locale, params: Params): string | undefined {
	const ids = registry.map(({ chart }) => chart.id);
	if (!ids.includes(id)) return `there is no chart "${id}"; there are: ${ids.join(', ')}`;
	const { chart, data, ignored, state } = prepare(record, id, locale, params);
	const names = Object.keys(chart.write(data, state));
	const unknown = Object.keys(params).filter((name) => !names.includes(name));
	if (unknown.length > 0) return `the chart has no parameter "${unknown.join('", "')}"; it has: ${names.join(', ')}`;
	return ignored.length > 0 ? `the chart does not understand ${ignored.join(', ')}` : undefined;
}

/** Stands for the uid in a picture that is kept: pages, files and cards show the same one under names of their own. */
const STAND_IN = '__uid__';

// By the data they show. A page that is not translated yet shows the English picture in every language.
const recallPicture = memory<ChartData, Picture>();

/** The picture of a state, drawn once a build by the chart's own `draw` on a server DOM. */
function drawnOnce(prepared: Prepared, band: Band): Picture {
	const { chart, data, state } = prepared;
	const key = JSON.stringify([band, chart.write(data, state)]);
	return recallPicture(data, key, () => drawNew(prepared, band));
}

/** Makes the nodes of all pictures: a document takes as long as the drawing of a small one. */
const { document } = parseHTML('<!doctype html><html><body></body></html>');

function drawNew({ chart, data, state, context }: Prepared, band: Band): Picture {
	const size = { width: ARTBOARDS[band], band, uid: `${STAND_IN}-${band}` };
	const marks = chart.layout(data, state, size, context);
	const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg') as unknown as SVGElement;
	svg.setAttribute('class', `chart-art ${band}`);
	chart.draw(svg, marks);
	return { inner: svg.outerHTML, width: marks.width, height: marks.height, band };
}

/** The picture as SVG text, as a page shows it. */
export const drawArtboard = (prepared: Prepared, band: Band, uid: string): string =>
	drawnOnce(prepared, band).inner.replaceAll(STAND_IN, uid);

/** The same, in a page: as high as the reader’s size of text asks for. */
export const drawInPage = (prepared: Prepared, band: Band, uid: string): string =>
	drawArtboard(prepared, band, uid).replace(
		/^(<svg[^>]*? height=")([\d.]+)"/,
		(_, start: string, height: string) => `${start}${Number(height) / USUAL_TEXT}rem"`,
	);

/** The picture small among others, for the eye alone: the words around it tell what it shows. */
export const drawSmall = (prepared: Prepared, uid: string): string =>
	drawArtboard(prepared, 'wide', uid).replace(/^<svg[^>]*>/, (tag) =>
		tag.replace(' class="chart-art wide"', ' class="chart-art" aria-hidden="true"'),
	);

/** The picture without its SVG element, for a document that puts it into one of its own. */
export function pictureOf(prepared: Prepared, band: Band, uid: string): Picture {
	const inner = drawArtboard(prepared, band, uid).replace(/^<svg[^>]*>|<\/svg>$/g, '');
	return { ...drawnOnce(prepared, band), inner };
}

/** The words that stand in the page around a picture: no script asks for them. */
const IN_PAGE =
	/^chart\.(?:[\w-]+\.question|common\.(?:csv|explore|hint|hint-touch|next|pinned|pinned-touch|png|previous|reset|rows|source|svg|table|table-region))$/;

// Every page with the chart asks how large its supply is.
const supplies = new WeakMap<ChartData, string>();

/** The chart's supply as the text of its file, without the long texts of a chart that sends them apart. */
export function supplyJson({ chart, data, context, strings }: Prepared): string {
	// Only texts that come in parts can fail to come.
	const isNeeded = (key: string) => !IN_PAGE.test(key) && (chart.texts !== undefined || key !== 'chart.common.failed');
	const sent = Object.fromEntries(Object.entries(strings).filter(([key]) => isNeeded(key)));
	const supply: Supply = { locale: context.locale, data: chart.texts?.without(data) ?? data, strings: sent };
	const text = supplies.get(data) ?? JSON.stringify(supply);
	supplies.set(data, text);
	return text;
}

// Each part is a file, and each file asks for its part.
const recallParts = memory<ChartData, { [name: string]: string }>();

/** The parts with a chart's long texts, as the texts of their files, by their names; none for most charts. */
export const partsJson = ({ chart, data }: Pick<Prepared, 'chart' | 'data'>): { [name: string]: string } =>
	recallParts(data, 'parts', () =>
		Object.fromEntries(
			Object.entries(chart.texts?.parts(data) ?? {}).map(([name, part]) => [name, JSON.stringify(part)]),
		),
	);

// A page shows the table that the chart's CSV file holds.
const recallTable = memory<Prepared, Table>();

/** The table of the chart in the state that it was prepared in. */
export const tableOf = (prepared: Prepared): Table =>
	recallTable(prepared, 'table', () => prepared.chart.table(prepared.data, prepared.state, prepared.context));

/** Reads an SVG document on a server DOM. */
export const parseSvg: ParseSvg = (svg) =>
	new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement as unknown as Element;

// Each file of a chart in a language asks for them.
const recallSources = memory<ChartData, Sources>();

/**
 * The sources of the entries that the chart's data name, whatever its state: what its files say of them. An entry is named
 * by its id, as a string of its own.
 */
export const sourcesOf = (
	record: WholeRecord,
	{ data, context: { locale } }: Pick<Prepared, 'data' | 'context'>,
): Sources =>
	recallSources(data, 'sources', () => {
		const { find, sourcesOf: all } = recordIn(record, locale);
		const named = [...new Set(JSON.stringify(data).match(/(?<=")[a-z0-9][a-z0-9.-]*(?=")/g))];
		const entries = named.flatMap((id) => {
			const found = find(id);
			if (!found) return [];
			const sources = found.collection === 'sources' ? [found.entry] : all(id);
			return sources.length === 0 ? [] : [{ id, sources }];
		});
		const cited = entries.flatMap(({ sources }) => sources);
		return {
			known: Object.fromEntries(cited.map(({ url, title, publisher }) => [url, { title, publisher }])),
			of: Object.fromEntries(entries.map(({ id, sources }) => [id, [...new Set(sources.map(({ url }) => url))]])),
		};
	});

/** What is known of the sources of a chart in all languages: one file, since little of it differs between them. */
export function sourcesFile(record: WholeRecord, id: string): SourcesFile {
	const [english, ...others] = LOCALES.map((locale) => ({
		locale,
		...sourcesOf(record, prepare(record, id, locale)),
	}));
	const { known, of } = english!;
	return {
		known: Object.fromEntries(
			Object.entries(known).map(([url, { title, publisher }]) => {
				const called = others.flatMap(({ known: there, locale }) => {
					const name = there[url]?.publisher ?? publisher;
					return name === publisher ? [] : [[locale, name]];
				});
				return [url, { title, publisher, ...(called.length > 0 && { in: Object.fromEntries(called) as object }) }];
			}),
		),
		of,
	};
}

/** A larger supply, in bytes before compression, is not fetched because its chart comes into view, but for a hand on it. */
const AT_ONCE = 70_000;

/** Whether a chart waits for the reader's hand. */
export const waits = (prepared: Prepared): boolean => Buffer.byteLength(supplyJson(prepared)) > AT_ONCE;

/** What tells a view of a chart from another on the same page: the same from build to build. */
export function uidOf(id: string, params: Params): string {
	return [id, ...Object.values(params)].join('-').replace(/[^a-z0-9-]+/gi, '-');
}

/** Parameters written as in an address, `sector=steel&on=2025-06-04`. */
export const paramsOf = (query: string): Params => Object.fromEntries(new URLSearchParams(query));

/** A setting as JSON that is safe inside a script element. */
export function settingJson(setting: Setting): string {
	return JSON.stringify(setting).replaceAll('<', '\\u003c');
}
