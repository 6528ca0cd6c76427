/** Build only: a chart made ready for a page or a file. */
import { parseHTML } from 'linkedom';
import type { Locale } from '../../../record/format';
import type { WholeRecord } from '../../../record/record';
import {
	ARTBOARDS,
	type Band,
	type ChartData,
	type ChartView,
	type Params,
	type Setting,
	type Supply,
} from '../contract';
import type { Picture } from '../files/svgFile';
import { memory } from '../../../record/remember';
import { chartOf } from '../registry';
import { dictionary } from '../../../words/dictionary';
import { chartPrefixes, stringsUnder, translator, type Strings } from '../../../words/translate';

export interface Prepared extends ChartView {
	strings: Strings;
	/** Parameters of the page that the chart did not understand. */
	ignored: string[];
}

// The data of a chart are the same on every page of a language.
const recallData = memory<WholeRecord, ChartData>();

const dataOf = (record: WholeRecord, id: string, locale: Locale): ChartData =>
	recallData(record, `${id} ${locale}`, () => chartOf(id).data(record, locale));

/** The chart `id` with its data, and its state as `params` ask for it. */
export function prepare(record: WholeRecord, id: string, locale: Locale, params: Params = {}): Prepared {
	const { chart } = chartOf(id);
	const data = dataOf(record, id, locale);
	const strings = stringsUnder(chartPrefixes(id), dictionary(locale));
	const { state, ignored } = chart.read(data, params);
	return { chart, data, state, context: { locale, t: translator(strings) }, strings, ignored };
}

// A page that is not translated yet shows the English picture in every language.
const recallPicture = memory<ChartData, string>();

/** The picture as SVG text, drawn by the chart's own `draw` on a server DOM. */
export function drawArtboard(prepared: Prepared, band: Band, uid: string): string {
	const { chart, data, state } = prepared;
	const key = JSON.stringify([uid, band, chart.write(data, state)]);
	return recallPicture(data, key, () => drawNew(prepared, band, uid));
}

function drawNew({ chart, data, state, context }: Prepared, band: Band, uid: string): string {
	const marks = chart.layout(data, state, { width: ARTBOARDS[band], band, uid: `${uid}-${band}` }, context);
	const { document } = parseHTML('<!doctype html><html><body></body></html>');
	const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg') as unknown as SVGElement;
	svg.setAttribute('class', `chart-art ${band}`);
	chart.draw(svg, marks);
	return svg.outerHTML;
}

/** The picture without its SVG element, for a document that puts it into one of its own. */
export function pictureOf(prepared: Prepared, band: Band, uid: string): Picture {
	const { chart, context, data, state } = prepared;
	const { width, height } = chart.layout(data, state, { width: ARTBOARDS[band], band, uid }, context);
	return { inner: drawArtboard(prepared, band, uid).replace(/^<svg[^>]*>|<\/svg>$/g, ''), width, height, band };
}

/** The chart's supply as the text of its file: slim where the chart has a slim form, unless `full` is asked for. */
export function supplyJson({ chart, data, context, strings }: Prepared, full = false): string {
	const supply: Supply = { locale: context.locale, data: full ? data : (chart.slim?.(data) ?? data), strings };
	return JSON.stringify(supply);
}

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
