/** The state of `asks`, its parameters, and who stands where in it. */
import type { Direction, Params, Reading } from '../../contract';
import { paramReader } from '../../kit/params';
import type { AsksData, Row, Statement } from './data';
import { GROUPS, type Group } from './groups';

export interface AsksState {
	/** `all`, or the group that is shown. */
	who: 'all' | Group;
	/** `all`, or the one issue that is shown. */
	issue: string;
	/** What is in focus: a party on an issue, `party@issue`. */
	cell: string;
}

/** A party on an issue. */
export interface Entry {
	row: Row;
	/** What it said last. */
	now: Statement;
	/** The last statement of another stance before that, where there was one. */
	before: Statement | undefined;
}

export const cellKey = (party: string, issue: string) => `${party}@${issue}`;

/** Groups that have a row. */
export const groupsOf = (data: AsksData): Group[] =>
	GROUPS.filter((group) => data.rows.some((row) => row.group === group));

export const shownRows = (data: AsksData, { who }: Pick<AsksState, 'who'>): Row[] =>
	data.rows.filter(({ group }) => who === 'all' || group === who);

/** What a party said on an issue, oldest first. */
export const statementsAt = (data: AsksData, cell: string): Statement[] =>
	data.statements.filter(({ party, issue }) => cellKey(party, issue) === cell);

/** From the left of the picture to its right. Who is neither for nor against stands with those who set conditions. */
const ORDER: Statement['stance'][] = ['supports', 'conditional', 'unclear', 'opposes'];

/** Who stands where on an issue: those for it first, those against it last; of each, governments first. */
export function entriesOn(data: AsksData, state: Pick<AsksState, 'who'>, issue: string): Entry[] {
	return shownRows(data, state)
		.flatMap((row): Entry[] => {
			const statements = statementsAt(data, cellKey(row.id, issue));
			const now = statements.at(-1);
			if (!now) return [];
			// A stance that is repeated is no change.
			return [{ row, now, before: statements.findLast(({ stance }) => stance !== now.stance) }];
		})
		.toSorted((a, b) => ORDER.indexOf(a.now.stance) - ORDER.indexOf(b.now.stance));
}

type Choice = Pick<AsksState, 'who' | 'issue'>;

/** The issues chosen on which somebody shown has said something. */
export const shownIssues = (data: AsksData, state: Choice): string[] =>
	data.issues.filter(
		(issue) => (state.issue === 'all' || state.issue === issue) && entriesOn(data, state, issue).length > 0,
	);

const cellsOf = (data: AsksData, state: Choice): string[] =>
	shownIssues(data, state).flatMap((issue) => entriesOn(data, state, issue).map(({ row }) => cellKey(row.id, issue)));

export function read(data: AsksData, params: Params): Reading<AsksState> {
	const reader = paramReader(params);
	const known = new Set(data.rows.flatMap(({ id }) => data.issues.map((issue) => cellKey(id, issue))));
	const who = reader.take<AsksState['who']>(
		'who',
		'all',
		(value) => value === 'all' || groupsOf(data).includes(value as Group),
	);
	const issue = reader.take('issue', 'all', (value) => value === 'all' || data.issues.includes(value));
	const cells = cellsOf(data, { who, issue });
	const first = cells[0] ?? '';
	const asked = reader.take('cell', first, (value) => known.has(value));
	// A group that hides it, or an issue on which the party has said nothing, gives way.
	const cell = cells.includes(asked) ? asked : first;
	return { state: { who, issue, cell }, ignored: reader.ignored };
}

export function write(_data: AsksData, { who, issue, cell }: AsksState): Params {
	return { who, issue, cell };
}

export function withFocus(_data: AsksData, state: AsksState, key: string | null): AsksState {
	return key === null ? state : { ...state, cell: key };
}

/** Up and down go from name to name, left and right to the next stance on the issue, with Shift to the next issue. */
export function move(data: AsksData, state: AsksState, direction: Direction): string {
	const cells = cellsOf(data, state);
	const here = cells.indexOf(state.cell);
	const [, issue = ''] = state.cell.split('@');
	const own = entriesOn(data, state, issue);
	const stances = [...new Set(own.map(({ now }) => now.stance))];
	const stance = own.find(({ row }) => cellKey(row.id, issue) === state.cell)?.now.stance;
	const place = stance ? stances.indexOf(stance) : -1;
	const firstOf = (next: number) => {
		const entry = own.find(({ now }) => now.stance === stances[next]);
		return entry && cellKey(entry.row.id, issue);
	};
	const issues = shownIssues(data, state);
	const firstOn = (by: number) => {
		const next = issues[issues.indexOf(issue) + by];
		return cells.find((cell) => cell.endsWith(`@${next}`));
	};
	const target = {
		left: firstOf(place - 1),
		right: firstOf(place + 1),
		up: cells[here - 1],
		down: cells[here + 1],
		first: cells[0],
		last: cells.at(-1),
		'back-a-day': firstOn(-1),
		'on-a-day': firstOn(1),
	}[direction];
	return target ?? state.cell;
}
