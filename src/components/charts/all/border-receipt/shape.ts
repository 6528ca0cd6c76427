/** The shape of what `border-receipt` is drawn from, made at the build (data.ts) or in a reader’s browser (own.ts). */
import type { Day } from '../../../../record/days';
import type { Bill, BillName, Receipt } from './bills';

/** Who published a source, and where. */
export interface SourceWords {
	publisher: string;
	url: string;
}

/** What a receipt says of a measure. */
export interface MeasureWords extends SourceWords {
	/** Of its programme: "Metals (232)". */
	name: string;
	title: string;
	instrument: string;
	from: Day;
	/** The record holds its list in part: goods may owe it that no row names. */
	partial?: true;
}

/** What the answers to a condition mean, in a few words. */
export interface ConditionWords {
	yes: string;
	no: string;
}

/** What some goods of a kind pay instead. */
export interface Otherwise {
	measure: string;
	only: string;
	rates: { readonly [B in BillName]: string };
}

/** What a good owes from a day on, until its next step. */
export interface Step {
	from: Day;
	bills: { readonly [B in BillName]: Bill };
	otherwise: Otherwise[];
}

export interface Good {
	/** In the reader’s language; a good of the chart’s own list has its name among the chart’s words. */
	name?: string;
	/** As schedules print it; a kind of good has none. */
	code?: string;
	/** On the record’s last day, or on the one day that a page has asked about. */
	receipt: Receipt;
	otherwise: Otherwise[];
	/** The steps of the years that are held, the oldest first. */
	steps?: Step[];
}

/** The days that a receipt can be shown for, and the years whose steps are held. */
export interface Reach {
	start: Day;
	end: Day;
	/** The year of the last change that is set: its steps hold for all later days. */
	last: string;
	held: string[];
}

export interface ReceiptData {
	asOf: Day;
	/** Absent in data of one day, which have no choice of days. */
	reach?: Reach;
	/** The goods by code, then the kinds of goods. The first is shown before any choice. */
	goods: Good[];
	/** Every measure that a receipt names, by its id. */
	measures: { readonly [id: string]: MeasureWords };
	/** The sources of the schedules that ordinary duties were read in, by their ids. */
	schedules: { readonly [id: string]: SourceWords };
	/** Every condition that a receipt names, by its id. */
	conditions: { readonly [id: string]: ConditionWords };
}
