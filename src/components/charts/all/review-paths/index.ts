/** What can happen next, and when does the agreement end? */
import type { Chart } from '../../contract';
import { controls } from './controls';
import type { ReviewPathsData } from './data';
import { draw } from './draw';
import { focusAt, layout } from './layout';
import type { ReviewPathsMarks } from './marks';
import { move, read, withFocus, write, type ReviewPathsState } from './state';
import { readout } from './step';
import { describe, subtitle, table, title } from './words';

export const chart: Chart<ReviewPathsData, ReviewPathsState, ReviewPathsMarks> = {
	id: 'review-paths',
	question: 'chart.review-paths.question',
	title,
	subtitle,
	describe,
	table,
	read,
	write,
	controls,
	layout,
	keys: ({ symbols }) => symbols.map(({ key }) => key),
	draw,
	focusAt,
	move,
	withFocus,
	readout,
};
