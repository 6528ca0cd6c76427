/** What `review-paths` says in words: of the course as a whole, and in its table. */
import { addDays } from '../../../../record/days';
import { formatList, formatNumber, formatWhen } from '../../../../record/format';
import { PARTIES, type Course } from '../../../../record/review';
import type { Context, Table } from '../../contract';
import { courseOf, isAnnual, isExtension, isHeld, keyOf, runsOn, stepsShown } from './course';
import type { ReviewPathsData } from './data';
import { partyList, yearsText } from './phrases';
import { proofOf, stepHeading, stepLines } from './step';
import { inSpan } from './span';
import type { ReviewPathsState } from './state';

const NAME = 'chart.review-paths';

/** The last year that the picture shows. */
const lastYear = (data: ReviewPathsData) => addDays(data.end, -1).slice(0, 4);

export function title(data: ReviewPathsData, state: ReviewPathsState, context: Context): string {
	const { t, locale } = context;
	const course = courseOf(data, state);
	const past = runsOn(data, course);
	const last = addDays(past ? data.end : course.end, -1);
	const left = PARTIES.filter((party) => !course.stateOn(last).parties.includes(party));
	const values = { year: lastYear(data), end: formatWhen(course.end, locale), parties: partyList(left, context) };
	if (past) return t(`${NAME}.title.on${left.length > 0 ? '-without' : ''}`, values);
	if (left.length > 0) return t(`${NAME}.title.without`, values);
	if (state.path === 'extended') return t(`${NAME}.title.extended`, { ...values, year: state.extend });
	return t(`${NAME}.title.${state.path === 'annual' ? 'annual' : 'end'}`, values);
}

export function subtitle(data: ReviewPathsData, state: ReviewPathsState, { t }: Context): string {
	return t(`${NAME}.subtitle${state.show === 'clock' ? '.clock' : ''}`, {
		from: data.start.slice(0, 4),
		to: lastYear(inSpan(data, state)),
		reading: t(`${NAME}.reading.${state.reading}`),
	});
}

/** What the reader decided that has no effect, and why. */
function idle(state: ReviewPathsState, course: Course, context: Context): string[] {
	const { t, locale } = context;
	const sentences: string[] = [];
	if (course.refused.length > 0)
		sentences.push(
			t(`${NAME}.idle.notice`, { day: formatWhen(state.noticeOn, locale), end: formatWhen(course.end, locale) }),
		);
	const decided = course.steps.filter((step) => step.decision?.kind === 'joint-review' && !isHeld(step));
	if (state.extend !== 'none' && decided.length === 0) sentences.push(t(`${NAME}.idle.review`));
	const short = decided.find(({ outcome }) => outcome === 'not-extended');
	if (short?.decision?.kind === 'joint-review') {
		const { confirms } = short.decision;
		const missing = short.after.parties.filter((party) => !confirms.includes(party));
		const parties = partyList(missing, context);
		sentences.push(
			state.extend === 'each'
				? t(`${NAME}.idle.each`, { parties })
				: t(`${NAME}.idle.short`, { day: formatWhen(short.on, locale), parties }),
		);
	}
	return sentences;
}

export function describe(data: ReviewPathsData, state: ReviewPathsState, context: Context): string {
	const { t, locale } = context;
	const course = courseOf(data, state);
	const ahead = stepsShown(data, course).filter(({ on }) => on > data.asOf);
	const day = formatWhen(data.asOf, locale);
	const reviews = ahead.filter(({ kind }) => kind === 'joint-review');
	const annual = reviews.filter(isAnnual).length;
	const sentences = [
		t(`${NAME}.describe.now`, { day, years: yearsText(course.stateOn(data.asOf).yearsLeft, context) }),
		t(`${NAME}.describe.reviews`, { annual, six: reviews.length - annual }),
	];
	const extensions = ahead.filter(isExtension);
	if (extensions.length > 0)
		sentences.push(
			t(`${NAME}.describe.extended`, {
				days: formatList(
					extensions.map(({ on }) => formatWhen(on, locale)),
					locale,
				),
				end: formatWhen(extensions.at(-1)!.after.termEnd, locale),
			}),
		);
	const leaving = ahead.filter(({ kind }) => kind === 'withdrawal');
	if (leaving.length > 0)
		sentences.push(
			t(`${NAME}.describe.leaves`, {
				parties: partyList(
					leaving.map(({ party }) => party!),
					context,
				),
				day: formatWhen(leaving[0]!.on, locale),
			}),
		);
	const past = runsOn(data, course);
	const last = course.stateOn(addDays(past ? data.end : course.end, -1));
	sentences.push(
		t(`${NAME}.describe.${past ? 'on' : 'end'}`, {
			year: lastYear(data),
			day: formatWhen(course.end, locale),
			parties: partyList(last.parties, context),
		}),
	);
	return [...sentences, ...idle(state, course, context)].join(' ');
}

/** A row a step, those past the picture's span included. */
export function table(data: ReviewPathsData, state: ReviewPathsState, context: Context): Table {
	const { t, locale } = context;
	const { steps } = courseOf(data, state);
	const columns = (['date', 'what', 'text', 'paragraph', 'years', 'parties', 'source'] as const).map((id) => ({
		id,
		label: t(`${NAME}.column.${id}`),
		numeric: id === 'years',
	}));
	const rows = steps.map((step, index) => {
		const { yearsLeft, parties } = step.after;
		const paragraphs = step.provisions.map((id) => data.paragraphs[id]!);
		const { of, publisher, url } = proofOf(step, data);
		return {
			key: keyOf(step),
			cells: [
				{ text: formatWhen(step.on, locale, 'short'), value: step.on },
				{ text: stepHeading(step, context), value: step.outcome ? `${step.kind} ${step.outcome}` : step.kind },
				{ text: stepLines(step, steps[index - 1], context).join(' ') },
				{ text: paragraphs.map(({ number }) => number).join(', ') },
				{ text: formatNumber(yearsLeft, locale, 1), value: Math.round(yearsLeft * 1000) / 1000 },
				{
					text: formatList(
						data.parties.filter(({ id }) => parties.includes(id)).map(({ name }) => name),
						locale,
					),
					value: parties.join(' '),
				},
				{ text: publisher, href: url, proof: [...new Set([of, ...step.provisions])] },
			],
		};
	});
	return { caption: title(data, state, context), columns, rows };
}
