/** How big is each sector? */
import type { Chart } from '../../contract';
import { controls } from './controls';
import type { SectorTradeData } from './data';
import { draw } from './draw';
import { focusAt, layout, type SectorTradeMarks } from './layout';
import { move, read, withFocus, write, type SectorTradeState } from './state';
import { describe, readout, subtitle, title } from './words';
import { table } from './rows';

export const chart: Chart<SectorTradeData, SectorTradeState, SectorTradeMarks> = {
	id: 'sector-trade',
	question: 'chart.sector-trade.question',
	title,
	subtitle,
	describe,
	table,
	read,
	write,
	controls,
	layout,
	keys: ({ rows }) => rows.map(({ key }) => key),
	draw,
	focusAt,
	move,
	withFocus,
	readout,
};
