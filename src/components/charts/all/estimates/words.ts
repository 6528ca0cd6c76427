/** What `estimates` says in words. */
import { capital, formatFigure, formatWhen, stopped } from '../../../../record/format';
import type { Context, Control, Readout, Table } from '../../contract';
import { fileCells, fileColumns, qualifierOf } from '../../kit/fileColumns';
import type { Estimate, EstimatesData } from './data';
import { shortValue } from './scale';
import { blocksOf, drawnBlocks, ORDERS, partiesOf, shownRows, type EstimatesState } from './state';

const nameOf = ({ of }: EstimatesData, id: string) => of.find((party) => party.id === id)?.name ?? '';

/** Who made an estimate, and when. */
export const whoOf = ({ by, made }: Estimate, { t, locale }: Context): string =>
	t('chart.estimates.who', { by, date: formatWhen(made, locale, 'short') });

/** For what time or whom the number is, and what was assumed. */
export const groundOf = ({ horizon, scenario }: Estimate, { t, locale }: Context): string =>
	capital(horizon ? t('chart.estimates.ground', { horizon, scenario }) : scenario, locale);

const bounded = ({ bound }: Estimate, value: string, { t }: Context) =>
	bound ? t(`chart.estimates.${bound}`, { value }) : value;

/** The number as it stands in the picture. */
export const valueOf = (row: Estimate, context: Context): string =>
	bounded(
		row,
		row.high === undefined
			? shortValue(row.value, row.unit, context.locale)
			: formatFigure({ value: row.value, high: row.high, unit: row.unit }, context.locale),
		context,
	);

/** The number with its unit and whether it is rounded. */
const fullValue = (row: Estimate, context: Context): string =>
	bounded(
		row,
		formatFigure(
			{ value: row.value, ...(row.high !== undefined && { high: row.high }), about: row.about, unit: row.unit },
			context.locale,
		),
		context,
	);

export function title(data: EstimatesData, state: EstimatesState, { t, locale }: Context): string {
	const blocks = blocksOf(data, state);
	const rows = shownRows(data, state);
	// What is of several countries, or assumes threats beside what is in force, is not one range: the title tells none.
	const several = new Set(rows.map(({ of: whose, scenario }) => `${whose}: ${scenario}`)).size > 1;
	const of = state.of === 'all' ? '' : nameOf(data, state.of);
	const what = t(`chart.estimates.what.${state.what}`);
	const { unit } = blocks[0]!;
	const ends = rows.flatMap(({ value, high }) => [value, high ?? value]);
	const [low, high] = [Math.min(...ends), Math.max(...ends)].map((value) => shortValue(value, unit, locale));
	if (state.what === 'probability') return t('chart.estimates.title.odds', { high: high! });
	const name = of ? t('chart.estimates.title.of', { what, of }) : what;
	return blocks.length > 1 || several || low === high
		? t('chart.estimates.title.plain', { name: capital(name, locale) })
		: t('chart.estimates.title.range', { name: capital(name, locale), low: low!, high: high! });
}

export function subtitle(data: EstimatesData, state: EstimatesState, { t, locale }: Context): string {
	const made = shownRows(data, state)
		.map((row) => row.made)
		.toSorted();
	const [from, to] = [made[0]!.slice(0, 4), made.at(-1)!.slice(0, 4)];
	return t(from === to ? 'chart.estimates.subtitle.one-year' : 'chart.estimates.subtitle', {
		measure: t(`chart.estimates.measure.${state.what}`),
		from,
		to,
		day: formatWhen(data.asOf, locale),
	});
}

export function describe(data: EstimatesData, state: EstimatesState, context: Context): string {
	const { t, locale } = context;
	// A number is told with what it assumes: the ends of a list are seldom of one case.
	const ground = ({ by, scenario }: Estimate) => t('chart.estimates.describe.ground', { by, scenario });
	const sentences = blocksOf(data, state).flatMap(({ unit, groups }) =>
		groups.map(({ of, rows }) => {
			const ordered = rows.toSorted((a, b) => a.value - b.value);
			const [first, last] = [ordered[0]!, ordered.at(-1)!];
			const end = ({ value }: Estimate) => formatFigure({ value, unit }, locale);
			return rows.length === 1
				? t('chart.estimates.describe.one', { of: nameOf(data, of), by: ground(first), low: end(first) })
				: t('chart.estimates.describe.several', {
						of: nameOf(data, of),
						count: rows.length,
						low: end(first),
						lowBy: ground(first),
						high: end(last),
						highBy: ground(last),
					});
		}),
	);
	const all = shownRows(data, state).length;
	const shown = drawnBlocks(data, state).reduce(
		(sum, { groups }) => sum + groups.reduce((rows, group) => rows + group.rows.length, 0),
		0,
	);
	const left = shown < all ? [t('chart.rows.drawn', { shown, all })] : [];
	return [...sentences, ...left, t('chart.estimates.describe.caution')].join(' ');
}

export function readout(data: EstimatesData, state: EstimatesState, context: Context): Readout {
	const { t, locale } = context;
	const row = data.estimates.find(({ id }) => id === state.estimate)!;
	const { publisher, url, more } = row.source;
	return {
		heading: t('chart.estimates.readout.heading', {
			of: nameOf(data, row.of),
			what: t(`chart.estimates.what.${row.what}`),
			value: fullValue(row, context),
		}),
		lines: [
			`${t('chart.estimates.who', { by: row.by, date: formatWhen(row.made, locale) })}. ${stopped(groundOf(row, context))}`,
			...row.others.map(({ value, why }) =>
				t('chart.estimates.readout.other', { value: formatFigure({ value, unit: row.unit }, locale), why }),
			),
			...row.notes,
			...(row.weak ? [t('chart.rows.weak')] : []),
		],
		href: { url, label: more > 0 ? t('chart.rows.sources', { publisher, more }) : publisher },
	};
}

const COLUMNS = [
	'what',
	'of',
	'by',
	'made',
	'value',
	'high',
	'unit',
	'bound',
	'scenario',
	'horizon',
	'source',
] as const;

/** A row an estimate, in the order of the picture. */
export function table(data: EstimatesData, state: EstimatesState, context: Context): Table {
	const { t, locale } = context;
	return {
		caption: title(data, state, context),
		columns: [
			...COLUMNS.map((id) => ({
				id,
				label: t(`chart.estimates.column.${id}`),
				numeric: id === 'value' || id === 'high',
				long: id === 'scenario',
			})),
			...fileColumns('qualifier', 'note'),
		],
		rows: shownRows(data, state).map((row) => ({
			key: row.id,
			cells: [
				{ text: t(`chart.estimates.what.${row.what}`), value: row.what },
				{ text: nameOf(data, row.of), value: row.of },
				{ text: row.by },
				{ text: formatWhen(row.made, locale), value: row.made },
				{ text: formatFigure({ value: row.value, about: row.about, unit: row.unit }, locale), value: row.value },
				row.high === undefined
					? { text: '' }
					: { text: formatFigure({ value: row.high, unit: row.unit }, locale), value: row.high },
				{ text: t(`chart.estimates.unit.${row.unit}`), value: row.unit },
				{ text: row.bound ? t(`chart.estimates.bound.${row.bound}`) : '', value: row.bound ?? '' },
				{ text: row.scenario },
				{ text: row.horizon },
				{ text: row.source.publisher, href: row.source.url, proof: [row.id] },
				...fileCells(qualifierOf({ about: row.about }), row.notes.join(' ')),
			],
		})),
	};
}

export function controls(data: EstimatesData, state: EstimatesState, { t }: Context): Control[] {
	return [
		{
			kind: 'choice',
			name: 'what',
			label: t('chart.estimates.control.what'),
			value: state.what,
			options: data.whats.map((value) => ({ value, label: t(`chart.estimates.option.${value}`) })),
		},
		{
			kind: 'choice',
			name: 'of',
			label: t('chart.estimates.control.of'),
			value: state.of,
			options: [
				{ value: 'all', label: t('chart.estimates.control.all') },
				...partiesOf(data, state.what).map(({ id, name }) => ({ value: id, label: name })),
			],
		},
		{
			kind: 'choice',
			name: 'order',
			label: t('chart.estimates.control.order'),
			value: state.order,
			options: ORDERS.map((value) => ({ value, label: t(`chart.estimates.order.${value}`) })),
		},
	];
}
