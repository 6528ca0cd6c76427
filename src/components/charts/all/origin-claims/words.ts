/** What `origin-claims` says in words. */
import { formatPercent, formatWhen } from '../../../../record/format';
import type { Cell, Context, Control, Readout, Table } from '../../contract';
import { fileCells, fileColumns } from '../../kit/fileColumns';
import { eventsText, monthOf, monthsBetween, valueAt } from '../../families/months/series';
import type { Goods, OriginClaimsData } from './data';
import type { OriginClaimsState } from './state';

/** What the shares are of, in the file. */
const OF: { [G in Goods]: string } = {
	all: 'us-imports-from-canada',
	crude: 'us-crude-imports-from-canada',
	parts: 'us-auto-parts-imports-from-canada',
};

const GOODS: Goods[] = ['all', 'crude', 'parts'];

export function title(data: OriginClaimsData, { claims }: OriginClaimsState, { t, locale }: Context): string {
	const points = data.claims[claims];
	const [first, last] = [points[0]!, points.at(-1)!];
	return t(`chart.origin-claims.title.${claims}`, {
		before: formatPercent(first[1], locale),
		start: formatWhen(first[0], locale),
		after: formatPercent(last[1], locale),
		end: formatWhen(last[0], locale),
	});
}

export function subtitle(data: OriginClaimsData, { claims }: OriginClaimsState, { t, locale }: Context): string {
	return t(`chart.origin-claims.subtitle.${claims}`, {
		from: formatWhen(monthOf(data.start), locale),
		to: formatWhen(monthOf(data.asOf), locale),
	});
}

/** A share, or that it was not found. */
function share(value: number | null, { t, locale }: Context): string {
	return value === null ? t('chart.origin-claims.missing') : formatPercent(value, locale);
}

export function describe(data: OriginClaimsData, state: OriginClaimsState, context: Context): string {
	const { t, locale } = context;
	const month = monthOf(state.on);
	const claimed = valueAt(data.claims[state.claims], month);
	const free = valueAt(data.dutyFree, month);
	const when = formatWhen(month, locale);
	const last = data.claims[state.claims].at(-1)!;
	const sentences = [
		claimed === null
			? t('chart.origin-claims.describe.none', { month: when })
			: t(`chart.origin-claims.describe.${state.claims}`, { month: when, percent: formatPercent(claimed, locale) }),
	];
	if (state.claims === 'all' && free !== null)
		sentences.push(t('chart.origin-claims.describe.free', { month: when, percent: formatPercent(free, locale) }));
	sentences.push(t('chart.origin-claims.describe.why'));
	if (state.claims === 'all') sentences.push(t('chart.origin-claims.describe.break'));
	sentences.push(t('chart.origin-claims.describe.end', { month: formatWhen(last[0], locale) }));
	return sentences.join(' ');
}

export function readout(data: OriginClaimsData, state: OriginClaimsState, context: Context): Readout {
	const { t, locale } = context;
	const month = monthOf(state.on);
	const claimed = valueAt(data.claims[state.claims], month);
	const lines = [t(`chart.origin-claims.readout.${state.claims}`, { share: share(claimed, context) })];
	if (state.claims === 'all')
		lines.push(t('chart.origin-claims.readout.free', { share: share(valueAt(data.dutyFree, month), context) }));
	lines.push(...eventsText(data.events, month, locale));
	const { url, publisher } =
		claimed === null && month < '2025' ? data.sources.dutyFree : data.sources.claims[state.claims];
	return { heading: formatWhen(month, locale), lines, href: { url, label: publisher } };
}

/** A row a month, and one for the year before the months of claims begin. */
export function table(data: OriginClaimsData, state: OriginClaimsState, context: Context): Table {
	const { t, locale } = context;
	const all = state.claims === 'all';
	const columns = [
		...(['period', 'claims', ...(all ? (['free'] as const) : []), 'events', 'source'] as const).map((id) => ({
			id,
			label: t(`chart.origin-claims.column.${id}`),
			numeric: id === 'claims' || id === 'free',
		})),
		...fileColumns('unit', 'of', 'counted'),
	];
	// A row may hold figures of two series.
	const { sources } = data;
	const proofOf = (year: boolean, claimed: number | null, free: number | null) =>
		year
			? [sources.year.id]
			: [
					...(claimed === null ? [] : [sources.claims[state.claims].id]),
					...(free === null ? [] : [sources.dutyFree.id]),
				];
	const cell = (value: number | null): Cell => ({ text: share(value, context), value: value ?? '' });
	const row = (period: string, claimed: number | null, free: number | null) => {
		const year = period.length === 4;
		const isKnown = claimed !== null || free !== null;
		const origin = year
			? data.sources.year
			: claimed === null && free !== null
				? data.sources.dutyFree
				: data.sources.claims[state.claims];
		return {
			key: period,
			cells: [
				{ text: year ? t('chart.origin-claims.whole', { year: period }) : formatWhen(period, locale), value: period },
				cell(claimed),
				...(all ? [cell(free)] : []),
				{ text: year ? '' : eventsText(data.events, period, locale).join('; ') },
				// A month without a figure cites nothing.
				isKnown ? { text: origin.publisher, href: origin.url, proof: proofOf(year, claimed, free) } : { text: '' },
				...fileCells(
					isKnown ? 'percent' : null,
					isKnown ? OF[state.claims] : null,
					isKnown ? (year ? 'other' : data.counted) : null,
				),
			],
		};
	};
	return {
		caption: title(data, state, context),
		columns,
		rows: [
			...(all ? [row(data.year[0], data.year[1], null)] : []),
			...monthsBetween(data.start, data.asOf).map((month) =>
				row(month, valueAt(data.claims[state.claims], month), all ? valueAt(data.dutyFree, month) : null),
			),
		],
	};
}

export function controls(data: OriginClaimsData, state: OriginClaimsState, { t }: Context): Control[] {
	return [
		{
			kind: 'choice',
			name: 'claims',
			label: t('chart.origin-claims.control.claims'),
			value: state.claims,
			options: GOODS.map((value) => ({ value, label: t(`chart.origin-claims.goods.${value}`) })),
		},
		{
			kind: 'day',
			name: 'on',
			label: t('chart.origin-claims.control.on'),
			value: state.on,
			min: data.start,
			max: data.asOf,
		},
	];
}
