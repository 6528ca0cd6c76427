/** The marks of `needs`: what its layouts make and its drawing draws. */
import type { Marks } from '../../contract';
import type { Level } from './state';

export interface TextMark {
	key: string;
	x: number;
	y: number;
	text: string;
	look: 'plain' | 'strong' | 'muted';
	anchor: 'start' | 'middle' | 'end';
}

export interface Box {
	x: number;
	y: number;
	width: number;
	height: number;
}

/** A rectangle of goods. */
export interface PieceMark extends Box {
	key: string;
	focused: boolean;
	level: Level;
	/** The share is not known: the rectangle has no height of its own. */
	unknown: boolean;
	texts: TextMark[];
	/** From the rectangle to its words, where they stand apart. */
	leader: { key: string; x: number; y1: number; y2: number }[];
	/** Where a pointer means it. */
	area: Box;
}

/** A kind of goods, ready to be placed. */
export interface Placeable {
	key: string;
	value: number;
	/** In percent; null where it is not known. */
	share: number | null;
	label: string;
	look: Pick<PieceMark, 'key' | 'focused' | 'level' | 'unknown'>;
}

export interface NeedsMarks extends Marks {
	uid: string;
	pieces: PieceMark[];
	/** Words that stand for the whole: names of the parts of the picture, and of its scales. */
	notes: TextMark[];
	keys: { key: Level | 'unknown'; x: number; y: number; texts: TextMark[] }[];
	levels: { key: string; x1: number; x2: number; y: number; text: string; textX: number }[];
	dollars: { key: string; x: number; y1: number; y2: number; text: string; textX: number; textY: number }[];
	/** Lines on which rectangles stand. */
	bases: { key: string; x1: number; x2: number; y: number }[];
}
