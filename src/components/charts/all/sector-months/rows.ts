/** `sector-months` as rows of a table: a row a month of each kind of goods. */
import { lastDay } from '../../../../record/days';
import { colon, formatMoney, formatWhen } from '../../../../record/format';
import type { Cell, Context, Table } from '../../contract';
import { fileCells, fileColumns } from '../../kit/fileColumns';
import type { Product, SectorMonthsData } from './data';
import { focusKey, shownProducts, stepOn, type Origin, type SectorMonthsState } from './state';
import { dutyText, nameOf, title } from './words';

export function table(data: SectorMonthsData, state: SectorMonthsState, context: Context): Table {
	const { t, locale } = context;
	const missing: Cell = { text: t('chart.sector-months.missing'), value: '' };
	const money = (value: number | null): Cell =>
		value === null ? missing : { text: formatMoney(value, 'usd', locale), value };
	const duty = ({ duties }: Product, origin: Origin, month: string): Cell => {
		const steps = duties.flatMap((one) => stepOn(one, origin, lastDay(month)) ?? []);
		if (steps.length === 0) return { text: t('chart.sector-months.varies'), value: '' };
		const texts = duties.map((one, index) =>
			duties.length > 1
				? `${one.name}${colon(locale)} ${dutyText(steps[index]!, context)}`
				: dutyText(steps[index]!, context),
		);
		const values = steps.map(({ percent, banned }) => (banned ? 'banned' : (percent ?? 'unknown')));
		return {
			text: texts.join('; '),
			value: values.length === 1 ? values[0]! : values.join('; '),
			proof: [...new Set(steps.flatMap(({ by }) => by))].map((place) => data.measures[place]!),
		};
	};
	// A duty that falls on some of the value only is a ceiling.
	const qualifier = ({ duties }: Product, origin: Origin, month: string) =>
		duties
			.map((one) => (stepOn(one, origin, lastDay(month))?.upTo ? 'up-to' : ''))
			.join('; ')
			.replace(/^[; ]+$/, '');
	const columns = [
		...(['goods', 'month', 'value', 'before', 'originating', 'other', 'source'] as const).map((id) => ({
			id,
			label: t(`chart.sector-months.column.${id}`),
			numeric: id === 'value' || id === 'before',
			cites: ['originating', 'other', 'source'].includes(id),
		})),
		...fileColumns('unit', 'counted', 'duty-unit', 'originating-qualifier', 'other-qualifier'),
	];
	const rows = shownProducts(data, state).flatMap((product) =>
		data.months.map((month, index) => ({
			key: focusKey(product.id, month),
			cells: [
				{ text: nameOf(product, context), value: product.id },
				{ text: formatWhen(month, locale, 'short'), value: month },
				money(product.values[index] ?? null),
				money(product.before[index] ?? null),
				duty(product, 'originating', month),
				duty(product, 'other', month),
				// A month without a figure cites nothing.
				(product.values[index] ?? product.before[index]) === null
					? { text: '' }
					: { text: product.source.publisher, href: product.source.url, proof: [product.source.of] },
				...fileCells(
					'usd',
					data.counted,
					'percent',
					qualifier(product, 'originating', month),
					qualifier(product, 'other', month),
				),
			],
		})),
	);
	return { caption: title(data, state, context), columns, rows };
}
