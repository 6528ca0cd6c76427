/** The packages in bench/embeds/package.json, which are there only after the bench has run once. */
declare module '@observablehq/plot';
declare module 'chart.js';
declare module 'echarts/core';
declare module 'echarts/charts';
declare module 'echarts/components';
declare module 'echarts/renderers';
declare module 'highcharts/*';
declare module 'plotly.js-basic-dist-min';
declare module 'vega-embed';
