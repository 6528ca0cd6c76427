/** Who depends on whom? Both sides of the trade in each product, as shares. */
import type { Chart } from '../../contract';
import type { DependenceData } from './data';
import { draw } from './draw';
import { focusAt, layout, type DependenceMarks } from './layout';
import { move, read, withFocus, write, type DependenceState } from './state';
import { controls, describe, readout, subtitle, table, title } from './words';

export const chart: Chart<DependenceData, DependenceState, DependenceMarks> = {
	id: 'dependence',
	question: 'chart.dependence.question',
	title,
	subtitle,
	describe,
	table,
	read,
	write,
	controls,
	layout,
	keys: ({ rows }) => rows.map(({ key }) => key),
	draw,
	focusAt,
	move,
	withFocus,
	readout,
};
