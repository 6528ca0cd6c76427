/** What `on-any-day` says in words. */
import { formatList, formatPercent, formatWhen } from '../../../../record/format';
import { addMonths } from '../../../../record/days';
import type { Cell, Context, Control, Readout, Table } from '../../contract';
import { monthOf } from '../../families/months/series';
import { fileCells, fileColumns } from '../../kit/fileColumns';
import { SIDES, type OnAnyDayData, type Origin } from './data';
import { countOn, figureOn, measuresOn, monthsOf, turnOn, type OnAnyDayState } from './state';
import { valuesOf } from './values';

const NAME = 'chart.on-any-day';

/** Names of goods in the middle of a sentence. */
const listed = (names: readonly string[], { locale }: Context) =>
	formatList(
		names.map((name) => name.slice(0, 1).toLocaleLowerCase(locale) + name.slice(1)),
		locale,
	);

export function title(data: OnAnyDayData, { on }: OnAnyDayState, { t, locale }: Context): string {
	const [us, canada] = SIDES.map((side) => countOn(data, side, on));
	return t(`${NAME}.title`, { day: formatWhen(on, locale), us: us!, canada: canada! });
}

export function subtitle(data: OnAnyDayData, _state: OnAnyDayState, { t, locale }: Context): string {
	return t(`${NAME}.subtitle`, {
		from: formatWhen(data.start, locale),
		to: formatWhen(data.asOf, locale),
		year: data.baseYear,
	});
}

export function describe(data: OnAnyDayData, _state: OnAnyDayState, context: Context): string {
	const { t, locale } = context;
	const [first, last] = [data.claims[0], data.claims.at(-1)];
	return [
		...(first && last
			? [
					t(`${NAME}.describe.claims`, {
						first: formatPercent(first[1], locale),
						from: formatWhen(first[0], locale),
						last: formatPercent(last[1], locale),
						to: formatWhen(last[0], locale),
					}),
				]
			: []),
		...(data.hit.length > 0
			? [
					t(`${NAME}.describe.imports`, {
						hit: formatPercent(Math.round(data.hit.at(-1)![1]), locale),
						spared: formatPercent(Math.round(data.spared.at(-1)![1]), locale),
						month: formatWhen(data.hit.at(-1)![0], locale),
						year: data.baseYear,
					}),
				]
			: []),
		t(`${NAME}.describe.goods`, { hit: listed(data.goods.hit, context), spared: listed(data.goods.spared, context) }),
	].join(' ');
}

export function readout(data: OnAnyDayData, state: OnAnyDayState, context: Context): Readout {
	const { t, locale } = context;
	const turn = turnOn(data, state.on);
	const month = formatWhen(monthOf(state.on), locale);
	const say = (strip: 'turns' | 'counts' | 'claims' | 'imports') =>
		valuesOf(data, state, strip, context)
			.map(({ text }) => text)
			.join('; ');
	const claimed = figureOn(data.claims, state.on);
	const source = turn ?? data.sources.claims;
	return {
		heading: formatWhen(state.on, locale),
		lines: [
			turn ? t(`${NAME}.readout.turn`, { date: formatWhen(turn.day, locale), title: turn.title }) : say('turns'),
			t(`${NAME}.readout.counts`, { counts: say('counts') }),
			claimed === null
				? t(`${NAME}.readout.claims-missing`, { month })
				: t(`${NAME}.readout.claims`, { month, share: formatPercent(claimed, locale) }),
			figureOn(data.hit, state.on) === null
				? t(`${NAME}.readout.imports-missing`, { month })
				: t(`${NAME}.readout.imports`, { year: data.baseYear, values: say('imports') }),
		],
		href: { url: source.url, label: source.publisher },
	};
}

/** A row a month, with what stood at its end. */
export function table(data: OnAnyDayData, state: OnAnyDayState, context: Context): Table {
	const { t, locale } = context;
	const missing: Cell = { text: t(`${NAME}.none`), value: '' };
	const percent = (value: number | null): Cell =>
		value === null ? missing : { text: formatPercent(value, locale), value };
	const cited = (origin: Origin, known: boolean): Cell =>
		known ? { text: origin.publisher, href: origin.url, proof: origin.proof } : { text: '' };
	const columns = ['month', 'turning', 'source', 'us', 'canada', 'claimed', 'claimed-source', 'hit', 'spared'] as const;
	return {
		caption: title(data, state, context),
		columns: [
			...[...columns, 'imports-source' as const].map((id) => ({
				id,
				label: t(`${NAME}.column.${id}`, { year: data.baseYear }),
				numeric: ['us', 'canada', 'claimed', 'hit', 'spared'].includes(id),
				long: id === 'turning',
			})),
			...fileColumns(
				'counted-on',
				'claimed-unit',
				'claimed-of',
				'imports-unit',
				'imports-of',
				'hit-goods',
				'spared-goods',
			),
			{ id: 'measures-source', label: 'measures-source', inFile: true },
		],
		rows: monthsOf(data).map((month) => {
			const next = addMonths(`${month}-01`, 1);
			const end = next > data.asOf ? data.asOf : dayBefore(next);
			const turns = data.turns.filter(({ day }) => monthOf(day) === month);
			const [first] = turns;
			const claimed = figureOn(data.claims, end);
			const [hit, spared] = [figureOn(data.hit, end), figureOn(data.spared, end)];
			return {
				key: month,
				cells: [
					{ text: formatWhen(month, locale), value: month },
					{
						text: turns
							.map(({ day, title: name }) => t(`${NAME}.turn`, { day: formatWhen(day, locale, 'short'), name }))
							.join('; '),
					},
					first ? { text: first.publisher, href: first.url, proof: turns.flatMap(({ proof }) => proof) } : { text: '' },
					...SIDES.map((side): Cell => {
						const count = countOn(data, side, end);
						return { text: String(count), value: count };
					}),
					percent(claimed),
					cited(data.sources.claims, claimed !== null),
					percent(hit),
					percent(spared),
					cited(data.sources.imports, hit !== null),
					...fileCells(
						end,
						claimed === null ? null : 'percent',
						claimed === null ? null : 'us-imports-from-canada',
						hit === null ? null : 'percent',
						hit === null ? null : `average-month-of-${data.baseYear}`,
						data.goods.hit.join('; '),
						data.goods.spared.join('; '),
					),
					{ text: '', proof: SIDES.flatMap((side) => measuresOn(data, side, end).map(({ id }) => id)) },
				],
			};
		}),
	};
}

/** The last day of a month, from the first of the next. */
const dayBefore = (day: string): string =>
	new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);

export const controls = (data: OnAnyDayData, { on }: OnAnyDayState, { t }: Context): Control[] => [
	{ kind: 'day', name: 'on', label: t(`${NAME}.control.on`), value: on, min: data.start, max: data.asOf },
];
