/** Earlier stances before the shape of the one held now, where no arrow crosses the picture. */
import { px } from '../../kit/px';
import type { EarlierMark, Tier } from './marks';
import { RADII } from './names';
import { arrowPath, shapesOf } from './shapes';
import type { Entry } from './state';

/** From an earlier shape to the next: the shape, and an arrow. */
const STEP = 32;

/** The earlier stances of an entry from `left` on, at a level, and how wide they are together. */
export function chainOf(
	{ before }: Entry,
	left: number,
	level: number,
	tier: Tier,
): { earlier: EarlierMark[]; width: number } {
	const radius = RADII.plain;
	return {
		earlier: before.map(({ id, stance }, index) => {
			const at = left + index * STEP + 9;
			const next = at + STEP - (index === before.length - 1 ? RADII[tier] : radius) - 3;
			return {
				key: id,
				stance,
				shapes: shapesOf(stance, px(at), level, radius),
				date: [],
				arrow: arrowPath(at + radius + 4, next, level),
			};
		}),
		width: before.length * STEP,
	};
}
