/**
 * A process of its own that turns SVG into pixels. The rasterizer is written in Rust: where it panics, it ends its whole
 * process, and no `catch` of ours would see it. paint.ts starts this one and outlives it.
 *
 * Each message is `{ svg, fontFiles, family }`; the answer is `{ height, width, pixels }`, or `{ error }` where the
 * rasterizer refused the drawing in an orderly way.
 */
import { Resvg } from '@resvg/resvg-js';

process.on('message', ({ family, fontFiles, svg }) => {
	try {
		const { height, pixels, width } = new Resvg(svg, {
			font: { fontFiles, loadSystemFonts: false, defaultFontFamily: family },
			logLevel: 'off',
		}).render();
		process.send({ height, width, pixels });
	} catch (error) {
		process.send({ error: error.message });
	}
});
