/**
 * What a good of a tariff code is charged on a day: the rows of the record that fall on it, what the law asks of the
 * good, and what it all adds up to. Plain values in and out: it runs at the build and in the reader’s browser.
 */
import type { GoodsAnswer, GoodsMeasure, GoodsQuestion, GoodsRules } from './question';
import { layersAmong, layersOf, sayTheSame } from './layers';
import { leavesOf } from './leaves';
import { answerLeaf, joined, same } from './reckon';

/**
 * What goods of a code are charged on a day, the ordinary duty apart.
 *
 * Every condition that has no answer, and every content that is not known, is reckoned with both ways: the outcome is the
 * least and the most that can be. A code that takes in goods that differ gets the least and the most of them, and no
 * layers; goods that all measures treat alike have theirs. After the record’s last day the answer holds what is set already; nothing later is known.
 *
 * @throws when no line of the schedule begins with the code, or it has no rest that is asked for
 */
export function dutyOnGoods<M extends GoodsMeasure>(rules: GoodsRules<M>, question: GoodsQuestion): GoodsAnswer<M> {
	const all = leavesOf(rules, question.code, question.by);
	const leaves = question.rest ? all.filter(({ rest }) => rest) : all;
	const answers = leaves.map((leaf) => answerLeaf(rules, leaf, question));
	const [first] = answers;
	if (!first)
		throw new Error(
			all.length > 0
				? `No measure names numbers of "${question.code}", which has no rest.`
				: `No line of the schedule begins with "${question.code}".`,
		);
	const outcome = joined(answers.map((one) => one.outcome));
	const alike = answers.every((one) => same(one.outcome, first.outcome));
	const asks = new Map(answers.flatMap((one) => one.asks).map((ask) => [JSON.stringify(ask), ask]));
	const layers = answers.map((one) => layersOf(one, question));
	const isOne = alike && layers.every((one) => sayTheSame(one, layers[0]!));
	return {
		question,
		outcome,
		base: answers.every((one) => one.base === first.base) ? first.base : null,
		shorter: !alike,
		leaves,
		asks: [...asks.values()],
		layers: isOne ? layers[0]! : [],
		among: isOne ? [] : layersAmong(layers),
	};
}
