/** What is at stake in each province? */
import type { Chart } from '../../contract';
import type { ProvinceTilesData } from './data';
import { draw } from './draw';
import { focusAt, layout, type ProvinceTilesMarks } from './layout';
import { move, read, withFocus, write, type ProvinceTilesState } from './state';
import { controls, describe, readout, subtitle, table, title } from './words';

export const chart: Chart<ProvinceTilesData, ProvinceTilesState, ProvinceTilesMarks> = {
	id: 'province-tiles',
	question: 'chart.province-tiles.question',
	leads: 'provinces',
	title,
	subtitle,
	describe,
	table,
	read,
	write,
	controls,
	layout,
	keys: ({ tiles }) => tiles.map(({ key }) => key),
	draw,
	focusAt,
	move,
	withFocus,
	readout,
};
