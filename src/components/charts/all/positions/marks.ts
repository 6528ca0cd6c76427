/** The marks of `positions`: what its layout makes and its drawing draws. */
import type { PositionStance } from '../../../../record/schema';
import type { Marks } from '../../contract';

export interface TextMark {
	key: string;
	x: number;
	y: number;
	text: string;
	anchor: 'start' | 'middle' | 'end';
}

export interface ShapeMark {
	key: string;
	path: string;
	/** Strokes only. */
	line: boolean;
}

/** How many took a stance on an issue. */
export interface TallyMark {
	key: string;
	stance: PositionStance;
	shapes: ShapeMark[];
	texts: TextMark[];
}

export interface CellMark {
	key: string;
	/** The id of the statement shown; empty where none was found. */
	statement: string;
	stance: PositionStance | 'none';
	x: number;
	y: number;
	/** None where there is no statement: most cells have none, and one path draws the dashes of a row. */
	shapes: ShapeMark[];
}

export interface RowMark {
	key: string;
	top: number;
	height: number;
	names: TextMark[];
	cells: CellMark[];
	/** A dash in each cell that holds no statement. */
	dashes: string;
}

export interface PositionsMarks extends Marks {
	rows: RowMark[];
	/** A line over each row, all in one path. */
	rules: string;
	groups: TextMark[];
	heads: TextMark[];
	/** From a head to its column. */
	leaders: { key: string; x: number; y1: number; y2: number }[];
	/** How many took each stance on each issue. */
	tally: TallyMark[];
	tallyName: TextMark;
	span: { texts: TextMark[]; lines: { key: string; x1: number; x2: number; y: number }[] };
	legend: { key: PositionStance | 'none'; shapes: ShapeMark[]; texts: TextMark[] }[];
	/** The row in focus. */
	focused: string;
	ring: { key: string; x: number; y: number }[];
	grid: { left: number; pitch: number };
}
