/** The shapes by which stances are told apart, and the arrow from one to the next. */
import type { PositionStance } from '../../../../record/schema';
import { px } from '../../kit/px';
import { cross, disc, halfDisc } from '../../kit/shapes';
import type { ShapeMark } from './marks';

/** A disc for support, half of one with conditions, a cross against, a ring for neither. */
export function shapesOf(stance: PositionStance, x: number, y: number, radius: number): ShapeMark[] {
	const ring = { key: 'ring', path: disc(x, y, radius), line: true };
	switch (stance) {
		case 'supports':
			return [{ key: 'disc', path: disc(x, y, radius), line: false }];
		case 'conditional':
			return [ring, { key: 'half', path: halfDisc(x, y, radius), line: false }];
		case 'opposes':
			return [{ key: 'cross', path: cross(x, y, radius - 1), line: true }];
		case 'unclear':
			return [ring];
	}
}

/** A level arrow from one place to another, either way. */
export function arrowPath(from: number, to: number, y: number): string {
	const back = to > from ? -5 : 5;
	return `M${px(from)},${px(y)}H${px(to)}m${back},-4l${-back},4l${back},4`;
}
