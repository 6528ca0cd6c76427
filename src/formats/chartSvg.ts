/** The SVG file of a chart as it opens, which is at a stable address, is painted as a PNG file, and stands in for the chart. */
import { svgFile } from '../components/charts/files/svgFile';
import { parseSvg, pictureOf, prepare, sourcesOf } from '../components/charts/build/prepare';
import type { Locale } from '../record/format';
import type { WholeRecord } from '../record/record';
import { memory } from '../record/remember';
import { publicAddress } from '../site/addresses';
import { pathIn } from '../site/paths';

// The file is published, painted, and measured for those who show it.
const recall = memory<WholeRecord, string>();

/**
 * The text of the file.
 * @param root the public address of the site’s root, where one is known
 */
export const chartSvg = (record: WholeRecord, id: string, locale: Locale, root: URL | undefined): string =>
	recall(record, JSON.stringify([id, locale, root?.href]), () => {
		const prepared = prepare(record, id, locale);
		// The gallery shows each chart as its files do.
		const path = pathIn(locale, `/charts/#${id}`);
		const page = root ? publicAddress(path, root) : path;
		const sources = sourcesOf(record, prepared);
		return svgFile(prepared, pictureOf(prepared, 'wide', 'file'), { page, sources }, parseSvg);
	});

/** The width and height of an SVG file, in whole pixels. */
export function sizeOfSvg(svg: string): { width: number; height: number } {
	const [, width, height] = /<svg\b[^>]*? width="([\d.]+)" height="([\d.]+)"/.exec(svg) ?? [];
	if (width === undefined || height === undefined) throw new Error('The picture does not say how large it is.');
	return { width: Math.round(Number(width)), height: Math.round(Number(height)) };
}
