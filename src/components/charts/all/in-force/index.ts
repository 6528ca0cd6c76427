/** What was in force on a given day? */
import type { Chart } from '../../contract';
import { controls } from './controls';
import type { InForceData } from './data';
import { draw } from './draw';
import { focusAt, layout } from './layout';
import type { InForceMarks } from './marks';
import { move, read, withFocus, write, type InForceState } from './state';
import { describe, markLabel, readout, subtitle, table, title } from './words';

export const chart: Chart<InForceData, InForceState, InForceMarks> = {
	id: 'in-force',
	question: 'chart.in-force.question',
	title,
	subtitle,
	describe,
	table,
	read,
	write,
	controls,
	layout,
	keys: ({ sides }) =>
		sides.flatMap(({ programmes }) =>
			programmes.flatMap(({ lanes }) => lanes.flatMap(({ bars }) => bars.map(({ key }) => key))),
		),
	draw,
	focusAt,
	move,
	withFocus,
	readout,
	label: markLabel,
};
