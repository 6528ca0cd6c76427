/** The stance before, in front of the shape of the one held now, where no arrow crosses the picture. */
import { px } from '../../kit/px';
import type { EarlierMark, Tier } from './marks';
import { RADII } from './names';
import { arrowPath, shapesOf } from './shapes';
import type { Entry } from './state';

/** From an earlier shape to the next: the shape, and an arrow. */
const STEP = 32;

/** The earlier stance of an entry from `left` on, at a level, and how wide it is with its arrow; nothing where there is none. */
export function chainOf(
	{ before }: Pick<Entry, 'before'>,
	left: number,
	level: number,
	tier: Tier,
): { earlier: EarlierMark[]; width: number } {
	if (!before) return { earlier: [], width: 0 };
	const at = left + 9;
	const mark = {
		key: before.id,
		stance: before.stance,
		shapes: shapesOf(before.stance, px(at), level, RADII.plain),
		date: [],
		arrow: arrowPath(at + RADII.plain + 4, at + STEP - RADII[tier] - 3, level),
	};
	return { earlier: [mark], width: STEP };
}
