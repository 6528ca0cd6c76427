/**
 * Build only: imports of goods month by month, against their average month of the year before. Of that year the record
 * has the sum, goods by goods, and not the months.
 */
import type { WholeRecord } from '../../../../record/record';
import type { Goods } from '../../../../record/schema';

/** A month, `2025-06`, and its figure. */
export type MonthPoint = [month: string, value: number];

/** The year whose average month stands for all. */
export const BASE_YEAR = '2024';

/** Imports of goods in that year, by the word that charts know the goods by. */
const SUMS: { readonly [product: string]: string } = {
	cars: 'us-imports-cars-2024',
	trucks: 'us-imports-trucks-2024',
	parts: 'us-imports-parts-2024',
	aluminum: 'us-imports-aluminum-2024',
	steel: 'us-imports-steel-2024',
	crude: 'us-imports-crude-2024',
	gas: 'us-imports-gas-2024',
	electricity: 'us-imports-electricity-2024',
	potash: 'us-imports-potash-2024',
	uranium: 'us-imports-uranium-2024',
	lumber: 'us-imports-lumber-2024',
	paper: 'us-imports-paper-2024',
	pulp: 'us-imports-pulp-2024',
	food: 'us-imports-food-2024',
	machinery: 'us-imports-machinery-2024',
	aircraft: 'us-imports-aircraft-2024',
};

/** Goods with their imports in US dollars, month by month, and the average month of the base year. */
export interface Monthly {
	goods: Goods;
	months: MonthPoint[];
	average: number;
	/** The series and the figure. */
	series: string;
	sum: string;
}

/** The months of a series that have a value. */
const monthsOf = (record: WholeRecord, id: string): MonthPoint[] =>
	record.get('series', id).points.filter((point): point is MonthPoint => point[1] !== null && point[0].length === 7);

/** The goods of which the record has both. Those that are part of others with months of their own are left out. */
export function monthlyGoods(record: WholeRecord): Monthly[] {
	return record.goods.flatMap((goods): Monthly[] => {
		const { product, series, part } = goods;
		const sum = SUMS[product];
		const whole = part === undefined ? undefined : record.get('goods', part);
		if (!series || !sum || whole?.series || !record.figures.some(({ id }) => id === sum)) return [];
		const average = record.get('figures', sum).value / 12;
		return [{ goods, months: monthsOf(record, series), average, series, sum }];
	});
}

/** Several goods together in percent of their average month; only months that all of them have. */
export function together(goods: readonly Monthly[]): MonthPoint[] {
	const average = goods.reduce((total, one) => total + one.average, 0);
	const months = [...new Set(goods.flatMap(({ months: own }) => own.map(([month]) => month)))].toSorted();
	return months.flatMap((month): MonthPoint[] => {
		const values = goods.map((one) => one.months.find(([at]) => at === month)?.[1]);
		if (values.some((value) => value === undefined)) return [];
		const total = values.reduce<number>((sum, value) => sum + value!, 0);
		return [[month, Math.round((1000 * total) / average) / 10]];
	});
}
