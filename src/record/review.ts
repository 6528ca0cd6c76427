/**
 * The joint review (Article 34.7) and withdrawal (Article 34.6) as a state machine: decisions in, dates and outcomes
 * out. Pure and free of the record's texts, so that a chart can run it in the browser.
 *
 * Conventions and readings, for the text leaves much open:
 * - An end date is the first day on which the agreement (or a Party's part in it) is no longer in force, like every
 *   `until` of the record. The term ends on 1 July 2036; 30 June 2036, which some sources give, is its last day.
 * - Silence is no confirmation. Paragraphs 1 and 3 ask for a confirmation in writing, so a review of which no decision
 *   is given here counts as one at which not every Party confirmed.
 * - "Every year" (paragraph 4) is read as one review in each calendar year, held at most a year after the one before.
 * - "Each Party" is every Party still bound on that day, one that has given notice included until it leaves. After a
 *   withdrawal only the remaining two must confirm. The text does not say so: it is the reading taken here.
 * - From which day "another 16 years" run, the text does not say: see READINGS.
 */
import { addDays, addMonths, addYears, daysBetween, firstDay, isDay, type Day } from './days';
import type { Record } from './record';
import type { Text } from './schema';

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
	name: Text;
	/** One sentence. */
	text: Text;
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

/**
 * The review of 1 July 2026 (event `review-2026-07-01`). The United States did not agree to extend. That Canada and
 * Mexico did is reported by the Brookings Institution on 2 July 2026; the written confirmations of their heads of
 * government, which 34.7(3) asks for, were not found in a government text. Nothing turns on it: not all confirmed.
 */
export const FIRST_REVIEW: JointReview & { event: string } = {
	kind: 'joint-review',
	on: '2026-07-01',
	confirms: ['canada', 'mexico'],
	declines: ['united-states'],
	event: 'review-2026-07-01',
};

/**
 * The decisions of the record so far, oldest first. Only the events that are decisions under Article 34.6 or 34.7
 * count: the review of 2026 is the one there has been.
 * @throws Error when the record lacks the event or dates it otherwise, for then FIRST_REVIEW must be put right
 */
export function historyOf(record: Pick<Record, 'get'>): Decision[] {
	const { date } = record.get('events', FIRST_REVIEW.event);
	if (firstDay(date) !== FIRST_REVIEW.on)
		throw new Error(`The record dates "${FIRST_REVIEW.event}" ${date}; src/record/review.ts has ${FIRST_REVIEW.on}.`);
	return [FIRST_REVIEW];
}

/** What `follow` can be told. */
export interface Options {
	/** How "another 16 years" is read; `from-confirmation` unless told. */
	reading?: ReadingId;
	/** The day from which everything is counted; 1 July 2020 unless told. */
	entryIntoForce?: Day;
}

/**
 * Years from one day to another, the last one as a fraction of its days: 1 July 2026 to 1 July 2036 is 10.
 * @returns 0 when `to` does not come after `from`
 */
export function yearsBetween(from: Day, to: Day): number {
	if (to <= from) return 0;
	let years = Number(to.slice(0, 4)) - Number(from.slice(0, 4));
	// The last anniversary may fall after `to`, and 29 February has none of its own.
	while (addYears(from, years) > to) years--;
	const last = addYears(from, years);
	return years + daysBetween(last, to) / daysBetween(last, addYears(from, years + 1));
}

const list = (ids: readonly string[]) => ids.join(', ').replace(/, ([^,]*)$/, ' and $1');

const inOrder = (parties: Iterable<PartyId>): PartyId[] => {
	const set = new Set(parties);
	return PARTIES.filter((party) => set.has(party));
};

/** `The joint review of 2027-07-01`, as messages name a decision. */
function nameOf({ kind, on }: Decision): string {
	if (kind === 'withdrawal') return `The notice of withdrawal of ${on}`;
	return kind === 'extension' ? `The extension of ${on}` : `The joint review of ${on}`;
}

/** Thrown inside `follow` only, to leave out a decision from wherever it is found to be impossible. */
class Impossible extends Error {
	constructor(
		readonly reason: RefusalReason,
		message: string,
	) {
		super(message);
	}
}

/** The agreement as it goes along: what `follow` moves forward. */
class Agreement {
	readonly steps: Step[] = [];
	private phase: Phase = 'six-year-cycle';
	private parties: readonly PartyId[] = PARTIES;
	private leaving: readonly { party: PartyId; on: Day }[] = [];
	private termEnd: Day;
	/** `due` is the day by which the text wants the review, which may lie past the term. */
	private review: (NextReview & { due: Day }) | undefined;

	constructor(
		private readonly reading: ReadingId,
		entryIntoForce: Day,
	) {
		// 34.7(1): the agreement ends 16 years after entry into force unless it is extended.
		this.termEnd = addYears(entryIntoForce, TERM_YEARS);
		// 34.7(2): the first review is on the sixth anniversary, so on no other day.
		const first = addYears(entryIntoForce, CYCLE_YEARS);
		this.review = { from: first, by: first, due: first, provision: 'art-34-7-2' };
		this.add({ on: entryIntoForce, kind: 'entry-into-force', provisions: ['art-34-7-1'] });
	}

	get ended(): boolean {
		return this.phase === 'ended';
	}

	/**
	 * Does what the text alone brings about before a decision of `day`: the term runs out and withdrawals take effect at
	 * the start of a day, while a review due that day may still be decided on.
	 */
	advance(day: Day): void {
		while (!this.ended) {
			const leaves = this.leaving[0]?.on ?? '9999-12-31';
			const due = this.review && this.review.due < this.termEnd ? this.review.due : '9999-12-31';
			if (this.termEnd <= leaves && this.termEnd <= due) {
				if (this.termEnd > day) return;
				this.finish(this.termEnd, 'art-34-7-1');
			} else if (leaves <= due) {
				if (leaves > day) return;
				this.leave();
			} else {
				if (due >= day) return;
				this.conclude(due, []);
			}
		}
	}

	/** Applies a decision, or throws Impossible. */
	decide(decision: Decision): void {
		if (this.ended)
			throw new Impossible('after-the-end', `comes too late: the agreement ended on ${this.steps.at(-1)!.on}`);
		if (decision.kind === 'joint-review') this.hold(decision);
		else if (decision.kind === 'extension') this.extend(decision);
		else this.giveNotice(decision);
	}

	/** 34.7(2) to (4): a joint review, at which each Party says whether it wishes to extend. */
	private hold(decision: JointReview): void {
		const { on, confirms, declines = [] } = decision;
		const next = this.review;
		if (!next || on < next.from || on > next.by) {
			const right = !next
				? `no further review falls before the end of the term, ${this.termEnd}`
				: next.from === next.by
					? `the next one is on ${next.by}`
					: `the next one is due by ${next.by}, and not before ${next.from}`;
			throw new Impossible('review-not-due', `is not due: ${right}`);
		}
		this.mustBeParties(confirms);
		this.mustBeParties(declines);
		const both = inOrder(confirms).filter((party) => declines.includes(party));
		if (both.length > 0) throw new Impossible('contradiction', `has ${list(both)} both confirm and decline; keep one`);
		this.conclude(on, confirms, decision);
	}

	/** The outcome of a review, held or merely due. */
	private conclude(on: Day, confirms: readonly PartyId[], decision?: JointReview): void {
		const asked = this.review!.provision;
		const extended = this.missing(confirms).length === 0;
		if (extended) {
			// 34.7(3): when each Party confirms, the term is extended and the next review comes within six years.
			// 34.7(5): after an extension out of the annual reviews, the six-year cycle begins again.
			const again = this.phase === 'annual-reviews' ? 'art-34-7-5' : 'art-34-7-3';
			this.prolong(on, again);
			this.add({
				on,
				kind: 'joint-review',
				provisions: [...new Set([asked, 'art-34-7-3', again] as const)],
				outcome: 'extended',
				decision,
			});
		} else {
			// 34.7(4): when a Party does not confirm, there is a review every year for the rest of the term.
			this.phase = 'annual-reviews';
			const due = addYears(on, 1);
			this.setReview(`${Number(on.slice(0, 4)) + 1}-01-01`, due, 'art-34-7-4');
			this.add({
				on,
				kind: 'joint-review',
				provisions: [...new Set([asked, 'art-34-7-4'] as const)],
				outcome: 'not-extended',
				decision,
			});
		}
	}

	/** 34.7(4): after a review at which not all confirmed, the Parties may extend at any time before expiry. */
	private extend(decision: Extension): void {
		if (this.phase !== 'annual-reviews')
			throw new Impossible(
				'no-unconfirmed-review',
				'cannot stand alone: the Parties may extend between reviews only after a review at which not all confirmed; ' +
					`until then they extend at the joint review${this.review ? ` due by ${this.review.by}` : ''}`,
			);
		this.mustBeParties(decision.confirms);
		const missing = this.missing(decision.confirms);
		if (missing.length > 0)
			throw new Impossible(
				'not-all-confirm',
				`lacks the confirmation of ${list(missing)}: ${list(this.parties)} must all confirm`,
			);
		this.prolong(decision.on, 'art-34-7-5');
		this.add({ on: decision.on, kind: 'extension', provisions: ['art-34-7-4', 'art-34-7-5'], decision });
	}

	/** A longer term, and the next review within six years: 34.7(3), or 34.7(5) out of the annual reviews. */
	private prolong(on: Day, provision: ProvisionId): void {
		this.termEnd = addYears(this.reading === 'from-confirmation' ? on : this.termEnd, TERM_YEARS);
		this.phase = 'six-year-cycle';
		this.setReview(addDays(on, 1), addYears(on, CYCLE_YEARS), provision);
	}

	/** 34.6: a Party withdraws by written notice, which takes effect six months later. */
	private giveNotice(decision: Withdrawal): void {
		const { on, by } = decision;
		this.mustBeParties([by]);
		const given = this.leaving.find(({ party }) => party === by);
		if (given)
			throw new Impossible('notice-already-given', `repeats one given before, on which ${by} leaves on ${given.on}`);
		this.leaving = [...this.leaving, { party: by, on: addMonths(on, NOTICE_MONTHS) }];
		this.add({ on, kind: 'withdrawal-notice', provisions: ['art-34-6'], party: by, decision });
	}

	/** 34.6: the first notice pending takes effect. The agreement remains between the others, while there are two. */
	private leave(): void {
		const [{ party, on }, ...rest] = this.leaving as [{ party: PartyId; on: Day }, ...{ party: PartyId; on: Day }[]];
		const before = this.parties;
		this.leaving = rest;
		this.parties = before.filter((other) => other !== party);
		this.add({ on, kind: 'withdrawal', provisions: ['art-34-6'], party });
		// An agreement needs two. That the last one is bound to nobody follows from there being no other Party.
		if (this.parties.length < 2) this.finish(on, 'art-34-6', before);
	}

	private finish(on: Day, provision: ProvisionId, until: readonly PartyId[] = this.parties): void {
		this.phase = 'ended';
		this.parties = [];
		this.leaving = [];
		this.review = undefined;
		this.add({ on, kind: 'end', provisions: [provision], until });
	}

	/** No review falls after the end of the term, nor does one that cannot begin before it. */
	private setReview(from: Day, due: Day, provision: ProvisionId): void {
		const eve = addDays(this.termEnd, -1);
		const by = due < eve ? due : eve;
		this.review = from <= by ? { from, by, due, provision } : undefined;
	}

	private missing(confirms: readonly PartyId[]): PartyId[] {
		return this.parties.filter((party) => !confirms.includes(party));
	}

	private mustBeParties(named: readonly PartyId[]): void {
		const strangers = named.filter((party) => !this.parties.includes(party));
		if (strangers.length > 0)
			throw new Impossible(
				'not-a-party',
				`names ${list(strangers)}, not a Party that day: the Parties are ${list(this.parties)}`,
			);
	}

	private add(step: Omit<Step, 'after'>): void {
		this.steps.push({ ...step, after: this.state(step.on) });
	}

	private state(on: Day): State {
		// The day on which all but one have left, if so many have given notice.
		const alone = this.parties.length < 2 ? on : this.leaving[this.parties.length - 2]?.on;
		const endsOn = this.ended ? on : alone && alone < this.termEnd ? alone : this.termEnd;
		return {
			on,
			phase: this.phase,
			parties: this.parties,
			leaving: this.leaving,
			termEnd: this.termEnd,
			endsOn,
			nextReview: this.review && { from: this.review.from, by: this.review.by, provision: this.review.provision },
			yearsLeft: this.ended ? 0 : yearsBetween(on, endsOn),
		};
	}
}

/**
 * What follows from a list of decisions under Articles 34.6 and 34.7, from entry into force to the end.
 * @param decisions oldest first; several may share a day and are then taken in the order given
 * @returns the steps, the state on any day, and the decisions left out because the text does not allow them
 * @throws RangeError when `entryIntoForce` is no day
 */
export function follow(decisions: readonly Decision[], options: Options = {}): Course {
	const { reading = 'from-confirmation', entryIntoForce = ENTRY_INTO_FORCE } = options;
	if (!isDay(entryIntoForce)) throw new RangeError(`"${entryIntoForce}" is not a day that exists.`);
	const agreement = new Agreement(reading, entryIntoForce);
	const refused: Refusal[] = [];
	let clock = entryIntoForce;
	decisions.forEach((decision, index) => {
		try {
			const { on } = decision;
			if (!isDay(on)) throw new Impossible('not-a-day', 'has a date that is no day; write it 2027-07-01');
			if (on < entryIntoForce)
				throw new Impossible('before-entry-into-force', `comes before entry into force on ${entryIntoForce}`);
			if (on < clock)
				throw new Impossible('out-of-order', `stands after a decision of ${clock}; give decisions oldest first`);
			clock = on;
			agreement.advance(on);
			agreement.decide(decision);
		} catch (error) {
			if (!(error instanceof Impossible)) throw error;
			refused.push({ decision, index, reason: error.reason, message: `${nameOf(decision)} ${error.message}.` });
		}
	});
	agreement.advance('9999-12-31');
	const { steps } = agreement;
	return {
		reading,
		steps,
		end: steps.at(-1)!.on,
		refused,
		stateOn(day) {
			if (!isDay(day)) throw new RangeError(`"${day}" is not a day that exists.`);
			const step = steps.findLast(({ on }) => on <= day);
			if (!step)
				throw new RangeError(`The agreement was not in force on ${day}; it entered into force on ${entryIntoForce}.`);
			const { after } = step;
			return { ...after, on: day, yearsLeft: after.phase === 'ended' ? 0 : yearsBetween(day, after.endsOn) };
		},
	};
}
