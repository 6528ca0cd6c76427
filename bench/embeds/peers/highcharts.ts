/** Highcharts from its modules: the chart, the pointer, bars and the tooltip. */
import Axis from 'highcharts/es-modules/Core/Axis/Axis.js';
import PlotLineOrBand from 'highcharts/es-modules/Core/Axis/PlotLineOrBand/PlotLineOrBand.js';
import Chart from 'highcharts/es-modules/Core/Chart/Chart.js';
import Pointer from 'highcharts/es-modules/Core/Pointer.js';
import DataLabel from 'highcharts/es-modules/Core/Series/DataLabel.js';
import Series from 'highcharts/es-modules/Core/Series/Series.js';
import Tooltip from 'highcharts/es-modules/Core/Tooltip.js';
import 'highcharts/es-modules/Series/Bar/BarSeries.js';
import { bars, place } from './bars.ts';

Pointer.compose(Chart);
Tooltip.compose(Pointer);
// Neither is drawn, and yet series and axes ask for what these bring along.
DataLabel.compose(Series);
PlotLineOrBand.compose(Chart, Axis);

Chart.chart(place, {
	chart: { type: 'bar', animation: false },
	title: { text: '' },
	credits: { enabled: false },
	legend: { enabled: false },
	xAxis: { categories: bars.map(({ says }) => says) },
	yAxis: { min: 0, max: 100, title: { text: '' } },
	plotOptions: { series: { animation: false } },
	series: [{ data: bars.map(({ color, share }) => ({ y: share, color })) }],
});
