/** What charts of duties by day have in common: a choice of goods, a day within the record, and steps from day to day. */
import { addDays, isDay, type Day } from '../../../../record/days';
import type { Direction } from '../../contract';

/** The days a chart reaches. */
export interface Span {
	readonly start: Day;
	readonly asOf: Day;
}

/** The goods a choice stands for: all, those of a strategic sector, or one kind. */
export const chosenGoods = <G extends { id: string; group: string | null }>(goods: readonly G[], choice: string): G[] =>
	goods.filter(({ id, group }) => choice === 'all' || id === choice || group === choice);

/** Accepts a day that the chart reaches. */
export const dayWithin =
	({ start, asOf }: Span) =>
	(value: string): boolean =>
		isDay(value) && value >= start && value <= asOf;

/**
 * The day an arrow key leads to.
 * @param stops the days to stop at, in order
 * @returns the day itself where the key leads to no other
 */
export function stepDay(stops: readonly Day[], on: Day, direction: Direction, { start, asOf }: Span): Day {
	const clamp = (day: Day) => (day < start ? start : day > asOf ? asOf : day);
	switch (direction) {
		case 'left':
			return stops.findLast((day) => day < on) ?? start;
		case 'right':
			return stops.find((day) => day > on) ?? asOf;
		case 'first':
			return start;
		case 'last':
			return asOf;
		case 'back-a-day':
			return clamp(addDays(on, -1));
		case 'on-a-day':
			return clamp(addDays(on, 1));
		default:
			return on;
	}
}
