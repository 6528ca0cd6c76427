/** Who stands where? */
import type { Chart } from '../../contract';
import type { PositionsData } from './data';
import { draw, drawFocus } from './draw';
import { focusAt, focusOn, layout } from './layout';
import type { PositionsMarks } from './marks';
import { move, read, withFocus, write, type PositionsState } from './state';
import { texts } from './texts';
import { controls, describe, readout, subtitle, table, title } from './words';

export const chart: Chart<PositionsData, PositionsState, PositionsMarks> = {
	id: 'positions',
	question: 'chart.positions.question',
	title,
	subtitle,
	describe,
	table,
	read,
	write,
	controls,
	layout,
	keys: ({ rows }) => rows.flatMap(({ cells }) => cells.map(({ statement }) => statement)).filter(Boolean),
	draw,
	focusAt,
	move,
	withFocus,
	readout,
	texts,
	ground: { nameOf: ({ who }) => who, refocus: focusOn, drawFocus },
};
