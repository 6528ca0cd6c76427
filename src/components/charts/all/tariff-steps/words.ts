/** What `tariff-steps` says in words: figures, the sentence under the picture, the line of the cursor, the table. */
import { addDays, type Day } from '../../../../record/days';
import { colon, formatList, formatPercent, formatWhen } from '../../../../record/format';
import type { Cell, Context, Readout, Table } from '../../contract';
import { fileCells, fileColumns } from '../../kit/fileColumns';
import type { Origin, Part, Step, TariffStepsData } from './data';
import { shownGoods, shownOrigins, stepOn, type TariffStepsState } from './state';

/** The duty of a step: `50%`, `≤ 25%` or `up to 25%`, `not known`, `banned`. */
export function dutyText(step: Step, { t, locale }: Context, style: 'short' | 'long'): string {
	if (step.banned) return t(`chart.tariff-steps.banned.${style}`);
	if (step.percent === null)
		return step.level > 0
			? t(`chart.tariff-steps.at-least.${style}`, { percent: formatPercent(step.level, locale) })
			: t(`chart.tariff-steps.unknown.${style}`);
	const percent = formatPercent(step.percent, locale);
	return step.upTo ? t(`chart.tariff-steps.up-to.${style}`, { percent }) : percent;
}

/** @param isBan whether the step is an import ban, which has no rate that could be known */
function partText(part: Part, isBan: boolean, { t, locale }: Context): string {
	if (isBan && part.percent === null) return part.title;
	if (part.percent === null || part.of === null) return t('chart.tariff-steps.part.unknown', { title: part.title });
	return t(`chart.tariff-steps.part.${part.of}`, { title: part.title, percent: formatPercent(part.percent, locale) });
}

/** `50% — Metals duty: 50%`: the duty, and what it is made of. */
function dutyWithParts(step: Step, context: Context): string {
	const parts = step.parts.map((part) => partText(part, step.banned, context)).join(' + ');
	const duty = dutyText(step, context, 'long');
	return parts === '' ? duty : `${duty} — ${parts}`;
}

/** The measures on some of the goods of a kind only that apply between two days. */
const partsWithin = (
	{ onPart }: Pick<TariffStepsData, 'onPart'>,
	{ goods, from, until }: { goods: string; from: Day; until: Day | null },
) =>
	onPart.filter(
		(part) =>
			part.goods === goods && (until === null || part.from < until) && (part.until === null || from < part.until),
	);

/** Whether the duty is a ceiling or a floor, and what of it is known. */
function wordedAs({ level, percent, upTo }: Step): [string, number | null] {
	if (percent !== null) return [upTo ? 'up-to' : '', percent];
	return level > 0 ? ['at-least', level] : ['', null];
}

/** What some of the goods of a kind pay instead, where a measure on them alone applies between two days. */
function otherwise(
	{ onPart }: TariffStepsData,
	{ goods, from, until }: { goods: string; from: Day; until: Day | null },
	origin: Origin,
	{ t }: Context,
): string[] {
	const list = partsWithin({ onPart }, { goods, from, until }).map(({ only, rates }) =>
		t('chart.tariff-steps.part.only', { goods: only, rate: rates[origin] }),
	);
	return list.length > 0 ? [t('chart.tariff-steps.otherwise', { list: list.join('; ') })] : [];
}

export function title(data: TariffStepsData, state: TariffStepsState, { t }: Context): string {
	if (state.sector === 'all') return t('chart.tariff-steps.title.all');
	const name = [...data.groups, ...data.goods].find(({ id }) => id === state.sector)?.name ?? '';
	return t('chart.tariff-steps.title.one', { name });
}

export function subtitle(data: TariffStepsData, _state: TariffStepsState, { t, locale }: Context): string {
	return t('chart.tariff-steps.subtitle', { from: formatWhen(data.start, locale), to: formatWhen(data.asOf, locale) });
}

export function describe(data: TariffStepsData, state: TariffStepsState, context: Context): string {
	const { t, locale } = context;
	const day = formatWhen(state.on, locale);
	const goods = shownGoods(data, state.sector);
	if (goods.length === 1 && goods[0]) {
		const [originating, other] = (['originating', 'other'] as const).map((origin) => {
			const step = stepOn(data, goods[0]!.id, origin, state.on);
			return step ? dutyText(step, context, 'long') : '';
		});
		return t('chart.tariff-steps.describe.one', { day, name: goods[0].name, originating: originating!, other: other! });
	}
	const steps = goods.map(({ id, name }) => ({ name, step: stepOn(data, id, 'originating', state.on) }));
	const free = steps.filter(({ step }) => step && step.percent === 0 && !step.banned);
	const charged = steps.filter(({ step }) => step && (step.level > 0 || step.banned));
	if (charged.length === 0) return t('chart.tariff-steps.describe.none', { day, count: goods.length });
	const list = formatList(
		charged.map(({ name, step }) => `${name} (${dutyText(step!, context, 'long')})`),
		locale,
	);
	return t('chart.tariff-steps.describe.some', { day, free: free.length, count: goods.length, list });
}

export function readout(data: TariffStepsData, state: TariffStepsState, context: Context): Readout {
	const { t, locale } = context;
	const name = data.goods.find(({ id }) => id === state.goods)?.name ?? '';
	const lines = shownOrigins(state).flatMap((origin) => {
		const step = stepOn(data, state.goods, origin, state.on);
		if (!step) return [];
		const out = [`${t(`chart.tariff-steps.key.${origin}`)}${colon(locale)} ${dutyWithParts(step, context)}`];
		const displaced = data.displaced.filter(
			(period) =>
				period.goods === state.goods &&
				period.origin === origin &&
				period.from <= state.on &&
				(period.until === null || state.on < period.until),
		);
		if (displaced.length > 0)
			out.push(t('chart.tariff-steps.displaced', { list: displaced.map((period) => period.title).join('; ') }));
		// What is set for later is told with the duty that it ends.
		const next = data.ahead.find((each) => each.goods === step.goods && each.origin === origin);
		if (next && step.until === next.from)
			out.push(
				t('chart.tariff-steps.ahead', {
					day: formatWhen(next.from, locale),
					duty: dutyWithParts(next, context),
				}),
			);
		out.push(...otherwise(data, { goods: state.goods, from: state.on, until: addDays(state.on, 1) }, origin, context));
		return out;
	});
	return { heading: `${name}, ${formatWhen(state.on, locale)}`, lines };
}

/** The rates alone: what they are made of stands below the picture. */
export function markLabel(data: TariffStepsData, state: TariffStepsState, context: Context): string[] {
	const rates = shownOrigins(state).flatMap((origin) => {
		const step = stepOn(data, state.goods, origin, state.on);
		return step
			? [`${context.t(`chart.tariff-steps.key.${origin}`)}${colon(context.locale)} ${dutyText(step, context, 'long')}`]
			: [];
	});
	return [readout(data, state, context).heading, ...rates];
}

/** A row a step, in the order of the picture. */
export function table(data: TariffStepsData, state: TariffStepsState, context: Context): Table {
	const { t, locale } = context;
	const columns = [
		...(['goods', 'origin', 'from', 'until', 'duty', 'parts'] as const).map((id) => ({
			id,
			label: t(`chart.tariff-steps.column.${id}`),
			numeric: id === 'duty',
			long: id === 'parts',
		})),
		...fileColumns('duty-unit', 'duty-of', 'duty-qualifier', 'duty-known', 'source'),
	];
	// The measures that make up the duty, and those on some of the goods only.
	const cited = (step: Step): Cell => {
		const places = [...step.cited, ...partsWithin(data, step).map(({ measure }) => measure)];
		const measures = [...new Set(places)].map((place) => data.measures[place]!);
		return {
			text: [...new Set(measures.map(({ publisher }) => publisher))].join('; '),
			proof: measures.map(({ id }) => id),
		};
	};
	const rows = shownGoods(data, state.sector).flatMap(({ id, name }) =>
		shownOrigins(state).flatMap((origin) =>
			data.steps
				.filter((step) => step.goods === id && step.origin === origin)
				.map((step) => ({
					key: step.key,
					cells: [
						{ text: name, value: id },
						{ text: t(`chart.tariff-steps.key.${origin}`), value: origin },
						{ text: formatWhen(step.from, locale, 'short'), value: step.from },
						{
							text: step.until ? formatWhen(step.until, locale, 'short') : t('chart.tariff-steps.still'),
							value: step.until ?? '',
						},
						{ text: dutyText(step, context, 'long'), value: step.banned ? 'banned' : (step.percent ?? 'unknown') },
						{
							text: [
								step.parts.map((part) => `${partText(part, step.banned, context)} (${part.instrument})`).join('; '),
								...otherwise(data, step, origin, context),
							]
								.filter(Boolean)
								.join('. '),
						},
						...(step.banned
							? fileCells(null, null, null, null)
							: fileCells('percent', 'full-value', ...wordedAs(step))),
						cited(step),
					],
				})),
		),
	);
	return { caption: title(data, state, context), columns, rows };
}
