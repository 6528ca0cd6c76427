/** What will it pay at the border? A shipment worth 100 dollars, duty by duty, if it qualifies and if not. */
import type { Chart } from '../../contract';
import type { ReceiptData } from './shape';
import { draw } from './draw';
import { focusAt, layout } from './layout';
import type { ReceiptMarks } from './marks';
import { move, read, withFocus, write, type ReceiptState } from './state';
import { table } from './table';
import { texts } from './texts';
import { controls, describe, markLabel, readout, subtitle, title } from './words';

export const chart: Chart<ReceiptData, ReceiptState, ReceiptMarks> = {
	id: 'border-receipt',
	question: 'chart.border-receipt.question',
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
	along: { back: 'up', on: 'down' },
	label: markLabel,
	texts,
};
