/** The marks of `on-any-day`: what its layout makes and its drawing draws. */
import type { Day } from '../../../../record/days';
import type { Marks } from '../../contract';
import type { CursorMark, TickMark } from '../../kit/timeAxis';

export interface TextMark {
	key: string;
	x: number;
	y: number;
	text: string;
	look: 'name' | 'value' | 'muted' | 'plain';
	anchor: 'start' | 'end';
}

/** A history on the common line of time. */
export interface StripMark {
	key: string;
	texts: TextMark[];
	lines: { key: string; path: string }[];
	/** Before what is said of a line, its shape. */
	keys: { key: string; path: string }[];
	/** Where the day meets the lines. */
	points: { key: string; path: string }[];
	levels: { key: string; x1: number; x2: number; y: number; text: string; textX: number }[];
	/** Months without a figure. */
	gaps: { key: string; x: number; y: number; width: number; height: number }[];
}

export interface TurnMark {
	key: Day;
	now: boolean;
	past: boolean;
	/** None where the mark before stands for it too: two would lie on each other. */
	mark: { key: string; path: string }[];
	leader: { key: string; x: number; y1: number; y2: number }[];
	texts: TextMark[];
}

export interface OnAnyDayMarks extends Marks {
	uid: string;
	ticks: TickMark[];
	cursor: CursorMark;
	turns: TurnMark[];
	strips: StripMark[];
	/** The months; that of the day is shaded. */
	months: { key: string; now: boolean; x: number; y: number; width: number; height: number }[];
	plot: { left: number; right: number; first: number; last: number; top: number; bottom: number };
}
