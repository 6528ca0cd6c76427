/** Is Canada selling elsewhere? The part of its goods exports that goes to the United States. */
import type { Chart } from '../../contract';
import { drawMonths } from '../../families/months/draw';
import { monthAt } from '../../families/months/layout';
import { moveMonth } from '../../families/months/series';
import type { ExportShareData } from './data';
import { layout, type ExportShareMarks } from './layout';
import { read, withFocus, write, type ExportShareState } from './state';
import { controls, describe, readout, subtitle, table, title } from './words';

export const chart: Chart<ExportShareData, ExportShareState, ExportShareMarks> = {
	id: 'export-share',
	question: 'chart.export-share.question',
	title,
	subtitle,
	describe,
	table,
	read,
	write,
	controls,
	layout,
	keys: ({ rows }) => rows,
	draw: drawMonths,
	focusAt: monthAt,
	move: (data, state, direction) => moveMonth(data, state.on, direction),
	withFocus,
	readout,
};
