/** Events of a line of months by the number that stands for them: two numbers must not lie on each other. */
import type { Day } from '../../../../record/days';
import { textWidth } from '../../kit/textWidth';
import { monthOf, type Happening, type Month } from './series';

/** A month in which something happened, and the day of what happened in it first. */
export interface Happened {
	month: Month;
	date: Day;
}

/**
 * The months in which something happened, by the number that they share. Events of one month share a number, and so do
 * months that are too close for two.
 * @param at the place of a day on the narrowest picture, so that numbers stay when a picture is wider
 * @param type the size of the numbers, in pixels
 */
export function numbered(
	events: readonly Pick<Happening, 'date'>[],
	at: (day: Day) => number,
	type: number,
): Happened[][] {
	const months = [...Map.groupBy(events, ({ date }) => monthOf(date))];
	const groups: Happened[][] = [];
	let free = -Infinity;
	for (const [month, happened] of months) {
		const { date } = happened[0]!;
		const x = at(date);
		const half = textWidth(String(groups.length + 1), type) / 2;
		if (x - half < free) groups.at(-1)!.push({ month, date });
		else {
			groups.push([{ month, date }]);
			free = x + half;
		}
	}
	return groups;
}
