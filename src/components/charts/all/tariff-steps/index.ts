/** What did each kind of Canadian goods pay at the US border, and when? */
import type { Chart } from '../../contract';
import { controls } from './controls';
import type { TariffStepsData } from './data';
import { draw } from './draw';
import { focusAt, layout, type TariffStepsMarks } from './layout';
import { move, read, withFocus, write, type TariffStepsState } from './state';
import { describe, markLabel, readout, subtitle, table, title } from './words';

export const chart: Chart<TariffStepsData, TariffStepsState, TariffStepsMarks> = {
	id: 'tariff-steps',
	question: 'chart.tariff-steps.question',
	title,
	subtitle,
	describe,
	table,
	read,
	write,
	controls,
	layout,
	keys: ({ rows }) => rows.flatMap(({ steps }) => steps),
	draw,
	focusAt,
	move,
	withFocus,
	readout,
	label: markLabel,
};
