/** Imports as an index: the average month before the first change of a duty is 100, so that kinds of goods can be compared. */
import type { Month } from '../../families/months/series';
import type { Product, SectorMonthsData } from './data';

/** The top of the scale of the index. A month beyond it is drawn at the top, with its number. */
export const INDEX_TOP = 200;

/** The months before the one in which a duty on any of the goods first changed; the first month where there is none. */
export function baseMonths({ months, products }: Pick<SectorMonthsData, 'months' | 'products'>): Month[] {
	const changes = products.flatMap(({ duties }) =>
		duties.flatMap(({ originating, other }) => [...originating.slice(1), ...other.slice(1)].map(({ from }) => from)),
	);
	const first = changes.toSorted()[0]?.slice(0, 7) ?? '9999';
	const before = months.filter((month) => month < first);
	return before.length > 0 ? before : months.slice(0, 1);
}

/** Figures against the average of the months of the base that have one; none where that average is missing or nothing. */
export function indexed(
	{ values, before }: Pick<Product, 'values' | 'before'>,
	data: Pick<SectorMonthsData, 'months' | 'products'>,
): Pick<Product, 'values' | 'before'> {
	const base = new Set(baseMonths(data));
	const known = values.filter((value, index): value is number => value !== null && base.has(data.months[index]!));
	const average = known.reduce((sum, value) => sum + value, 0) / known.length;
	const against = (value: number | null) => (value === null || !(average > 0) ? null : (value / average) * 100);
	return { values: values.map(against), before: before.map(against) };
}
