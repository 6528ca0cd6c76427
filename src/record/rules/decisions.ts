/** Rules about decisions: each fits its kind and its event, and Articles 34.6 and 34.7 allow it. */
import { PARTIES, type Decision, type Refusal } from '../article34';
import { firstDay, isDay, lastDay, type Day } from '../days';
import { fileOf } from '../problem';
import { lastKnownDay } from '../record';
import { follow, historyOf } from '../review';
import type { RecordDecision, RecordEvent } from '../schema';
import { valuesAt, type Rule } from './rule';

export const decisionsFitTheirKind: Rule = (entries, report) => {
	for (const { id, kind, by, confirms, declines } of entries.decisions) {
		if (kind !== 'withdrawal') {
			if (by !== undefined)
				report('decisions', id, 'by', `belongs to a withdrawal only: say who took part in confirms and declines`);
			continue;
		}
		if (by === undefined) report('decisions', id, 'by', 'is missing: name the Party that gave notice');
		for (const [field, parties] of Object.entries({ confirms, declines }))
			if (parties.length > 0)
				report('decisions', id, field, 'must be empty: a Party withdraws alone, and stands in by');
	}
};

/** Whether a day is one of those on which an event went on. */
const isDuring = ({ date, until = date }: RecordEvent, day: Day) =>
	day >= firstDay(date) && (day <= lastDay(date) || day <= lastDay(until));

/** A decision is made on a day of its event, and every joint review that was held has its decision. */
export const decisionsFitTheirEvent: Rule = (entries, report, rejected) => {
	const events = new Map(entries.events.map((event) => [event.id, event]));
	for (const { id, kind, on, event: eventId } of entries.decisions) {
		const event = events.get(eventId);
		if (!event) continue;
		const { date, until = date, status, jointReview } = event;
		if (kind === 'joint-review' && !jointReview)
			report('decisions', id, 'event', `names "${eventId}", which is no joint review: set jointReview in it`);
		if (status === 'scheduled')
			report('decisions', id, 'event', `names "${eventId}", which is still scheduled: say in it what happened`);
		if (!isDuring(event, on))
			report(
				'decisions',
				id,
				'on',
				`is ${on}, but "${eventId}" is dated ${date === until ? date : `${date} to ${until}`}`,
			);
	}
	// A decision that its schema refuses has its own problem; its review has none.
	const refused = new Set(rejected.flatMap((value) => valuesAt(value, ['event']).map(([, event]) => event)));
	const decides = (event: RecordEvent) =>
		entries.decisions.some(
			({ kind, on, event: id }) => kind === 'joint-review' && (id === event.id || isDuring(event, on)),
		);
	for (const event of entries.events)
		if (event.jointReview && event.status === 'happened' && !refused.has(event.id) && !decides(event))
			report(
				'events',
				event.id,
				'jointReview',
				`says that a joint review was held, but no entry of ${fileOf('decisions')} says who confirmed: add one of the kind joint-review`,
			);
};

/** The field of a decision that the reason of a refusal is about. */
const FIELDS: { readonly [R in Refusal['reason']]?: keyof RecordDecision } = {
	'not-a-party': 'confirms',
	'not-all-confirm': 'confirms',
	contradiction: 'declines',
	'notice-already-given': 'by',
};

/** The field in which a decision names `party`. */
function fieldWith({ by, confirms, declines }: RecordDecision, party: string): string {
	if (by === party) return 'by';
	return confirms.includes(party) ? `confirms.${confirms.indexOf(party)}` : `declines.${declines.indexOf(party)}`;
}

/** The joint review of the same calendar year that stands before `index`. */
const twinOf = (decisions: readonly RecordDecision[], index: number) =>
	decisions
		.slice(0, index)
		.find(({ kind, on }) => kind === 'joint-review' && on.slice(0, 4) === decisions[index]!.on.slice(0, 4));

/** The decisions of the record, one after the other, are possible under Articles 34.6 and 34.7. */
export const decisionsFollowTheText: Rule = (entries, report) => {
	const { decisions } = entries;
	// Whoever is not in the record at all is reported by referencesResolve, and a missing Party by decisionsFitTheirKind.
	const known = new Set<string>(entries.parties.map(({ id }) => id));
	const names = ({ by, confirms, declines }: RecordDecision) => [...confirms, ...declines, ...(by ? [by] : [])];
	const whole = decisions.filter(
		(decision) =>
			names(decision).every((id) => known.has(id)) && (decision.kind !== 'withdrawal' || decision.by !== undefined),
	);
	for (const refusal of follow(historyOf({ decisions: whole })).refused) {
		const decision = whole[refusal.index]!;
		const { id } = decision;
		const stranger = names(decision).find((name) => !(PARTIES as readonly string[]).includes(name));
		const twin = refusal.reason === 'review-not-due' && twinOf(whole, refusal.index);
		if (stranger)
			report(
				'decisions',
				id,
				fieldWith(decision, stranger),
				`names "${stranger}", which is no Party to the agreement: the Parties are ${PARTIES.join(', ')}`,
			);
		else if (twin)
			report(
				'decisions',
				id,
				'on',
				`is in the year of "${twin.id}": a calendar year has one joint review, and a review has one decision`,
			);
		else report('decisions', id, FIELDS[refusal.reason] ?? 'on', `is not possible. ${refusal.message}`);
	}
};

/** A joint review is scheduled for a day on which it can be held, if nothing more is decided before it. */
export const reviewsAreDue: Rule = (entries, report) => {
	const asOf = lastKnownDay(entries.events);
	const decided = new Set(entries.decisions.map(({ event }) => event));
	const scheduled = entries.events
		.filter(({ status, jointReview, date }) => status === 'scheduled' && jointReview && isDay(date))
		// Other rules report a scheduled event of the past, and one with a decision.
		.filter(({ id, date }) => date > asOf && !decided.has(id))
		.toSorted((a, b) => a.date.localeCompare(b.date));
	const reviews = scheduled.map(({ date }): Decision => ({ kind: 'joint-review', on: date, confirms: [] }));
	const history = historyOf(entries);
	for (const { index, message } of follow([...history, ...reviews]).refused) {
		const event = scheduled[index - history.length];
		if (event) report('events', event.id, 'date', `is no day for a joint review. ${message}`);
	}
};
