/** What `asks` says in words. */
import { formatList, formatWhen } from '../../../../record/format';
import type { PositionStance } from '../../../../record/schema';
import type { Context, Control, Readout, Table } from '../../contract';
import type { AsksData, Row, Statement } from './data';
import { issueText, sentenceCase } from './issues';
import { cellKey, entriesOn, groupsOf, shownIssues, shownRows, statementsAt, type AsksState } from './state';
import { statementText } from './texts';

const last = (data: AsksData, row: Row, issue: string): Statement | undefined =>
	statementsAt(data, cellKey(row.id, issue)).at(-1);

/** Those among `rows` who last took a stance on an issue. */
const those = (data: AsksData, rows: Row[], issue: string, stance: PositionStance): Row[] =>
	rows.filter((row) => last(data, row, issue)?.stance === stance);

export function title(data: AsksData, state: AsksState, { t, locale }: Context): string {
	if (state.issue !== 'all' && state.issue !== 'extension')
		return t('chart.asks.title.issue', { issue: issueText(data, state.issue, { t, locale }) });
	if (state.who !== 'all' && state.issue === 'all')
		return t('chart.asks.title.group', { group: t(`chart.asks.group.${state.who}`) });
	const governments = data.rows.filter(({ group }) => group === 'governments');
	const [yes, no] = (['supports', 'opposes'] as const).map((stance) =>
		formatList(
			those(data, governments, 'extension', stance).map(({ name }) => name),
			locale,
		),
	);
	return yes && no ? t('chart.asks.title.all', { yes, no }) : t('chart.asks.title.plain');
}

export function subtitle(data: AsksData, _state: AsksState, { t, locale }: Context): string {
	return t('chart.asks.subtitle', { day: formatWhen(data.asOf, locale) });
}

export function describe(data: AsksData, state: AsksState, context: Context): string {
	const { t, locale } = context;
	const rows = shownRows(data, state);
	const issues = shownIssues(data, state);
	const entries = issues.flatMap((issue) => entriesOn(data, state, issue).map((entry) => ({ ...entry, issue })));
	const count = (stance: PositionStance) => those(data, rows, 'extension', stance).length;
	const moved = entries
		.filter(({ before }) => before !== undefined)
		.map(({ row, issue, now, before }) =>
			t('chart.asks.moved', {
				name: row.name,
				issue: issueText(data, issue, context),
				before: t(`chart.asks.stance.${before!.stance}`),
				date: formatWhen(now.date, locale),
				now: t(`chart.asks.stance.${now.stance}`),
			}),
		);
	return [
		t(`chart.asks.describe.${state.issue === 'all' ? 'count' : 'one'}`, {
			statements: entries.length,
			rows: new Set(entries.map(({ row }) => row.id)).size,
			issues: issues.length,
			issue: state.issue === 'all' ? '' : issueText(data, state.issue, context),
		}),
		...(issues.includes('extension')
			? [
					t('chart.asks.describe.extension', {
						yes: count('supports'),
						maybe: count('conditional'),
						no: count('opposes'),
					}),
				]
			: []),
		...(moved.length > 0 ? [t('chart.asks.describe.moved', { list: moved.join('; ') })] : []),
	].join(' ');
}

export function readout(data: AsksData, state: AsksState, context: Context): Readout {
	const { t, locale } = context;
	const [party = '', issue = ''] = state.cell.split('@');
	const row = data.rows.find(({ id }) => id === party);
	if (!row) return { heading: t('chart.asks.none'), lines: [] };
	const statements = statementsAt(data, state.cell);
	const now = statements.at(-1);
	const heading = t('chart.asks.readout.heading', {
		name: row.name,
		issue: issueText(data, issue, context),
	});
	const role = row.role ? [t('chart.asks.readout.role', { role: row.role })] : [];
	if (!now) return { heading, lines: [t('chart.asks.none'), ...role] };
	const say = (statement: Statement) =>
		t('chart.asks.readout.line', {
			date: formatWhen(statement.date, locale),
			stance: t(`chart.asks.stance.${statement.stance}`),
			text: statement.text,
		});
	const { publisher, url, more } = now.source;
	return {
		heading,
		lines: [
			say(now),
			...(now.note ? [now.note] : []),
			...statements
				.slice(0, -1)
				.toReversed()
				.map((statement) => t('chart.asks.readout.earlier', { line: say(statement) })),
			...role,
		],
		href: { url, label: more > 0 ? t('chart.asks.sources', { publisher, more }) : publisher },
	};
}

/** A row a statement, in the order of the picture, the oldest of a party on an issue first. */
export function table(data: AsksData, state: AsksState, context: Context): Table {
	const { t, locale } = context;
	return {
		caption: title(data, state, context),
		columns: (['who', 'group', 'issue', 'stance', 'date', 'statement', 'source'] as const).map((id) => ({
			id,
			label: t(`chart.asks.column.${id}`),
		})),
		rows: shownIssues(data, state).flatMap((issue) =>
			entriesOn(data, state, issue).flatMap(({ row }) =>
				statementsAt(data, cellKey(row.id, issue)).map(({ id, stance, date, text, note, source }) => ({
					key: id,
					cells: [
						{ text: row.name, value: row.id },
						{ text: t(`chart.asks.group.${row.group}`), value: row.group },
						{ text: issueText(data, issue, context), value: issue },
						{ text: t(`chart.asks.stance.${stance}`), value: stance },
						{ text: formatWhen(date, locale, 'short'), value: date },
						{ text: statementText({ text, note }) },
						{ text: source.publisher, href: source.url, proof: [id] },
					],
				})),
			),
		),
	};
}

export function controls(data: AsksData, state: AsksState, context: Context): Control[] {
	const { t } = context;
	return [
		{
			kind: 'choice',
			name: 'who',
			label: t('chart.asks.control.who'),
			value: state.who,
			options: [
				{ value: 'all', label: t('chart.asks.control.all') },
				...groupsOf(data).map((value) => ({ value, label: t(`chart.asks.group.${value}`) })),
			],
		},
		{
			kind: 'choice',
			name: 'issue',
			label: t('chart.asks.control.issue'),
			value: state.issue,
			options: [
				{ value: 'all', label: t('chart.asks.control.issues') },
				...data.issues.map((value) => ({ value, label: sentenceCase(issueText(data, value, context), context) })),
			],
		},
	];
}
