/** Downloads of a changed view, loaded when one is asked for. */
import { ARTBOARDS, type ChartView } from '../contract';
import { toCsv } from '../files/tableCsv';
import { svgFile } from '../files/svgFile';

/** The picture of a view as the text of an SVG file, drawn anew at the wide artboard so that every screen saves the same. */
function pictureOf(view: ChartView): string {
	const { chart, data, state, context } = view;
	const band = 'wide';
	const marks = chart.layout(data, state, { width: ARTBOARDS[band], band, uid: 'file' }, context);
	const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
	chart.draw(svg, marks);
	const inner = new XMLSerializer().serializeToString(svg).replace(/^<svg[^>]*>|<\/svg>$/g, '');
	return svgFile(view, { inner, width: marks.width, height: marks.height, band });
}

/** How much finer than the screen a PNG is, so that it can be printed. */
const PNG_SCALE = 2;

/**
 * The page's text face inside the picture: an image may fetch nothing, so the file the page has already loaded goes in
 * as data. Without it the picture falls back to a system face.
 */
async function withFont(svg: string): Promise<string> {
	const sheets = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules]);
	const face = sheets.find(
		(rule): rule is CSSFontFaceRule =>
			rule instanceof CSSFontFaceRule &&
			/Sans/.test(rule.style.fontFamily) &&
			rule.style.fontStyle !== 'italic' &&
			/url\(/.test(rule.cssText),
	);
	const path = face && /url\("?([^")]+)"?\)/.exec(face.cssText)?.[1];
	if (!path) return svg;
	const bytes = new Uint8Array(
		await (await fetch(new URL(path, face.parentStyleSheet?.href ?? location.href))).arrayBuffer(),
	);
	const data = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
	const rule = `@font-face{font-family:${face.style.fontFamily};font-weight:200 900;src:url(data:font/woff2;base64,${data})}`;
	return svg.replace('<style>', `<style>${rule}`);
}

/** The picture of a view as a PNG. */
async function pngOf(view: ChartView): Promise<Blob> {
	const svg = await withFont(pictureOf(view));
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
	csv: ({ chart, data, state, context }: ChartView) =>
		new Blob([toCsv(chart.table(data, state, context))], { type: 'text/csv;charset=utf-8' }),
	svg: (view: ChartView) => new Blob([pictureOf(view)], { type: 'image/svg+xml' }),
	png: pngOf,
};

export type FileKind = keyof typeof MAKERS;

/** Offers the view as a file to keep. */
export async function saveAs(kind: FileKind, view: ChartView): Promise<void> {
	const url = URL.createObjectURL(await MAKERS[kind](view));
	const link = document.createElement('a');
	link.href = url;
	link.download = `${view.chart.id}.${kind}`;
	link.click();
	// Some browsers start the download after the click returns; the address may go once they have.
	setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
