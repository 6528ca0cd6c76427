/** `timeline` as marks: a lane a track, a dot an event, labels where they fit. */
import { formatWhen } from '../../../../record/format';
import type { Day } from '../../../../record/days';
import type { Track } from '../../../../record/schema';
import { ARTBOARDS, TYPE, type Band, type Context, type Marks, type Size } from '../../contract';
import { timeTicks, type TickMark } from '../../kit/timeAxis';
import { textWidth, wrap } from '../../kit/textWidth';
import { dayNumber, linear } from '../../kit/scales';
import type { Item, Span, TimelineData } from './data';
import { focused, inPicture, LABEL_ALL, shownTracks, spanOf, type TimelineState } from './state';
import { px } from '../../kit/px';

export interface DotMark {
	key: string;
	x: number;
	y: number;
	/** An event still ahead is a hollow diamond, one that happened a disc. */
	path: string;
	scheduled: boolean;
	major: boolean;
	focused: boolean;
}

export interface LabelMark {
	key: string;
	x: number;
	anchor: 'start' | 'end';
	lines: { key: string; text: string; y: number }[];
	stem: { x: number; y1: number; y2: number };
}

export interface LaneMark {
	key: Track;
	y: number;
	height: number;
	rule: { x1: number; x2: number; y: number };
	name: { key: string; text: string; x: number; y: number }[];
	dots: DotMark[];
	labels: LabelMark[];
}

export interface TimelineMarks extends Marks {
	lanes: LaneMark[];
	ticks: TickMark[];
	/** The ground of what is still ahead. */
	ahead: { key: string; x: number; width: number; y: number; height: number }[];
	/** The record's last day, and the day of the cursor where it is another. */
	days: { key: 'today' | 'cursor'; x: number; y1: number; y2: number; text: string; textX: number; textY: number }[];
	ring: { key: string; x: number; y: number }[];
	empty: { key: string; text: string; x: number; y: number }[];
}

const FRAME = {
	narrow: { left: 8, right: 8, nameWidth: 0, nameHeight: 22, labelWidth: 126 },
	wide: { left: 4, right: 10, nameWidth: 118, nameHeight: 0, labelWidth: 132 },
} as const;

const TOP = 44;
const RADIUS = 5;
const STEP = 2 * RADIUS + 1.5;
const LINE = 16;
const LABEL_LINES = 3;
const disc = (x: number, y: number) =>
	`M${x - RADIUS},${y}a${RADIUS},${RADIUS} 0 1,0 ${2 * RADIUS},0a${RADIUS},${RADIUS} 0 1,0 ${-2 * RADIUS},0Z`;
const diamond = (x: number, y: number) =>
	`M${x},${y - RADIUS - 1}l${RADIUS + 1},${RADIUS + 1}l${-RADIUS - 1},${RADIUS + 1}l${-RADIUS - 1},${-RADIUS - 1}Z`;

/** The level of each dot above the lane's floor: the lowest on which it touches no dot before it. */
function stack(xs: number[]): number[] {
	const ends: number[] = [];
	return xs.map((x) => {
		const free = ends.findIndex((end) => x - end >= STEP);
		const level = free === -1 ? ends.length : free;
		ends[level] = x;
		return level;
	});
}

/** The scale of a picture `width` wide. */
function scaleOf({ from, until }: Span, width: number, band: Band) {
	const { left, right, nameWidth } = FRAME[band];
	return linear([dayNumber(from), dayNumber(until)], [left + nameWidth + RADIUS, width - right - RADIUS]);
}

const middle = ({ from, to }: Item) => (dayNumber(from) + dayNumber(to)) / 2;
interface Box {
	x1: number;
	x2: number;
}

/** Labels for a lane, turning points first; one that would overlap another or leave the picture is left out. */
function placeLabels(
	items: Item[],
	dots: DotMark[],
	wanted: (item: Item) => boolean,
	{ band, top, bounds }: { band: Band; top: number; bounds: Box },
): LabelMark[] {
	const type = TYPE[band];
	const taken: Box[] = [];
	const labels: LabelMark[] = [];
	const order = items.map((item, index) => ({ item, dot: dots[index]! })).filter(({ item }) => wanted(item));
	order.sort((a, b) => Number(b.item.key) - Number(a.item.key));
	for (const { item, dot } of order) {
		const lines = wrap(item.title, FRAME[band].labelWidth, type, LABEL_LINES);
		const width = Math.max(...lines.map((line) => textWidth(line, type)));
		const sides: { anchor: 'start' | 'end'; box: Box }[] = [
			{ anchor: 'start', box: { x1: dot.x - RADIUS, x2: dot.x - RADIUS + width } },
			{ anchor: 'end', box: { x1: dot.x + RADIUS - width, x2: dot.x + RADIUS } },
		];
		const fit = sides.find(
			({ box }) =>
				box.x1 >= bounds.x1 &&
				box.x2 <= bounds.x2 &&
				taken.every((other) => box.x2 + 10 < other.x1 || box.x1 - 10 > other.x2),
		);
		if (!fit) continue;
		taken.push(fit.box);
		const first = top + (LABEL_LINES - lines.length) * LINE;
		labels.push({
			key: item.id,
			x: px(fit.anchor === 'start' ? fit.box.x1 : fit.box.x2),
			anchor: fit.anchor,
			lines: lines.map((text, index) => ({ key: String(index), text, y: first + 12 + index * LINE })),
			stem: { x: dot.x, y1: top + LABEL_LINES * LINE, y2: dot.y - RADIUS },
		});
	}
	return labels;
}

export function layout(data: TimelineData, state: TimelineState, size: Size, context: Context): TimelineMarks {
	const { band, width } = size;
	const frame = FRAME[band];
	const type = TYPE[band];
	const span = spanOf(data, state);
	const all = inPicture(data, state);
	const focus = focused(data, state)?.id;
	const tracks = shownTracks(data, all);
	const x = scaleOf(span, width, band);
	const reference = scaleOf(span, ARTBOARDS[band], band);
	const left = frame.left + frame.nameWidth;
	// A title that is still on its way has no label yet.
	const wanted = (item: Item) => item.title !== '' && (item.key || all.length <= LABEL_ALL);

	let y = TOP;
	const lanes = tracks.map((track): LaneMark => {
		const items = all.filter((item) => item.track === track);
		// Heights come from the artboard's width, so that a wider picture is no lower and the page does not move.
		const room = Math.max(...stack(items.map((item) => reference(middle(item)))), 0) + 1;
		const labelTop = y + frame.nameHeight + 6;
		const height = frame.nameHeight + 6 + LABEL_LINES * LINE + 8 + room * STEP + 6;
		const floor = y + height - 8 - RADIUS;
		const xs = items.map((item) => px(x(middle(item))));
		const levels = stack(xs);
		const dots = items.map((item, index): DotMark => {
			const [cx, cy] = [xs[index]!, px(floor - levels[index]! * STEP)];
			return {
				key: item.id,
				x: cx,
				y: cy,
				path: item.scheduled ? diamond(cx, cy) : disc(cx, cy),
				scheduled: item.scheduled,
				major: item.key,
				focused: item.id === focus,
			};
		});
		const nameLines =
			band === 'wide'
				? wrap(context.t(`jr.label.track.${track}`), frame.nameWidth - 12, type, 3, true)
				: [context.t(`jr.label.track.${track}`)];
		const lane: LaneMark = {
			key: track,
			y,
			height,
			rule: { x1: left, x2: width - frame.right, y: y + height },
			name: nameLines.map((text, index) => ({
				key: String(index),
				text,
				x: frame.left,
				y: band === 'wide' ? y + height - 8 - (nameLines.length - 1 - index) * LINE : y + 17,
			})),
			dots,
			labels: placeLabels(items, dots, wanted, { band, top: labelTop, bounds: { x1: left, x2: width - frame.right } }),
		};
		y += height;
		return lane;
	});
	const bottom = lanes.length > 0 ? y : TOP + 60;

	const ticks = timeTicks({
		from: span.from,
		until: span.until,
		x,
		top: TOP,
		bottom,
		width,
		band,
		locale: context.locale,
	});
	const within = (day: Day) => day >= span.from && day <= span.until;
	const dayMark = (key: 'today' | 'cursor', day: Day, text: string) => {
		const at = px(x(dayNumber(day)));
		const half = textWidth(text, type, true) / 2;
		return { key, x: at, y1: 18, y2: bottom, text, textX: Math.min(Math.max(at, half), width - half), textY: 13 };
	};
	const moved = state.on !== data.asOf && within(state.on);
	const lastDay = formatWhen(data.asOf, context.locale, 'short');
	const days = [
		...(within(data.asOf)
			? [dayMark('today', data.asOf, moved ? '' : context.t('chart.timeline.today', { day: lastDay }))]
			: []),
		...(moved ? [dayMark('cursor', state.on, formatWhen(state.on, context.locale))] : []),
	];
	const aheadX = Math.max(px(x(dayNumber(data.asOf))), left);
	const ahead =
		span.until > data.asOf
			? [{ key: 'ahead', x: aheadX, width: px(width - frame.right - aheadX), y: TOP - 4, height: bottom - TOP + 4 }]
			: [];
	return {
		width,
		height: bottom + 6,
		lanes,
		ticks,
		ahead,
		days,
		ring: lanes.flatMap(({ dots }) =>
			dots.filter((dot) => dot.focused).map((dot) => ({ key: 'ring', x: dot.x, y: dot.y })),
		),
		empty: lanes.length > 0 ? [] : [{ key: 'empty', text: context.t('chart.timeline.empty'), x: left, y: TOP + 34 }],
	};
}

/** The event nearest to a point, at most a finger's width away. */
export function focusAt(marks: TimelineMarks, x: number, y: number): string | null {
	let best: { key: string; distance: number } | null = null;
	for (const { dots } of marks.lanes)
		for (const dot of dots) {
			const distance = Math.hypot(dot.x - x, dot.y - y);
			if (distance <= 22 && (!best || distance < best.distance)) best = { key: dot.key, distance };
		}
	return best?.key ?? null;
}
