/** The marks of `in-force`: what its layout makes and its drawing draws. */
import type { Marks } from '../../contract';
import type { CursorMark, TickMark } from '../../kit/timeAxis';
import type { Look, Side } from './sides';

export interface TextMark {
	key: string;
	x: number;
	y: number;
	anchor: 'start' | 'end';
	/** Whether it stands on a full bar, on a pale one, or beside them. */
	place: 'full' | 'pale' | 'beside';
	text: string;
}

export interface BarMark {
	key: string;
	side: Side;
	look: Look;
	x: number;
	y: number;
	width: number;
	height: number;
}

export interface LaneMark {
	key: string;
	bars: BarMark[];
	texts: TextMark[];
	/** Where the day's line meets a bar. */
	dots: { key: string; x: number; y: number }[];
}

export interface ProgrammeMark {
	key: string;
	focused: boolean;
	/** A measure of it applies on the day. */
	live: boolean;
	top: number;
	height: number;
	name: { key: string; x: number; y: number; text: string }[];
	lanes: LaneMark[];
}

export interface SideMark {
	key: Side;
	name: { x: number; y: number; text: string };
	count: { x: number; y: number; text: string };
	rule: { x1: number; x2: number; y: number };
	programmes: ProgrammeMark[];
}

/** How many programmes are in force: a line a side, and the numbers of the day. */
export interface CountsMark {
	lines: { key: Side; path: string }[];
	dots: { key: Side; x: number; y: number }[];
	labels: { key: string; x: number; y: number; anchor: 'start' | 'end'; text: string }[];
	base: { x1: number; x2: number; y: number };
	name: { key: string; x: number; y: number; text: string }[];
	bottom: number;
}

export interface InForceMarks extends Marks {
	uid: string;
	/** Null where no measure answers to the choice. */
	counts: CountsMark | null;
	sides: SideMark[];
	ticks: TickMark[];
	keys: { key: Look; x: number; y: number; text: string }[];
	cursor: CursorMark;
	empty: { key: string; x: number; y: number; text: string }[];
	plot: { left: number; right: number; first: number; last: number };
}
