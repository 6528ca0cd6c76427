/** What `tariff-trade` says in words. */
import { formatList, formatMoney, formatPercent, formatWhen } from '../../../../record/format';
import type { Cell, Context, Control, Readout, Table } from '../../contract';
import { fileCells, fileColumns } from '../../kit/fileColumns';
import type { Path, Step, TariffTradeData } from './data';
import { keyOf, percentOf, type TariffTradeState } from './state';

const NAME = 'chart.tariff-trade';

const whole = (percent: number, { locale }: Context) => formatPercent(Math.round(percent), locale);
const shownOf = (path: Path, step: Step, { against }: TariffTradeState, context: Context): string => {
	const percent = percentOf(path, step, against);
	return percent === null ? context.t(`${NAME}.missing`) : whole(percent, context);
};
const money = (value: number, { locale }: Context) => formatMoney(Math.round(value / 1e6) * 1e6, 'usd', locale);

function dutyText({ duty, upTo }: Step, { t, locale }: Context): string {
	if (duty === null) return t(`${NAME}.missing`);
	return upTo ? t(`${NAME}.up-to`, { percent: formatPercent(duty, locale) }) : formatPercent(duty, locale);
}

const chosen = ({ paths }: TariffTradeData, { product }: TariffTradeState) => paths.find(({ id }) => id === product);

export function title(data: TariffTradeData, state: TariffTradeState, context: Context): string {
	const { t, locale } = context;
	const path = chosen(data, state);
	const last = path?.steps.at(-1);
	if (!path || !last) return t(`${NAME}.title.none`);
	const percent = percentOf(path, last, state.against);
	if (percent === null) return t(`${NAME}.title.plain`, { name: path.name });
	return t(`${NAME}.title.one`, {
		name: path.name,
		duty: dutyText(last, context),
		percent: whole(percent, context),
		month: formatWhen(last.month, locale),
	});
}

export const subtitle = (data: TariffTradeData, { against }: TariffTradeState, { t, locale }: Context): string => {
	const months = data.paths.flatMap(({ steps }) => steps.map(({ month }) => month)).toSorted();
	return t(`${NAME}.subtitle.${against}`, {
		from: formatWhen(months[0] ?? data.asOf, locale),
		to: formatWhen(months.at(-1) ?? data.asOf, locale),
		year: data.baseYear,
	});
};

export function describe(data: TariffTradeData, state: TariffTradeState, context: Context): string {
	const { t, locale } = context;
	const said = (hit: boolean) =>
		data.paths.flatMap((path) => {
			const last = path.steps.at(-1);
			if (!last || (last.duty ?? 1) > 0 !== hit) return [];
			return [t(`${NAME}.named`, { name: path.name, value: shownOf(path, last, state, context) })];
		});
	return [
		t(`${NAME}.describe.hit`, { list: formatList(said(true), locale) }),
		t(`${NAME}.describe.spared`, { list: formatList(said(false), locale) }),
		t(`${NAME}.describe.months`, { year: data.baseYear }),
	].join(' ');
}

export function readout(data: TariffTradeData, state: TariffTradeState, context: Context): Readout {
	const { t, locale } = context;
	const path = chosen(data, state);
	const step = path?.steps.find(({ month }) => month === state.month);
	if (!path || !step) return { heading: t(`${NAME}.missing`), lines: [] };
	const line = (against: TariffTradeState['against']) =>
		t(`${NAME}.readout.${against}`, {
			year: data.baseYear,
			percent: shownOf(path, step, { ...state, against }, context),
		});
	return {
		heading: t(`${NAME}.readout.heading`, { name: path.name, month: formatWhen(step.month, locale) }),
		lines: [
			t(`${NAME}.readout.duty`, { duty: dutyText(step, context) }),
			t(`${NAME}.readout.value`, { value: money(step.value, context) }),
			line('average'),
			line('month'),
		],
		href: { url: path.url, label: path.publisher },
	};
}

/** A row a month of each kind of goods. */
export function table(data: TariffTradeData, state: TariffTradeState, context: Context): Table {
	const { t, locale } = context;
	const columns = ['goods', 'month', 'duty', 'value', 'average', 'before', 'source'] as const;
	const percent = (value: number | null): Cell =>
		value === null
			? { text: t(`${NAME}.missing`), value: '' }
			: { text: whole(value, context), value: Math.round(value * 10) / 10 };
	return {
		caption: title(data, state, context),
		columns: [
			...columns.map((id) => ({
				id,
				label: t(`${NAME}.column.${id}`, { year: data.baseYear }),
				numeric: !['goods', 'month', 'source'].includes(id),
			})),
			...fileColumns(
				'duty-unit',
				'duty-qualifier',
				'value-unit',
				'average-unit',
				'average-of',
				'before-unit',
				'before-of',
			),
			{ id: 'duty-source', label: 'duty-source', inFile: true },
		],
		rows: data.paths.flatMap((path) =>
			path.steps.map((step) => ({
				key: keyOf(path.id, step.month),
				cells: [
					{ text: path.name, value: path.id },
					{ text: formatWhen(step.month, locale, 'short'), value: step.month },
					{ text: dutyText(step, context), value: step.duty ?? '' },
					{ text: money(step.value, context), value: step.value },
					percent(percentOf(path, step, 'average')),
					percent(percentOf(path, step, 'month')),
					{ text: path.publisher, href: path.url, proof: path.proof },
					...fileCells(
						step.duty === null ? null : 'percent',
						step.upTo ? 'up-to' : null,
						'usd',
						'percent',
						`average-month-of-${data.baseYear}`,
						step.before === null ? null : 'percent',
						step.before === null ? null : 'same-month-a-year-before',
					),
					{ text: '', proof: step.measures },
				],
			})),
		),
	};
}

export const controls = (data: TariffTradeData, { against, product }: TariffTradeState, { t }: Context): Control[] => [
	{
		kind: 'choice',
		name: 'product',
		label: t(`${NAME}.control.product`),
		value: product,
		options: data.paths.map(({ id, name }) => ({ value: id, label: name })),
	},
	{
		kind: 'choice',
		name: 'against',
		label: t(`${NAME}.control.against`),
		value: against,
		options: (['average', 'month'] as const).map((value) => ({
			value,
			label: t(`${NAME}.against.${value}`, { year: data.baseYear }),
		})),
	},
];
