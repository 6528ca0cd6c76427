/** What `sector-months` says in words. */
import { lastDay, type When } from '../../../../record/days';
import { formatList, formatMoney, formatPercent, formatSpan, formatWhen } from '../../../../record/format';
import type { Context, Readout } from '../../contract';
import { change, monthsText, sectorName, signedPercent } from '../../families/trade/choice';
import type { Duty, Product, SectorMonthsData, Step } from './data';
import { baseMonths } from './indexed';
import { shownProducts, stepOn, type Origin, type SectorMonthsState } from './state';
import { monthsShown } from './window';

/** A fall of this many percent makes the headline. */
const STEEP = 40;

export const nameOf = ({ id, name }: Product, { t }: Context): string =>
	id === 'all-goods' ? t('chart.sector-months.all-goods') : name;

/** `25%`, `up to 25%`, `not known`, `banned`. */
export function dutyText({ percent, upTo, banned }: Step, { t, locale }: Context): string {
	if (banned) return t('chart.sector-months.duty.banned');
	if (percent === null) return t('chart.sector-months.duty.unknown');
	const text = formatPercent(percent, locale);
	return upTo ? t('chart.sector-months.duty.up-to', { percent: text }) : text;
}

/** The last months that can be set beside the same months a year before, from the last year drawn. */
function lately({ months, products }: SectorMonthsData): number[] {
	const year = months.at(-1)?.slice(0, 4);
	return months.flatMap((month, index) =>
		month.startsWith(`${year}-`) && products.some(({ before }) => before[index] !== null) ? [index] : [],
	);
}

const latest = (data: SectorMonthsData, { locale }: Context): string =>
	monthsText(
		lately(data).map((index) => data.months[index]!),
		locale,
	);

/** The change of the last months on the same months a year before; null when one of them is not reported. */
function latestChange(data: SectorMonthsData, { values, before }: Product): number | null {
	const months = lately(data);
	const sum = (list: (number | null)[]) =>
		months.reduce<number | null>(
			(total, month) => (total === null || list[month] == null ? null : total + list[month]),
			0,
		);
	return months.length === 0 ? null : change(sum(values), sum(before));
}

const byChange = (data: SectorMonthsData, products: readonly Product[]) =>
	products
		.flatMap((product) => {
			const percent = latestChange(data, product);
			return percent === null ? [] : [{ product, percent }];
		})
		.toSorted((a, b) => a.percent - b.percent);

export function title(data: SectorMonthsData, state: SectorMonthsState, context: Context): string {
	const { t, locale } = context;
	const name = sectorName(data.places, state.sector);
	if (name) return t('chart.sector-months.title.one', { name });
	const steep = byChange(data, shownProducts(data, state)).filter(({ percent }) => percent <= -STEEP);
	if (steep.length === 0) return t('chart.sector-months.title.none');
	return t('chart.sector-months.title.all', {
		list: formatList(
			steep.map(({ product }) => nameOf(product, context).toLocaleLowerCase(locale)),
			locale,
		),
		percent: formatPercent(STEEP, locale),
		months: latest(data, context),
	});
}

export function subtitle(data: SectorMonthsData, state: SectorMonthsState, context: Context): string {
	const { t, locale } = context;
	const months = monthsShown(data, state.month);
	return t('chart.sector-months.subtitle', {
		months: formatSpan(months[0]!, months.at(-1)!, locale),
		scale: t(`chart.sector-months.subtitle.${state.scale}`, { base: monthsText(baseMonths(data), locale) }),
	});
}

export function describe(data: SectorMonthsData, state: SectorMonthsState, context: Context): string {
	const { t, locale } = context;
	const changes = byChange(data, shownProducts(data, state));
	const list = (some: typeof changes) =>
		formatList(
			some.map(({ product, percent }) => `${nameOf(product, context)} (${signedPercent(percent, locale)})`),
			locale,
		);
	const months = latest(data, context);
	const sentences =
		changes.length > 8
			? [
					t('chart.sector-months.describe.ends', {
						months,
						most: list(changes.slice(0, 4)),
						least: list(changes.slice(-3).toReversed()),
					}),
				]
			: changes.length > 0
				? [t('chart.sector-months.describe.all', { months, list: list(changes) })]
				: [];
	return [...sentences, t('chart.sector-months.describe.caution')].join(' ');
}

/** `25% on 1 June 2025, 50% from 4 June 2025`. */
function dutyInMonth(duty: Duty, origin: Origin, month: When, context: Context): string {
	const { t, locale } = context;
	const first = `${month}-01`;
	const start = stepOn(duty, origin, first);
	const changes = duty[origin].filter(({ from }) => from > first && from <= lastDay(month));
	const said = changes.map((step) =>
		t('chart.sector-months.duty.from', { duty: dutyText(step, context), day: formatWhen(step.from, locale) }),
	);
	if (!start) return said.join(', ');
	const whole = changes.length === 0;
	return [
		whole
			? t('chart.sector-months.duty.whole', { duty: dutyText(start, context) })
			: t('chart.sector-months.duty.on', { duty: dutyText(start, context), day: formatWhen(first, locale) }),
		...said,
	].join(', ');
}

export function readout(data: SectorMonthsData, state: SectorMonthsState, context: Context): Readout {
	const { t, locale } = context;
	const product = shownProducts(data, state).find(({ id }) => id === state.product);
	const month = formatWhen(state.month, locale);
	if (!product) return { heading: month, lines: [] };
	const at = data.months.indexOf(state.month);
	const [value, before] = [product.values[at] ?? null, product.before[at] ?? null];
	const percent = change(value, before);
	const lines = [
		value === null
			? t('chart.sector-months.readout.missing')
			: t(percent === null ? 'chart.sector-months.readout.value' : 'chart.sector-months.readout.change', {
					value: formatMoney(value, 'usd', locale),
					change: percent === null ? '' : signedPercent(percent, locale),
				}),
		...product.duties.map((duty) =>
			t(`chart.sector-months.readout.${state.origin}`, {
				name: duty.name,
				duty: dutyInMonth(duty, state.origin, state.month, context),
			}),
		),
		...(product.duties.length === 0 ? [t('chart.sector-months.readout.all-goods')] : []),
	];
	const { url, publisher } = product.source;
	return { heading: `${nameOf(product, context)}, ${month}`, lines, href: { url, label: publisher } };
}
