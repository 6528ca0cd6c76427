/** `on-any-day` as marks: one line of time and four strips under it, and beside each what it says of the day. */
import { addMonths } from '../../../../record/days';
import { formatNumber, formatPercent, formatWhen } from '../../../../record/format';
import { TYPE, type Band, type Context, type Size } from '../../contract';
import { px } from '../../kit/px';
import { dayNumber, linear, numberDay } from '../../kit/scales';
import { wrap } from '../../kit/textWidth';
import { clearOf, cursorAt, timeTicks } from '../../kit/timeAxis';
import type { OnAnyDayData } from './data';
import type { OnAnyDayMarks, StripMark, TextMark } from './marks';
import { monthsOf, type OnAnyDayState } from './state';
import { countsStrip, monthsStrip, shape, type Field } from './strips';
import { nameRow, turnMarks } from './turns';
import { valuesOf, type StripName } from './values';

/** Room for scales on the left; on the right of a wide picture for what the strips say of the day. */
const FRAME: { readonly [B in Band]: { left: number; right: number } } = {
	narrow: { left: 42, right: 8 },
	wide: { left: 46, right: 196 },
};
/** The least width of a band, for which words are broken into lines. */
const LEAST: { readonly [B in Band]: number } = { narrow: 300, wide: 680 };
/** The lines that a narrow picture keeps for what a strip says. */
const SAYS: { readonly [S in StripName]: number } = { turns: 3, counts: 2, claims: 2, imports: 4 };
const ROWS: { readonly [B in Band]: number } = { narrow: 5, wide: 5 };
const PLOT: { readonly [S in StripName]: number } = { turns: 0, counts: 52, claims: 64, imports: 72 };
const LINE = 17;
const TOP = 44;

export function layout(data: OnAnyDayData, state: OnAnyDayState, size: Size, context: Context): OnAnyDayMarks {
	const { t, locale } = context;
	const { band, width } = size;
	const wide = band === 'wide';
	const type = TYPE[band];
	const left = FRAME[band].left;
	const right = Math.max(width - FRAME[band].right, left + 1);
	const [first, last] = [dayNumber(data.start), dayNumber(data.asOf) + 1];
	const x = linear([first, last], [left, right]);
	const at = px(x(dayNumber(state.on)));
	const beside = width - FRAME.wide.right + 20;
	const strips: StripMark[] = [];
	let turns: OnAnyDayMarks['turns'] = [];
	let y = TOP;

	for (const name of ['turns', 'counts', 'claims', 'imports'] as const) {
		const top = y;
		const said = valuesOf(data, state, name, context);
		const texts: TextMark[] = wrap(
			t(`chart.on-any-day.strip.${name}`),
			wide ? LEAST.wide - FRAME.wide.right : LEAST.narrow - 8,
			type,
			3,
			true,
		).map((text, line) => ({
			key: `name-${line}`,
			x: 2,
			y: px(y + 15 + line * LINE),
			text,
			look: 'name',
			anchor: 'start',
		}));
		y += 12 + texts.length * LINE;
		const room = wide ? width - beside - 2 : LEAST.narrow - 8;
		const least = wide ? FRAME.wide.right - 22 : LEAST.narrow - 8;
		let line = 0;
		const keys: StripMark['keys'] = [];
		const valueTop = wide ? top + 15 : y + 8;
		for (const [index, { text, strong, of }] of said.entries()) {
			const indent = of ? 16 : 0;
			const start = wide ? beside : 2;
			if (of) keys.push({ key: of, path: shape(of, px(start + 6), valueTop + line * LINE - 4.5) });
			for (const words of wrap(text, Math.min(room, least) - indent, type, wide ? 6 : 3, strong))
				texts.push({
					key: `value-${index}-${line}`,
					x: px(start + indent),
					y: px(valueTop + line++ * LINE),
					text: words,
					look: strong ? 'value' : 'muted',
					anchor: 'start',
				});
		}
		if (!wide) y += SAYS[name] * LINE + 4;
		const field: Field = { left, right, top: y, height: PLOT[name], x, cursor: at };
		if (name === 'turns') {
			turns = turnMarks(data, state, { left: 2, right, top: y, x, band, rows: ROWS[band] });
			strips.push({ key: name, texts, keys, lines: [], points: [], levels: [], gaps: [] });
			y += ROWS[band] * nameRow(band) + 22;
		} else {
			const strip =
				name === 'counts'
					? countsStrip(data, state, field, (count) => formatNumber(count, locale))
					: monthsStrip(data, state, name, field, (value) => formatPercent(value, locale));
			strips.push({ key: name, texts, keys, ...strip });
			y += PLOT[name] + 14;
		}
		// What is said beside a strip may be longer than the strip is high.
		if (wide) y = Math.max(y, top + 15 + SAYS_BESIDE[name] * LINE);
	}

	const frame = { top: TOP, bottom: y - 8 };
	return {
		uid: size.uid,
		width,
		height: px(y),
		ticks: clearOf(timeTicks({ from: data.start, until: data.asOf, x, ...frame, width, band, locale }), at, band),
		cursor: cursorAt(at, formatWhen(state.on, locale), {
			top: 18,
			bottom: frame.bottom,
			left: 2,
			right: width - 2,
			band,
		}),
		turns,
		strips,
		months: monthsOf(data).map((month) => {
			const from = x(dayNumber(`${month}-01`));
			const until = Math.min(x(dayNumber(addMonths(`${month}-01`, 1))), right);
			return {
				key: month,
				now: month === state.on.slice(0, 7),
				x: px(from),
				y: frame.top,
				width: px(Math.max(until - from, 0)),
				height: px(frame.bottom - frame.top),
			};
		}),
		plot: { left, right, first, last, top: 0, bottom: y },
	};
}

/** The lines that a wide picture keeps beside a strip. */
const SAYS_BESIDE: { readonly [S in StripName]: number } = { turns: 6, counts: 3, claims: 4, imports: 6 };

/** The day under a point; beside the plot the nearest counts, above and below the picture none. */
export function focusAt({ plot, height, width }: OnAnyDayMarks, x: number, y: number): string | null {
	if (y < 0 || y > height || x < -20 || x > width + 20) return null;
	const share = Math.min(Math.max((x - plot.left) / (plot.right - plot.left), 0), 1);
	return numberDay(Math.min(plot.first + share * (plot.last - plot.first), plot.last - 1));
}
