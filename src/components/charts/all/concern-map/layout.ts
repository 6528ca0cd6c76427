/** `concern-map` as marks: a matrix of concerns and provinces where there is room, else a block of labelled marks a concern. */
import type { Context, Size } from '../../contract';
import type { ConcernMapData } from './data';
import { blocks } from './blocks';
import { matrix } from './matrix';
import type { ConcernMapState } from './state';
import type { ConcernMapMarks } from './marks';

export function layout(data: ConcernMapData, state: ConcernMapState, size: Size, context: Context): ConcernMapMarks {
	return size.band === 'wide' ? matrix(data, state, size, context) : blocks(data, state, size, context);
}

/** What stands under a point: the smallest box that holds it, a little enlarged for fingers. */
export function focusAt({ nodes }: ConcernMapMarks, x: number, y: number): string | null {
	const hit = nodes
		.filter(({ box }) => x >= box.x - 4 && x <= box.x + box.width + 4 && y >= box.y - 1 && y <= box.y + box.height + 1)
		.toSorted((a, b) => a.box.width * a.box.height - b.box.width * b.box.height);
	return hit[0]?.id ?? null;
}
