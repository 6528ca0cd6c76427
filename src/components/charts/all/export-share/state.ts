/** The state of `export-share` and its parameters. */
import type { Day } from '../../../../record/days';
import type { Params, Reading } from '../../contract';
import { monthOf } from '../../families/months/series';
import { oneOf, paramReader } from '../../kit/params';
import { dayWithin } from '../../families/duties/daySteps';
import type { ExportShareData } from './data';

export type Scale = 'close' | 'zero';

export interface ExportShareState {
	/** Whether the scale begins near the figures or at zero. */
	scale: Scale;
	/** The day of the cursor, which stands at its month. */
	on: Day;
}

export function read(data: ExportShareData, params: Params): Reading<ExportShareState> {
	const { take, ignored } = paramReader(params);
	const scale = take<Scale>('scale', 'close', oneOf([], 'close', 'zero'));
	const last = `${data.months.at(-1)![0]}-01`;
	const on = take('on', last, dayWithin(data));
	return { state: { scale, on }, ignored };
}

export const write = (_data: ExportShareData, { scale, on }: ExportShareState): Params => ({ scale, on });

export function withFocus(_data: ExportShareData, state: ExportShareState, key: string | null): ExportShareState {
	if (key === null || monthOf(state.on) === key) return state;
	return { ...state, on: `${key}-01` };
}
