/** Long lists by parts of time, so that a page stays as long as a reader can use and a phone can load. */
import { formatWhen, type Locale } from '../record/format';

/** The items of a year, or of a month of it. */
export interface Part<Item> {
	year: number;
	/** The month of the part, `04`; empty for a whole year. */
	month: string;
	items: Item[];
}

/** What is known to the year alone stands with its first month. */
const monthOf = (date: string): string => (date.length > 4 ? date.slice(5, 7) : '01');

/**
 * The items of one year, whole if they are at most `most`, else by month, in the order given. So a part that has been
 * made stays one: a year that grows too long keeps its page, which leads to its months.
 * @param dateOf the day, month or year of an item
 */
export function partsOfYear<Item>(items: readonly Item[], dateOf: (item: Item) => string, most: number): Part<Item>[] {
	const byMonth = Map.groupBy(items, (item) => (items.length <= most ? '' : monthOf(dateOf(item))));
	return [...byMonth].map(([month, found]) => ({
		year: Number(dateOf(found[0]!).slice(0, 4)),
		month,
		items: found,
	}));
}

/** Items of several years by year, or by month where a year has more than `most`, in the order given. */
export const partsOf = <Item>(items: readonly Item[], dateOf: (item: Item) => string, most: number): Part<Item>[] =>
	[...Map.groupBy(items, (item) => dateOf(item).slice(0, 4)).values()].flatMap((found) =>
		partsOfYear(found, dateOf, most),
	);

/** When the items of a part are from. */
export type Time = Pick<Part<unknown>, 'month' | 'year'>;

/** The last step of the address of a part, which is also its time as it is written: `2031`, `2031-04`. */
export const partId = ({ month, year }: Time): string => (month === '' ? String(year) : `${year}-${month}`);

/** The time of a part in words: `2031`, `April 2031`. */
export const partName = (time: Time, locale: Locale): string => formatWhen(partId(time), locale);
