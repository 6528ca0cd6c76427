/** Rows that a picture has room for: with very many of them a picture would be longer than anyone reads. */
import { descending } from './order';

/** The most rows that a picture draws; its table has all. */
const MOST_ROWS = 24;

/**
 * The newest rows, in the order in which they are given, and the one in focus among them.
 * @param dateOf the day, month or year of a row
 */
export function newest<Row extends { id: string }>(
	rows: readonly Row[],
	dateOf: (row: Row) => string,
	focus: string,
): Row[] {
	const kept = new Set(
		rows
			.toSorted((a, b) => descending(dateOf(a), dateOf(b)))
			.slice(0, MOST_ROWS)
			.map(({ id }) => id),
	);
	return rows.filter(({ id }) => kept.has(id) || id === focus);
}
