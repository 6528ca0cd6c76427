/** Where tariffs rose, did trade fall? */
import type { Chart } from '../../contract';
import type { TariffTradeData } from './data';
import { draw } from './draw';
import { focusAt, layout } from './layout';
import type { TariffTradeMarks } from './marks';
import { move, read, withFocus, write, type TariffTradeState } from './state';
import { controls, describe, readout, subtitle, table, title } from './words';

export const chart: Chart<TariffTradeData, TariffTradeState, TariffTradeMarks> = {
	id: 'tariff-trade',
	question: 'chart.tariff-trade.question',
	title,
	subtitle,
	describe,
	table,
	read,
	write,
	controls,
	layout,
	keys: ({ paths }) => paths.flatMap(({ dots }) => dots.map(({ key }) => key)),
	draw,
	focusAt,
	move,
	withFocus,
	readout,
};
