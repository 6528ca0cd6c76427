/** Why does the agreement matter? How much of what Canada sells enters the US under it, and free of duty. */
import type { Chart } from '../../contract';
import { drawMonths } from '../../families/months/draw';
import { monthAt } from '../../families/months/layout';
import { moveMonth } from '../../families/months/series';
import type { OriginClaimsData } from './data';
import { layout, type OriginClaimsMarks } from './layout';
import { read, withFocus, write, type OriginClaimsState } from './state';
import { controls, describe, readout, subtitle, table, title } from './words';

export const chart: Chart<OriginClaimsData, OriginClaimsState, OriginClaimsMarks> = {
	id: 'origin-claims',
	question: 'chart.origin-claims.question',
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
