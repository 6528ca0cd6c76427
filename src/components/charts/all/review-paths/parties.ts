/** A Party's time in the agreement: bound, then bound with its notice running, then out. */
import type { Day } from '../../../../record/days';
import type { PartyId, Step } from '../../../../record/review';
import { px } from '../../kit/px';
import type { RowMark, PartyBar } from './marks';

const HEIGHT = 13;

export function partyRow(
	party: PartyId,
	steps: readonly Step[],
	{ x, row, end }: { x: (day: Day) => number; row: RowMark; end: Day },
): PartyBar {
	const of = (kind: Step['kind']) => steps.find((step) => step.kind === kind && step.party === party)?.on;
	const leaves = of('withdrawal') ?? null;
	const out = px(x(leaves ?? end));
	const noticed = of('withdrawal-notice');
	const from = px(x(steps[0]!.on));
	const pending = noticed ? px(x(noticed)) : out;
	return {
		key: party,
		x: from,
		y: row.y + (row.height - HEIGHT) / 2,
		width: px(Math.max(pending - from, 0)),
		height: HEIGHT,
		pending: { x: pending, width: px(Math.max(out - pending, 0)) },
		leaves,
		out,
	};
}
