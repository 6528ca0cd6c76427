import type { Direction } from '../contract';

/** The row an arrow key leads to where every arrow goes from row to row; the one it stands on where there is no other. */
export function stepRow(ids: readonly string[], current: string, direction: Direction): string {
	if (direction === 'first') return ids[0]!;
	if (direction === 'last') return ids.at(-1)!;
	const back = direction === 'left' || direction === 'up' || direction === 'back-a-day';
	return ids[ids.indexOf(current) + (back ? -1 : 1)] ?? current;
}
