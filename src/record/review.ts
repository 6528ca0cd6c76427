/**
 * The joint review (Article 34.7) and withdrawal (Article 34.6) as a state machine: it takes decisions and gives dates
 * and outcomes. It needs no texts of the record, so that a chart can run it in the browser.
 *
 * The text leaves much open. These are the conventions and readings followed here:
 * - An end date is the first day on which the agreement (or a Party's part in it) is no longer in force, like every
 *   `until` of the record. The term ends on 1 July 2036; 30 June 2036, which some sources give, is its last day.
 * - Silence is no confirmation. Paragraphs 1 and 3 ask for a confirmation in writing, so a review of which no decision
 *   is given here counts as one at which not every Party confirmed.
 * - "Every year" (paragraph 4) is read as one review in each calendar year, on any day of it. While no day is known,
 *   the anniversary of the review before stands for it.
 * - "Each Party" is every Party still bound on that day, and so also one that has given notice and has not left yet.
 *   After a withdrawal only the remaining two must confirm. The text does not say so.
 * - The text does not say from which day "another 16 years" run: see READING_IDS.
 */
import { Agreement, decisionName, Impossible } from './agreement';
import { ENTRY_INTO_FORCE, type Course, type Decision, type PartyId, type ReadingId, type Refusal } from './article34';
import { isDay, yearsBetween, type Day } from './days';
import type { Entries } from './record';

export * from './article34';
export { yearsBetween } from './days';

/**
 * The decisions that the record holds, in the order of the record.
 *
 * A name of a Party is passed on as it stands: `follow` refuses a decision that names anyone else, and
 * rules/decisions.ts reports it.
 */
export function historyOf({ decisions }: Pick<Entries, 'decisions'>): Decision[] {
	return decisions.map(({ id, kind, on, confirms, declines, by }): Decision => {
		if (kind === 'withdrawal') return { kind, on, by: by as PartyId, entry: id };
		const decision = { on, confirms: confirms as PartyId[], entry: id };
		return kind === 'extension' ? { kind, ...decision } : { kind, ...decision, declines: declines as PartyId[] };
	});
}

/** What `follow` can be given besides the decisions. */
export interface Options {
	/** How "another 16 years" is read; `from-confirmation` by default. */
	reading?: ReadingId;
	/** The day from which everything is counted; 1 July 2020 by default. */
	entryIntoForce?: Day;
}

/** Applies the decisions one by one; `held` are the days of the joint reviews that a decision is given for. */
function run(
	decisions: readonly Decision[],
	{ entryIntoForce, reading }: Required<Options>,
	held: readonly Day[],
): { agreement: Agreement; refused: Refusal[] } {
	const agreement = new Agreement(reading, entryIntoForce, held);
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
			agreement.take(decision);
			clock = on;
		} catch (error) {
			if (!(error instanceof Impossible)) throw error;
			refused.push({ decision, index, reason: error.reason, message: `${decisionName(decision)} ${error.message}.` });
		}
	});
	return { agreement, refused };
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
	const start = { reading, entryIntoForce };
	// A yearly review waits for the day on which it is decided, and none waits for a decision that is refused.
	const refusedReviews = new Set<number>();
	const attempt = () =>
		run(
			decisions,
			start,
			decisions.flatMap(({ kind, on }, index) => (kind === 'joint-review' && !refusedReviews.has(index) ? [on] : [])),
		);
	let { agreement, refused } = attempt();
	const reasons = new Map<number, Refusal>();
	for (;;) {
		// One at a time: without the first, a review after it may be possible.
		const first = refused.find(({ decision, index }) => decision.kind === 'joint-review' && !refusedReviews.has(index));
		if (!first) break;
		refusedReviews.add(first.index);
		reasons.set(first.index, first);
		({ agreement, refused } = attempt());
	}
	refused = refused.map((refusal) => reasons.get(refusal.index) ?? refusal);
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
