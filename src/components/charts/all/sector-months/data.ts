/** From the record to what `sector-months` needs: imports month by month, and the duties on them day by day. */
import { addMonths, type Day } from '../../../../record/days';
import type { Locale } from '../../../../record/format';
import type { WholeRecord } from '../../../../record/record';
import { dutySteps } from '../../../../record/tariffs';
import { label } from '../../kit/recordText';
import type { Places, Source, Traded } from '../../families/trade/choice';
import { placesOf, sourceOf, tradedGoods } from '../../families/trade/goods';

/** The first month drawn; the year before it is drawn behind the same months of this one where it is known. */
const FIRST_MONTH = '2025-01';

/** The duty from a day on: percent of the value, null where it is not known. */
export interface Step {
	from: Day;
	percent: number | null;
	/** The percentage is a ceiling: it falls on some of the value only. */
	upTo: boolean;
	banned: boolean;
	/** The places, in the chart's measures, of those that make up the duty. */
	by: number[];
}

/** The duty on one kind of goods, for goods that qualify under the agreement and for others. */
export interface Duty {
	goods: string;
	name: string;
	originating: Step[];
	other: Step[];
}

export interface Product extends Traded {
	/** Imports in each of the chart’s months, in US dollars; null where not reported. */
	values: (number | null)[];
	/** Imports in the same months a year before. */
	before: (number | null)[];
	duties: Duty[];
	source: Source;
}

export interface SectorMonthsData {
	asOf: string;
	/** How the trade was counted, as the record has it. */
	counted: string;
	months: string[];
	places: Places;
	products: Product[];
	/** Goods without monthly figures: the chart of yearly figures on the same page may be set to them. */
	yearly: string[];
	/** The ids of the measures that the duties are made of, each once. */
	measures: string[];
	/** All goods together, counted otherwise than the goods are: never on one scale with them. */
	all: Product;
}

const yearBefore = (month: string) => addMonths(`${month}-01`, -12).slice(0, 7);

export function data(record: WholeRecord, locale: Locale): SectorMonthsData {
	const every = tradedGoods(record, locale);
	const goods = every.filter(({ held }) => held.series);
	const months = [
		...new Set(goods.flatMap(({ held }) => record.get('series', held.series!).points.map(([period]) => period))),
	]
		.filter((month) => month >= FIRST_MONTH)
		.toSorted();
	const end = addMonths(`${months.at(-1)!}-01`, 1);

	const valuesOf = (series: string) => {
		const points = new Map(record.get('series', series).points);
		return {
			values: months.map((month) => points.get(month) ?? null),
			before: months.map((month) => points.get(yearBefore(month)) ?? null),
			source: sourceOf(record, series),
		};
	};
	const measures: string[] = [];
	const placeOf = (id: string): number => {
		const known = measures.indexOf(id);
		return known >= 0 ? known : measures.push(id) - 1;
	};
	const stepsOf = (sector: string, originating: boolean) =>
		dutySteps(record, sector, { originating })
			.filter(({ from }) => from < end)
			.map(({ from, duty: { percent, upTo, banned, parts } }): Step => ({
				from,
				percent,
				upTo,
				banned,
				by: [...new Set(parts.map(({ measure }) => placeOf(measure.id)))],
			}));

	const products = goods.map(({ goods: traded, held }): Product => ({
		...traded,
		...valuesOf(held.series!),
		duties: traded.sectors.map((sector) => ({
			goods: sector,
			name: label(record.get('sectors', sector).name, locale),
			originating: stepsOf(sector, true),
			other: stepsOf(sector, false),
		})),
	}));
	const order = new Map(record.sectors.map(({ id, order: place }) => [id, place]));
	const place = ({ group }: Product) => (group === null ? Infinity : order.get(group)!);
	return {
		asOf: record.asOf,
		counted: record.get('series', 'us-imports-from-canada-monthly').basis,
		months,
		places: placesOf(record, locale, products),
		products: products.toSorted((a, b) => (place(a) === place(b) ? 0 : place(a) - place(b))),
		measures,
		yearly: every.filter(({ held }) => !held.series).map(({ goods: { id } }) => id),
		all: {
			id: 'all-goods',
			name: '',
			code: '',
			group: null,
			sectors: [],
			part: null,
			duties: [],
			...valuesOf('us-imports-from-canada-monthly'),
		},
	};
}
