/** Events as dots, stacked where they would touch. */
import { px } from '../../kit/px';
import type { Item } from './data';
import { RADIUS } from './labels';

export interface DotMark {
	key: string;
	x: number;
	y: number;
	/** An event still ahead is a hollow diamond, one that happened a disc. */
	path: string;
	scheduled: boolean;
	major: boolean;
	focused: boolean;
}

/** How far apart dots of a stack are. */
export const STEP = 2 * RADIUS + 1.5;

const disc = (x: number, y: number) =>
	`M${x - RADIUS},${y}a${RADIUS},${RADIUS} 0 1,0 ${2 * RADIUS},0a${RADIUS},${RADIUS} 0 1,0 ${-2 * RADIUS},0Z`;
const diamond = (x: number, y: number) =>
	`M${x},${y - RADIUS - 1}l${RADIUS + 1},${RADIUS + 1}l${-RADIUS - 1},${RADIUS + 1}l${-RADIUS - 1},${-RADIUS - 1}Z`;

/** The level of each dot above the lane's floor: the lowest on which it touches no dot before it. */
export function stack(xs: readonly number[]): number[] {
	const ends: number[] = [];
	return xs.map((x) => {
		const free = ends.findIndex((end) => x - end >= STEP);
		const level = free === -1 ? ends.length : free;
		ends[level] = x;
		return level;
	});
}

/** The dots of a lane, the lowest at `floor`. */
export function dotsOf(
	items: readonly Item[],
	xs: readonly number[],
	floor: number,
	focus: string | undefined,
): DotMark[] {
	const levels = stack(xs);
	return items.map((item, index): DotMark => {
		const [x, y] = [xs[index]!, px(floor - levels[index]! * STEP)];
		return {
			key: item.id,
			x,
			y,
			path: item.scheduled ? diamond(x, y) : disc(x, y),
			scheduled: item.scheduled,
			major: item.key,
			focused: item.id === focus,
		};
	});
}
