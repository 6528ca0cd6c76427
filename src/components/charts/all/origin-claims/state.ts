/** The state of `origin-claims` and its parameters. */
import type { Day } from '../../../../record/days';
import type { Params, Reading } from '../../contract';
import { monthOf } from '../../families/months/series';
import { oneOf, paramReader } from '../../kit/params';
import { dayWithin } from '../../families/duties/daySteps';
import type { Goods, OriginClaimsData } from './data';

export interface OriginClaimsState {
	/** The goods whose claims are shown. */
	claims: Goods;
	/** The day of the cursor, which stands at its month. */
	on: Day;
}

export function read(data: OriginClaimsData, params: Params): Reading<OriginClaimsState> {
	const { take, ignored } = paramReader(params);
	const claims = take<Goods>('claims', 'all', oneOf([], 'all', 'crude', 'parts'));
	const last = `${data.claims.all.at(-1)![0]}-01`;
	const on = take('on', last, dayWithin(data));
	return { state: { claims, on }, ignored };
}

export const write = (_data: OriginClaimsData, { claims, on }: OriginClaimsState): Params => ({ claims, on });

export function withFocus(_data: OriginClaimsData, state: OriginClaimsState, key: string | null): OriginClaimsState {
	if (key === null || monthOf(state.on) === key) return state;
	return { ...state, on: `${key}-01` };
}
