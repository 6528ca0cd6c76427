/** The state of `on-any-day`: a day, and what stood on it. */
import { addMonths, type Day } from '../../../../record/days';
import type { Direction, Params, Reading } from '../../contract';
import { dayWithin, stepDay } from '../../families/duties/daySteps';
import { monthOf, valueAt, type Point } from '../../families/months/series';
import { paramReader } from '../../kit/params';
import { SIDES, type InForce, type OnAnyDayData, type Side, type Turn } from './data';

export interface OnAnyDayState {
	on: Day;
}

const applies = ({ from, until }: InForce, day: Day) => from <= day && (until === null || day < until);

/** The measures of a side that apply on a day. */
export const measuresOn = ({ measures }: OnAnyDayData, side: Side, day: Day): InForce[] =>
	measures.filter((measure) => measure.by === side && applies(measure, day));

/** How many programmes of a side are in force on a day. One counts once, however many measures make it up. */
export const countOn = (data: OnAnyDayData, side: Side, day: Day): number =>
	new Set(measuresOn(data, side, day).map(({ programme }) => programme)).size;

/** The days on which a side's measures begin or end. */
export const changesOf = ({ measures, start, asOf }: OnAnyDayData, side: Side): Day[] =>
	[
		...new Set([
			start,
			...measures.filter(({ by }) => by === side).flatMap(({ from, until }) => (until ? [from, until] : [from])),
		]),
	]
		.filter((day) => day >= start && day <= asOf)
		.toSorted();

/** All months of the picture. */
export function monthsOf({ start, asOf }: OnAnyDayData): string[] {
	const months: string[] = [];
	for (let day = start; day <= asOf; day = addMonths(day, 1)) months.push(monthOf(day));
	return months;
}

/** The turning point that a day follows, or is. */
export const turnOn = ({ turns }: OnAnyDayData, on: Day): Turn | undefined => turns.findLast(({ day }) => day <= on);

/** A monthly figure on a day: that of its month, or null where the month has none. */
export const figureOn = (points: readonly Point[], on: Day): number | null => valueAt(points, monthOf(on));

export function read(data: OnAnyDayData, params: Params): Reading<OnAnyDayState> {
	const { take, ignored } = paramReader(params);
	return { state: { on: take('on', data.asOf, dayWithin(data)) }, ignored };
}

export const write = (_data: OnAnyDayData, { on }: OnAnyDayState): Params => ({ on });

export const withFocus = (_data: OnAnyDayData, state: OnAnyDayState, key: string | null): OnAnyDayState =>
	key === null ? state : { on: key };

/** Left and right go to the days on which something changes or a month begins, up and down to the turning points. */
export function move(data: OnAnyDayData, { on }: OnAnyDayState, direction: Direction): Day {
	const turns = data.turns.map(({ day }) => day);
	if (direction === 'up') return turns.findLast((day) => day < on) ?? on;
	if (direction === 'down') return turns.find((day) => day > on) ?? on;
	const stops = [
		...turns,
		...SIDES.flatMap((side) => changesOf(data, side)),
		...monthsOf(data).map((month) => `${month}-01`),
		data.asOf,
	];
	return stepDay([...new Set(stops)].toSorted(), on, direction, data);
}
