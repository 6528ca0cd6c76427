/** The state of `estimates`, its parameters, and the rows shown. */
import type { Estimated } from '../../../../record/schema';
import type { Direction, Params, Reading } from '../../contract';
import { newest } from '../../kit/newest';
import { descending } from '../../kit/order';
import { oneOf, paramReader } from '../../kit/params';
import { stepRow } from '../../kit/rowSteps';
import type { Estimate, EstimatesData } from './data';

export const ORDERS = ['size', 'date'] as const;
export type Order = (typeof ORDERS)[number];

export interface EstimatesState {
	/** What is estimated. */
	what: Estimated;
	/** `all`, or whose economy. */
	of: string;
	/** By the number, the largest first whatever its sign, or by the day it was made, the newest first. */
	order: Order;
	/** The row in focus. */
	estimate: string;
}

/** Rows that share a unit share a scale; within it they stand by whose economy they are of. */
export interface Block {
	unit: Estimate['unit'];
	groups: { of: string; rows: Estimate[] }[];
}

type Choice = Omit<EstimatesState, 'estimate'>;

export function blocksOf({ estimates, of: parties }: EstimatesData, { what, of, order }: Choice): Block[] {
	const rows = estimates
		.filter((row) => row.what === what && (of === 'all' || row.of === of))
		.toSorted((a, b) => (order === 'date' ? descending(a.made, b.made) : Math.abs(b.value) - Math.abs(a.value)));
	return [...new Set(rows.map(({ unit }) => unit))].map((unit) => ({
		unit,
		groups: parties
			.map(({ id }) => ({ of: id, rows: rows.filter((row) => row.unit === unit && row.of === id) }))
			.filter((group) => group.rows.length > 0),
	}));
}

/** The rows that the picture draws, in the same blocks. */
export function drawnBlocks(data: EstimatesData, state: EstimatesState): Block[] {
	const kept = new Set(newest(shownRows(data, state), ({ made }) => made, state.estimate));
	return blocksOf(data, state)
		.map(({ unit, groups }) => ({
			unit,
			groups: groups
				.map(({ of, rows }) => ({ of, rows: rows.filter((row) => kept.has(row)) }))
				.filter(({ rows }) => rows.length > 0),
		}))
		.filter(({ groups }) => groups.length > 0);
}

export const shownRows = (data: EstimatesData, choice: Choice): Estimate[] =>
	blocksOf(data, choice).flatMap(({ groups }) => groups.flatMap(({ rows }) => rows));

/** Those whose economy has an estimate of this. */
export const partiesOf = ({ estimates, of }: EstimatesData, what: Estimated) =>
	of.filter(({ id }) => estimates.some((row) => row.what === what && row.of === id));

export function read(data: EstimatesData, params: Params): Reading<EstimatesState> {
	const { take, ignored } = paramReader(params);
	const what = take<Estimated>('what', data.whats[0]!, (value) => data.whats.includes(value as Estimated));
	const asked = take('of', 'all', oneOf(data.of, 'all'));
	// Who has no estimate of this gives way: another control has just changed.
	const of = partiesOf(data, what).some(({ id }) => id === asked) ? asked : 'all';
	const order = take<Order>('order', 'size', (value) => ORDERS.includes(value as Order));
	const rows = shownRows(data, { what, of, order });
	const last = rows.toSorted((a, b) => descending(a.made, b.made))[0]!.id;
	const wanted = take('estimate', last, oneOf(data.estimates));
	const estimate = rows.some(({ id }) => id === wanted) ? wanted : last;
	return { state: { what, of, order, estimate }, ignored };
}

export const write = (_data: EstimatesData, { what, of, order, estimate }: EstimatesState): Params => ({
	what,
	of,
	order,
	estimate,
});

export function withFocus(_data: EstimatesData, state: EstimatesState, key: string | null): EstimatesState {
	return key === null ? state : { ...state, estimate: key };
}

export function move(data: EstimatesData, state: EstimatesState, direction: Direction): string {
	const ids = drawnBlocks(data, state).flatMap(({ groups }) => groups.flatMap(({ rows }) => rows.map(({ id }) => id)));
	return stepRow(ids, state.estimate, direction);
}
