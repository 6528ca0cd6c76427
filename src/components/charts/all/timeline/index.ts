/** What happened, and what is next? */
import type { Chart } from '../../contract';
import { controls } from './controls';
import type { TimelineData } from './data';
import { draw } from './draw';
import { focusAt, layout, type TimelineMarks } from './layout';
import { move, read, withFocus, write, type TimelineState } from './state';
import { texts } from './texts';
import { describe, readout, subtitle, table, title } from './words';

export const chart: Chart<TimelineData, TimelineState, TimelineMarks> = {
	id: 'timeline',
	question: 'chart.timeline.question',
	title,
	subtitle,
	describe,
	table,
	read,
	write,
	controls,
	layout,
	keys: ({ lanes }) =>
		lanes.flatMap(({ columns, dots }) => [...dots.map(({ key }) => key), ...columns.flatMap(({ events }) => events)]),
	draw,
	focusAt,
	move,
	withFocus,
	readout,
	texts,
};
