/** What both layouts of `concern-map` share. */
import type { Stance } from '../../../../record/schema';
import { diamond, disc, halfDisc, square, triangle } from '../../kit/shapes';
import type { ConcernMapData, Thing } from './data';
import type { NodeMark } from './marks';
import { shownIds, type ConcernMapState } from './state';

const SHAPES: { [S in Stance]: (x: number, y: number, r: number) => string } = {
	protect: square,
	open: disc,
	cooperate: triangle,
	reported: halfDisc,
	split: diamond,
};

/** The shape of a stance: a square, a ring (by its style), a triangle, half a disc or a diamond. */
export const stanceShape = (stance: Stance, x: number, y: number) => SHAPES[stance](x, y, 5.5);

/** Whether a thing is in focus, joined to what is, or neither. */
export function placer(data: ConcernMapData, state: ConcernMapState): (thing: Thing) => NodeMark['place'] {
	const ids = shownIds(data, state);
	return ({ id }) => (id === state.focus ? 'focus' : ids.has(id) ? 'on' : 'off');
}

export const LINE = 16;
