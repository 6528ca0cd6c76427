/** Which layers of a receipt tell a reader something. Apart from what reckons them, which the chart of a receipt has no need of. */
import type { GoodsMeasure, Layer } from './question';

/**
 * The layers that tell a reader something: without exemptions from a programme of which nothing falls on the good, so that
 * there is nothing to be exempt from.
 */
export const telling = <M extends GoodsMeasure>(layers: readonly Layer<M>[]): Layer<M>[] =>
	layers.filter(
		({ claim: { measure, rate }, spares }) =>
			rate !== 'exempt' ||
			spares ||
			measure.list?.of === 'every-good' ||
			layers.some(({ claim }) => claim.rate !== 'exempt' && claim.measure.programme === measure.programme),
	);
