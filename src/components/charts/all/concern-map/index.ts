/** What does the United States want, and whom does it touch? */
import type { Chart } from '../../contract';
import type { ConcernMapData } from './data';
import { draw } from './draw';
import { focusAt, layout } from './layout';
import type { ConcernMapMarks } from './marks';
import { move, read, withFocus, write, type ConcernMapState } from './state';
import { controls, describe, readout, subtitle, table, title } from './words';

export const chart: Chart<ConcernMapData, ConcernMapState, ConcernMapMarks> = {
	id: 'concern-map',
	question: 'chart.concern-map.question',
	title,
	subtitle,
	describe,
	table,
	read,
	write,
	controls,
	layout,
	keys: ({ links }) => links,
	draw,
	focusAt,
	move,
	withFocus,
	readout,
	// Left and right go from a concern to what it touches.
	along: { back: 'back-a-day', on: 'on-a-day' },
};
