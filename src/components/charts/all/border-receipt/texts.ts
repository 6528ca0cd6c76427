/**
 * What goods owed on other days than the record’s last is sent by year, when a reader asks for a day of it, with the words of
 * the measures that it names.
 */
import type { Day } from '../../../../record/days';
import type { LongTexts } from '../../contract';
import type { Bill } from './bills';
import type { Good, ReceiptData, Step } from './shape';
import { isHeld, stepsYear, yearOf, type ReceiptState } from './state';

/** The years from that of a day to another. */
export const yearsOf = (start: Day, last: string): string[] =>
	Array.from({ length: Number(last) - Number(yearOf(start)) + 1 }, (_, at) => String(Number(yearOf(start)) + at));

/** The data with other goods, and the words of what these name. */
function withGoods(data: ReceiptData, goods: Good[], held: string[]): ReceiptData {
	const text = JSON.stringify(goods);
	const named = <Words>(words: { readonly [id: string]: Words }) =>
		Object.fromEntries(Object.entries(words).filter(([id]) => text.includes(`"${id}"`)));
	return {
		asOf: data.asOf,
		...(data.reach && { reach: { ...data.reach, held } }),
		goods,
		measures: named(data.measures),
		schedules: named(data.schedules),
		conditions: named(data.conditions),
	};
}

const NONE: Bill = { lines: [], from: 0, to: 0, ban: 'no' };

/** The steps that hold on a day of a year. */
const stepsIn = (steps: readonly Step[], year: string): Step[] =>
	steps.filter(({ from }, at) => {
		const next = steps[at + 1];
		return yearOf(from) <= year && (!next || next.from > `${year}-01-01`);
	});

export const texts: LongTexts<ReceiptData, ReceiptState> = {
	inPicture: true,

	without: (data) =>
		withGoods(
			data,
			data.goods.map(({ steps: _steps, ...good }) => good),
			[],
		),

	fromTable: (data) => data,

	parts: (data) =>
		Object.fromEntries(
			(data.reach?.held ?? []).map((year) => [
				year,
				withGoods(
					data,
					data.goods.map(({ receipt, steps = [] }) => ({
						receipt: { ...receipt, bills: { qualifying: NONE, other: NONE } },
						otherwise: [],
						steps: stepsIn(steps, year),
					})),
					[year],
				),
			]),
		),

	missing: (data, { on }) => (isHeld(data, on) ? [] : [stepsYear(data, on)]),

	join: (data, part) => ({
		asOf: data.asOf,
		...(data.reach && { reach: { ...data.reach, held: [...data.reach.held, ...(part.reach?.held ?? [])] } }),
		goods: data.goods.map((good, at) => {
			const steps = new Map([...(good.steps ?? []), ...(part.goods[at]?.steps ?? [])].map((step) => [step.from, step]));
			return { ...good, steps: [...steps.values()].toSorted((a, b) => a.from.localeCompare(b.from)) };
		}),
		measures: { ...part.measures, ...data.measures },
		schedules: { ...part.schedules, ...data.schedules },
		conditions: { ...part.conditions, ...data.conditions },
	}),
};
