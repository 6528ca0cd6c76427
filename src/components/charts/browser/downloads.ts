/** Downloads of a changed view, loaded when one is asked for. */
import { addressOutside, isHosted, pathHere, publicHere } from '../../../site/here';
import { readJsonOnce } from '../../../site/readFile';
import { trusted } from '../../../site/trusted';
import { ARTBOARDS, type ChartView, type Setting } from '../contract';
import { toCsv } from '../files/tableCsv';
import { NO_SOURCES, sourcesIn, type Sources, type SourcesFile } from '../files/sources';
import { svgFile } from '../files/svgFile';
import { keepFile } from './keepFile';

/** Where a view was saved from. */
export interface Place {
	/** The figure that shows the view. */
	figure: HTMLElement;
	/** Where the figure has its supply from; what is known of its sources stands beside it. */
	supply: Setting['supply'];
	/** The path of its page, where that is another than the one that is open. */
	page?: string | undefined;
}

/** What is known of the view's sources; a file without their titles is better than none, as in a frame without fetching. */
const sourcesOf = async ({ context }: ChartView, { supply }: Place): Promise<Sources> => {
	if (typeof supply !== 'string') return NO_SOURCES;
	try {
		const file = (await readJsonOnce(new URL('sources.json', new URL(supply, location.href)))) as SourcesFile;
		return sourcesIn(file, context.locale);
	} catch {
		return NO_SOURCES;
	}
};

/**
 * The address of the view: that of the page with the reader's choices, which no file names the host of unless the site
 * knows its own. Of a page opened from a folder, only the figure is named: the rest says where the reader keeps it.
 */
function addressOf({ figure: { id }, page }: Place): string {
	const place = `${location.search}#${id}`;
	const hosted = isHosted();
	if (page !== undefined && hosted) return addressOutside(new URL(page, location.href));
	return publicHere(place) ?? (hosted ? pathHere() + place : `#${id}`);
}

const parseSvg = (svg: string) =>
	new DOMParser().parseFromString(trusted.createHTML(svg), 'image/svg+xml').documentElement;

/** The picture of a view as the text of an SVG file, drawn anew at the wide artboard so that every screen saves the same. */
async function pictureOf(view: ChartView, place: Place): Promise<string> {
	const { chart, data, state, context } = view;
	const band = 'wide';
	const marks = chart.layout(data, state, { width: ARTBOARDS[band], band, uid: 'file' }, context);
	const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
	chart.draw(svg, marks);
	const inner = new XMLSerializer().serializeToString(svg).replace(/^<svg[^>]*>|<\/svg>$/g, '');
	const origin = { page: addressOf(place), sources: await sourcesOf(view, place) };
	return svgFile(view, { inner, width: marks.width, height: marks.height, band }, origin, parseSvg);
}

/** How much finer than the screen a PNG is, so that it can be printed. */
const PNG_SCALE = 2;

/** The picture of a view as a PNG. */
async function pngOf(view: ChartView, place: Place): Promise<Blob> {
	const svg = await pictureOf(view, place);
	const image = new Image();
	image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
	await image.decode();
	const canvas = document.createElement('canvas');
	canvas.width = image.naturalWidth * PNG_SCALE;
	canvas.height = image.naturalHeight * PNG_SCALE;
	canvas.getContext('2d')!.drawImage(image, 0, 0, canvas.width, canvas.height);
	return new Promise((resolve, reject) =>
		canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('The browser made no picture.'))), 'image/png'),
	);
}

const MAKERS = {
	csv: async (view: ChartView, place: Place) => {
		const { chart, data, state, context } = view;
		const text = toCsv(chart.table(data, state, context), await sourcesOf(view, place));
		return new Blob([text], { type: 'text/csv;charset=utf-8' });
	},
	svg: async (view: ChartView, place: Place) => new Blob([await pictureOf(view, place)], { type: 'image/svg+xml' }),
	png: pngOf,
};

export type FileKind = keyof typeof MAKERS;

/** Offers the view as a file to keep. */
export async function saveAs(kind: FileKind, view: ChartView, place: Place): Promise<void> {
	keepFile(await MAKERS[kind](view, place), `${view.chart.id}.${kind}`);
}
