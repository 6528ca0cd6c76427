/** `timeline` as marks: a lane a track, a dot an event or columns of many, names where they fit. */
import { formatWhen } from '../../../../record/format';
import type { Day } from '../../../../record/days';
import type { Track } from '../../../../record/schema';
import { ARTBOARDS, TYPE, type Band, type Context, type Marks, type Size } from '../../contract';
import { timeTicks, type TickMark } from '../../kit/timeAxis';
import { textWidth, wrap } from '../../kit/textWidth';
import { columning, columnsOf, eventAt, MOST_DOTS, mostIn, placeInColumn, topOf, type ColumnMark } from './columns';
import { dayNumber, linear } from '../../kit/scales';
import type { Item, Span, TimelineData } from './data';
import { dotsOf, stack, STEP, type DotMark } from './dots';
import { heightOfRows, LINE, placeLabels, RADIUS, rowsNeeded, type LabelMark } from './labels';
import { focused, inPicture, LABEL_ALL, shownTracks, spanOf, type TimelineState } from './state';
import { memory } from '../../../../record/remember';
import { px } from '../../kit/px';

export interface LaneMark {
	key: Track;
	y: number;
	height: number;
	rule: { x1: number; x2: number; y: number };
	name: { key: string; text: string; x: number; y: number }[];
	/** Its events as dots or, where they are many, as columns. */
	dots: DotMark[];
	columns: ColumnMark[];
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
	/** What a column stands for. */
	note: { key: string; text: string; x: number; y: number }[];
	empty: { key: string; text: string; x: number; y: number }[];
}

const FRAME = {
	narrow: { left: 8, right: 8, nameWidth: 0, nameHeight: 22 },
	wide: { left: 4, right: 10, nameWidth: 118, nameHeight: 0 },
} as const;

const TOP = 44;

/** The scale of a picture `width` wide. */
function scaleOf({ from, until }: Span, width: number, band: Band) {
	const { left, right, nameWidth } = FRAME[band];
	return linear([dayNumber(from), dayNumber(until)], [left + nameWidth + RADIUS, width - right - RADIUS]);
}

// The same while only the focus moves.
const recallRows = memory<TimelineData, number>();

const middle = ({ from, to = from }: Item) => (dayNumber(from) + dayNumber(to)) / 2;

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

	const inLanes = tracks.map((track) => ({ track, items: all.filter((item) => item.track === track) }));
	const columned = all.length > MOST_DOTS && columning(inLanes, span, reference);

	let y = TOP;
	const lanes = inLanes.map(({ items, track }): LaneMark => {
		const labelTop = y + frame.nameHeight + 6;
		// Heights come from the artboard's width, so that a wider picture is no lower and the page does not move.
		const room = columned
			? columned.unit * mostIn(items, columned.step)
			: (Math.max(...stack(items.map((item) => reference(middle(item)))), 0) + 1) * STEP;
		const rows = recallRows(
			data,
			[band, track, span.id, state.events, all.length, ...items.filter(wanted).map(({ id }) => id)].join(' '),
			() =>
				rowsNeeded(items, wanted, band, (at) => {
					const place = scaleOf(span, at, band);
					return { xs: items.map((item) => place(middle(item))), bounds: { x1: left, x2: at - frame.right } };
				}),
		);
		const height = frame.nameHeight + 6 + heightOfRows(rows) + 8 + room + 6;
		const floor = y + height - 8;
		const xs = items.map((item) => px(x(middle(item))));
		const dots = columned ? [] : dotsOf(items, xs, floor - RADIUS, focus);
		const columns = columned ? columnsOf(items, { ...columned, asOf: data.asOf, floor, span, x }) : [];
		const spots = columned
			? items.map(({ id }) => topOf(columns, id))
			: dots.map((dot) => ({ x: dot.x, y: dot.y - RADIUS }));
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
			columns,
			labels: placeLabels(items, spots, wanted, {
				band,
				top: labelTop,
				bounds: { x1: left, x2: width - frame.right },
				rows,
			}),
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
		height: bottom + 6 + (columned ? LINE + 6 : 0),
		lanes,
		ticks,
		ahead,
		days,
		ring: lanes.flatMap(({ columns, dots }) => {
			const at = dots.find((dot) => dot.focused) ?? (focus === undefined ? undefined : placeInColumn(columns, focus));
			return at ? [{ key: 'ring', x: at.x, y: at.y }] : [];
		}),
		note: columned
			? [
					{
						key: 'note',
						text: context.t(`chart.timeline.step.${columned.step}`, { most: columned.most }),
						x: left,
						y: bottom + LINE,
					},
				]
			: [],
		empty: lanes.length > 0 ? [] : [{ key: 'empty', text: context.t('chart.timeline.empty'), x: left, y: TOP + 34 }],
	};
}

/** How far from an event a finger may be, in pixels. */
const REACH = 22;

/** The event nearest to a point, at most a finger's width away. */
export function focusAt(marks: TimelineMarks, x: number, y: number): string | null {
	let best: { key: string; distance: number } | null = null;
	for (const { columns, dots } of marks.lanes) {
		const inColumn = eventAt(columns, x, y, REACH);
		if (inColumn !== null) return inColumn;
		for (const dot of dots) {
			const distance = Math.hypot(dot.x - x, dot.y - y);
			if (distance <= REACH && (!best || distance < best.distance)) best = { key: dot.key, distance };
		}
	}
	return best?.key ?? null;
}
