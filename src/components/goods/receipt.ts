/** The receipt of an answer, in the figure of the chart `border-receipt`. */
import { showData } from '../charts/browser/ownData';
import { dataOfGood } from '../charts/all/border-receipt/own';
import { layersIn, sinceOf, type GoodsResult } from '../../goods/answer';
import { titleOf } from '../../goods/say';
import type { Shown } from './shown';

/** Since when a measure has charged a good as it does, as the table tells it. */
function sinceOfMeasure(result: GoodsResult, id: string): string | undefined {
	for (const way of ['nonOriginating', 'originating'] as const) {
		const layer = layersIn(result[way]).find(({ claim }) => claim.measure.id === id);
		if (layer) return sinceOf(result, way, layer);
	}
	return undefined;
}

/** Shows the receipt of a good. A code that takes in goods that differ has none: the figure is out of sight. */
export function showReceipt(
	figure: HTMLElement,
	result: GoodsResult,
	{ heading, rules, speech }: Pick<Shown, 'heading' | 'rules' | 'speech'>,
): void {
	figure.hidden = result.narrower.length > 1;
	if (figure.hidden) return;
	const sourceOf = (id: string | undefined) => (id === undefined ? undefined : rules.sources[id]);
	const data = dataOfGood(rules.asOf, { qualifying: result.originating, other: result.nonOriginating }, result.line, {
		name: titleOf(result, heading, speech),
		measures: (id) => {
			const measure = rules.measures.find((one) => one.id === id);
			const source = sourceOf(measure?.sources[0]);
			if (!measure || !source) return undefined;
			const { family: name, instrument, title } = measure;
			const from = sinceOfMeasure(result, id) ?? measure.from;
			return { name, title, instrument, from, publisher: source.publisher, url: source.url };
		},
		conditions: (id) => result.rules.conditions.find((one) => one.id === id),
		sources: sourceOf,
	});
	showData(figure, data);
}
