/** What follows from the reader's choices: the course of the agreement, and its steps in the picture. */
import type { Day } from '../../../../record/days';
import { follow, type Course, type Decision, type PartyId, type ReadingId, type Step } from '../../../../record/review';
import type { ReviewPathsData } from './data';

/** What the reader decides. */
export interface Choices {
	/** The year of the review at which confirmations come, `each` for every review, or `none`. */
	extend: string;
	/** The Parties that confirm there. */
	confirm: PartyId[];
	/** The Parties that give notice of withdrawal, and the day on which they do. */
	notice: PartyId[];
	noticeOn: Day;
	reading: ReadingId;
}

/** A step can stand alone on its day and side, or with another Party's of the same kind. */
export const keyOf = ({ on, kind, party }: Step): string => [on, kind, ...(party ? [party] : [])].join('.');

/** A joint review that the rules ask for and nobody has decided on. */
const isDue = ({ kind, decision }: Step) => kind === 'joint-review' && !decision;

const inOrder = (decisions: Decision[]) => decisions.toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));

/** The years in which a review falls if nothing more is decided: those a reader can choose from. */
export function reviewYears(data: ReviewPathsData): string[] {
	return follow(data.history)
		.steps.filter(isDue)
		.map(({ on }) => on.slice(0, 4));
}

export function courseOf(data: ReviewPathsData, { extend, confirm, notice, noticeOn, reading }: Choices): Course {
	const notices = notice.map((by): Decision => ({ kind: 'withdrawal', on: noticeOn, by }));
	let decisions = inOrder([...data.history, ...notices]);
	let course = follow(decisions, { reading });
	if (extend === 'none') return course;
	const wanted = (step: Step) =>
		isDue(step) && step.on > data.asOf && step.on < data.end && (extend === 'each' || step.on.startsWith(extend));
	// A review decided on is no longer due, and those after it move: so one after the other, until none is left.
	for (let step = course.steps.find(wanted); step; step = course.steps.find(wanted)) {
		const bound = step.after.parties;
		const confirms = confirm.filter((party) => bound.includes(party));
		decisions = inOrder([...decisions, { kind: 'joint-review', on: step.on, confirms }]);
		course = follow(decisions, { reading });
	}
	return course;
}

/** The steps that the picture's span holds. */
export const stepsShown = (data: ReviewPathsData, { steps }: Course): Step[] => steps.filter(({ on }) => on < data.end);

/** Whether the agreement still runs where the picture ends. */
export const runsOn = (data: ReviewPathsData, { end }: Course): boolean => end >= data.end;

export const isExtension = ({ kind, outcome }: Step) => kind === 'extension' || outcome === 'extended';

/** A decision that the record holds, and not one that the reader tries out. */
export const isHeld = ({ decision }: Step) => decision?.entry !== undefined;

/** A review of the yearly kind: it follows one at which not all confirmed. */
export const isAnnual = ({ kind, provisions }: Step) => kind === 'joint-review' && provisions[0] === 'art-34-7-4';

/** The terms one after the other, as the reading counts them, as far as they run. */
export function termsOf({ steps, reading, end }: Course): { from: Day; to: Day }[] {
	const first = steps[0]!;
	const terms = [{ from: first.on, to: first.after.termEnd }];
	for (const step of steps.filter(isExtension)) {
		const running = terms.at(-1)!;
		// A new term either takes the place of the one that runs, or waits for its end.
		if (reading === 'from-confirmation') running.to = step.on;
		terms.push({ from: running.to, to: step.after.termEnd });
	}
	return terms.filter(({ from }) => from < end).map(({ from, to }) => ({ from, to: to < end ? to : end }));
}
