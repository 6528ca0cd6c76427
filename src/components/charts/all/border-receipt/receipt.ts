/**
 * The receipt of a good from answers about it, in plain functions, so that a page can make the receipt of any code, day and
 * answers in the reader's browser; kinds.ts makes the receipt of a kind of good.
 */
import { telling } from '../../../../record/duties/telling';
import type { Ask, GoodsAnswer, GoodsMeasure, Layer, Outcome } from '../../../../record/duties/question';
import type { ScheduleLine } from '../../../../record/lines/line';
import {
	cents,
	inOrder,
	isCharged,
	NUMBERS,
	ORDINARY,
	type Bill,
	type BillLine,
	type BillName,
	type LineState,
	type Receipt,
} from './bills';

const conditionsOf = ({ claim: { row } }: Layer): string[] =>
	row ? [row.when, ...(row.instead ?? []), row.originatingWhen].flatMap((id) => id ?? []) : [];

/** What a layer that varies depends on: of what its row names, what makes a difference; else all that does. */
function dependsOn(layer: Layer, asks: readonly Ask[]): Pick<BillLine, 'conditions' | 'contents'> {
	const asked = asks.flatMap((ask) => ('condition' in ask ? [ask.condition] : []));
	const contents = asks.flatMap((ask) => ('content' in ask ? [ask.content] : []));
	const own = conditionsOf(layer).filter((id) => asked.includes(id));
	const conditions = own.length > 0 || contents.length > 0 ? own : asked;
	return { ...(conditions.length > 0 && { conditions }), ...(contents.length > 0 && { contents }) };
}

/** The state of a layer on the receipt. */
function stateOf({ state, claim, from, to }: Layer): LineState {
	if (state === 'exempt') return typeof claim.rate === 'object' && !claim.instead ? 'nil' : 'exempt';
	if (state === 'charged' && claim.rate === 'unknown') return 'unknown';
	if (claim.rate === 'ban' && state === 'varies') return 'ban';
	return state === 'charged' && from < to ? 'varies' : state;
}

function lineOf(layer: Layer, asks: readonly Ask[]): BillLine {
	const { claim, from, to, by, onRest } = layer;
	const { measure, rate, row } = claim;
	const state = stateOf(layer);
	const reasons =
		layer.state === 'varies'
			? dependsOn(layer, asks)
			: state === 'outside'
				? { conditions: conditionsOf(layer).slice(0, 1) }
				: {};
	return {
		id: measure.id,
		state,
		from,
		to,
		...(typeof rate === 'object' && rate.percent > 0 && { rate }),
		...(rate === 'ban' && state !== 'ban' && { forbids: true as const }),
		...(by && { by: by.id }),
		...(onRest && { onRest }),
		...reasons,
		// Another rate than the row’s stands in another place of the schedule.
		...(row?.heading && !claim.instead && { heading: row.heading }),
		...(row && { source: row.source }),
	};
}

/**
 * Of a programme’s measures one counts for a good: that another of them does not is no duty less. A ban ends those of its
 * own programme too.
 */
const isTold = ({ state, by, claim }: Layer): boolean =>
	// What an exemption that depends on an answer takes away, the duty itself varies by; one that does not apply is no duty less.
	!(claim.rate === 'exempt' && (state === 'varies' || state === 'outside')) &&
	(state !== 'gives-way' || by?.programme !== claim.measure.programme || claim.rate === 'ban');

/** A measure stands on a bill once: of a rate and an exemption from it that both depend on an answer, the rate. */
function once(lines: readonly BillLine[]): BillLine[] {
	const rank = (line: BillLine) => (line.to > 0 || line.state === 'ban' ? 2 : isCharged(line) ? 1 : 0);
	const best = new Map<string, BillLine>();
	for (const line of lines) {
		const other = best.get(line.id);
		const [kept, left] = !other || rank(line) > rank(other) ? [line, other] : [other, line];
		const conditions = [...new Set([...(kept.conditions ?? []), ...(left?.conditions ?? [])])];
		best.set(line.id, { ...kept, ...(conditions.length > 0 && { conditions }) });
	}
	return [...best.values()];
}

/** What of a line of the schedule the ordinary duty is read from. */
export type OrdinaryDuty = Pick<ScheduleLine, 'duty' | 'percent' | 'originating' | 'source'>;

/** The ordinary duty on a bill. */
function ordinaryLine({ duty, percent, originating, source }: OrdinaryDuty, bill: BillName): BillLine {
	const nil = { id: ORDINARY, from: 0, to: 0, source };
	if (percent === 0) return { ...nil, state: 'free' };
	const rate = percent === undefined ? {} : { rate: { percent, of: 'value' as const } };
	if (bill === 'qualifying' && originating === 'free')
		return { ...nil, state: 'cusma', ...(percent === undefined ? { duty } : rate) };
	const quota = bill === 'qualifying' && { quota: true as const };
	if (percent === undefined) return { ...nil, state: 'words', duty, ...quota };
	return quota
		? { ...nil, state: 'varies', to: percent, ...rate, ...quota }
		: { ...nil, state: 'charged', from: percent, to: percent, ...rate };
}

/**
 * The ordinary duty of goods of several lines.
 * @param base what they all owe on this bill; null where they differ
 * @param others what they all owe if they do not qualify
 */
export function ordinaryOfMany(base: number | null, bill: BillName, others: number | null = null): BillLine {
	if (base === null) return { id: ORDINARY, state: 'unknown', from: 0, to: 0 };
	const isFree = bill === 'other' || others === 0;
	if (base === 0) return { id: ORDINARY, state: isFree ? 'free' : 'cusma', from: 0, to: 0 };
	return { id: ORDINARY, state: 'charged', from: base, to: base, rate: { percent: base, of: 'value' } };
}

/** The only duty on the bill of a code whose numbers are charged differently. */
function numbersLine({ from, to, ban }: Outcome): BillLine[] {
	if (ban === 'no' && to === 0) return [];
	const state = ban === 'yes' ? 'ban' : from < to || ban === 'maybe' ? 'varies' : 'charged';
	return [{ id: NUMBERS, state, from, to }];
}

/** The bill of an answer, with the ordinary duty. */
function billOf({ outcome, layers, asks, leaves }: GoodsAnswer, ordinary: BillLine): Bill {
	const differs = leaves.length > 1 && layers.length === 0;
	const duties = differs
		? numbersLine(outcome)
		: once(
				telling(layers)
					.filter(isTold)
					.map((layer) => lineOf(layer, asks)),
			);
	const ban = layers.find(({ state }) => state === 'ban')?.claim.measure.id;
	const first: BillLine =
		outcome.ban === 'yes' && isCharged(ordinary)
			? { ...ordinary, state: 'gives-way', from: 0, to: 0, ...(ban && { by: ban }) }
			: ordinary;
	return {
		lines: inOrder([first, ...duties]),
		from: cents(outcome.from + first.from),
		to: cents(outcome.to + first.to),
		ban: outcome.ban,
	};
}

/**
 * The receipt of a good: what it owes on a day if it qualifies under the agreement, and if not.
 * @param answers of dutyOnGoods to one code, day and knowledge of the good
 * @param line of the schedule that the code belongs to; absent where the code takes in lines whose duties differ
 */
export function receiptOf<M extends GoodsMeasure>(
	answers: { readonly [B in BillName]: GoodsAnswer<M> },
	line: OrdinaryDuty | undefined,
): Receipt {
	const { code, day } = answers.other.question;
	const bill = (name: BillName) =>
		billOf(
			answers[name],
			line ? ordinaryLine(line, name) : ordinaryOfMany(answers[name].base, name, answers.other.base),
		);
	return { id: code, day, bills: { qualifying: bill('qualifying'), other: bill('other') } };
}
