/** The state of `origin-claims` and its parameters. */
import { addMonths, isDay, type Day } from '../../../record/days';
import type { Direction, Params, Reading } from '../contract';
import { monthOf, monthsBetween, type Month } from '../months';
import { oneOf, paramReader } from '../params';
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
	const on = take('on', last, (day) => isDay(day) && day >= data.start && day <= data.asOf);
	return { state: { claims, on }, ignored };
}

export const write = (_data: OriginClaimsData, { claims, on }: OriginClaimsState): Params => ({ claims, on });

export function withFocus(_data: OriginClaimsData, state: OriginClaimsState, key: string | null): OriginClaimsState {
	if (key === null || monthOf(state.on) === key) return state;
	return { ...state, on: `${key}-01` };
}

/** Left and right go by months; up and down to the months in which something marked happened. */
export function moveMonth(
	{ start, asOf, events }: { start: Day; asOf: Day; events: { date: Day }[] },
	on: Day,
	direction: Direction,
): Month {
	const months = monthsBetween(start, asOf);
	const month = monthOf(on);
	const marked = events.map(({ date }) => monthOf(date));
	const beside = (by: number) => monthOf(addMonths(`${month}-01`, by));
	const target = {
		left: beside(-1),
		right: beside(1),
		'back-a-day': beside(-1),
		'on-a-day': beside(1),
		up: marked.findLast((other) => other < month) ?? month,
		down: marked.find((other) => other > month) ?? month,
		first: months[0]!,
		last: months.at(-1)!,
	}[direction];
	return months.includes(target) ? target : month;
}
