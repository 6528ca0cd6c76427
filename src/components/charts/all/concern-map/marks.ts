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
	/** `start` unless said otherwise. */
	anchor?: 'middle' | 'end';
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
	/** The shape that stands for the stance. */
	glyphs: { key: string; path: string }[];
	box: { key: string; x: number; y: number; width: number; height: number; drawn: boolean };
	lines: LineMark[];
}

/** Where the row of a concern meets the column of a province that it touches. */
export interface CellMark {
	key: string;
	stance: Stance;
	/** Whether it hangs on what is in focus. */
	place: 'on' | 'off';
	path: string;
}

export interface ConcernMapMarks extends Marks {
	nodes: NodeMark[];
	/** The keys of the links shown: some by a cell, others by what stands beside its concern. */
	links: string[];
	heads: LineMark[];
	cells: CellMark[];
	/** A line over each row of the wide picture. */
	rules: { key: string; x1: number; x2: number; y: number }[];
}
