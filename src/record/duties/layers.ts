/** The measures that bear on a good, each with what becomes of it: the lines of the receipt. */
import type { GoodsMeasure, GoodsQuestion, Layer } from './question';
import { rateOfPlain, type LeafAnswer, type Reckoned } from './reckon';
import { spanOf, type ClaimRate, type Content } from './settle';

/** What becomes of one candidate in one reckoning. */
function stateIn<M extends GoodsMeasure>(
	{ claims, settled }: Reckoned<M>,
	index: number,
	content: Content,
	base: number | null,
): Layer<M> | null {
	const claim = claims[index];
	if (!claim) return null;
	const nil = { claim, from: 0, to: 0 };
	if (settled.bans.includes(claim)) return { ...nil, state: 'ban' };
	const given = settled.displaced.find((one) => one.claim === claim);
	if (given) return { ...nil, state: 'gives-way', by: given.by.measure };
	const charge = settled.charges.find((one) => one.claim === claim);
	if (!charge) return { ...nil, state: 'exempt' };
	const rest = charge.besides[0];
	return {
		claim,
		state: 'charged',
		...spanOf([charge], content, base),
		...(rest && { by: rest.measure, onRest: true }),
	};
}

/** What becomes of one candidate over all reckonings: one layer where it is always the same, else one that varies. */
function layerOf<M extends GoodsMeasure>(
	{ ways, candidates, base }: LeafAnswer<M>,
	index: number,
	content: Content,
): Layer<M> {
	const states = ways.map((way) => stateIn(way, index, content, base));
	const known = states.filter((state) => state !== null);
	const shown = known.find(({ state }) => state === 'charged' || state === 'ban') ?? known[0];
	const candidate = candidates[index]!;
	if (!shown) {
		const rate: ClaimRate = candidate.row?.rate ?? rateOfPlain(candidate.measure.nonOriginating);
		return { claim: { ...candidate, rate }, state: 'outside', from: 0, to: 0 };
	}
	// What adds nothing whatever is answered is no duty that depends on an answer: its reason is told, the nearest first. That
	// its own programme exempts the good after one answer is no reason after the other.
	const isNothing = known.every(({ state, to }) => state !== 'ban' && to === 0);
	if (isNothing && candidate.row?.rate !== 'exempt')
		return (
			known.find(({ state }) => state === 'exempt') ??
			known.find(({ by }) => by && by.programme !== candidate.measure.programme) ??
			known.find(({ by }) => by) ??
			shown
		);
	if (states.every((one) => one?.state === shown.state && one.from === shown.from && one.to === shown.to)) return shown;
	const by = shown.by ?? known.find((one) => one.by)?.by;
	return {
		...shown,
		state: 'varies',
		from: Math.min(...states.map((one) => one?.from ?? 0)),
		to: Math.max(...states.map((one) => one?.to ?? 0)),
		...(by && { by }),
	};
}

/** The oldest first. */
const byDay = (a: Layer, b: Layer): number =>
	a.claim.measure.from.localeCompare(b.claim.measure.from) || a.claim.measure.id.localeCompare(b.claim.measure.id);

/** Whether a layer says no more than another: its own programme exempts the good, which that layer tells. */
const isOverruled = <M extends GoodsMeasure>({ state, by, claim }: Layer<M>, layers: readonly Layer<M>[]): boolean =>
	state === 'gives-way' &&
	by !== undefined &&
	(by.id === claim.measure.id ||
		(by.programme === claim.measure.programme &&
			layers.some((other) => other.claim.measure.id === by.id && other.state === 'exempt')));

/**
 * Whether a layer is an exemption from a measure that tells its own reason: it does not apply, or the measure owes nothing
 * whatever the answer is that it depends on.
 */
const sparesNothing = <M extends GoodsMeasure>({ claim, state }: Layer<M>, layers: readonly Layer<M>[]): boolean =>
	claim.rate === 'exempt' &&
	(state === 'varies' || state === 'outside') &&
	layers.some(
		(other) =>
			other.claim.measure.id === claim.measure.id &&
			other.claim.rate !== 'exempt' &&
			(state === 'outside' ||
				other.state === 'exempt' ||
				(other.state === 'gives-way' && other.by?.id !== claim.measure.id)),
	);

/**
 * The layers of the receipt, oldest first. A measure that falls on every good and exempts this one by a row of its own or
 * of its programme has the row’s layer alone.
 */
export function layersOf<M extends GoodsMeasure>(answer: LeafAnswer<M>, { content = {} }: GoodsQuestion): Layer<M>[] {
	const layers = answer.candidates.map((_, index) => layerOf(answer, index, content));
	const overruled = layers.filter((layer) => isOverruled(layer, layers));
	const spared = new Set(overruled.flatMap(({ by, claim }) => (by && by.id !== claim.measure.id ? [by.id] : [])));
	return layers
		.filter((layer) => !overruled.includes(layer) && !sparesNothing(layer, layers))
		.map((layer) => (spared.has(layer.claim.measure.id) ? { ...layer, spares: true } : layer))
		.toSorted(byDay);
}

/** Each measure once: of the rate on a good and an exemption from it that both depend on an answer, the rate. */
export function eachOnce<M extends GoodsMeasure>(layers: readonly Layer<M>[]): Layer<M>[] {
	const best = new Map<string, Layer<M>>();
	for (const layer of layers) {
		const { id } = layer.claim.measure;
		const other = best.get(id);
		if (!other || rankOf(layer) > rankOf(other)) best.set(id, layer);
	}
	return [...best.values()];
}

/** Whether layers say the same: the same measures, with the same becoming of each. */
export const sayTheSame = (one: readonly Layer[], other: readonly Layer[]): boolean => {
	const said = (layers: readonly Layer[]) =>
		JSON.stringify(
			layers.map(({ by, claim, from, onRest, state, to }) => [
				claim.measure.id,
				claim.rate,
				claim.instead,
				state,
				from,
				to,
				by?.id,
				onRest,
			]),
		);
	return said(one) === said(other);
};

/**
 * The layers of goods that differ as one list: a measure that is charged on some of them, or otherwise, varies from the
 * least to the most that it adds; one that is charged on none, and not for one reason, is left out.
 * @param all the layers of each of the goods
 */
export function layersAmong<M extends GoodsMeasure>(all: readonly (readonly Layer<M>[])[]): Layer<M>[] {
	const byMeasure = Map.groupBy(all.flat(), ({ claim }) => claim.measure.id);
	return [...byMeasure.values()]
		.flatMap((layers): Layer<M>[] => {
			const most = layers.reduce((best, layer) => (rankOf(layer) > rankOf(best) ? layer : best));
			const isAlike =
				layers.length === all.length &&
				layers.every(({ from, state, to }) => state === most.state && from === most.from && to === most.to);
			if (isAlike) return [most];
			if (!isOwed(most)) return [];
			const { claim } = most;
			const from = layers.length < all.length ? 0 : Math.min(...layers.map((layer) => layer.from));
			return [{ claim, state: 'varies', from, to: Math.max(...layers.map(({ to }) => to)) }];
		})
		.toSorted(byDay);
}

/** Whether a layer is charged, or may be. */
const isOwed = ({ state }: Layer): boolean => state === 'charged' || state === 'varies' || state === 'ban';

/** A ban comes first, then what is charged, the most of it. */
const rankOf = (layer: Layer): number =>
	layer.state === 'ban' || (layer.state === 'varies' && layer.claim.rate === 'ban')
		? Number.POSITIVE_INFINITY
		: isOwed(layer)
			? layer.to
			: -1;
