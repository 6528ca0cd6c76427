/** The marks of `asks`: what its layout makes and its drawing draws. */
import type { PositionStance } from '../../../../record/schema';
import type { Marks } from '../../contract';

export interface TextMark {
	key: string;
	x: number;
	y: number;
	text: string;
}

export interface ShapeMark {
	key: string;
	path: string;
	/** Strokes only. */
	line: boolean;
}

/** How large a name stands: a national government, a province or state, anyone else. */
export type Tier = 'large' | 'bold' | 'plain';

/** A stance that a party held before, where it held it. */
export interface EarlierMark {
	key: string;
	stance: PositionStance;
	shapes: ShapeMark[];
	/** When it was held; only where there is room beside it. */
	date: TextMark[];
	/** From the earlier stance to the next one, with its head. */
	arrow: string;
}

/** Who holds a stance on an issue. */
export interface EntryMark {
	/** `party@issue`. */
	key: string;
	issue: string;
	/** The id of the statement shown. */
	statement: string;
	stance: PositionStance;
	tier: Tier;
	shapes: ShapeMark[];
	names: TextMark[];
	earlier: EarlierMark[];
	/** What a pointer finds it by, and what is ringed when it is in focus. */
	box: { x: number; y: number; width: number; height: number };
}

export interface IssueMark {
	key: string;
	title: TextMark[];
	/** How many hold each stance, over those who do, or that nobody was found. */
	heads: TextMark[];
	/** The line above it. */
	y: number;
	height: number;
}

export interface AsksMarks extends Marks {
	issues: IssueMark[];
	entries: EntryMark[];
	legend: { key: PositionStance | 'moved'; shapes: ShapeMark[]; texts: TextMark[]; arrow: string }[];
	/** The key of the entry in focus. */
	focused: string;
}
