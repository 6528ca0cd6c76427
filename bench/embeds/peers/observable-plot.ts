/** Observable Plot by its named exports, so that the bundler drops the marks that are not used. */
import { axisY, barX, plot } from '@observablehq/plot';
import { bars, place, type Bar } from './bars.ts';

place.append(
	plot({
		width: place.clientWidth,
		height: place.clientHeight,
		marginLeft: 300,
		x: { domain: [0, 100], label: null },
		// Where two surveys asked the same, they are two bars.
		y: { domain: bars.map((_, index) => index), label: null },
		marks: [
			axisY({ tickFormat: (index: number) => bars[index]!.says, lineWidth: 24 }),
			barX(bars, {
				x: 'share',
				y: (_: Bar, index: number) => index,
				fill: (bar: Bar) => bar.color,
				tip: true,
			}),
		],
	}),
);
