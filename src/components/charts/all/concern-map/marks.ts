/** The marks of `concern-map`: what its layouts make and its drawing draws. */
import type { Stance } from '../../../../record/schema';
import type { Marks } from '../../contract';
import type { Kind } from './data';

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
