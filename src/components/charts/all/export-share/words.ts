/** What `export-share` says in words. */
import { formatNumber, formatPercent, formatWhen } from '../../../../record/format';
import type { Cell, Context, Control, Readout, Table } from '../../contract';
import { fileCells, fileColumns } from '../../kit/fileColumns';
import { eventsText, monthOf, monthsBetween, valueAt } from '../../families/months/series';
import type { ExportShareData, Origin } from './data';
import { earlierText } from './earlier';
import { scaleOf } from './layout';
import type { ExportShareState } from './state';

/** The first and the last of the whole years that the picture shows, and the last month. */
function ends({ years, months, start }: ExportShareData) {
	const shown = years.filter(([year]) => `${year}-01-01` >= start);
	return { first: shown[0]!, lastYear: shown.at(-1)!, last: months.at(-1)! };
}

export function title(data: ExportShareData, _state: ExportShareState, { t, locale }: Context): string {
	const { first, lastYear, last } = ends(data);
	return t('chart.export-share.title', {
		before: formatPercent(first[1], locale),
		year: first[0],
		later: formatPercent(lastYear[1], locale),
		next: lastYear[0],
		after: formatPercent(last[1], locale),
		month: formatWhen(last[0], locale),
	});
}

export function subtitle(data: ExportShareData, { scale }: ExportShareState, { t, locale }: Context): string {
	const words = t('chart.export-share.subtitle', {
		from: formatWhen(monthOf(data.start), locale),
		to: formatWhen(monthOf(data.asOf), locale),
	});
	if (scale === 'zero') return words;
	return `${words} ${t('chart.export-share.scale-from', { percent: formatPercent(scaleOf(data).low, locale) })}`;
}

function share(value: number | null, { t, locale }: Context): string {
	return value === null ? t('chart.export-share.missing') : formatPercent(value, locale);
}

export function describe(data: ExportShareData, state: ExportShareState, context: Context): string {
	const { t, locale } = context;
	const month = monthOf(state.on);
	const value = valueAt(data.months, month);
	const months = monthsBetween(data.start, data.asOf);
	const when = formatWhen(month, locale);
	const sentences = [
		value === null
			? t('chart.export-share.describe.none', { month: when })
			: t('chart.export-share.describe.one', { month: when, percent: formatPercent(value, locale) }),
	];
	sentences.push(...earlierText(data, context));
	sentences.push(
		t('chart.export-share.describe.found', {
			found: formatNumber(data.months.length, locale),
			all: formatNumber(months.length, locale),
		}),
	);
	return sentences.join(' ');
}

const sourceText = ({ publisher, more }: Origin, { t }: Context) =>
	more > 0 ? t('chart.export-share.sources', { publisher, more }) : publisher;

export function readout(data: ExportShareData, state: ExportShareState, context: Context): Readout {
	const { t, locale } = context;
	const month = monthOf(state.on);
	const year = month.slice(0, 4);
	const lines = [t('chart.export-share.readout.month', { share: share(valueAt(data.months, month), context) })];
	const whole = valueAt(data.years, year);
	if (whole !== null) lines.push(t('chart.export-share.readout.year', { year, percent: formatPercent(whole, locale) }));
	lines.push(...eventsText(data.events, month, locale));
	const source = data.sources.months;
	return { heading: formatWhen(month, locale), lines, href: { url: source.url, label: sourceText(source, context) } };
}

/** A row a year, also of years before the picture, and a row a month. */
export function table(data: ExportShareData, state: ExportShareState, context: Context): Table {
	const { t, locale } = context;
	const row = (period: string, value: number | null, source: Origin) => ({
		key: period,
		cells: [
			{
				text: period.length === 4 ? t('chart.export-share.whole', { year: period }) : formatWhen(period, locale),
				value: period,
			},
			{ text: share(value, context), value: value ?? '' } satisfies Cell,
			{ text: period.length === 4 ? '' : eventsText(data.events, period, locale).join('; ') },
			// A month without a figure cites nothing.
			value === null ? { text: '' } : { text: sourceText(source, context), href: source.url, proof: [source.series] },
			...fileCells(...(value === null ? [null, null, null] : ['percent', 'canadian-goods-exports', source.counted])),
		],
	});
	return {
		caption: title(data, state, context),
		columns: [
			...(['period', 'share', 'events', 'source'] as const).map((id) => ({
				id,
				label: t(`chart.export-share.column.${id}`),
				numeric: id === 'share',
			})),
			...fileColumns('unit', 'of', 'counted'),
		],
		rows: [
			...data.years.map(([year, value]) => row(year, value, data.sources.years)),
			...monthsBetween(data.start, data.asOf).map((month) =>
				row(month, valueAt(data.months, month), data.sources.months),
			),
		],
	};
}

export function controls(data: ExportShareData, state: ExportShareState, { t }: Context): Control[] {
	return [
		{
			kind: 'choice',
			name: 'scale',
			label: t('chart.export-share.control.scale'),
			value: state.scale,
			options: (['close', 'zero'] as const).map((value) => ({ value, label: t(`chart.export-share.scale.${value}`) })),
		},
		{
			kind: 'day',
			name: 'on',
			label: t('chart.export-share.control.on'),
			value: state.on,
			min: data.start,
			max: data.asOf,
		},
	];
}
