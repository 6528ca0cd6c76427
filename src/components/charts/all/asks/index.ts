/** Who stands where, on what? */
import type { Chart } from '../../contract';
import type { AsksData } from './data';
import { draw, drawFocus } from './draw';
import { focusAt, focusOn, layout } from './layout';
import type { AsksMarks } from './marks';
import { move, read, withFocus, write, type AsksState } from './state';
import { texts } from './texts';
import { controls, describe, readout, subtitle, table, title } from './words';

export const chart: Chart<AsksData, AsksState, AsksMarks> = {
	id: 'asks',
	question: 'chart.asks.question',
	title,
	subtitle,
	describe,
	table,
	read,
	write,
	controls,
	layout,
	keys: ({ entries }) => entries.map(({ statement }) => statement),
	draw,
	focusAt,
	move,
	withFocus,
	readout,
	// Left and right go from stance to stance.
	along: { back: 'up', on: 'down' },
	texts,
	ground: { nameOf: ({ who, issue }) => `${who} ${issue}`, refocus: focusOn, drawFocus },
};
