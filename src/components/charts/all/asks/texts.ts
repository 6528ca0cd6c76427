/**
 * The words and sources of statements are most of the chart's weight. The page's table has them already; those of a row
 * that it does not have come by the group of its party, when a reader comes to one.
 */
import type { LongTexts } from '../../contract';
import type { AsksData, Statement } from './data';
import { shownRows, statementsAt, type AsksState } from './state';

/** What a cell of the table says of a statement. Its note is short, and is sent with the statement. */
export const statementText = ({ text, note }: Pick<Statement, 'text' | 'note'>): string =>
	note ? `${text} (${note})` : text;

const groupOf = (data: AsksData) => {
	const groups = new Map(data.rows.map(({ id, group }) => [id, group]));
	return ({ party }: Statement) => groups.get(party)!;
};

export const texts: LongTexts<AsksData, AsksState> = {
	without: (data) => ({
		...data,
		statements: data.statements.map((statement) => ({
			...statement,
			text: '',
			source: { publisher: '', url: '', more: statement.source.more },
		})),
	}),

	fromTable(data, cell) {
		const statements = data.statements.map((statement) => {
			const [said, source] = [cell(statement.id, 'statement'), cell(statement.id, 'source')];
			if (!said || !source) return statement;
			const note = statementText({ ...statement, text: '' });
			const text = said.text.slice(0, said.text.length - note.length);
			return { ...statement, text, source: { ...statement.source, publisher: source.text, url: source.href } };
		});
		return { ...data, statements };
	},

	parts: (data) =>
		Object.fromEntries(
			[...Map.groupBy(data.statements, groupOf(data))].map(([group, statements]) => [
				group,
				// What the browser has already is not sent again.
				{ ...data, rows: [], issues: [], concerns: {}, statements },
			]),
		),

	missing(data, state, use) {
		const shown = new Set(shownRows(data, state).map(({ id }) => id));
		const wanted =
			use === 'table' ? data.statements.filter(({ party }) => shown.has(party)) : statementsAt(data, state.cell);
		return [...new Set(wanted.filter(({ text }) => text === '').map(groupOf(data)))];
	},

	join(data, { statements }) {
		const more = new Map(statements.map((statement) => [statement.id, statement]));
		return { ...data, statements: data.statements.map((statement) => more.get(statement.id) ?? statement) };
	},
};
