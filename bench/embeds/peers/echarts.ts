/** ECharts from its core with bars, a grid, a tooltip and the lighter of its renderers. */
import { BarChart } from 'echarts/charts';
import { GridComponent, TooltipComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { bars, place } from './bars.ts';

use([BarChart, GridComponent, TooltipComponent, SVGRenderer]);

init(place).setOption({
	animation: false,
	tooltip: {},
	grid: { left: 300, right: 24, top: 8, bottom: 32 },
	xAxis: { type: 'value', min: 0, max: 100 },
	yAxis: {
		type: 'category',
		inverse: true,
		data: bars.map(({ says }) => says),
		axisLabel: { width: 280, overflow: 'truncate' },
	},
	series: [{ type: 'bar', data: bars.map(({ color, share }) => ({ value: share, itemStyle: { color } })) }],
});
