/** What do people say when they are asked? Survey shares, each with who asked whom, and when. */
import { barAt, focusBar, type BarMarks } from '../../families/bars/layout';
import type { Chart } from '../../contract';
import { drawBarFocus, drawBars } from '../../families/bars/draw';
import type { PollsData } from './data';
import { layout } from './layout';
import { drawnIds, move, read, withFocus, write, type PollsState } from './state';
import { controls, describe, readout, subtitle, table, title } from './words';

export const chart: Chart<PollsData, PollsState, BarMarks> = {
	id: 'polls',
	question: 'chart.polls.question',
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
	ground: {
		nameOf: (state, data) => String(drawnIds(data, state)),
		refocus: (marks, { poll }) => focusBar(marks, poll),
		drawFocus: drawBarFocus,
	},
};
