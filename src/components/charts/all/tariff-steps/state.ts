/** The state of `tariff-steps`, its parameters, and what is shown and in focus in it. */
import type { Day } from '../../../../record/days';
import type { Direction, Params, Reading } from '../../contract';
import { oneOf, paramReader } from '../../kit/params';
import { chosenGoods, dayWithin, stepDay } from '../../families/duties/daySteps';
import type { Goods, Origin, Step, TariffStepsData } from './data';

export interface TariffStepsState {
	/** `all`, a strategic sector or one kind of goods. */
	sector: string;
	origin: 'both' | Origin;
	/** The day of the cursor. */
	on: Day;
	/** The row in focus. */
	goods: string;
}

/** The goods whose rows are shown. */
export const shownGoods = (data: TariffStepsData, sector: string): Goods[] => chosenGoods(data.goods, sector);

/** The origins whose steps are shown, the originating first. */
export function shownOrigins({ origin }: TariffStepsState): Origin[] {
	return origin === 'both' ? ['originating', 'other'] : [origin];
}

/** The step in force on a day. Every day from the chart's start to its end has one. */
export function stepOn(data: TariffStepsData, goods: string, origin: Origin, on: Day): Step | undefined {
	return data.steps.find(
		(step) =>
			step.goods === goods && step.origin === origin && step.from <= on && (step.until === null || on < step.until),
	);
}

export function read(data: TariffStepsData, params: Params): Reading<TariffStepsState> {
	const { take, ignored } = paramReader(params);
	const sector = take('sector', 'all', oneOf([...data.groups, ...data.goods], 'all'));
	const origin = take<TariffStepsState['origin']>('origin', 'both', oneOf([], 'both', 'originating', 'other'));
	const on = take('on', data.asOf, dayWithin(data));
	const shown = shownGoods(data, sector);
	const first = shown[0]?.id ?? '';
	// A row that the sector hides is no mistake of the reader's: another control has just changed. It gives way silently.
	const known = take('goods', first, oneOf(data.goods));
	const goods = shown.some(({ id }) => id === known) ? known : first;
	return { state: { sector, origin, on, goods }, ignored };
}

export function write(_data: TariffStepsData, { sector, origin, on, goods }: TariffStepsState): Params {
	return { sector, origin, on, goods };
}

/** A focus is a row and a day. */
export const focusKey = (goods: string, on: Day) => `${goods}@${on}`;

export function withFocus(_data: TariffStepsData, state: TariffStepsState, key: string | null): TariffStepsState {
	const [goods, on] = key?.split('@') ?? [];
	return goods && on ? { ...state, goods, on } : state;
}

/** Left and right go to the days on which the duty on the row in focus changes; up and down to the next row. */
export function move(data: TariffStepsData, state: TariffStepsState, direction: Direction): string {
	const rows = shownGoods(data, state.sector);
	const row = rows.findIndex(({ id }) => id === state.goods);
	const changes = [
		...new Set([
			...data.steps
				.filter(({ goods, origin }) => goods === state.goods && shownOrigins(state).includes(origin))
				.map(({ from }) => from),
			data.asOf,
		]),
	].toSorted();
	const goods = { up: rows[row - 1], down: rows[row + 1] }[direction as 'up' | 'down']?.id ?? state.goods;
	return focusKey(goods, stepDay(changes, state.on, direction, data));
}
