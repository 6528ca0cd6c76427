/** What did the tariffs do to trade? */
import type { Chart } from '../../contract';
import { controls } from './controls';
import type { SectorMonthsData } from './data';
import { draw } from './draw';
import { focusAt, layout, type SectorMonthsMarks } from './layout';
import { table } from './rows';
import { move, read, withFocus, write, type SectorMonthsState } from './state';
import { describe, readout, subtitle, title } from './words';

export const chart: Chart<SectorMonthsData, SectorMonthsState, SectorMonthsMarks> = {
	id: 'sector-months',
	question: 'chart.sector-months.question',
	title,
	subtitle,
	describe,
	table,
	read,
	write,
	controls,
	layout,
	keys: ({ panels }) => panels.flatMap(({ keys }) => keys),
	draw,
	focusAt,
	move,
	withFocus,
	readout,
};
