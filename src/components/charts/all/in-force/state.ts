/** The state of `in-force`, its parameters, and what is shown and in focus in it. */
import type { Day } from '../../../../record/days';
import type { Direction, Params, Reading } from '../../contract';
import { oneOf, paramReader } from '../../kit/params';
import { chosenGoods, dayWithin, stepDay } from '../../families/duties/daySteps';
import type { InForceData, Item } from './data';
import { SIDES, type Side } from './sides';

export interface InForceState {
	side: 'both' | Side;
	/** `all`, a strategic sector or one kind of goods. */
	sector: string;
	/** The day of the line. */
	on: Day;
	/** The programme in focus; empty for none. */
	programme: string;
}

export const inForce = ({ from, until }: Item, on: Day): boolean => from <= on && (until === null || on < until);

/** The measures of a list that the filters let through. */
function chosenOf(list: Item[], { goods: all }: InForceData, { side, sector }: Pick<InForceState, 'side' | 'sector'>) {
	const wanted = chosenGoods(all, sector).map(({ id }) => id);
	// Goods that are of no kind stand among all goods.
	const hasGoods = ({ goods }: Item) =>
		goods.length === 0 ? sector === 'all' : goods.some((id) => wanted.includes(id));
	return list.filter((item) => (side === 'both' || item.by === side) && hasGoods(item));
}

/** The measures that the filters let through, in the order of the picture; also those without a bar. */
export const listedItems = (data: InForceData, state: Pick<InForceState, 'side' | 'sector'>): Item[] =>
	chosenOf(data.items, data, state);

/** The measures that have a bar, as far as the filters let them through. */
export const shownItems = (data: InForceData, state: Pick<InForceState, 'side' | 'sector'>): Item[] =>
	listedItems(data, state).filter(({ tableOnly }) => !tableOnly);

/** The measures set for later that the filters let through: of the programme in focus, or of all where none is. */
export const shownAhead = (data: InForceData, state: InForceState): Item[] =>
	chosenOf(data.ahead, data, state).filter(({ programme }) => state.programme === '' || programme === state.programme);

/** The shown sides that have a measure, each with its programmes and the lines of these. */
export function rowsOf(items: Item[]): { side: Side; programmes: { id: string; lanes: Item[][] }[] }[] {
	return SIDES.map((side) => {
		const own = items.filter(({ by }) => by === side);
		const programmes = [...new Set(own.map(({ programme }) => programme))].map((id) => {
			const members = own.filter(({ programme }) => programme === id);
			const lanes = [...new Set(members.map(({ lane }) => lane))];
			return { id, lanes: lanes.map((place) => members.filter(({ lane }) => lane === place)) };
		});
		return { side, programmes };
	}).filter(({ programmes }) => programmes.length > 0);
}

const programmesOf = (items: Item[]) => [...new Set(items.map(({ programme }) => programme))];

export function read(data: InForceData, params: Params): Reading<InForceState> {
	const { take, ignored } = paramReader(params);
	const side = take<InForceState['side']>('side', 'both', oneOf([], 'both', ...SIDES));
	const sector = take('sector', 'all', oneOf([...data.groups, ...data.goods], 'all'));
	const on = take('on', data.asOf, dayWithin(data));
	const known = take('programme', '', oneOf([], '', ...programmesOf(data.items)));
	// A programme that a filter hides is no mistake of the reader's: another control has just changed.
	const shown = programmesOf(shownItems(data, { side, sector }));
	const programme = shown.includes(known) ? known : '';
	return { state: { side, sector, on, programme }, ignored };
}

export function write(_data: InForceData, { side, sector, on, programme }: InForceState): Params {
	return { side, sector, on, programme };
}

/** A focus is a programme and a day. */
export const focusKey = (programme: string, on: Day) => `${programme}@${on}`;

export function withFocus(_data: InForceData, state: InForceState, key: string | null): InForceState {
	const [programme, on] = key?.split('@') ?? [];
	return programme !== undefined && on ? { ...state, programme, on } : state;
}

/** Left and right go to the days on which a measure shown begins or ends; up and down to the next programme. */
export function move(data: InForceData, state: InForceState, direction: Direction): string {
	const items = shownItems(data, state);
	const programmes = programmesOf(items);
	const place = programmes.indexOf(state.programme);
	const days = [...new Set([...items.flatMap(({ from, until }) => [from, until ?? data.asOf]), data.start, data.asOf])]
		.filter((day) => day >= data.start && day <= data.asOf)
		.toSorted();
	const programme =
		{ up: programmes[place === -1 ? programmes.length - 1 : place - 1], down: programmes[place + 1] }[
			direction as 'up' | 'down'
		] ?? state.programme;
	return focusKey(programme, stepDay(days, state.on, direction, data));
}
