/** The receipt of an answer, in the figure of the chart `border-receipt`. */
import { showData } from '../charts/browser/ownData';
import { dataOfGood } from '../charts/all/border-receipt/own';
import { dutyWords } from '../../record/format/duty';
import { sinceOfMeasure, type GoodsResult } from '../../goods/answer';
import { titleOf } from '../../goods/title';
import type { Shown } from './shown';

/** Whether the figure shows what an answer handed to it, and not what the page has. */
let isHanded = false;

/** Takes the receipt out of sight: what it shows belongs to no question of the reader’s. */
export function hideReceipt(figure: HTMLElement): void {
	figure.hidden = true;
}

/** Shows the receipts that the page has before any choice, again if those of a good have taken their place. */
export function showStory(figure: HTMLElement): void {
	if (isHanded) showData(figure, 'own');
	isHanded = false;
	figure.hidden = false;
}

/** Whether one receipt holds for all goods of a code: measures treat them alike, and they owe the same ordinary duty. */
const isOneBill = ({ narrower, nonOriginating, originating }: GoodsResult): boolean =>
	narrower.length <= 1 ||
	[originating, nonOriginating].every(({ among, base, shorter }) => !shorter && among.length === 0 && base !== null);

/** Shows the receipt of a good. A code that takes in goods that differ has none: the figure is out of sight. */
export function showReceipt(
	figure: HTMLElement,
	result: GoodsResult,
	{ heading, rules, speech }: Pick<Shown, 'heading' | 'rules' | 'speech'>,
): void {
	hideReceipt(figure);
	if (!isOneBill(result)) return;
	const sourceOf = (id: string | undefined) => (id === undefined ? undefined : rules.sources[id]);
	const line = result.line && { ...result.line, duty: dutyWords(result.line.duty, speech.lang).words };
	const data = dataOfGood(rules.asOf, { qualifying: result.originating, other: result.nonOriginating }, line, {
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
	isHanded = true;
	figure.hidden = false;
	showData(figure, data);
}
