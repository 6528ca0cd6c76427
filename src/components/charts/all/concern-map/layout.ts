/** `concern-map` as marks: columns joined by links where there is room, else a block of labelled marks a concern. */
import type { Stance } from '../../../../record/schema';
import type { Context, Marks, Size } from '../../contract';
import type { ConcernMapData, Kind } from './data';
import { blocks } from './blocks';
import { columns } from './columns';
import type { ConcernMapState } from './state';

export interface LineMark {
	key: string;
	x: number;
	y: number;
	text: string;
	/** How the line is set. */
	look: 'name' | 'tag' | 'note' | 'head';
}

/** A concern, provision, kind of goods or province. */
export interface NodeMark {
	/** Unique in the picture; a thing may stand in it several times. */
	key: string;
	id: string;
	kind: Kind;
	/** In focus, joined to it, or not. */
	place: 'focus' | 'on' | 'off';
	stance: Stance | null;
	/** The shape that stands for the stance, or the dot at the end of a link. */
	glyphs: { key: string; path: string }[];
	box: { key: string; x: number; y: number; width: number; height: number; drawn: boolean };
	lines: LineMark[];
}

export interface LinkMark {
	key: string;
	stance: Stance;
	/** Empty where closeness stands for the link. */
	path: string;
}

export interface ConcernMapMarks extends Marks {
	nodes: NodeMark[];
	links: LinkMark[];
	heads: LineMark[];
}

export function layout(data: ConcernMapData, state: ConcernMapState, size: Size, context: Context): ConcernMapMarks {
	return size.band === 'wide' ? columns(data, state, size, context) : blocks(data, state, size, context);
}

/** What stands under a point: the smallest box that holds it, a little enlarged for fingers. */
export function focusAt({ nodes }: ConcernMapMarks, x: number, y: number): string | null {
	const hit = nodes
		.filter(({ box }) => x >= box.x - 4 && x <= box.x + box.width + 4 && y >= box.y - 1 && y <= box.y + box.height + 1)
		.toSorted((a, b) => a.box.width * a.box.height - b.box.width * b.box.height);
	return hit[0]?.id ?? null;
}
