/** The state of `positions`, its parameters, and what stands in a cell. */
import type { Direction, Params, Reading } from '../../contract';
import { paramReader } from '../../kit/params';
import type { PositionsData, Row, Statement } from './data';
import { GROUPS, type Country, type Group } from './groups';

export interface PositionsState {
	/** `all`, or the group whose rows are shown. */
	who: 'all' | Group;
	/** The cell in focus, `party@issue`. */
	cell: string;
}

export const cellKey = (party: string, issue: string) => `${party}@${issue}`;

/** Groups that have a row. */
export const groupsOf = (data: PositionsData): Group[] =>
	GROUPS.filter((group) => data.rows.some((row) => row.group === group));

export const shownRows = (data: PositionsData, { who }: Pick<PositionsState, 'who'>): Row[] =>
	data.rows.filter(({ group }) => who === 'all' || group === who);

/** The heading a row stands under: its group, and of organisations the country. */
export const headOf = ({ group, country }: Row): Group | `organisations.${Country}` =>
	country ? `organisations.${country}` : group;

/** What a party said on an issue, oldest first. */
export const statementsAt = (data: PositionsData, cell: string): Statement[] =>
	data.statements.filter(({ party, issue }) => cellKey(party, issue) === cell);

export function read(data: PositionsData, params: Params): Reading<PositionsState> {
	const reader = paramReader(params);
	const cells = new Set(data.rows.flatMap(({ id }) => data.issues.map((issue) => cellKey(id, issue))));
	const who = reader.take<PositionsState['who']>(
		'who',
		'all',
		(value) => value === 'all' || groupsOf(data).includes(value as Group),
	);
	const rows = shownRows(data, { who });
	const first = cellKey(rows[0]?.id ?? '', data.issues[0] ?? '');
	const asked = reader.take('cell', first, (value) => cells.has(value));
	// A row that the group hides gives way: another control has just changed.
	const cell = rows.some(({ id }) => asked.startsWith(`${id}@`)) ? asked : first;
	return { state: { who, cell }, ignored: reader.ignored };
}

export function write(_data: PositionsData, { who, cell }: PositionsState): Params {
	return { who, cell };
}

export function withFocus(_data: PositionsData, state: PositionsState, key: string | null): PositionsState {
	return key === null ? state : { ...state, cell: key };
}

/** Arrows go through the grid; with Shift, left and right go to the cells that hold a statement. */
export function move(data: PositionsData, state: PositionsState, direction: Direction): string {
	const rows = shownRows(data, state);
	const [party = '', issue = ''] = state.cell.split('@');
	const row = rows.findIndex(({ id }) => id === party);
	const column = data.issues.indexOf(issue);
	const at = (r: number, c: number) => {
		const [there, what] = [rows[r], data.issues[c]];
		return there && what ? cellKey(there.id, what) : undefined;
	};
	const cells = rows.flatMap(({ id }) => data.issues.map((one) => cellKey(id, one)));
	const here = cells.indexOf(state.cell);
	const filled = (cell: string) => statementsAt(data, cell).length > 0;
	const target = {
		left: at(row, column - 1),
		right: at(row, column + 1),
		up: at(row - 1, column),
		down: at(row + 1, column),
		first: cells[0],
		last: cells.at(-1),
		'back-a-day': cells.slice(0, Math.max(here, 0)).findLast(filled),
		'on-a-day': cells.slice(here + 1).find(filled),
	}[direction];
	return target ?? state.cell;
}
