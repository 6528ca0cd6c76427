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

/**
 * The layers of the receipt, oldest first. A measure that falls on every good and exempts this one by a row of its own
 * has the row’s layer alone.
 */
export function layersOf<M extends GoodsMeasure>(answer: LeafAnswer<M>, { content = {} }: GoodsQuestion): Layer<M>[] {
	const layers = answer.candidates.map((_, index) => layerOf(answer, index, content));
	return layers
		.filter(({ state, by, claim }) => !(state === 'gives-way' && by?.id === claim.measure.id))
		.toSorted(
			(a, b) =>
				a.claim.measure.from.localeCompare(b.claim.measure.from) ||
				a.claim.measure.id.localeCompare(b.claim.measure.id),
		);
}
