/** What the layout of `border-receipt` makes and its drawing draws. */
import type { Marks } from '../../contract';
import type { BillName } from './bills';

export interface TextMark {
	key: string;
	text: string;
	x: number;
	y: number;
}

export interface LineMark {
	key: string;
	x1: number;
	x2: number;
	y1: number;
	y2: number;
}

/** `goods`, their value; `banned`, the same where they may not be imported; `open`, what may be owed. */
export type BandLook = 'goods' | 'banned' | 'ordinary' | 'duty' | 'open';

export interface BandMark {
	/** The key of its row, and `.open` behind it for what of a duty may be owed. */
	key: string;
	look: BandLook;
	focused: boolean;
	x: number;
	y: number;
	width: number;
	height: number;
}

/** A line of a bill. */
export interface RowMark {
	key: string;
	focused: boolean;
	x: number;
	y: number;
	width: number;
	height: number;
	name: TextMark[];
	amount: TextMark[];
	why: TextMark[];
	/** Through the name of what is not charged. */
	strikes: LineMark[];
	/** From the band of the stack to the words. */
	leader: { key: string; path: string }[];
}

export interface BillMark {
	key: BillName;
	/** Where its paper lies across the picture. */
	x: number;
	width: number;
	/** The outline of the paper, torn off at its end. */
	paper: { key: string; path: string };
	title: TextMark[];
	/** Rules across the paper, under the title and above the sum. */
	rules: LineMark[];
	bands: BandMark[];
	/** The least that is owed, across a band that shows what may be owed. */
	leasts: LineMark[];
	rows: RowMark[];
	stamp: { key: string; x: number; y: number; width: number; height: number; text: TextMark }[];
}

export interface ReceiptMarks extends Marks {
	uid: string;
	bills: BillMark[];
	/** The rows of both bills, in the order of the table. */
	rows: RowMark[];
}
