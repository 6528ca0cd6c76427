/** What `sector-trade` says in words. */
import { formatFigure, formatList, formatMoney, formatPercent, formatWhen } from '../../../../record/format';
import type { Context, Readout } from '../../contract';
import { signOf } from '../../kit/sureness';
import { change, monthsText, sectorName, signedPercent } from '../../families/trade/choice';
import type { Early, SectorTradeData, Share } from './data';
import { shownLines, type Line, type SectorTradeState } from './state';

/** Sums are rounded as their parts are, to a tenth of a billion. */
export const money = (value: number, { locale }: Context): string =>
	formatMoney(value < 1e9 ? Math.round(value / 1e5) * 1e5 : Math.round(value / 1e7) * 1e7, 'usd', locale);

const total = (value: number, context: Context) => money(Math.round(value / 1e8) * 1e8, context);

export const months = (data: SectorTradeData, { locale }: Context): string => monthsText(data.months, locale);

/** The change in the first months of the next year, or that it is not reported. */
export function changeText(early: Early | null, { t, locale }: Context): string {
	const percent = early && change(early.now, early.before);
	return percent === null ? t('chart.sector-trade.missing') : signedPercent(percent, locale);
}

/** Canada’s share of US imports; a share of the whole market is another thing and is said in full only. */
export function shareText(share: Share | null, { t, locale }: Context): string {
	if (share?.of !== 'imports') return t('chart.sector-trade.missing');
	return signOf(share) + formatPercent(share.percent, locale);
}

export function codeText(code: string, { t }: Context): string {
	const kind = code.split('–')[0]!.length <= 2 ? 'chapter' : 'heading';
	return t(`chart.sector-trade.${kind}${code.includes('–') ? 's' : ''}`, { code });
}

export function title(data: SectorTradeData, state: SectorTradeState, context: Context): string {
	const { year } = data;
	const name = sectorName(data.places, state.sector);
	if (name) return context.t('chart.sector-trade.title.one', { name, year });
	const [first] = sectors(data).toSorted((a, b) => b.value - a.value);
	if (!first) return context.t('chart.sector-trade.title.none', { year });
	return context.t('chart.sector-trade.title.all', { name: first.name, value: total(first.value, context), year });
}

const sectors = (data: SectorTradeData) => shownLines(data, 'all').filter(({ kind }) => kind === 'sector');

export function subtitle(data: SectorTradeData, _state: SectorTradeState, context: Context): string {
	return context.t('chart.sector-trade.subtitle', { year: data.year, months: months(data, context) });
}

export function describe(data: SectorTradeData, state: SectorTradeState, context: Context): string {
	const { t, locale } = context;
	const { all, year } = data;
	const lines = state.sector === 'all' ? sectors(data) : shownLines(data, state.sector);
	const said = lines
		.filter(({ kind }) => kind === (state.sector === 'all' ? 'sector' : 'goods'))
		.map(({ name, kind, value }) =>
			t('chart.sector-trade.named', { name, value: kind === 'sector' ? total(value, context) : money(value, context) }),
		);
	const whole = state.sector === 'all' ? undefined : lines.find(({ kind }) => kind === 'sector');
	const sentences = [
		t(whole ? 'chart.sector-trade.describe.sum' : 'chart.sector-trade.describe.lines', {
			year,
			value: whole ? total(whole.value, context) : '',
			list: formatList(said, locale),
		}),
	];
	const changed = state.sector === 'all' ? [] : changes(lines, context);
	if (changed.length > 0)
		sentences.push(
			t('chart.sector-trade.describe.changes', { months: months(data, context), list: formatList(changed, locale) }),
		);
	sentences.push(
		t('chart.sector-trade.describe.all', {
			year,
			value: money(all.value, context),
			before: String(Number(year) - 1),
			change: signedPercent(change(all.value, all.before)!, locale),
			share: formatPercent(all.share, locale),
		}),
	);
	return sentences.join(' ');
}

const changes = (lines: readonly Line[], context: Context) =>
	lines.flatMap(({ name, kind, early }) =>
		early && kind !== 'sector'
			? [context.t('chart.sector-trade.named', { name, value: changeText(early, context) })]
			: [],
	);

function earlyLine(data: SectorTradeData, early: Early | null, context: Context): string {
	const { t } = context;
	const when = months(data, context);
	if (!early) return t('chart.sector-trade.readout.early-missing', { months: when });
	return t('chart.sector-trade.readout.early', {
		months: when,
		value: money(early.now, context),
		change: changeText(early, context),
	});
}

function shareLine(share: Share | null, { t, locale }: Context): string {
	if (!share) return t('chart.sector-trade.readout.share-missing');
	return t('chart.sector-trade.readout.share', {
		title: share.title,
		value: formatFigure({ ...share, value: share.percent, unit: 'percent' }, locale),
		publisher: share.source.publisher,
		day: formatWhen(share.asOf, locale),
	});
}

export function readout(data: SectorTradeData, state: SectorTradeState, context: Context): Readout {
	const { t } = context;
	const line = shownLines(data, state.sector).find(({ id }) => id === state.product);
	if (!line) return { heading: t('chart.sector-trade.missing'), lines: [] };
	const { row, early, name } = line;
	const source = row?.source ?? data.rows.find(({ group }) => group === line.id)?.source;
	const value = row ? money(line.value, context) : total(line.value, context);
	return {
		heading: `${row ? `${name} (${codeText(row.code, context)})` : name}, ${data.year}`,
		lines: [
			t(row ? 'chart.sector-trade.readout.value' : 'chart.sector-trade.readout.total', {
				value,
				before: String(Number(data.year) - 1),
			}),
			earlyLine(data, early, context),
			...(row ? [shareLine(line.share, context)] : []),
		],
		...(source && { href: { url: source.url, label: source.publisher } }),
	};
}
