/**
 * The words in which the review is told: the Parties, the paragraphs, what can be decided, the readings of the text, and
 * what a course of the agreement is made of. review.ts holds the rules.
 */
import type { Day } from './days';
import type { Localized } from './schema';

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

/** A joint review held (34.7(2) to (4)). A Party in neither list is not known to have confirmed, so it has not. */
export interface JointReview {
	kind: 'joint-review';
	on: Day;
	/** The Parties that confirmed in writing, through their head of government, that they wish to extend: 34.7(3). */
	confirms: readonly PartyId[];
	/** The Parties known to have said no. Nothing follows from it that does not follow from not confirming. */
	declines?: readonly PartyId[];
}

/** All Parties extend between reviews, after one at which not all confirmed (34.7(4)). */
export interface Extension {
	kind: 'extension';
	on: Day;
	confirms: readonly PartyId[];
}

/** A Party gives written notice of withdrawal (34.6). No provision read lets it take the notice back. */
export interface Withdrawal {
	kind: 'withdrawal';
	/** The day of the notice, not of its effect. */
	on: Day;
	by: PartyId;
}

export type Decision = JointReview | Extension | Withdrawal;

export const READING_IDS = ['from-confirmation', 'from-term-end'] as const;
export type ReadingId = (typeof READING_IDS)[number];

/** One way to read "another 16 years" in Article 34.7(3) and (4). */
export interface Reading {
	id: ReadingId;
	/** The glossary entry with the evidence for it. */
	entry: string;
	name: Localized;
	/** One sentence. */
	text: Localized;
	/** The sources that carry it, the same as those of `entry`. */
	sources: readonly string[];
	/** Only a weak source spells it out. */
	thin: boolean;
}

/** Both readings of "another 16 years". They agree until the first extension. */
export const READINGS: { readonly [R in ReadingId]: Reading } = {
	'from-confirmation': {
		id: 'from-confirmation',
		entry: 'reading-from-confirmation',
		name: {
			en: '16 years from the confirmation',
			fr: '16 ans à partir de la confirmation',
			es: '16 años desde la confirmación',
		},
		text: {
			en: 'An extension starts a new 16-year term on the day the last Party confirms it.',
			fr: 'Une prolongation ouvre une nouvelle période de 16 ans le jour où la dernière Partie la confirme.',
			es: 'Una prórroga abre un nuevo periodo de 16 años el día en que la última Parte la confirma.',
		},
		sources: ['ielp-2018-12', 'cassidy-2025-09', 'amcham-mexico-2025', 'boc-2026-01-28-review'],
		thin: false,
	},
	'from-term-end': {
		id: 'from-term-end',
		entry: 'reading-from-term-end',
		name: {
			en: '16 years from the end of the term',
			fr: '16 ans à partir de la fin de la période en cours',
			es: '16 años desde el fin del periodo vigente',
		},
		text: {
			en: 'An extension adds 16 years to the end of the term then running.',
			fr: 'Une prolongation ajoute 16 ans à la fin de la période en cours.',
			es: 'Una prórroga suma 16 años al fin del periodo vigente.',
		},
		sources: ['ielp-2018-12', 'army-ca-trump-administration-270'],
		thin: true,
	},
};

/** `six-year-cycle` until a review at which not all confirm, `annual-reviews` from it to an extension or the end. */
export type Phase = 'six-year-cycle' | 'annual-reviews' | 'ended';

/** When the next joint review can be held, and the paragraph that asks for it. */
export interface NextReview {
	/** The first day it can be held. */
	from: Day;
	/** The last day it can be held. */
	by: Day;
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
	/** The first day the agreement is not in force on what is decided so far: `termEnd`, or the day one Party is left. */
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
