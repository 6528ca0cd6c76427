/** What `polls` says in words. */
import { capital, formatNumber, formatPercent, formatWhen, stopped } from '../../../../record/format';
import type { Context, Control, Readout, Table } from '../../contract';
import { fileCells, fileColumns } from '../../kit/fileColumns';
import { descending } from '../../kit/order';
import type { Poll, PollsData } from './data';
import { asksOf, drawnGroups, groupsOf, ORDERS, shownRows, type PollsState } from './state';

const nameOf = ({ of }: PollsData, id: string) => of.find((country) => country.id === id)?.name ?? '';

/** What this share said, as a line of its own. */
export const saysOf = ({ says }: Poll, { locale }: Context): string => capital(says, locale);

/** Who asked, when, and how many. */
export function surveyOf({ by, asked, people }: Poll, { t, locale }: Context, style: 'long' | 'short'): string {
	const date = formatWhen(asked, locale, style);
	return people
		? t('chart.polls.survey.people', { by, date, people: formatNumber(people, locale) })
		: t('chart.polls.survey', { by, date });
}

/** Of the newest survey in which more than half said one thing, the largest share: one question, and no second beside it. */
const majority = (rows: Poll[]): Poll | undefined =>
	rows.filter(({ share }) => share > 50).toSorted((a, b) => descending(a.asked, b.asked) || b.share - a.share)[0];

export function title(data: PollsData, state: PollsState, { t, locale }: Context): string {
	if (state.of !== 'all') return t('chart.polls.title.one', { of: nameOf(data, state.of) });
	const most = majority(data.polls);
	const country = data.of.find(({ id }) => id === most?.of)?.country;
	return most && country
		? t(`chart.polls.title.${country}`, {
				share: formatPercent(most.share, locale),
				says: most.says,
				date: formatWhen(most.asked.slice(0, 7), locale),
			})
		: t('chart.polls.question');
}

export function subtitle(data: PollsData, _state: PollsState, { t, locale }: Context): string {
	return t('chart.polls.subtitle', { day: formatWhen(data.asOf, locale) });
}

export function describe(data: PollsData, state: PollsState, { t, locale }: Context): string {
	const sentences = groupsOf(data, state).map(({ of, rows }) => {
		const most = rows.toSorted((a, b) => b.share - a.share)[0]!;
		return t(rows.length === 1 ? 'chart.polls.describe.one' : 'chart.polls.describe', {
			of: nameOf(data, of),
			count: rows.length,
			share: formatPercent(most.share, locale),
			says: most.says,
			date: formatWhen(most.asked, locale),
		});
	});
	const [all, drawn] = [shownRows(data, state), drawnGroups(data, state).flatMap(({ rows }) => rows)];
	const left = drawn.length < all.length ? [t('chart.rows.drawn', { shown: drawn.length, all: all.length })] : [];
	return [...sentences, ...left, t('chart.polls.describe.caution')].join(' ');
}

export function readout(data: PollsData, state: PollsState, context: Context): Readout {
	const { t, locale } = context;
	const row = data.polls.find(({ id }) => id === state.poll)!;
	const { publisher, url, more } = row.source;
	const others = asksOf(data, row)
		.filter(({ id }) => id !== row.id)
		.map(({ asked, share }) => `${formatPercent(share, locale)} (${formatWhen(asked, locale)})`);
	return {
		heading: t('chart.polls.readout.heading', {
			of: nameOf(data, row.of),
			share: formatPercent(row.share, locale),
			says: row.says,
		}),
		lines: [
			`${surveyOf(row, context, 'long')}. ${stopped(row.among)}`,
			...(others.length > 0 ? [t('chart.polls.readout.again', { list: others.join(', ') })] : []),
			...(row.note ? [row.note] : []),
			...(row.weak ? [t('chart.rows.weak')] : []),
		],
		href: { url, label: more > 0 ? t('chart.rows.sources', { publisher, more }) : publisher },
	};
}

const COLUMNS = ['of', 'says', 'share', 'by', 'asked', 'people', 'among', 'source'] as const;

/** A row a question, in the order of the picture. */
export function table(data: PollsData, state: PollsState, context: Context): Table {
	const { t, locale } = context;
	return {
		caption: title(data, state, context),
		columns: [
			...COLUMNS.map((id) => ({
				id,
				label: t(`chart.polls.column.${id}`),
				numeric: id === 'share' || id === 'people',
			})),
			...fileColumns('unit', 'share-of', 'note'),
		],
		rows: shownRows(data, state).map((row) => ({
			key: row.id,
			cells: [
				{ text: nameOf(data, row.of), value: row.of },
				{ text: row.says },
				{ text: formatPercent(row.share, locale), value: row.share },
				{ text: row.by },
				{ text: formatWhen(row.asked, locale), value: row.asked },
				row.people ? { text: formatNumber(row.people, locale), value: row.people } : { text: '' },
				{ text: row.among },
				{ text: row.source.publisher, href: row.source.url, proof: [row.id] },
				...fileCells('percent', 'those-asked', row.note),
			],
		})),
	};
}

export function controls(data: PollsData, state: PollsState, { t }: Context): Control[] {
	return [
		{
			kind: 'choice',
			name: 'of',
			label: t('chart.polls.control.of'),
			value: state.of,
			options: [
				{ value: 'all', label: t('chart.polls.control.all') },
				...data.of.map(({ id, name }) => ({ value: id, label: name })),
			],
		},
		{
			kind: 'choice',
			name: 'order',
			label: t('chart.polls.control.order'),
			value: state.order,
			options: ORDERS.map((value) => ({ value, label: t(`chart.polls.order.${value}`) })),
		},
	];
}
