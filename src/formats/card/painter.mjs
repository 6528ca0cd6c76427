/**
 * A process that turns SVG into pixels. The rasterizer is written in Rust. Where it panics, it ends its whole process,
 * and no `catch` sees that. rasterize.ts starts this process and outlives it.
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
