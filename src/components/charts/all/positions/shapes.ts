/** The shapes by which stances are told apart. */
import type { PositionStance } from '../../../../record/schema';
import { px } from '../../kit/px';
import { cross, disc, halfDisc } from '../../kit/shapes';
import type { ShapeMark } from './marks';

/** The height of a line of text. */
export const LINE = 16;
export const RADIUS = 6;

export const dashAt = (x: number, y: number) => `M${px(x - 3)},${px(y)}h6`;

/** A disc for support, half of one with conditions, a cross against, a ring for neither; a dash where nothing was found. */
export function shapesOf(stance: PositionStance | 'none', x: number, y: number): ShapeMark[] {
	const ring = { key: 'ring', path: disc(x, y, RADIUS), line: true };
	switch (stance) {
		case 'supports':
			return [{ key: 'disc', path: disc(x, y, RADIUS), line: false }];
		case 'conditional':
			return [ring, { key: 'half', path: halfDisc(x, y, RADIUS), line: false }];
		case 'opposes':
			return [{ key: 'cross', path: cross(x, y, RADIUS - 1), line: true }];
		case 'unclear':
			return [ring];
		case 'none':
			return [{ key: 'dash', path: dashAt(x, y), line: true }];
	}
}
