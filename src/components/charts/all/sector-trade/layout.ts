/** `sector-trade` as marks: a bar a line, with its value, its change and Canada’s share beside or under it. */
import { TYPE, type Context, type Marks, type Size } from '../../contract';
import { textWidth, wrap } from '../../kit/textWidth';
import { linear } from '../../kit/scales';
import { change, shortAmount } from '../../families/trade/choice';
import type { SectorTradeData } from './data';
import { shownLines, type Line, type SectorTradeState } from './state';
import { changeText, months, shareText } from './words';
import { px } from '../../kit/px';

export interface TextMark {
	key: string;
	x: number;
	y: number;
	text: string;
	anchor: 'start' | 'end';
	look: 'plain' | 'strong' | 'muted';
}

export interface RowMark {
	key: string;
	kind: Line['kind'];
	focused: boolean;
	top: number;
	height: number;
	bar: { x: number; y: number; width: number; height: number };
	texts: TextMark[];
	/** A triangle that points down or up. */
	arrows: { key: string; path: string }[];
}

export interface SectorTradeMarks extends Marks {
	rows: RowMark[];
	heads: TextMark[];
	rules: { key: string; y: number; x1: number; x2: number }[];
	baseline: { x: number; y1: number; y2: number };
}

const LINE = 17;
const LEFT = 4;
const INDENT = 14;
/** The wide picture’s columns: names, and at the right the change. Few goods have a share: the line under the picture says it. */
const WIDE = { name: 196, value: 54, change: 118 };
const NARROW_VALUE = 56;
/** Texts above the narrow picture are broken for the smallest width it is drawn at. */
const NARROW_TEXT = 304;
const BAR = { sector: 15, goods: 12, part: 7 };

function arrowAt(x: number, y: number, percent: number | null): RowMark['arrows'] {
	if (percent === null || Math.round(percent) === 0) return [];
	const path = percent < 0 ? `M${px(x)},${px(y - 9)}h9l-4.5,8z` : `M${px(x)},${px(y - 1)}h9l-4.5,-8z`;
	return [{ key: 'arrow', path }];
}

export function layout(data: SectorTradeData, state: SectorTradeState, size: Size, context: Context): SectorTradeMarks {
	const lines = shownLines(data, state.sector);
	const wide = size.band === 'wide';
	const type = TYPE[size.band];
	const left = wide ? LEFT + WIDE.name + 10 : LEFT;
	const right = Math.max(size.width - 4 - (wide ? WIDE.value + WIDE.change : NARROW_VALUE), left + 1);
	const x = linear([0, Math.max(1, ...lines.map(({ value }) => value))], [0, right - left]);
	const { heads, top } = wide ? wideHeads(data, size, context) : narrowHeads(data, context);

	let y = top;
	const rules: SectorTradeMarks['rules'] = [];
	const rows: RowMark[] = [];
	const rule = (key: string) => rules.push({ key, y: y - 5, x1: 0, x2: size.width });
	lines.forEach((line, index) => {
		const after = lines[index - 1];
		if (line.kind === 'sector') {
			if (index > 0) y += 10;
			rule(line.id);
		} else if (after?.row?.group && line.row?.group === null) {
			y += 10;
			rule('other');
			heads.push(text('other', LEFT, y + LINE - 4, context.t('chart.sector-trade.other'), 'start', 'strong'));
			y += LINE + 4;
		}
		const row = wide ? wideRow : narrowRow;
		const mark = row(line, { y, left, bar: Math.max(x(line.value), 1), width: size.width, type }, state, context);
		rows.push(mark);
		y += mark.height;
	});
	return {
		width: size.width,
		height: y + 6,
		rows,
		heads,
		rules,
		baseline: { x: left, y1: top, y2: wide ? y : top },
	};
}

const text = (
	key: string,
	x: number,
	y: number,
	words: string,
	anchor: TextMark['anchor'] = 'start',
	look: TextMark['look'] = 'plain',
): TextMark => ({ key, x: px(x), y: px(y), text: words, anchor, look });

function wideHeads(data: SectorTradeData, { width, band }: Size, context: Context) {
	const { t } = context;
	const columns = [
		{ key: 'value' as const, x: LEFT + WIDE.name + 10, anchor: 'start' as const, room: 150 },
		{ key: 'change' as const, x: width - 4, anchor: 'end' as const, room: WIDE.change },
	].map((column) => ({
		...column,
		lines: wrap(
			t(`chart.sector-trade.head.${column.key}`, { months: months(data, context), year: data.year }),
			column.room,
			TYPE[band],
			5,
		),
	}));
	const most = Math.max(...columns.map(({ lines }) => lines.length));
	const heads = columns.flatMap(({ key, x, anchor, lines }) =>
		lines.map((line, index) =>
			text(`${key}-${index}`, x, (most - lines.length + index + 1) * LINE - 4, line, anchor, 'muted'),
		),
	);
	return { heads, top: most * LINE + 12 };
}

function narrowHeads(data: SectorTradeData, context: Context) {
	const words = context.t('chart.sector-trade.head.narrow', { months: months(data, context), year: data.year });
	const lines = wrap(words, NARROW_TEXT, TYPE.narrow, 6);
	const heads = lines.map((line, index) =>
		text(`narrow-${index}`, LEFT, (index + 1) * LINE - 4, line, 'start', 'muted'),
	);
	return { heads, top: lines.length * LINE + 12 };
}

interface Place {
	y: number;
	left: number;
	/** The length of the bar. */
	bar: number;
	width: number;
	type: number;
}

const lookOf = ({ kind }: Line) => (kind === 'sector' ? 'strong' : 'plain');
const percentOf = ({ early }: Line) => early && change(early.now, early.before);

function wideRow(line: Line, { y, left, bar, width, type }: Place, state: SectorTradeState, context: Context): RowMark {
	const indent = line.kind === 'part' ? INDENT : 0;
	const names = wrap(line.name, WIDE.name - indent, type, 2, line.kind === 'sector');
	const height = names.length * LINE + 8;
	const middle = y + height / 2;
	const base = px(middle + 4.5);
	const percent = percentOf(line);
	const changed = changeText(line.early, context);
	const changeX = width - 4;
	return {
		key: line.id,
		kind: line.kind,
		focused: line.id === state.product,
		top: y,
		height,
		bar: { x: left, y: px(middle - BAR[line.kind] / 2), width: px(bar), height: BAR[line.kind] },
		texts: [
			...names.map((name, index) =>
				text(`name-${index}`, LEFT + indent, y + 4 + (index + 1) * LINE - 4, name, 'start', lookOf(line)),
			),
			text('value', left + bar + 6, base, shortAmount(line.value, 1e9, context.locale), 'start', 'strong'),
			text('change', changeX, base, changed, 'end', percent === null ? 'muted' : 'plain'),
		],
		arrows: arrowAt(changeX - textWidth(changed, type) - 15, base, percent),
	};
}

function narrowRow(line: Line, { y, left, bar, type }: Place, state: SectorTradeState, context: Context): RowMark {
	const indent = line.kind === 'part' ? INDENT : 0;
	const names = wrap(line.name, NARROW_TEXT - indent, type, 2, line.kind === 'sector');
	const under = y + 4 + names.length * LINE;
	const percent = percentOf(line);
	const arrow = arrowAt(left + indent, under + 16 + LINE, percent);
	const detail = [
		percent === null ? context.t('chart.sector-trade.detail-change-missing') : changeText(line.early, context),
		...(line.share?.of === 'imports'
			? [context.t('chart.sector-trade.detail-share', { share: shareText(line.share, context) })]
			: []),
	].join(' · ');
	return {
		key: line.id,
		kind: line.kind,
		focused: line.id === state.product,
		top: y,
		height: names.length * LINE + 18 + LINE + 10,
		bar: { x: left, y: px(under + 8 - BAR[line.kind] / 2), width: px(bar), height: BAR[line.kind] },
		texts: [
			...names.map((name, index) =>
				text(`name-${index}`, LEFT + indent, y + 4 + (index + 1) * LINE - 4, name, 'start', lookOf(line)),
			),
			text('value', left + bar + 6, under + 13, shortAmount(line.value, 1e9, context.locale), 'start', 'strong'),
			text('detail', left + indent + (arrow.length > 0 ? 14 : 0), under + 16 + LINE, detail, 'start', 'muted'),
		],
		arrows: arrow,
	};
}

/** The line whose row a point is in. */
export function focusAt(marks: SectorTradeMarks, x: number, y: number): string | null {
	if (x < -20 || x > marks.width + 20) return null;
	return marks.rows.find(({ top, height }) => y >= top && y < top + height)?.key ?? null;
}
