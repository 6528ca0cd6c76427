/** Cards as PNG files. */
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import sharp from 'sharp';
import { fontFiles, SANS } from './fonts';

/** Where other tools keep what they can make again. */
const CACHE = join(process.cwd(), 'node_modules/.cache/joint-review');

let fonts: string[] | undefined;

/**
 * The picture of an SVG document, in the site’s fonts and no others, so that every computer paints the same. Flat colours
 * need no more than a palette, which halves the file.
 */
export async function paint(svg: string): Promise<Buffer> {
	fonts ??= fontFiles(join(CACHE, 'fonts'));
	const picture = new Resvg(svg, {
		font: { fontFiles: fonts, loadSystemFonts: false, defaultFontFamily: SANS },
		logLevel: 'off',
	}).render();
	const { height, pixels, width } = picture;
	return sharp(pixels, { raw: { width, height, channels: 4 } })
		.flatten()
		.png({ palette: true, colours: 192, dither: 0, effort: 4 })
		.toBuffer();
}
