/**
 * The terms of Articles 34.6 and 34.7: the Parties, the paragraphs, what can be decided, how the text can be read, and
 * what a course of the agreement consists of. agreement.ts and review.ts hold the rules.
 */
import type { Day } from './days';

/** The three Parties, by their ids in the record's `parties`. */
export const PARTIES = ['canada', 'united-states', 'mexico'] as const;
export type PartyId = (typeof PARTIES)[number];

/** The paragraphs applied here, by their ids in the record's `provisions`. */
export const PROVISIONS = ['art-34-6', 'art-34-7-1', 'art-34-7-2', 'art-34-7-3', 'art-34-7-4', 'art-34-7-5'] as const;
export type ProvisionId = (typeof PROVISIONS)[number];

/** The day from which Article 34.7(1) counts the term and 34.7(2) the first review. */
export const ENTRY_INTO_FORCE: Day = '2020-07-01';
/** Years of a term: Article 34.7(1), and 34.7(3) and (4) for an extension. */
export const TERM_YEARS = 16;
/** Years between reviews while the Parties agree: Article 34.7(2), (3) and (5). */
export const CYCLE_YEARS = 6;
/** Months from a written notice of withdrawal to its effect: Article 34.6. */
export const NOTICE_MONTHS = 6;

/** What every decision has. */
interface Decided {
	on: Day;
	/** The id of its entry in the record's `decisions`; a decision that a reader tries out has none. */
	entry?: string;
}

/** A joint review held (34.7(2) to (4)). A Party in neither list is not known to have confirmed, so it has not. */
export interface JointReview extends Decided {
	kind: 'joint-review';
	/** The Parties that confirmed in writing, through their head of government, that they wish to extend: 34.7(3). */
	confirms: readonly PartyId[];
	/** The Parties known to have said no. The consequences are the same as of not confirming. */
	declines?: readonly PartyId[];
}

/** All Parties extend between reviews, after one at which not all confirmed (34.7(4)). */
export interface Extension extends Decided {
	kind: 'extension';
	confirms: readonly PartyId[];
}

/**
 * A Party gives written notice of withdrawal (34.6). Article 34.6 does not say whether a notice can be taken back. The
 * Vienna Convention on the Law of Treaties, Articles 67(2) and 68, lets it be revoked before it takes effect; the United
 * States is not a party to that convention. A course in which a notice was revoked is one without it.
 */
export interface Withdrawal extends Decided {
	kind: 'withdrawal';
	/** The day of the notice, not of its effect. */
	on: Day;
	by: PartyId;
}

export type Decision = JointReview | Extension | Withdrawal;

/**
 * How "another 16 years" in Article 34.7(3) and (4) can be read. The glossary has the evidence for each reading.
 * - `from-confirmation`: an extension starts a new term of 16 years on the day on which the last Party confirms it
 *   (glossary `reading-from-confirmation`).
 * - `from-term-end`: an extension adds 16 years to the end of the term then running (glossary `reading-from-term-end`).
 *
 * Both give the same course until the first extension.
 */
export const READING_IDS = ['from-confirmation', 'from-term-end'] as const;
export type ReadingId = (typeof READING_IDS)[number];

/** `six-year-cycle` until a review at which not all confirm; from then on `annual-reviews` until an extension or the end. */
export type Phase = 'six-year-cycle' | 'annual-reviews' | 'ended';

/**
 * When the next joint review can be held, and the paragraph that asks for it. Paragraph 4 says "every year" and gives
 * neither a day nor a span: that a yearly review can be held on any day of its calendar year is our convention.
 */
export interface NextReview {
	/** The first day it can be held. */
	from: Day;
	/** The last day it can be held. */
	by: Day;
	/** The day taken for it while none is known: a convention of ours for yearly reviews, the anniversary of the last. */
	expected: Day;
	provision: ProvisionId;
}

/** How things stand on a day. */
export interface State {
	on: Day;
	phase: Phase;
	/** The Parties bound by the agreement that day, in the order of PARTIES; none once it has ended. */
	parties: readonly PartyId[];
	/** Notices of withdrawal given and not yet in effect; `on` is the first day the Party is out. */
	leaving: readonly { party: PartyId; on: Day }[];
	/** The first day after the term: when the agreement ends if it is not extended and nobody withdraws. */
	termEnd: Day;
	/** The first day the agreement is not in force, by what is decided so far: `termEnd`, or the day one Party is left. */
	endsOn: Day;
	/** Absent once ended, or when no further review falls within the term. */
	nextReview?: NextReview;
	/** Years from this day to `endsOn`, with a fraction; 0 once ended. No guarantee: 34.6 allows leaving on notice. */
	yearsLeft: number;
}

/** Something that happens on a day, by a decision or by the text alone. */
export interface Step {
	on: Day;
	kind: 'entry-into-force' | 'joint-review' | 'extension' | 'withdrawal-notice' | 'withdrawal' | 'end';
	/** The paragraphs it follows from, the one that sets its date first. */
	provisions: readonly ProvisionId[];
	/** The decision it comes from. A joint review without one is due that day and taken as not confirmed by all. */
	decision?: Decision;
	/** Of a joint review. */
	outcome?: 'extended' | 'not-extended';
	/** The Party that gives notice or leaves. */
	party?: PartyId;
	/** Of the end: the Parties bound until then. */
	until?: readonly PartyId[];
	/** How things stand from then on. */
	after: State;
}

/** Why a decision is impossible. */
export type RefusalReason =
	| 'not-a-day'
	| 'out-of-order'
	| 'before-entry-into-force'
	| 'after-the-end'
	| 'not-a-party'
	| 'contradiction'
	| 'review-not-due'
	| 'no-unconfirmed-review'
	| 'not-all-confirm'
	| 'notice-already-given';

/** A decision that the text does not allow. It is left out of the course. */
export interface Refusal {
	decision: Decision;
	/** Its place in the list, from 0. */
	index: number;
	reason: RefusalReason;
	/** Names the decision and says what would be right, in English. */
	message: string;
}

/** What follows from a list of decisions. */
export interface Course {
	reading: ReadingId;
	/** In order of date, from entry into force to the end. */
	steps: readonly Step[];
	/** The first day the agreement is no longer in force. */
	end: Day;
	/** The decisions left out, in the order given. */
	refused: readonly Refusal[];
	/**
	 * How things stand on a day, everything of that day included.
	 * @throws RangeError when `day` is no day, or lies before entry into force
	 */
	stateOn(day: Day): State;
}
