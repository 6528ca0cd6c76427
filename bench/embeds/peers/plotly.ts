/** Plotly’s basic bundle, which is the smallest that it publishes. */
import { newPlot } from 'plotly.js-basic-dist-min';
import { bars, place } from './bars.ts';

void newPlot(
	place,
	[
		{
			type: 'bar',
			orientation: 'h',
			x: bars.map(({ share }) => share),
			y: bars.map((_, index) => index),
			marker: { color: bars.map(({ color }) => color) },
		},
	],
	{
		margin: { l: 300, r: 24, t: 8, b: 32 },
		xaxis: { range: [0, 100] },
		yaxis: {
			autorange: 'reversed',
			tickvals: bars.map((_, index) => index),
			ticktext: bars.map(({ says }) => says),
		},
	},
	{ displayModeBar: false },
);
