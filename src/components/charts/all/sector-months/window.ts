/** The months that a picture of `sector-months` shows: of very many, a reader could tell none from the next. */
import type { Duty, Product, SectorMonthsData, Step } from './data';

/** A panel shows at most so many months. Its table has all. */
export const MOST_MONTHS = 48;

/** The months shown: the last ones, or, where the cursor stands before them, those that begin with its month. */
export function monthsShown({ months }: Pick<SectorMonthsData, 'months'>, cursor: string): string[] {
	const start = Math.max(0, Math.min(months.length - MOST_MONTHS, months.indexOf(cursor)));
	return months.slice(start, start + MOST_MONTHS);
}

/** Steps within months: that in force when they begin, from their first day on, and those that come before their end. */
function stepsIn(steps: readonly Step[], first: string, last: string): Step[] {
	const before = steps.findLast(({ from }) => from < first);
	const inside = steps.filter(({ from }) => from >= first && from.slice(0, 7) <= last);
	return before && inside[0]?.from !== first ? [{ ...before, from: first }, ...inside] : inside;
}

/** Goods with their figures and duties in the months shown alone. */
export function within(
	product: Product,
	{ months }: Pick<SectorMonthsData, 'months'>,
	shown: readonly string[],
): Product {
	if (shown.length === months.length) return product;
	const start = months.indexOf(shown[0]!);
	const cut = <Value>(values: readonly Value[]) => values.slice(start, start + shown.length);
	const [first, last] = [`${shown[0]!}-01`, shown.at(-1)!];
	return {
		...product,
		values: cut(product.values),
		before: cut(product.before),
		duties: product.duties.map((duty): Duty => ({
			...duty,
			originating: stepsIn(duty.originating, first, last),
			other: stepsIn(duty.other, first, last),
		})),
	};
}
