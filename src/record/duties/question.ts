/** What is asked of the duty on a good, and what the answer holds. */
import type { Day } from '../days';
import type { LineRow, ScheduleLine } from '../lines/line';
import type { RateBasis } from '../schema';
import type { Claim, Content, ContentName, Ruling } from './settle';

/** What a measure charges on goods that it does not list by code. */
export type PlainRate = { percent: number; of: RateBasis } | { unknown: unknown } | { banned: true };

/** What is needed of a measure of the record. */
export interface GoodsMeasure extends Ruling {
	by: string;
	from: Day;
	until?: Day | undefined;
	/** `every-good`: it has no list, and falls on all goods that a row of its programme does not name. */
	list?: { of: 'every-good' | 'complete' | 'partial' } | undefined;
	originating: PlainRate;
	nonOriginating: PlainRate;
}

/** What is needed of a condition of the record. */
export interface GoodsCondition {
	id: string;
	/** What is taken where the reader gave no answer. Without it both answers are reckoned with. */
	usual?: Answered | undefined;
	/** The rate that takes the place of a row’s own. */
	percent?: number | undefined;
	/** What that rate is taken of: the whole value, if absent. */
	of?: RateBasis | undefined;
	/** It is taken of what the row’s own rate is taken of. */
	asRow?: true | undefined;
	/** The other rate is for these goods only. */
	only?: 'originating' | undefined;
	/** The conditions that a good which meets this one cannot meet. */
	rulesOut?: readonly string[] | undefined;
	/** The first day of the other rate. */
	from?: Day | undefined;
}
export type Answered = 'yes' | 'no';
export type Answers = { readonly [condition: string]: Answered | undefined };

/** The rules and rows that an answer is made from. Rows and lines of other codes do no harm. */
export interface GoodsRules<M extends GoodsMeasure = GoodsMeasure, C extends GoodsCondition = GoodsCondition> {
	measures: readonly M[];
	conditions: readonly C[];
	rows: readonly LineRow[];
	/** The lines of the US schedule. */
	schedule: readonly ScheduleLine[];
}

export interface GoodsQuestion {
	/** Digits only, two to ten. */
	code: string;
	/** Only what the line holds besides the numbers that measures name. */
	rest?: boolean | undefined;
	day: Day;
	/** The government that charges. */
	by: 'united-states' | 'canada';
	/** Whether the good qualifies under the agreement and is entered so. */
	originating: boolean;
	/** What the reader knows of the good. */
	answers?: Answers;
	content?: Content;
}

export interface GoodsClaim<M extends GoodsMeasure = GoodsMeasure> extends Claim<M> {
	/** The row it comes from; absent for a measure that falls on every good. */
	row?: LineRow;
	/** The condition that gave it another rate than the row’s. */
	instead?: string;
}

/** What becomes of a claim. `varies`: it depends on an answer that was not given. */
export type LayerState = 'charged' | 'ban' | 'exempt' | 'gives-way' | 'outside' | 'varies';

/** One measure on the receipt. */
export interface Layer<M extends GoodsMeasure = GoodsMeasure> {
	claim: GoodsClaim<M>;
	state: LayerState;
	/** What it adds in percent of the full value; 0 to 0 where it is not charged. */
	from: number;
	to: number;
	/** What it gives way to, entirely or for a part of the value. */
	by?: M;
	/** It falls only on what others leave of the value. */
	onRest?: boolean;
	/** It exempts the good from another measure of its programme, which has no layer of its own beside it. */
	spares?: boolean;
}

/** A duty in percent of the full value, the ordinary duty apart. */
export interface Outcome {
	from: number;
	to: number;
	/** Whether the good may not be imported: `maybe` where that depends on an answer. */
	ban: 'yes' | 'no' | 'maybe';
}

/** What a good needs told before its duty is one number: a condition, or how much of its value is what. */
export type Ask = { condition: string } | { content: ContentName };

/** Goods that all measures treat alike: a line, a statistical number that a measure names, or the rest of a line. */
export interface Leaf {
	/** Eight digits, or ten. */
	code: string;
	/** It is what the line holds besides the numbers that measures name. */
	rest?: boolean;
}

export interface GoodsAnswer<M extends GoodsMeasure = GoodsMeasure> {
	question: GoodsQuestion;
	outcome: Outcome;
	/** The ordinary duty in percent: 0 where it is free, null where it is not a percentage or differs by line. */
	base: number | null;
	/** More digits would settle it: the goods of the code do not all pay the same. */
	shorter: boolean;
	leaves: readonly Leaf[];
	/** What the answer depends on, besides the code. */
	asks: readonly Ask[];
	/** Every measure that bears on the good, oldest first; empty where the code takes in goods that differ. */
	layers: readonly Layer<M>[];
	/** Where it does: every measure that bears on some of them, from the least to the most that it adds. */
	among: readonly Layer<M>[];
}
