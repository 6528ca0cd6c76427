/** What `positions` says in words. */
import { formatList, formatWhen } from '../../../../record/format';
import type { Issue, PositionStance } from '../../../../record/schema';
import type { Context, Control, Readout, Table } from '../../contract';
import type { PositionsData, Row, Statement } from './data';
import { cellKey, groupsOf, shownRows, statementsAt, type PositionsState } from './state';
import { statementText } from './texts';

const last = (data: PositionsData, row: Row, issue: string): Statement | undefined =>
	statementsAt(data, cellKey(row.id, issue)).at(-1);

/** An issue in the middle of a sentence: `what the US asks on dairy`. */
const issueText = ({ concerns }: PositionsData, issue: string, { t }: Context): string =>
	concerns[issue]?.asks ?? t(`chart.positions.long.${issue as Issue}`);

/** Those among `rows` who last took a stance on an issue. */
const those = (data: PositionsData, rows: Row[], issue: string, stance: PositionStance): Row[] =>
	rows.filter((row) => last(data, row, issue)?.stance === stance);

export function title(data: PositionsData, state: PositionsState, { t, locale }: Context): string {
	if (state.who !== 'all') return t('chart.positions.title.group', { group: t(`chart.positions.group.${state.who}`) });
	const governments = data.rows.filter(({ group }) => group === 'governments');
	const [yes, no] = (['supports', 'opposes'] as const).map((stance) =>
		formatList(
			those(data, governments, 'extension', stance).map(({ name }) => name),
			locale,
		),
	);
	return yes && no ? t('chart.positions.title.all', { yes, no }) : t('chart.positions.title.plain');
}

export function subtitle(data: PositionsData, _state: PositionsState, { t, locale }: Context): string {
	return t('chart.positions.subtitle', { day: formatWhen(data.asOf, locale) });
}

export function describe(data: PositionsData, state: PositionsState, { t }: Context): string {
	const rows = shownRows(data, state);
	const cells = rows.flatMap((row) => data.issues.map((issue) => last(data, row, issue)));
	const filled = cells.filter((statement) => statement !== undefined);
	const count = (stance: PositionStance) => those(data, rows, 'extension', stance).length;
	return [
		t('chart.positions.describe.count', {
			count: filled.length,
			rows: rows.length,
			empty: cells.length - filled.length,
		}),
		t('chart.positions.describe.extension', {
			yes: count('supports'),
			maybe: count('conditional'),
			no: count('opposes'),
		}),
	].join(' ');
}

export function readout(data: PositionsData, state: PositionsState, context: Context): Readout {
	const { t, locale } = context;
	const [party = '', issue = ''] = state.cell.split('@');
	const row = data.rows.find(({ id }) => id === party);
	if (!row) return { heading: t('chart.positions.none'), lines: [] };
	const statements = statementsAt(data, state.cell);
	const now = statements.at(-1);
	const heading = t('chart.positions.readout.heading', {
		name: row.name,
		issue: issueText(data, issue, context),
	});
	const role = row.role ? [t('chart.positions.readout.role', { role: row.role })] : [];
	if (!now) return { heading, lines: [t('chart.positions.none'), ...role] };
	const say = (statement: Statement) =>
		t('chart.positions.readout.line', {
			date: formatWhen(statement.date, locale),
			stance: t(`chart.positions.stance.${statement.stance}`),
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
				.map((statement) => t('chart.positions.readout.earlier', { line: say(statement) })),
			...role,
		],
		href: { url, label: more > 0 ? t('chart.positions.sources', { publisher, more }) : publisher },
	};
}

/** A row a statement, in the order of the picture, the oldest of a cell first. */
export function table(data: PositionsData, state: PositionsState, context: Context): Table {
	const { t, locale } = context;
	return {
		caption: title(data, state, context),
		columns: (['who', 'group', 'issue', 'stance', 'date', 'statement', 'source'] as const).map((id) => ({
			id,
			label: t(`chart.positions.column.${id}`),
		})),
		rows: shownRows(data, state).flatMap((row) =>
			data.issues.flatMap((issue) =>
				statementsAt(data, cellKey(row.id, issue)).map(({ id, stance, date, text, note, source }) => ({
					key: id,
					cells: [
						{ text: row.name, value: row.id },
						{ text: t(`chart.positions.group.${row.group}`), value: row.group },
						{ text: issueText(data, issue, context), value: issue },
						{ text: t(`chart.positions.stance.${stance}`), value: stance },
						{ text: formatWhen(date, locale, 'short'), value: date },
						{ text: statementText({ text, note }) },
						{ text: source.publisher, href: source.url, proof: [id] },
					],
				})),
			),
		),
	};
}

export function controls(data: PositionsData, state: PositionsState, { t }: Context): Control[] {
	return [
		{
			kind: 'choice',
			name: 'who',
			label: t('chart.positions.control.who'),
			value: state.who,
			options: [
				{ value: 'all', label: t('chart.positions.control.all') },
				...groupsOf(data).map((value) => ({ value, label: t(`chart.positions.group.${value}`) })),
			],
		},
	];
}
