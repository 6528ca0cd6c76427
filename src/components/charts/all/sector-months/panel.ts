/** One panel of `sector-months`: a line of months, the periods under duty, and the words around them. */
import { addMonths } from '../../../../record/days';
import { formatNumber } from '../../../../record/format';
import type { Context } from '../../contract';
import { textWidth } from '../../kit/textWidth';
import { dayNumber, linear } from '../../kit/scales';
import { change, signedPercent } from '../../families/trade/choice';
import { LINE } from './grid';
import { px } from '../../kit/px';
import { text, type LineMark, type PanelMark, type RectMark, type TextMark } from './marks';
import { dutyLabels, periodsOf, changesOf, startingOf } from './duties';
import { focusKey } from './state';
import type { Panel, Scales } from './panelTypes';

const next = (month: string) => addMonths(`${month}-01`, 1);

function scalesOf({ months, box, grid, top }: Panel): Scales {
	const end = next(months.at(-1)!);
	const x = linear([dayNumber(`${months[0]!}-01`), dayNumber(end)], [box.left, box.right]);
	return {
		day: (day) => px(x(dayNumber(day))),
		month: (index) => px(x((dayNumber(`${months[index]!}-01`) + dayNumber(next(months[index]!))) / 2)),
		value: linear([0, top], [box.base, box.base - grid.plot]),
		end,
	};
}

/** Runs of months that follow one another: the line breaks where one is missing. */
function pathOf(values: readonly (number | null)[], top: number, { month, value }: Scales): string {
	return values
		.map((now, index) =>
			now === null ? '' : `${values[index - 1] == null ? 'M' : 'L'}${month(index)},${px(value(Math.min(now, top)))}`,
		)
		.join('');
}

/** In millions. */
export const amount = (value: number, { locale }: Context): string => formatNumber(Math.round(value / 1e6), locale);

export function panelMark(panel: Panel): PanelMark {
	const { product, box, grid, months, state } = panel;
	const { left, right, base } = box;
	const scales = scalesOf(panel);
	const ceiling = base - grid.plot;
	const at = months.indexOf(state.month);
	const span = (key: string, from: string, until: string): RectMark => {
		const x = scales.day(from);
		return { key, x, y: ceiling, width: px(scales.day(until) - x), height: grid.plot };
	};
	const upright = (key: string, x: number, y1: number): LineMark => ({ key, x1: x, x2: x, y1, y2: base });
	const level = (key: string, y: number): LineMark => ({ key, x1: left, x2: right, y1: y, y2: y });

	const changes = changesOf(panel, scales);
	const shades = periodsOf(panel, scales).map(([from, until]) => span(from, from, until));
	const turns = months.filter((month, index) => index > 0 && month.endsWith('-01'));
	return {
		key: product.id,
		focused: product.id === state.product,
		keys: months.map((month) => focusKey(product.id, month)),
		ground: { key: 'ground', x: left - 4, y: box.top - 4, width: right - left + 8, height: grid.pitch - 8 },
		shades,
		strips: shades.map((shade) => ({ ...shade, y: base, width: Math.max(shade.width, 1.5), height: 4 })),
		gaps: months.flatMap((month, index) =>
			product.values[index] === null ? [span(month, `${month}-01`, next(month))] : [],
		),
		rules: [
			level('top', ceiling),
			...turns.map((month) => upright(month, scales.day(`${month}-01`), ceiling)),
			...(panel.mark === null ? [] : [level('mark', px(scales.value(panel.mark)))]),
			level('base', base),
		],
		starts: changes.map(({ key, x, brief }) => ({ ...upright(key, x, ceiling - 4), brief })),
		cursor: upright('cursor', scales.month(at), ceiling),
		lines: [
			{ key: 'before', path: pathOf(panel.drawn.before, panel.top, scales) },
			{ key: 'now', path: pathOf(panel.drawn.values, panel.top, scales) },
		],
		dots: dotsOf(panel, scales, at),
		texts: [
			...wordsOf(panel, at),
			...dutyLabels([...startingOf(panel, scales), ...changes], panel),
			...beyondTop(panel, scales),
			...yearLabels(panel, scales),
		],
	};
}

/** The month of the cursor, and months that no line reaches because their neighbours are missing. */
function dotsOf({ drawn: { values }, months, top }: Panel, scales: Scales, at: number): PanelMark['dots'] {
	return values.flatMap((value, index) => {
		const alone = values[index - 1] == null && values[index + 1] == null;
		if (value === null || (index !== at && !alone)) return [];
		const place = { x: scales.month(index), y: px(scales.value(Math.min(value, top))) };
		return [{ key: months[index]!, ...place, r: index === at ? 4 : 2, focused: index === at }];
	});
}

/** The name, what the month of the cursor came to, and the top of the scale. */
function wordsOf({ product, name, topText, box, grid, context }: Panel, at: number): TextMark[] {
	const value = product.values[at] ?? null;
	const percent = change(value, product.before[at] ?? null);
	const said =
		value === null
			? context.t('chart.sector-months.missing')
			: amount(value, context) + (percent === null ? '' : ` · ${signedPercent(percent, context.locale)}`);
	return [
		...name.map((line, index) => text(`name-${index}`, box.left, box.top + (index + 1) * LINE - 4, line, 'strong')),
		text('value', box.left, box.top + grid.head - 4, said, value === null ? 'muted' : 'plain'),
		text('top', box.left + 2, box.base - grid.plot + 13, topText, 'muted'),
	];
}

/** The numbers of months that lie beyond the scale, the highest of each run, at its top. */
function beyondTop({ drawn: { values }, top, topText, box, grid, type, context }: Panel, scales: Scales): TextMark[] {
	const over = (index: number) => (values[index] ?? 0) > top;
	const runs = values.flatMap((_, index) => {
		if (!over(index) || over(index - 1)) return [];
		const end = values.findIndex((__, later) => later > index && !over(later));
		const run = values.slice(index, end < 0 ? undefined : end) as number[];
		const most = Math.max(...run);
		return [{ index: index + run.indexOf(most), most }];
	});
	// Where there is no room for all, the highest come first. The top of the scale has its place.
	const placed = [{ x1: box.left, x2: box.left + 2 + textWidth(topText, type) }];
	return runs
		.toSorted((a, b) => b.most - a.most)
		.flatMap(({ index, most }) => {
			const words = formatNumber(Math.round(most), context.locale);
			const at = scales.month(index);
			const width = textWidth(words, type);
			const x1 = at + 4 + width > box.right ? at - 4 - width : at + 4;
			if (placed.some((other) => x1 < other.x2 + 4 && other.x1 < x1 + width + 4)) return [];
			placed.push({ x1, x2: x1 + width });
			return [text(`beyond-${index}`, x1, box.base - grid.plot + 12, words)];
		});
}

/** The year under its first month, where there is room for it; the last moves in from the edge of its panel. */
function yearLabels({ months, box, type }: Panel, { day }: Scales): TextMark[] {
	const years = months.filter((month, index) => index === 0 || month.endsWith('-01'));
	let free = -Infinity;
	return years.flatMap((month) => {
		const words = month.slice(0, 4);
		const width = textWidth(words, type);
		const x = Math.min(day(`${month}-01`), box.right - width);
		if (x < free) return [];
		free = x + width + 6;
		return text(`year-${words}`, x, box.base + LINE - 2, words, 'muted');
	});
}
