/** `review-paths` as marks: years left, reviews, terms and Parties, one under the other on one axis of years. */
import { formatWhen } from '../../../../record/format';
import { PARTIES, type Course } from '../../../../record/review';
import { TYPE, type Context, type Size } from '../../contract';
import type { TickMark } from '../../kit/timeAxis';
import { textWidth, wrap } from '../../kit/textWidth';
import { dayNumber, linear, monthTicks } from '../../kit/scales';
import { nameLeavers, nameReviews, nameSteps, nameYears } from './captions';
import { courseOf, isHeld, keyOf, reviewYears, runsOn, stepsShown, termsOf } from './course';
import { inSpan } from './span';
import type { ReviewPathsData } from './data';
import { Placer } from './labels';
import { brokenLine } from './lines';
import { px } from '../../kit/px';
import { partyRow } from './parties';
import { symbolOf } from './symbols';
import type { ReviewPathsState } from './state';
import { yearsArea } from './years';
import type { RowMark, TermMark, ReviewPathsMarks } from './marks';

const isReviews = ({ key }: RowMark) => key === 'reviews';

const FRAME = {
	narrow: { left: 6, right: 8, names: 0, head: 21, tick: 10 },
	wide: { left: 4, right: 10, names: 130, head: 0, tick: 5 },
} as const;
const TOP = 66;
const LINE = 16;
const HEIGHTS = { years: 104, reviews: 66, terms: 34, party: 28 };
/** The heights of the two rows of the small picture. */
const CLOCK = { years: 72, reviews: 60 };
/** A name of a row takes up to this many lines where it stands beside it. */
const NAME_LINES = 3;

/** The rows from top to bottom. */
function rowsOf(data: ReviewPathsData, { show }: ReviewPathsState, size: Size, { t }: Context): RowMark[] {
	const frame = FRAME[size.band];
	const type = TYPE[size.band];
	const wide = size.band === 'wide';
	const all = show === 'all';
	const heights = { ...HEIGHTS, ...(all ? {} : CLOCK) };
	const keys = all ? (['years', 'reviews', 'terms'] as const) : (['years', 'reviews'] as const);
	const names = [
		...keys.map((key) => ({ key, height: heights[key], text: t(`chart.review-paths.row.${key}`) })),
		...(all ? data.parties.map(({ id, name }) => ({ key: id, height: heights.party, text: name })) : []),
	];
	let y = TOP;
	return names.map(({ key, height, text }): RowMark => {
		const lines = wide ? wrap(text, frame.names - 10, type, NAME_LINES, true) : [text];
		const top = y + frame.head;
		const first = wide ? top + height / 2 + 5 - ((lines.length - 1) * LINE) / 2 : y + type + 1;
		y = top + height;
		return {
			key,
			y: top,
			height,
			rule: { x1: wide ? frame.left + frame.names : frame.left, x2: size.width - frame.right },
			name: lines.map((line, index) => ({ key: String(index), x: frame.left, y: first + index * LINE, text: line })),
		};
	});
}

/** A tick every five years, or every ten with the fives unnamed. */
function ticksOf(data: ReviewPathsData, x: (day: number) => number, size: Size, bottom: number): TickMark[] {
	const { tick } = FRAME[size.band];
	return monthTicks(data.start, data.end, 60).map(({ day }): TickMark => {
		const year = Number(day.slice(0, 4));
		const at = px(x(dayNumber(day)));
		const text = year % tick === 0 && day < data.end ? String(year) : '';
		const half = textWidth(text, TYPE[size.band], true) / 2;
		const textX = Math.min(Math.max(at, half), size.width - half);
		return { key: day, x: at, y1: TOP - 4, y2: bottom, text, textX, textY: TOP - 9, major: text !== '' };
	});
}

function termMarks(
	data: ReviewPathsData,
	course: Course,
	x: (day: string) => number,
	row: RowMark,
	type: number,
	context: Context,
): TermMark[] {
	return termsOf(course)
		.filter(({ from }) => from < data.end)
		.map(({ from, to }, index): TermMark => {
			const [x1, x2] = [px(x(from)), px(x(to < data.end ? to : data.end))];
			const text = context.t('chart.review-paths.term', {
				from: from.slice(0, 4),
				to: to.slice(0, 4),
			});
			const fits = textWidth(text, type, true) + 8 <= x2 - x1;
			const key = index === 0 ? 'first' : `extended-${index}`;
			return { key, x: x1, y: row.y + 6, width: px(Math.max(x2 - x1 - 1, 0)), height: 22, text: fits ? text : '' };
		});
}

function possibleTerm(
	data: ReviewPathsData,
	state: ReviewPathsState,
	course: Course,
	x: (day: string) => number,
	row: RowMark,
	placer: Placer,
	{ t }: Context,
): ReviewPathsMarks['possible'] {
	const year = reviewYears(data)[0];
	const term = course.stateOn(data.asOf).termEnd;
	// Nothing to show where a term was added, or where too few Parties are left to add one.
	if (!year || course.end !== term) return [];
	const other = courseOf(data, { ...state, extend: year, confirm: [...PARTIES] });
	if (other.end <= term) return [];
	const from = px(x(term) + 7);
	const to = px(x(other.end < data.end ? other.end : data.end));
	const texts = (['long', 'short'] as const).map((form) =>
		t(`chart.review-paths.possible.${form}`, { year, end: other.end.slice(0, 4) }),
	) as [string, string];
	// Behind it, else on it, else in short.
	const places: [string, number][] = [
		[texts[0], to + 10],
		[texts[0], from + 8],
		[texts[1], from + 8],
	];
	places.some(([text, at]) => placer.place('possible', text, at, row.y + 22, ['start']));
	return [{ key: 'possible', x: from, y: row.y + 6.5, width: px(Math.max(to - from, 0)), height: 21 }];
}

export function layout(
	whole: ReviewPathsData,
	state: ReviewPathsState,
	size: Size,
	context: Context,
): ReviewPathsMarks {
	const data = inSpan(whole, state);
	const { t, locale } = context;
	const frame = FRAME[size.band];
	const type = TYPE[size.band];
	const left = frame.left + frame.names;
	const right = size.width - frame.right;
	const scale = linear([dayNumber(data.start), dayNumber(data.end)], [left, right]);
	const x = (day: string) => scale(dayNumber(day));
	const course = courseOf(whole, state);
	const steps = stepsShown(data, course);
	const rows = rowsOf(data, state, size, context);
	// What stands in a row that is not shown stands among the reviews.
	const row = (key: string) => rows.find((other) => other.key === key) ?? rows.find(isReviews)!;
	const all = state.show === 'all';
	const last = rows.at(-1)!;
	const bottom = last.y + last.height;
	const on = runsOn(data, course);
	const endX = px(x(on ? data.end : course.end));
	const todayX = px(x(data.asOf));

	const placer = new Placer(type, { x1: left, x2: Math.max(right, left) });
	const above = new Placer(type, { x1: 2, x2: size.width - 2 });
	above.place('today', t('chart.review-paths.today', { day: formatWhen(data.asOf, locale, 'short') }), todayX, 13, [
		'end',
		'start',
		'clamp',
	]);
	const endText = on
		? t('chart.review-paths.on', { year: Number(data.end.slice(0, 4)) - 1 })
		: t('chart.review-paths.ends', { day: formatWhen(course.end, locale) });
	above.place('end', endText, endX, 33, on ? ['end', 'clamp'] : ['middle', 'clamp'], true);

	const area = yearsArea(data, course, x, row('years'));
	const placed = steps.map((step) => ({
		step,
		mark: symbolOf(step, keyOf(step), px(x(step.on)), { row, held: isHeld(step) }),
	}));
	const parties = all
		? data.parties.map(({ id }) => partyRow(id, steps, { x, row: row(id), end: on ? data.end : course.end }))
		: [];
	nameReviews(placed, row('reviews'), placer, context);
	nameYears(placed, area.y, placer, context);
	if (all) nameLeavers(parties, row, placer, context);
	else nameSteps(placed, row('reviews'), placer, context);
	const possible = all ? possibleTerm(whole, state, course, x, row('terms'), placer, context) : [];
	const symbols = placed.map(({ mark }) => mark);
	const labels = [...above.labels, ...placer.labels];
	const focused = symbols.find(({ key }) => key === state.at) ?? symbols[0]!;
	return {
		width: size.width,
		height: bottom + 6,
		uid: size.uid,
		ahead: { x: todayX, y: TOP - 4, width: px(Math.max(right - todayX, 0)), height: bottom - TOP + 4 },
		ticks: ticksOf(data, scale, size, bottom),
		rows,
		areas: area.paths,
		terms: all ? termMarks(data, course, x, row('terms'), type, context) : [],
		possible,
		parties,
		symbols,
		labels,
		lines: [
			{ key: 'today', path: brokenLine(todayX, 19, bottom, labels, type) },
			...(on ? [] : [{ key: 'end' as const, path: brokenLine(endX, 39, bottom, labels, type) }]),
		],
		focus: { x: focused.x, y: focused.y, path: brokenLine(focused.x, TOP - 4, bottom, labels, type) },
	};
}

/** The step nearest to a point, at most a finger's width away. */
export function focusAt({ symbols }: ReviewPathsMarks, x: number, y: number): string | null {
	let best: { key: string; distance: number } | null = null;
	for (const mark of symbols) {
		const distance = Math.hypot(mark.x - x, mark.y - y);
		if (distance <= 22 && (!best || distance < best.distance)) best = { key: mark.key, distance };
	}
	return best?.key ?? null;
}
