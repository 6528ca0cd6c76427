/**
 * The agreement from day to day: Articles 34.6 and 34.7, rule by rule. review.ts passes the decisions to it one by one,
 * and states the conventions that it follows.
 */
import {
	CYCLE_YEARS,
	NOTICE_MONTHS,
	PARTIES,
	TERM_YEARS,
	type Decision,
	type Extension,
	type JointReview,
	type NextReview,
	type PartyId,
	type Phase,
	type ProvisionId,
	type ReadingId,
	type RefusalReason,
	type State,
	type Step,
	type Withdrawal,
} from './article34';
import { addDays, addMonths, addYears, yearsBetween, type Day } from './days';

const list = (ids: readonly string[]) => ids.join(', ').replace(/, ([^,]*)$/, ' and $1');

const inOrder = (parties: Iterable<PartyId>): PartyId[] => {
	const set = new Set(parties);
	return PARTIES.filter((party) => set.has(party));
};

/** A decision as messages name it: `The joint review of 2027-07-01`. */
export function decisionName({ kind, on }: Decision): string {
	if (kind === 'withdrawal') return `The notice of withdrawal of ${on}`;
	return kind === 'extension' ? `The extension of ${on}` : `The joint review of ${on}`;
}

/** A decision that the text does not allow. `follow` catches it and leaves the decision out. */
export class Impossible extends Error {
	readonly reason: RefusalReason;

	constructor(reason: RefusalReason, message: string) {
		super(message);
		this.reason = reason;
	}
}

/** The state of the agreement. `follow` moves it forward in time and applies decisions to it. */
export class Agreement {
	readonly steps: Step[] = [];
	private phase: Phase = 'six-year-cycle';
	private parties: readonly PartyId[] = PARTIES;
	private leaving: readonly { party: PartyId; on: Day }[] = [];
	private termEnd: Day;
	private review: NextReview | undefined;

	private readonly reading: ReadingId;
	private readonly held: readonly Day[];

	/** @param held the days of the joint reviews that are decided; a review without one is taken to be on its expected day */
	constructor(reading: ReadingId, entryIntoForce: Day, held: readonly Day[]) {
		this.reading = reading;
		this.held = held;
		// 34.7(1): the agreement ends 16 years after entry into force unless it is extended.
		this.termEnd = addYears(entryIntoForce, TERM_YEARS);
		// 34.7(2): the first review is on the sixth anniversary, so on no other day.
		const first = addYears(entryIntoForce, CYCLE_YEARS);
		this.review = { from: first, by: first, expected: first, provision: 'art-34-7-2' };
		this.add({ on: entryIntoForce, kind: 'entry-into-force', provisions: ['art-34-7-1'] });
	}

	get ended(): boolean {
		return this.phase === 'ended';
	}

	/**
	 * Does what comes before a decision, then applies it. A decision that is not possible leaves everything as it was, the
	 * day reached included: one of an earlier day may still follow.
	 * @throws Impossible
	 */
	take(decision: Decision): void {
		const { phase, parties, leaving, termEnd, review } = this;
		const taken = this.steps.length;
		try {
			this.advance(decision.on);
			this.decide(decision);
		} catch (error) {
			Object.assign(this, { phase, parties, leaving, termEnd, review });
			this.steps.length = taken;
			throw error;
		}
	}

	/**
	 * Does what follows from the text alone before a decision of `day`. The end of the term and withdrawals take effect
	 * at the start of a day; a review that is due on `day` is left for a decision of that day.
	 */
	advance(day: Day): void {
		while (!this.ended) {
			const leaves = this.leaving[0]?.on ?? '9999-12-31';
			const due = this.dayOfReview() ?? '9999-12-31';
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

	/** The day of the next review: the day on which it is decided, where that lies behind the expected one. */
	private dayOfReview(): Day | undefined {
		if (!this.review) return undefined;
		const { by, expected } = this.review;
		return this.held.find((day) => day > expected && day <= by) ?? expected;
	}

	/** Applies a decision, or throws Impossible. */
	private decide(decision: Decision): void {
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
					: `the next one can be held from ${next.from} to ${next.by}`;
			throw new Impossible('review-not-due', `is not due: ${right}`);
		}
		this.mustBeParties(confirms);
		this.mustBeParties(declines);
		const both = inOrder(confirms).filter((party) => declines.includes(party));
		if (both.length > 0) throw new Impossible('contradiction', `has ${list(both)} both confirm and decline; keep one`);
		this.conclude(on, confirms, decision);
	}

	/** The outcome of a review that was held, or that was due and has no decision. */
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
			// The text sets no day: one review a calendar year, on the anniversary of the last while no day is known.
			const year = Number(on.slice(0, 4)) + 1;
			this.setReview({
				from: `${year}-01-01`,
				by: `${year}-12-31`,
				expected: addYears(on, 1),
				provision: 'art-34-7-4',
			});
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
					`until then they extend at the joint review due by ${this.review!.by}`,
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
		const by = addYears(on, CYCLE_YEARS);
		this.setReview({ from: addDays(on, 1), by, expected: by, provision });
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

	/** 34.6: the first notice pending takes effect. The agreement goes on between the others if they are two. */
	private leave(): void {
		const [{ party, on }, ...rest] = this.leaving as [{ party: PartyId; on: Day }, ...{ party: PartyId; on: Day }[]];
		const before = this.parties;
		this.leaving = rest;
		this.parties = before.filter((other) => other !== party);
		this.add({ on, kind: 'withdrawal', provisions: ['art-34-6'], party });
		// An agreement needs two Parties. The text does not say so: it follows from the meaning of an agreement.
		if (this.parties.length < 2) this.finish(on, 'art-34-6', before);
	}

	private finish(on: Day, provision: ProvisionId, until: readonly PartyId[] = this.parties): void {
		this.phase = 'ended';
		this.parties = [];
		this.leaving = [];
		this.review = undefined;
		this.add({ on, kind: 'end', provisions: [provision], until });
	}

	/**
	 * Sets the next review. A review cannot be held after the end of the term; if its first day lies after it, there is
	 * none. Its expected day stays as it is: a review expected after the end is held only if it is decided.
	 */
	private setReview({ by, ...review }: NextReview): void {
		const last = this.eveAtMost(by);
		this.review = review.from <= last ? { ...review, by: last } : undefined;
	}

	/** A day, or the last day of the term where it lies after that. */
	private eveAtMost(day: Day): Day {
		const eve = addDays(this.termEnd, -1);
		return day < eve ? day : eve;
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
		// The day on which only one Party is left, if enough of them have given notice.
		const alone = this.parties.length < 2 ? on : this.leaving[this.parties.length - 2]?.on;
		const endsOn = this.ended ? on : alone && alone < this.termEnd ? alone : this.termEnd;
		return {
			on,
			phase: this.phase,
			parties: this.parties,
			leaving: this.leaving,
			termEnd: this.termEnd,
			endsOn,
			nextReview: this.review && { ...this.review, expected: this.eveAtMost(this.review.expected) },
			yearsLeft: this.ended ? 0 : yearsBetween(on, endsOn),
		};
	}
}
