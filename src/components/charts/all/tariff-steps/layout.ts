/** `tariff-steps` as marks: a row for each kind of goods, the duty as steps in time, a line at the day of the cursor. */
import { formatPercent, formatWhen } from '../../../../record/format';
import { TYPE, type Context, type Marks, type Size } from '../../contract';
import { clearOf, cursorAt, timeTicks, type TickMark, type CursorMark } from '../../kit/timeAxis';
import { shownUntil } from '../../families/duties/ahead';
import { textWidth } from '../../kit/textWidth';
import { dayNumber, linear, numberDay } from '../../kit/scales';
import type { Origin, Step, TariffStepsData } from './data';
import { keysOf, levelsOf, type KeyMark, type Look } from './keys';
import { focusKey, shownGoods, shownOrigins, stepOn, type TariffStepsState } from './state';
import { dutyText } from './words';
import { px } from '../../kit/px';

export interface StepMark {
	key: string;
	look: Look;
	x: number;
	y: number;
	width: number;
	height: number;
	/** The path of a step that is drawn as a line: up or down from the step before, then along. */
	path: string;
}

export interface ValueMark {
	key: string;
	x: number;
	y: number;
	text: string;
	origin: Origin;
}

export interface RowMark {
	key: string;
	focused: boolean;
	top: number;
	height: number;
	name: { x: number; y: number; text: string };
	baseline: { x1: number; x2: number; y: number };
	/** The levels of the scale, with their percents where there is room. */
	levels: { key: string; x1: number; x2: number; y: number; text: string; textX: number }[];
	areas: StepMark[];
	lines: StepMark[];
	/** The keys of its steps. */
	steps: string[];
	values: ValueMark[];
}

export interface TariffStepsMarks extends Marks {
	uid: string;
	rows: RowMark[];
	ticks: TickMark[];
	keys: KeyMark[];
	cursor: CursorMark;
	/** Turns a place in the picture into a row and a day. */
	plot: { left: number; right: number; first: number; last: number };
}

const lookOf = ({ banned, percent, upTo }: Step): Look =>
	banned ? 'banned' : percent === null ? 'unknown' : upTo ? 'up-to' : 'known';

/** With more steps than this a row leaves out what no reader sees, and joins what looks the same: the page stays light. */
const MANY_STEPS = 16;

/** The areas of a row; of many, those that have a height. */
const seenAreas = (areas: readonly StepMark[]): StepMark[] =>
	areas.filter(({ height }) => areas.length <= MANY_STEPS || height > 0);

/** The lines of a row; of many, one path for all of a look. */
const joinedLines = (lines: readonly StepMark[]): StepMark[] =>
	lines.length <= MANY_STEPS
		? [...lines]
		: [...Map.groupBy(lines, ({ look }) => look).values()].map((alike) => ({
				...alike[0]!,
				path: alike.map(({ path }) => path).join(''),
			}));

/** How high the row is where it is the only one. */
const ALONE = 112;
/** With more rows than this only the first bears the percents of its levels. */
const FEW_ROWS = 6;

/** Where things stand in each band. */
const FRAME = {
	narrow: { left: 4, right: 4, nameWidth: 0, head: 20, plot: 40, gap: 12 },
	wide: { left: 4, right: 132, nameWidth: 168, head: 0, plot: 38, gap: 14 },
} as const;

/** The percent that fills a row: one scale for every row and every choice, so that rows can be compared. */
const topOf = ({ steps }: TariffStepsData): number =>
	Math.ceil(Math.max(10, ...steps.map(({ level }) => level)) / 10) * 10;

/** Above the rows, under one line of keys. */
const HEAD = 66;

export function layout(data: TariffStepsData, state: TariffStepsState, size: Size, context: Context): TariffStepsMarks {
	const frame = FRAME[size.band];
	const type = TYPE[size.band];
	const goods = shownGoods(data, state.sector);
	const origins = shownOrigins(state);
	// The margin is as wide as the longest name, whichever rows are shown: no name reaches into the plot.
	const left =
		frame.left +
		(frame.nameWidth && Math.max(frame.nameWidth, ...data.goods.map(({ name }) => textWidth(name, type, true) + 8)));
	const right = size.width - frame.right;
	const plot = goods.length === 1 ? ALONE : frame.plot;
	const pitch = frame.head + plot + frame.gap;
	const top = topOf(data);
	const drawn = (origin: Origin) =>
		new Set(
			data.steps.filter((step) => step.origin === origin && goods.some(({ id }) => id === step.goods)).map(lookOf),
		);
	const looks = {
		areas: origins.includes('originating') ? drawn('originating') : new Set<Look>(),
		lines: origins.includes('other') ? drawn('other') : new Set<Look>(),
	};
	const { keys, height: keyHeight } = keysOf(origins, looks, top, size.band, context);
	const rowsTop = HEAD + keyHeight;
	const height = rowsTop + goods.length * pitch + 4;

	const first = dayNumber(data.start);
	const last = dayNumber(data.asOf) + 1;
	const x = linear([first, last], [left, right]);
	const y = linear([0, top], [0, plot]);
	const rows = goods.map(({ id, name }, index): RowMark => {
		const rowTop = rowsTop + index * pitch;
		const base = rowTop + frame.head + plot;
		const stepMarks = (origin: Origin): StepMark[] => {
			let before = 0;
			return data.steps
				.filter((step) => step.goods === id && step.origin === origin)
				.map((step) => {
					const look = lookOf(step);
					const whole = look === 'banned' || look === 'unknown';
					const tall = whole ? plot : y(step.level);
					const x1 = px(x(dayNumber(step.from)));
					const until = shownUntil(step.until, data.asOf);
					const x2 = px(x(until ? dayNumber(until) : last));
					const level = px(base - y(step.level));
					const path = `M${x1},${px(base - y(before))}V${level}H${x2}`;
					before = step.level;
					return { key: step.key, look, x: x1, y: px(base - tall), width: px(x2 - x1), height: px(tall), path };
				});
		};
		const [areas, lines] = [
			origins.includes('originating') ? stepMarks('originating') : [],
			origins.includes('other') ? stepMarks('other') : [],
		];
		const values = origins.map((origin, place): ValueMark => {
			const step = stepOn(data, id, origin, state.on);
			const columns = size.band === 'wide' ? 62 : 64;
			return {
				key: origin,
				origin,
				x: size.width - 4 - (origins.length - 1 - place) * columns,
				y: size.band === 'wide' ? base - 4 : rowTop + type,
				text: step ? dutyText(step, context, 'short') : '',
			};
		});
		return {
			key: id,
			focused: id === state.goods,
			top: rowTop - frame.gap / 2,
			height: pitch,
			name: { x: frame.left, y: size.band === 'wide' ? base - 4 : rowTop + type, text: name },
			baseline: { x1: left, x2: right, y: base },
			levels: levelsOf(top).map((level) => ({
				key: String(level),
				x1: left,
				x2: right,
				y: px(base - y(level)),
				textX: left + 3,
				text: index === 0 || goods.length <= FEW_ROWS ? formatPercent(level, context.locale) : '',
			})),
			areas: seenAreas(areas),
			lines: joinedLines(lines),
			steps: [...areas, ...lines].map(({ key }) => key),
			values,
		};
	});

	const bottom = height - 4 - frame.gap;
	const ticks = timeTicks({
		from: data.start,
		until: data.asOf,
		x,
		top: rowsTop,
		bottom,
		width: size.width,
		band: size.band,
		locale: context.locale,
	});

	const at = px(x(dayNumber(state.on) + 0.5));
	return {
		width: size.width,
		height,
		uid: size.uid,
		rows,
		ticks: clearOf(ticks, at, size.band),
		keys,
		cursor: cursorAt(at, formatWhen(state.on, context.locale), {
			top: rowsTop - 26,
			bottom,
			left,
			right,
			band: size.band,
		}),
		plot: { left, right, first, last },
	};
}

/** The row and day under a point; outside the plot the nearest day counts, outside the rows nothing does. */
export function focusAt(marks: TariffStepsMarks, x: number, y: number): string | null {
	const row = marks.rows.find(({ top, height }) => y >= top && y < top + height);
	if (!row) return null;
	const { left, right, first, last } = marks.plot;
	const share = Math.min(Math.max((x - left) / (right - left), 0), 1);
	return focusKey(row.key, numberDay(Math.min(first + share * (last - first), last - 1)));
}
