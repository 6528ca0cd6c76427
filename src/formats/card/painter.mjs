/**
 * A process that turns SVG into a PNG file. The rasterizer is written in Rust. Where it panics, it ends its whole
 * process, and no `catch` sees that. rasterize.ts starts this process and outlives it.
 *
 * Each message is `{ svg, fontFiles, family, packing }`; the answer is `{ png }`, or `{ error }` where the rasterizer
 * refused the drawing in an orderly way. The pixels are packed here, while the build goes on: handed over as they are,
 * three megabytes a card would keep it busy.
 */
import { Resvg } from '@resvg/resvg-js';
import sharp from 'sharp';

process.on('message', async ({ family, fontFiles, packing, svg }) => {
	try {
		const { height, pixels, width } = new Resvg(svg, {
			font: { fontFiles, loadSystemFonts: false, defaultFontFamily: family },
			logLevel: 'off',
		}).render();
		const raw = sharp(pixels, { raw: { width, height, channels: 4 } });
		process.send({ png: await raw.flatten().png(packing).toBuffer() });
	} catch (error) {
		process.send({ error: error.message });
	}
});
