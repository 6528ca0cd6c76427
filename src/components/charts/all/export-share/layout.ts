/** `export-share` as marks: a disc a month, joined where months follow one another, and a bar for each whole year. */
import { formatPercent } from '../../../../record/format';
import type { Context, Size } from '../../contract';
import { board, disc, linePath, type MonthMarks, type TextMark } from '../../families/months/layout';
import { monthOf, monthsBetween, type Month } from '../../families/months/series';
import { settle } from '../../families/months/settle';
import type { ExportShareData } from './data';
import type { ExportShareState } from './state';
import { earlierText } from './earlier';

export interface ExportShareMarks extends MonthMarks {
	/** The rows of the table that the picture shows. */
	rows: string[];
}

/** The ends of the scale that begins near the figures: whole fives around all that is drawn. */
export function scaleOf({ months, years, start }: ExportShareData): { low: number; high: number } {
	const values = [...months, ...years.filter(([year]) => year >= start.slice(0, 4))].map(([, value]) => value);
	return { low: Math.floor((Math.min(...values) - 2) / 5) * 5, high: Math.ceil((Math.max(...values) + 0.5) / 5) * 5 };
}

/** The months of whole years that have a figure: a month of its own missing, the line of its year stands for it. */
function monthsOfYears({ years, start }: ExportShareData): Month[] {
	return years
		.filter(([year]) => `${year}-01-01` >= start)
		.flatMap(([year]) => monthsBetween(`${year}-01-01`, `${year}-12-31`));
}

export function layout(
	data: ExportShareData,
	state: ExportShareState,
	size: Size,
	{ locale, t }: Context,
): ExportShareMarks {
	const close = scaleOf(data);
	const percent = (value: number) => formatPercent(value, locale);
	const on = board(
		{
			start: data.start,
			asOf: data.asOf,
			on: state.on,
			events: data.events,
			known: new Set([...data.months.map(([month]) => month), ...monthsOfYears(data)]),
			...(state.scale === 'zero' ? { low: 0, high: 100, step: 25 } : { ...close, step: 5 }),
			notes: [t('chart.export-share.note'), ...earlierText(data, { locale, t })],
			missing: t('chart.export-share.missing'),
		},
		size,
		locale,
	);
	const { x, y, at, base } = on;
	const month = monthOf(state.on);
	const years = data.years.filter(([year]) => `${year}-01-01` >= data.start);
	const spans = years.map(([year, value]) => ({
		key: year,
		look: 'year',
		x1: at(`${year}-01-01`),
		x2: at(`${Number(year) + 1}-01-01`),
		y: y(value),
	}));
	const most = data.months.reduce((best, point) => (point[1] > best[1] ? point : best));
	const last = data.months.at(-1)!;
	const labels: TextMark[] = [
		{ key: 'most', x: x(most[0]) + 8, y: y(most[1]) + 5, text: percent(most[1]), anchor: 'start', look: 'share halo' },
		{ key: 'last', x: x(last[0]) + 7, y: y(last[1]) + 16, text: percent(last[1]), anchor: 'start', look: 'share halo' },
		// The name of the last year stands past its end, where no months lie; the others stand on theirs.
		...spans.map(({ key, x1, x2, y: level }, index): TextMark => {
			const text = t('chart.export-share.year', { percent: percent(years[index]![1]), year: key });
			return index === spans.length - 1
				? { key, x: x2 + 5, y: level + 5, text, anchor: 'start', look: 'halo' }
				: { key, x: x1 + 5, y: level - 9, text, anchor: 'start', look: 'halo' };
		}),
	];
	return {
		...base,
		lines: [{ key: 'share', look: 'share', path: linePath(data.months, on) }],
		spans,
		dots: on.marked(data.months).map(([key, value]) => ({
			key,
			look: 'share',
			path: disc(x(key), y(value), 4.4),
			focused: key === month,
		})),
		labels: [...settle(labels, base, size), ...base.labels],
		rows: [...years.map(([year]) => year), ...data.months.map(([key]) => key)],
	};
}
