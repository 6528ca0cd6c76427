/** Vega-Lite as its documents embed it: vega-embed with Vega and Vega-Lite, without the menu. */
import embed from 'vega-embed';
import { bars, place } from './bars.ts';

void embed(
	place,
	{
		$schema: 'https://vega.github.io/schema/vega-lite/v6.json',
		width: place.clientWidth - 300,
		height: place.clientHeight - 40,
		data: { values: bars.map((bar, index) => ({ ...bar, index })) },
		mark: { type: 'bar', tooltip: true },
		encoding: {
			x: { field: 'share', type: 'quantitative', scale: { domain: [0, 100] }, title: null },
			y: {
				field: 'index',
				type: 'ordinal',
				title: null,
				axis: { labelExpr: `${JSON.stringify(bars.map(({ says }) => says))}[datum.value]`, labelLimit: 280 },
			},
			color: { field: 'color', type: 'nominal', scale: null },
		},
	},
	{ actions: false },
);
