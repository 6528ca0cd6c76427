/** The state of `polls`, its parameters, and the rows shown. */
import type { Direction, Params, Reading } from '../../contract';
import { newest } from '../../kit/newest';
import { oneOf, paramReader } from '../../kit/params';
import { stepRow } from '../../kit/rowSteps';
import { descending } from '../../kit/order';
import type { Poll, PollsData } from './data';

export const ORDERS = ['date', 'share'] as const;
export type Order = (typeof ORDERS)[number];

export interface PollsState {
	/** `all`, or whose people were asked. */
	of: string;
	/** By the day of asking, the newest first, or by the share, the largest first. */
	order: Order;
	/** The row in focus. */
	poll: string;
}

export interface Group {
	of: string;
	rows: Poll[];
}

type Choice = Omit<PollsState, 'poll'>;

/** The surveys in which the same pollster asked the same question of the same people, the newest first; itself among them. */
export const asksOf = ({ polls }: PollsData, { by, of, says }: Poll): Poll[] =>
	polls
		.filter((poll) => poll.by === by && poll.of === of && poll.says === says)
		.toSorted((a, b) => descending(a.asked, b.asked));

/** The rows by whose people were asked. By day, a question that was asked again has its earlier surveys right under it. */
export function groupsOf(data: PollsData, { of, order }: Choice): Group[] {
	const { of: countries, polls } = data;
	const rows =
		order === 'share'
			? polls.toSorted((a, b) => b.share - a.share)
			: [
					...new Set(
						polls.toSorted((a, b) => descending(a.asked, b.asked)).flatMap((poll) => [poll, ...asksOf(data, poll)]),
					),
				];
	return countries
		.filter(({ id }) => of === 'all' || of === id)
		.map(({ id }) => ({ of: id, rows: rows.filter((row) => row.of === id) }));
}

/** The rows that the picture draws, by whose people were asked. */
export function drawnGroups(data: PollsData, state: PollsState): Group[] {
	const kept = new Set(newest(shownRows(data, state), ({ asked }) => asked, state.poll));
	return groupsOf(data, state)
		.map(({ of, rows }) => ({ of, rows: rows.filter((row) => kept.has(row)) }))
		.filter(({ rows }) => rows.length > 0);
}

export const shownRows = (data: PollsData, choice: Choice): Poll[] =>
	groupsOf(data, choice).flatMap(({ rows }) => rows);

export function read(data: PollsData, params: Params): Reading<PollsState> {
	const { take, ignored } = paramReader(params);
	const of = take('of', 'all', oneOf(data.of, 'all'));
	const order = take<Order>('order', 'date', (value) => ORDERS.includes(value as Order));
	const rows = shownRows(data, { of, order });
	const wanted = take('poll', rows[0]!.id, oneOf(data.polls));
	// A row that the country hides gives way: another control has just changed.
	const poll = rows.some(({ id }) => id === wanted) ? wanted : rows[0]!.id;
	return { state: { of, order, poll }, ignored };
}

export const write = (_data: PollsData, { of, order, poll }: PollsState): Params => ({ of, order, poll });

export function withFocus(_data: PollsData, state: PollsState, key: string | null): PollsState {
	return key === null ? state : { ...state, poll: key };
}

/** The ids of the rows that the picture draws, from top to bottom. */
export const drawnIds = (data: PollsData, state: PollsState): string[] =>
	drawnGroups(data, state).flatMap(({ rows }) => rows.map(({ id }) => id));

export function move(data: PollsData, state: PollsState, direction: Direction): string {
	return stepRow(drawnIds(data, state), state.poll, direction);
}
