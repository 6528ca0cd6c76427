/** What a good was charged over time, and what is set for later. */
import type { Day } from '../days';
import { FIRST_DAY } from '../tariffs';
import { dutyOnGoods } from './goods';
import { leavesOf } from './leaves';
import type { GoodsAnswer, GoodsMeasure, GoodsQuestion, GoodsRules } from './question';

/** A period in which the duty on a good stays the same. Without `until` nothing that ends it is known. */
export interface GoodsStep<M extends GoodsMeasure> {
	from: Day;
	until?: Day;
	answer: GoodsAnswer<M>;
}

/** A text that is the same for two answers in which a reader sees no difference: the same duty, by the same programmes. */
function signature({ among, outcome, layers }: GoodsAnswer): string {
	const charging = [...layers, ...among]
		.filter(({ to, state }) => to > 0 || state === 'ban')
		.map(({ claim: { measure, rate }, from, to }) => JSON.stringify([measure.programme, rate, from, to]));
	return JSON.stringify([outcome, charging.toSorted()]);
}

/** The days after the record’s first on which a row or an every-good measure begins or ends for the goods of a code. */
export function changeDays(rules: GoodsRules, { code, by, rest }: Pick<GoodsQuestion, 'code' | 'by' | 'rest'>): Day[] {
	const measures = new Map(rules.measures.filter((measure) => measure.by === by).map((one) => [one.id, one]));
	const leaves = leavesOf(rules, code, by).filter((leaf) => !rest || leaf.rest);
	const bearing = [
		...rules.rows.filter((row) => measures.has(row.measure) && leaves.some((leaf) => leaf.code.startsWith(row.code))),
		...[...measures.values()].filter(({ list }) => list?.of === 'every-good'),
	];
	const days = bearing.flatMap(({ from, until }) => (until === undefined ? [from] : [from, until]));
	return [...new Set(days)].filter((day) => day > FIRST_DAY).toSorted();
}

/**
 * The duty on goods of a code from the record’s first day on, as periods in which it stays the same. They follow one
 * another without gap or overlap; those after the record’s last day are what is set already.
 *
 * @throws when no line of the schedule begins with the code
 */
export function goodsSteps<M extends GoodsMeasure>(
	rules: GoodsRules<M>,
	question: Omit<GoodsQuestion, 'day'>,
): GoodsStep<M>[] {
	const answers = [FIRST_DAY, ...changeDays(rules, question)].map((day) => dutyOnGoods(rules, { ...question, day }));
	const starts = answers.filter((answer, index) => index === 0 || signature(answer) !== signature(answers[index - 1]!));
	return starts.map((answer, index) => {
		const next = starts[index + 1];
		const from = answer.question.day;
		return next ? { from, until: next.question.day, answer } : { from, answer };
	});
}
