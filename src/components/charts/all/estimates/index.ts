/** What would it cost? Forecasts and model results on one scale, each with who made it, when, and what was assumed. */
import { barAt, type BarMarks } from '../../families/bars/layout';
import type { Chart } from '../../contract';
import { drawBars } from '../../families/bars/draw';
import type { EstimatesData } from './data';
import { layout } from './layout';
import { move, read, withFocus, write, type EstimatesState } from './state';
import { controls, describe, readout, subtitle, table, title } from './words';

export const chart: Chart<EstimatesData, EstimatesState, BarMarks> = {
	id: 'estimates',
	question: 'chart.estimates.question',
	title,
	subtitle,
	describe,
	table,
	read,
	write,
	controls,
	layout,
	keys: ({ rows }) => rows.map(({ key }) => key),
	draw: drawBars,
	focusAt: barAt,
	move,
	withFocus,
	readout,
};
