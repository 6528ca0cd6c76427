/**
 * What goods worth 100 dollars owe at the US border, as two bills: one if they qualify under the agreement, one if not.
 * receipt.ts makes them of answers about a good, kinds.ts of a kind of good.
 */
import type { Day } from '../../../../record/days';
import type { Outcome } from '../../../../record/duties/question';
import type { ClaimRate, ContentName } from '../../../../record/duties/settle';

/** The value of the goods, in dollars: an amount in dollars is also a percentage. */
export const VALUE = 100;

/** The bill of goods that qualify under the agreement, and of goods that do not. */
export const BILLS = ['qualifying', 'other'] as const;
export type BillName = (typeof BILLS)[number];

/** The line of the ordinary duty, and of a code that takes in numbers which are charged differently. */
export const ORDINARY = 'ordinary';
export const NUMBERS = 'numbers';

/**
 * What becomes of a duty. Charged: `charged`, or `varies` where it depends on something; `words`, an ordinary duty that is
 * not a percentage; `unknown`, charged at a rate that nobody gives here; `ban`. Not charged, and struck through: `cusma`,
 * `free` and `nil` (nothing is charged on such goods), `exempt`, `gives-way`, `outside` (a condition is not met).
 */
export type LineState =
	'charged' | 'varies' | 'words' | 'unknown' | 'ban' | 'cusma' | 'free' | 'nil' | 'exempt' | 'gives-way' | 'outside';

const CHARGED: ReadonlySet<LineState> = new Set<LineState>(['charged', 'varies', 'words', 'unknown', 'ban']);

/** One duty on a bill. */
export interface BillLine {
	/** The id of a measure, `ordinary` or `numbers`. */
	id: string;
	state: LineState;
	/** What it adds in dollars, at the least and at the most. */
	from: number;
	to: number;
	/** The rate as its instrument states it, where it is a percentage above 0. */
	rate?: Exclude<ClaimRate, string>;
	/** It would forbid the goods, and does not. */
	forbids?: true;
	/** The ordinary duty in words, where it is no percentage. */
	duty?: string;
	/** The id of the measure that it gives way to, entirely or in part. */
	by?: string;
	/** It falls only on what others leave of the value. */
	onRest?: true;
	/** What it depends on, or why it does not apply: ids of conditions. */
	conditions?: string[];
	/** The parts of the value that it depends on. */
	contents?: ContentName[];
	/** Qualifying goods are free within a quota. */
	quota?: true;
	/** The place in the schedule or order that lists the good, and the id of the source it was read in. */
	heading?: string;
	source?: string;
}

export interface Bill {
	/** What is charged in dollars, otherwise, and not: each in the order in which it began, the ordinary duty first. */
	lines: BillLine[];
	/** All duties together in dollars, at the least and at the most. */
	from: number;
	to: number;
	ban: Outcome['ban'];
}

export interface Receipt {
	/** The code, digits only, or the id of a kind of good. */
	id: string;
	day: Day;
	bills: { readonly [B in BillName]: Bill };
}

export const isCharged = ({ state }: BillLine): boolean => CHARGED.has(state);

/** A sum without the noise of binary fractions. */
export const cents = (dollars: number): number => Math.round(dollars * 1e6) / 1e6;

/** Charged in dollars, charged otherwise, not charged. */
const rankOf = (line: BillLine): number =>
	isCharged(line) ? (line.state === 'words' || line.state === 'unknown' ? 1 : 0) : 2;

/** The lines of a bill as they stand on it: the order in which they began is kept otherwise. */
export const inOrder = (lines: readonly BillLine[]): BillLine[] => lines.toSorted((a, b) => rankOf(a) - rankOf(b));
