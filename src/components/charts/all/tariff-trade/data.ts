/** From the record to what `tariff-trade` needs: month by month the duty on goods, and their imports against the year before. */
import { addDays, addMonths, type Day } from '../../../../record/days';
import type { Locale } from '../../../../record/format';
import type { WholeRecord } from '../../../../record/record';
import { dutySteps } from '../../../../record/tariffs';
import { BASE_YEAR, monthlyGoods, type Monthly } from '../../families/trade/against';
import { label } from '../../kit/recordText';

/** A longer path would cover itself. */
const MONTHS = 24;

export interface Step {
	/** `2025-06`. */
	month: string;
	/** The highest duty on goods that qualify, at the month’s end, in percent; null where it is no percentage. */
	duty: number | null;
	/** The duty is a ceiling. */
	upTo: boolean;
	/** Imports in US dollars. */
	value: number;
	/** Those of the same month a year before; null where the record has none. */
	before: number | null;
	/** The measures that make the duty. */
	measures: string[];
}

export interface Path {
	id: string;
	name: string;
	/** The imports of an average month of the base year. */
	average: number;
	steps: Step[];
	/** The series of the months and the figure of the base year. */
	proof: string[];
	publisher: string;
	url: string;
}

export interface TariffTradeData {
	asOf: Day;
	baseYear: string;
	/** In the order of the record. */
	paths: Path[];
}

function stepsOf(record: WholeRecord, { goods, months }: Monthly): Step[] {
	const duties = goods.sectors.map((kind) => dutySteps(record, kind, { originating: true }));
	return months.slice(-MONTHS).map(([month, value]): Step => {
		const end = addDays(addMonths(`${month}-01`, 1), -1);
		const then = duties.map((steps) => steps.findLast(({ from }) => from <= end)!.duty);
		const [highest] = then.toSorted((a, b) => (b.percent ?? Infinity) - (a.percent ?? Infinity));
		const year = `${Number(month.slice(0, 4)) - 1}${month.slice(4)}`;
		return {
			month,
			duty: highest?.percent ?? null,
			upTo: highest?.upTo ?? false,
			value,
			before: months.find(([at]) => at === year)?.[1] ?? null,
			measures: [...new Set(highest?.parts.map(({ measure }) => measure.id))],
		};
	});
}

export function data(record: WholeRecord, locale: Locale): TariffTradeData {
	return {
		asOf: record.asOf,
		baseYear: BASE_YEAR,
		paths: monthlyGoods(record).map((monthly): Path => {
			const { publisher, url } = record.sourcesOf(monthly.series)[0]!;
			return {
				id: monthly.goods.product,
				name: label(monthly.goods.name, locale),
				average: monthly.average,
				steps: stepsOf(record, monthly),
				proof: [monthly.series, monthly.sum],
				publisher,
				url,
			};
		}),
	};
}
