/** The picture of monthly figures: an axis of months, lines that stop where months are missing, numbered events. */
import { addMonths, type Day } from '../../../../record/days';
import { formatPercent, formatWhen, type Locale } from '../../../../record/format';
import { clearOf, cursorAt, timeTicks, type TickMark, type CursorMark } from '../../kit/timeAxis';
import { TYPE, type Marks, type Size } from '../../contract';
import { numbered } from './numbered';
import { eventsText, monthOf, monthsBetween, type Happening, type Month, type Point } from './series';
import { textWidth, wrap } from '../../kit/textWidth';
import { dayNumber, linear, numberDay } from '../../kit/scales';
import { px } from '../../kit/px';

export interface TextMark {
	key: string;
	x: number;
	y: number;
	text: string;
	anchor: 'start' | 'middle' | 'end';
	look: string;
}

export interface MonthMarks extends Marks {
	uid: string;
	ticks: TickMark[];
	levels: { key: string; x1: number; x2: number; y: number; text: string; textX: number; textY: number }[];
	/** Months without a figure. */
	gaps: { key: string; x: number; y: number; width: number; height: number }[];
	flags: { key: string; x: number; y1: number; y2: number; text: string; textY: number }[];
	lines: { key: string; look: string; path: string }[];
	spans: { key: string; look: string; x1: number; x2: number; y: number }[];
	dots: { key: string; look: string; path: string; focused: boolean }[];
	labels: TextMark[];
	cursor: CursorMark;
	plot: { left: number; right: number; first: number; last: number };
}

const FRAME = {
	narrow: { left: 44, right: 8, plot: 216 },
	wide: { left: 46, right: 14, plot: 256 },
} as const;
/** The width that every picture of a band has at least: notes are broken for it, so that heights do not change. */
const LEAST = { narrow: 312, wide: 680 } as const;
const TOP = 52;
const LINE = 18;

export interface Plan {
	start: Day;
	asOf: Day;
	on: Day;
	events: Happening[];
	/** The months that have a figure. */
	known: ReadonlySet<Month>;
	/** The scale of percentages: its ends and the distance of its lines. */
	low: number;
	high: number;
	step: number;
	/** Sentences under the picture. */
	notes: string[];
	/** What is written where the figures end. */
	missing: string;
}

export interface Board {
	x: (month: Month) => number;
	y: (value: number) => number;
	/** The place of a day. */
	at: (day: Day) => number;
	left: number;
	right: number;
	/** Of some points, those that get a mark: all, or where months are too close for that, what no line shows. */
	marked: <P extends Point>(points: readonly P[]) => P[];
	/** All marks but those of the figures themselves. */
	base: MonthMarks;
}

/** Marks of months that are closer than this, in pixels, would touch: then the line alone shows them. */
const LEAST_APART = 6;

const follows = (before: Point | undefined, after: Point | undefined) =>
	before !== undefined && after !== undefined && monthOf(addMonths(`${before[0]}-01`, 1)) === after[0];

/** Whether no line reaches a point, because the months beside it are missing. */
const isAlone = (points: readonly Point[], index: number) =>
	!follows(points[index - 1], points[index]) && !follows(points[index], points[index + 1]);

const middle = (month: Month) => dayNumber(`${month}-01`) + 15;

/** The picture without its figures: axes, hatching, events and their list, the cursor. */
export function board(plan: Plan, size: Size, locale: Locale): Board {
	const { band, width } = size;
	const frame = FRAME[band];
	const type = TYPE[band];
	const left = frame.left;
	const right = width - frame.right;
	const bottom = TOP + frame.plot;
	const first = dayNumber(plan.start);
	const last = dayNumber(plan.asOf) + 1;
	const place = linear([first, last], [left, right]);
	const at = (day: Day) => px(place(dayNumber(day)));
	const y = linear([plan.low, plan.high], [bottom, TOP]);

	const levels = Array.from({ length: Math.round((plan.high - plan.low) / plan.step) + 1 }, (_, index) => {
		const value = plan.low + index * plan.step;
		const level = px(y(value));
		const text = formatPercent(value, locale);
		return { key: String(value), x1: left, x2: right, y: level, text, textX: left - 6, textY: level + 4.5 };
	});

	const months = monthsBetween(plan.start, plan.asOf);
	const gaps: MonthMarks['gaps'] = [];
	let tail = '';
	months.forEach((month, index) => {
		if (plan.known.has(month)) return;
		const x1 = at(`${month}-01`);
		const x2 = index === months.length - 1 ? px(right) : at(addMonths(`${month}-01`, 1));
		const before = gaps.at(-1);
		if (before && before.x + before.width >= x1 - 0.3) before.width = Math.max(px(x2 - before.x), 0);
		else gaps.push({ key: month, x: x1, y: TOP, width: Math.max(px(x2 - x1), 0), height: frame.plot });
		tail = month;
	});

	const leastPlace = linear([first, last], [left, LEAST[band] - frame.right]);
	const groups = numbered(plan.events, (day) => leastPlace(dayNumber(day)), type);
	const flags = groups.flatMap((happened, index) =>
		happened.map(({ date, month }, nth) => ({
			key: month,
			x: at(date),
			y1: TOP,
			y2: bottom + 6,
			// One number stands for all that are too close for two.
			text: nth === 0 ? String(index + 1) : '',
			textY: bottom + 21,
		})),
	);
	const list = [
		...groups.map((happened, index) => ({
			mark: String(index + 1),
			text: happened.flatMap(({ month }) => eventsText(plan.events, month, locale)).join('. '),
		})),
		...plan.notes.map((text) => ({ mark: '', text })),
	];
	const labels: TextMark[] = [];
	let row = bottom + 48;
	list.forEach(({ mark, text }, index) => {
		const indent = mark ? 18 : 0;
		if (mark) labels.push({ key: `mark-${index}`, x: 2, y: row, text: mark, anchor: 'start', look: 'number' });
		for (const [line, words] of wrap(text, LEAST[band] - indent - 6, type, 5).entries()) {
			const look = mark ? 'note' : 'note muted';
			labels.push({ key: `note-${index}-${line}`, x: 2 + indent, y: row, text: words, anchor: 'start', look });
			row += LINE;
		}
		row += 2;
	});
	const tailGap = gaps.at(-1);
	if (tailGap && tail === months.at(-1)) {
		const lines = wrap(plan.missing, Math.max(tailGap.width - 4, 60), type, 3);
		const half = Math.max(...lines.map((line) => textWidth(line, type))) / 2;
		lines.forEach((text, index) =>
			labels.push({
				key: `missing-${index}`,
				x: px(Math.min(tailGap.x + tailGap.width / 2, width - half)),
				y: bottom - 10 - (lines.length - 1 - index) * 16,
				text,
				anchor: 'middle',
				look: 'missing halo',
			}),
		);
	}

	const x = (month: Month) => px(place(middle(month)));
	return {
		x,
		y: (value) => px(y(value)),
		at,
		left,
		right,
		marked: (points) =>
			(right - left) / months.length >= LEAST_APART
				? [...points]
				: points.filter(([month], index) => month === monthOf(plan.on) || isAlone(points, index)),
		base: {
			width,
			height: row - LINE + 8,
			uid: size.uid,
			ticks: clearOf(
				timeTicks({ from: plan.start, until: plan.asOf, x: place, top: TOP, bottom, width, band, locale }),
				x(monthOf(plan.on)),
				band,
			),
			levels,
			gaps,
			flags,
			lines: [],
			spans: [],
			dots: [],
			labels,
			cursor: cursorAt(x(monthOf(plan.on)), formatWhen(monthOf(plan.on), locale), {
				top: 18,
				bottom,
				left: 2,
				right: width - 2,
				band,
			}),
			plot: { left, right, first, last },
		},
	};
}

export const disc = (x: number, y: number, r = 3.6) =>
	`M${px(x - r)},${y}a${r},${r} 0 1,0 ${2 * r},0a${r},${r} 0 1,0 ${-2 * r},0Z`;
export const diamond = (x: number, y: number, r = 4.6) => `M${x},${px(y - r)}l${r},${r}l${-r},${r}l${-r},${-r}Z`;

/** The line through points; it stops where a month is missing and before each month in `breaks`. */
export function linePath(points: readonly Point[], { x, y }: Board, breaks: readonly Month[] = []): string {
	let before = '';
	return points
		.map(([month, value]) => {
			const joined = before !== '' && monthOf(addMonths(`${before}-01`, 1)) === month && !breaks.includes(month);
			before = month;
			return `${joined ? 'L' : 'M'}${x(month)},${y(value)}`;
		})
		.join('');
}

/** The month under a point; beside the plot the nearest counts, above and below the picture none. */
export function monthAt({ plot, height, width }: MonthMarks, x: number, y: number): Month | null {
	if (y < 0 || y > height || x < -20 || x > width + 20) return null;
	const share = Math.min(Math.max((x - plot.left) / (plot.right - plot.left), 0), 1);
	return monthOf(numberDay(Math.min(plot.first + share * (plot.last - plot.first), plot.last - 1)));
}
