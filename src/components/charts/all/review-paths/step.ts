/** What `review-paths` says of one step: what happens, what follows, and by which paragraph. */
import { formatWhen } from '../../../../record/format';
import type { Step } from '../../../../record/review';
import type { Context, Readout } from '../../contract';
import { isAnnual, isHeld } from './course';
import type { Link, ReviewPathsData } from './data';
import { partyList, yearsText } from './phrases';
import { focus, type ReviewPathsState } from './state';

const NAME = 'chart.review-paths';

/** The case of a step, by which its sentence is chosen. */
function caseOf(step: Step) {
	const { kind, decision, outcome } = step;
	if (kind !== 'joint-review') return kind;
	if (!decision) return 'due';
	return outcome === 'not-extended' && isHeld(step) ? 'held' : outcome!;
}

/** The first joint review, which Article 34.7(2) asks for. */
const isFirst = ({ provisions }: Step) => provisions[0] === 'art-34-7-2';

/** The document that proves a step: a source of the decision, where the record holds it, else the paragraph. */
export function proofOf({ decision, provisions }: Step, { held, paragraphs }: ReviewPathsData): Link {
	return decision?.entry === undefined ? paragraphs[provisions[0]!]! : held[decision.entry]!;
}

/** `Yearly joint review, not decided`, without its day. */
export function stepHeading(step: Step, context: Context): string {
	const kind = caseOf(step);
	const parties = step.party ? partyList([step.party], context) : '';
	if (kind === 'due') return context.t(`${NAME}.step.due.${isAnnual(step) ? 'annual' : 'six'}`);
	return context.t(`${NAME}.step.${kind === 'held' && !isFirst(step) ? 'not-extended' : kind}`, { parties });
}

/** What a step means, in a sentence or two. `before` is the step before it. */
export function stepLines(step: Step, before: Step | undefined, context: Context): string[] {
	const { t, locale } = context;
	const day = (on: string) => formatWhen(on, locale);
	const { after, decision, party } = step;
	const list = (parties: Step['after']['parties']) => partyList(parties, context);
	const kind = caseOf(step);
	const confirms = decision && 'confirms' in decision ? decision.confirms : [];
	const missing = after.parties.filter((other) => !confirms.includes(other));
	const rest = { years: yearsText(after.yearsLeft, context), end: day(after.endsOn) };
	const window = before?.after.nextReview;
	switch (kind) {
		case 'held':
			if (confirms.length === 0) return [t(`${NAME}.line.nobody`, rest)];
			return [t(`${NAME}.line.held`, { missing: list(missing), confirms: list(confirms), ...rest })];
		case 'due':
			return [
				t(`${NAME}.line.due.${isAnnual(step) ? 'annual' : 'six'}`, {
					year: step.on.slice(0, 4),
					by: day(window!.by),
					on: day(step.on),
				}),
				t(`${NAME}.line.due-effect`, { ...rest, parties: list(after.parties) }),
			];
		case 'extended':
		case 'extension':
			return [
				t(`${NAME}.line.extended`, { ...rest, parties: list(confirms) }),
				...(after.nextReview ? [t(`${NAME}.line.next`, { by: day(after.nextReview.expected) })] : []),
			];
		case 'not-extended':
			return [
				t(`${NAME}.line.${confirms.length > 0 ? 'short' : 'nobody'}`, {
					...rest,
					missing: list(missing),
					confirms: list(confirms),
				}),
			];
		case 'withdrawal-notice':
			return [
				t(`${NAME}.line.notice`, {
					parties: list([party!]),
					day: day(after.leaving.find((other) => other.party === party)!.on),
				}),
			];
		case 'withdrawal':
			return after.parties.length > 1
				? [t(`${NAME}.line.withdrawal`, { ...rest, parties: list(after.parties) })]
				: [t(`${NAME}.line.alone`)];
		case 'end':
			return [
				t(`${NAME}.line.${step.provisions[0] === 'art-34-6' ? 'end-alone' : 'end'}`, {
					parties: list(step.until ?? []),
				}),
			];
		default:
			return [t(`${NAME}.line.entry`, rest)];
	}
}

export function readout(data: ReviewPathsData, state: ReviewPathsState, context: Context): Readout {
	const { t, locale } = context;
	const { shown, place, step } = focus(data, state);
	const paragraphs = step.provisions.map((id) => data.paragraphs[id]!);
	const { publisher, url } = proofOf(step, data);
	return {
		heading: t(`${NAME}.heading`, { day: formatWhen(step.on, locale), what: stepHeading(step, context) }),
		lines: [
			...stepLines(step, shown[place - 1], context),
			paragraphs.map(({ number, title }) => t(`${NAME}.paragraph`, { number, title })).join('; '),
		],
		href: { url, label: publisher },
	};
}
