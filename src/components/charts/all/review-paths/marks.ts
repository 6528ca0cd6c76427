/** The marks of `review-paths`: what its layout makes and its drawing draws. */
import type { Day } from '../../../../record/days';
import type { PartyId } from '../../../../record/review';
import type { Marks } from '../../contract';
import type { TickMark } from '../../kit/timeAxis';

export interface LabelMark {
	key: string;
	x: number;
	y: number;
	anchor: 'start' | 'middle' | 'end';
	strong: boolean;
	text: string;
}

export interface SymbolMark {
	key: string;
	kind: 'entry' | 'held' | 'due' | 'extended' | 'refused' | 'notice' | 'out' | 'end';
	x: number;
	y: number;
	path: string;
}

export interface PartyBar {
	key: PartyId;
	x: number;
	y: number;
	width: number;
	height: number;
	/** The months between a notice and its effect. */
	pending: { x: number; width: number };
	/** The first day on which it is out, when it leaves by notice. */
	leaves: Day | null;
	out: number;
}

export interface RowMark {
	key: string;
	y: number;
	height: number;
	rule: { x1: number; x2: number };
	name: { key: string; x: number; y: number; text: string }[];
}

export interface TermMark {
	key: string;
	x: number;
	y: number;
	width: number;
	height: number;
	text: string;
}

export interface ReviewPathsMarks extends Marks {
	uid: string;
	ahead: { x: number; y: number; width: number; height: number };
	ticks: TickMark[];
	rows: RowMark[];
	/** Years left, past and to come. */
	areas: { key: 'past' | 'ahead'; path: string }[];
	terms: TermMark[];
	/** What the next review would add if all confirmed, where nothing is extended. */
	possible: { key: string; x: number; y: number; width: number; height: number }[];
	parties: PartyBar[];
	symbols: SymbolMark[];
	labels: LabelMark[];
	/** Lines from top to bottom, broken where a label stands. */
	lines: { key: 'today' | 'end'; path: string }[];
	focus: { x: number; y: number; path: string };
}
