/** Who needs whom, in dollars? */
import type { Chart } from '../../contract';
import type { NeedsData } from './data';
import { draw } from './draw';
import { focusAt, layout } from './layout';
import type { NeedsMarks } from './marks';
import { move, read, withFocus, write, type NeedsState } from './state';
import { controls, describe, markLabel, readout, subtitle, table, title } from './words';

export const chart: Chart<NeedsData, NeedsState, NeedsMarks> = {
	id: 'needs',
	question: 'chart.needs.question',
	title,
	subtitle,
	describe,
	table,
	read,
	write,
	controls,
	layout,
	keys: ({ pieces }) => pieces.map(({ key }) => key),
	draw,
	focusAt,
	move,
	withFocus,
	readout,
	label: markLabel,
};
