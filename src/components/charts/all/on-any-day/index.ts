/** What stood on any day, from January 2025 on? */
import type { Chart } from '../../contract';
import type { OnAnyDayData } from './data';
import { draw } from './draw';
import { focusAt, layout } from './layout';
import type { OnAnyDayMarks } from './marks';
import { move, read, withFocus, write, type OnAnyDayState } from './state';
import { controls, describe, readout, subtitle, table, title } from './words';

export const chart: Chart<OnAnyDayData, OnAnyDayState, OnAnyDayMarks> = {
	id: 'on-any-day',
	question: 'chart.on-any-day.question',
	title,
	subtitle,
	describe,
	table,
	read,
	write,
	controls,
	layout,
	keys: ({ months }) => months.map(({ key }) => key),
	draw,
	focusAt,
	move,
	withFocus,
	readout,
};
