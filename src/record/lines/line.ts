/**
 * The lines of tariff schedules, and the rows that say what a measure charges on a line. They stand in CSV files beside
 * the collections: there are tens of thousands, and each is a few words.
 */
import type { Day } from '../days';
import type { RateBasis } from '../schema';

/** The governments whose schedules the record holds lines of, with the files of their rows. */
export const SCHEDULES = { 'united-states': 'us-lines', canada: 'canada-lines' } as const;
export type Charging = keyof typeof SCHEDULES;

/** What a row charges: a percentage, nothing because the code is exempt from the measure, or a ban. */
export type LineRate = { percent: number; of: RateBasis } | 'exempt' | 'ban';

/**
 * One tariff code in one step of a measure. A row applies to a product whose code begins with the row’s: a row of four
 * digits takes in all lines of its heading.
 */
export interface LineRow {
	/** The id of the measure. Of an exemption: the measure that does not fall on the code. */
	measure: string;
	/** Digits only: 4, 6, 8 or 10 of them. */
	code: string;
	rate: LineRate;
	/** The rate on goods that qualify under the agreement, where it is another. Null: they pay nothing under the row. */
	originating?: { percent: number; of: RateBasis } | null;
	/** The condition on which the basis of `originating` holds; without it the rate falls on the full value. */
	originatingWhen?: string;
	/** The condition on which the row applies to a good of the code at all. */
	when?: string;
	/** Conditions on which another rate, which they name, takes the place of this one: of several that hold, the first. */
	instead?: readonly string[];
	/** The place in the schedule or order: "9903.82.02; U.S. note 16(c)(iv)". */
	heading?: string;
	from: Day;
	until?: Day;
	/** The id of the source it was read in. */
	source: string;
}

/** A line of the US schedule, of eight digits, with its ordinary (most-favoured-nation) duty. */
export interface ScheduleLine {
	code: string;
	/** The ordinary duty in the schedule’s own words: "2.9%", "5.25¢/bbl". */
	duty: string;
	/** The same as a percentage of the value; absent where it is not a plain percentage. */
	percent?: number;
	/** What an originating good pays instead: nothing, or what chapter 98 says of goods under a quota. */
	originating: 'free' | 'quota';
	description: string;
	/** The headings above it, from the outside in. */
	path: readonly string[];
	source: string;
}

/** A chapter, heading or subheading of the Harmonized System with its names. */
export interface Heading {
	/** Two, four or six digits. */
	code: string;
	name: { en: string; fr: string; es: string };
	/** A fuller wording in plain English, for search. */
	plain?: string;
}

/** What the United States imported from Canada under a line, in US dollars. */
export interface LineTrade {
	code: string;
	usd2024?: number;
	usd2025?: number;
	/** The part entered under the agreement, from 0 to 1, by period. */
	claimed: readonly { period: string; share: number; usd: number }[];
}

/** Everything the record holds by tariff code. */
export interface LineBook {
	rows: { readonly [By in Charging]: readonly LineRow[] };
	schedule: readonly ScheduleLine[];
	headings: readonly Heading[];
	trade: readonly LineTrade[];
}
