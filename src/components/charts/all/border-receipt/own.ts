/**
 * The data of the chart for one good that a reader names, made of answers about it: plain values in and out, so that a page
 * makes them in the browser and hands them to the chart’s figure (browser/ownData.ts).
 */
import type { Day } from '../../../../record/days';
import type { GoodsAnswer, GoodsMeasure } from '../../../../record/duties/question';
import { dotted } from '../../../../record/lines/code';
import type { ConditionWords, Good, MeasureWords, ReceiptData, SourceWords } from './shape';
import { BILLS, ORDINARY, type BillName } from './bills';
import { receiptOf, type OrdinaryDuty } from './receipt';

/** The ids of what goods name: measures, conditions, and the sources of the schedules that ordinary duties are read in. */
export function namedIn(goods: readonly Good[]): { measures: string[]; conditions: string[]; schedules: string[] } {
	const shown = goods.flatMap(({ receipt, otherwise, steps = [] }) => [{ ...receipt, otherwise }, ...steps]);
	const lines = shown.flatMap(({ bills }) => BILLS.flatMap((bill) => bills[bill].lines));
	const others = shown.flatMap(({ otherwise }) => otherwise.map(({ measure }) => measure));
	const once = (ids: readonly string[]) => [...new Set(ids)];
	return {
		measures: once([...lines.flatMap(({ id, by }) => [id, ...(by ? [by] : [])]), ...others]),
		conditions: once(lines.flatMap(({ conditions = [] }) => conditions)),
		schedules: once(lines.flatMap(({ id, source }) => (id === ORDINARY && source ? [source] : []))),
	};
}

/** What is told of a good besides its duties, in the reader’s language. */
export interface GoodWords {
	/** What the reader calls it. */
	name: string;
	/** The words of a measure, a condition or a source, by its id. */
	measures: (id: string) => MeasureWords | undefined;
	conditions: (id: string) => ConditionWords | undefined;
	sources: (id: string) => SourceWords | undefined;
}

const tableOf = <Words>(ids: readonly string[], wordsOf: (id: string) => Words | undefined): { [id: string]: Words } =>
	Object.fromEntries(
		ids.flatMap((id) => {
			const words = wordsOf(id);
			return words === undefined ? [] : [[id, words]];
		}),
	);

/**
 * @param asOf the last day of the record
 * @param answers of dutyOnGoods to one code, day and knowledge of the good
 * @param line of the US schedule that the code belongs to; absent where it takes in lines whose ordinary duties differ
 */
export function dataOfGood<M extends GoodsMeasure>(
	asOf: Day,
	answers: { readonly [B in BillName]: GoodsAnswer<M> },
	line: OrdinaryDuty | undefined,
	{ name, ...words }: GoodWords,
): ReceiptData {
	const receipt = receiptOf(answers, line);
	const goods: Good[] = [{ name, code: dotted(receipt.id), receipt, otherwise: [] }];
	const named = namedIn(goods);
	return {
		asOf,
		goods,
		measures: tableOf(named.measures, words.measures),
		conditions: tableOf(named.conditions, words.conditions),
		schedules: tableOf(named.schedules, words.sources),
	};
}
