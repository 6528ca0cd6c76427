/** `in-force` as marks: a line for each run of measures, under its programme, with a line at the day of the cursor. */
import { formatWhen } from '../../../../record/format';
import { TYPE, type Band, type Context, type Size } from '../../contract';
import { clearOf, cursorAt, timeTicks } from '../../kit/timeAxis';
import { shownUntil } from '../../families/duties/ahead';
import { textWidth, wrap } from '../../kit/textWidth';
import { dayNumber, linear, numberDay } from '../../kit/scales';
import type { InForceData, Item } from './data';
import { countsOf, programmesOn } from './counts';
import { laneTexts } from './lane';
import { LOOKS } from './sides';
import { focusKey, inForce, rowsOf, shownItems, type InForceState } from './state';
import { px } from '../../kit/px';
import type { BarMark, LaneMark, ProgrammeMark, SideMark, InForceMarks } from './marks';

const FRAME = {
	narrow: { left: 4, right: 4, names: 0, head: 19, lane: 22 },
	wide: { left: 4, right: 8, names: 158, head: 0, lane: 21 },
} as const;
/** The narrowest picture of each band: the key is set to it, so that every picture of the band is as high. */
const LEAST: { readonly [B in Band]: number } = { narrow: 300, wide: 680 };
const BAR = 17;
const LINE = 16;
const SIDE_HEAD = 30;
const KEY_LINE = 21;

/** The key of textures, in as many lines as the band's narrowest picture needs. */
function keysOf(items: Item[], band: Band, { t }: Context): InForceMarks['keys'] {
	let [x, y] = [FRAME[band].left, 4];
	return LOOKS.filter((look) => items.some((item) => item.look === look)).map((look) => {
		const text = t(`chart.in-force.key.${look}`);
		const width = 24 + textWidth(text, TYPE[band]) + 16;
		if (x > FRAME[band].left && x + width - 16 > LEAST[band]) [x, y] = [FRAME[band].left, y + KEY_LINE];
		const mark = { key: look, x: px(x), y, text };
		x += width;
		return mark;
	});
}

export function layout(data: InForceData, state: InForceState, size: Size, context: Context): InForceMarks {
	const { band, width } = size;
	const { t, locale } = context;
	const frame = FRAME[band];
	const type = TYPE[band];
	const wide = band === 'wide';
	const left = frame.left + frame.names;
	const right = width - frame.right;
	const items = shownItems(data, state);
	const first = dayNumber(data.start);
	const last = dayNumber(data.asOf) + 1;
	const scale = linear([first, last], [left, right]);
	const cursorX = px(scale(dayNumber(state.on) + 0.5));
	const keys = keysOf(items, band, context);
	const top = (keys.at(-1)?.y ?? 0) + KEY_LINE + 52;

	const barOf = (item: Item, y: number): BarMark => {
		const x1 = scale(dayNumber(item.from));
		const until = shownUntil(item.until, data.asOf);
		const x2 = scale(until ? dayNumber(until) : last);
		const [by, look] = [item.by, item.look];
		return { key: item.id, side: by, look, x: px(x1), y, width: px(Math.max(x2 - x1 - 1, 1)), height: BAR };
	};
	const laneOf = (lane: Item[], y: number): LaneMark => {
		const bars = lane.map((item) => barOf(item, y));
		return {
			key: lane[0]!.id,
			bars,
			texts: laneTexts(lane, bars, { data, context, type, bounds: { x1: left, x2: right } }),
			dots: lane
				.filter((item) => inForce(item, state.on))
				.map(({ id }) => ({ key: `${id}.dot`, x: cursorX, y: y + BAR / 2 })),
		};
	};

	const counts =
		items.length === 0
			? null
			: countsOf(
					items,
					data,
					state,
					{
						top,
						left,
						right,
						names: { x: frame.left, width: frame.names - 10 },
						cursor: cursorX,
						place: (day) => scale(dayNumber(day)),
						band,
					},
					context,
				);
	let y = counts?.bottom ?? top;
	const sides = rowsOf(items).map(({ side, programmes }): SideMark => {
		const head = y;
		y += SIDE_HEAD;
		const live = programmesOn(
			items.filter(({ by }) => by === side),
			state.on,
		);
		return {
			key: side,
			name: { x: frame.left, y: head + 20, text: t(`chart.in-force.head.${side}`) },
			count: { x: right - 10, y: head + 20, text: t('chart.in-force.in-force', { count: live.length }) },
			rule: { x1: frame.left, x2: right, y: head + SIDE_HEAD - 3 },
			programmes: programmes.map(({ id, lanes }): ProgrammeMark => {
				const name = data.programmes[id]!;
				const lines = wide ? wrap(name, frame.names - 10, type, 2, true) : [name];
				const height = Math.max(lanes.length * frame.lane, wide ? lines.length * LINE + 2 : 0) + frame.head + 6;
				const start = y;
				y += height;
				return {
					key: id,
					focused: id === state.programme,
					live: live.includes(id),
					top: start,
					height,
					name: lines.map((text, index) => ({
						key: `${id}.${index}`,
						x: frame.left,
						y: start + (wide ? 17 : 15) + index * LINE,
						text,
					})),
					lanes: lanes.map((lane, index) => laneOf(lane, start + frame.head + 4 + index * frame.lane)),
				};
			}),
		};
	});
	const bottom = sides.length > 0 ? y : top + 60;

	const ticks = timeTicks({ from: data.start, until: data.asOf, x: scale, top, bottom, width, band, locale })
		// A month that begins at the very edge would be named across the line of the last day.
		.map((tick) => (tick.x > right - 20 ? { ...tick, text: '' } : tick));
	return {
		width,
		height: bottom + 6,
		uid: size.uid,
		counts,
		sides,
		ticks: clearOf(ticks, cursorX, band),
		keys,
		cursor: cursorAt(cursorX, formatWhen(state.on, locale), {
			top: top - 26,
			bottom,
			left: 2,
			right: width - 2,
			band,
		}),
		empty: sides.length > 0 ? [] : [{ key: 'empty', x: left, y: top + 34, text: t('chart.in-force.empty') }],
		plot: { left, right, first, last },
	};
}

/** The programme and day under a point; outside the plot the nearest day counts, outside the programmes nothing does. */
export function focusAt({ sides, plot }: InForceMarks, x: number, y: number): string | null {
	const row = sides.flatMap(({ programmes }) => programmes).find(({ top, height }) => y >= top && y < top + height);
	if (!row) return null;
	const { left, right, first, last } = plot;
	const share = Math.min(Math.max((x - left) / (right - left), 0), 1);
	return focusKey(row.key, numberDay(Math.min(first + share * (last - first), last - 1)));
}
