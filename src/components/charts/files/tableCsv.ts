/** A chart's table as CSV: the columns and rows that stand in the page, and what a file cannot say by a link or a sign. */
import { csvOf } from '../../../record/csv';
import type { Cell, Column, Table } from '../contract';
import { addressesOf, cites, type Sources } from './sources';

/** Stands between the titles, and between the addresses, of several sources of one row. */
const AND = ' | ';

/** What the file says of the sources in a column: their titles and addresses, and who published them where it does not. */
function sourceColumns({ id }: Column): { id: string; of(cell: Cell, sources: Sources): string }[] {
	const every = (told: (url: string, sources: Sources) => string) => (cell: Cell, sources: Sources) =>
		addressesOf(cell)
			.map((url) => told(url, sources))
			.join(AND);
	const isNamed = /(^|-)source$/.test(id);
	const name = isNamed ? id : `${id}-source`;
	return [
		...(isNamed ? [] : [{ id: name, of: every((url, sources) => sources[url]?.publisher ?? '') }]),
		{ id: `${name}-title`, of: every((url, sources) => sources[url]?.title ?? '') },
		{ id: `${name}-address`, of: every((url) => url) },
	];
}

/**
 * The table with a header row of column ids, which no language changes. The columns of the page come first, then those
 * that are for the file alone, then the sources.
 * @param sources the titles of the sources; a title that could not be had is an empty field
 */
export function toCsv({ columns, rows }: Table, sources: Sources): string {
	const ofSources = columns.flatMap((column, index) =>
		cites(column) ? sourceColumns(column).map(({ id, of }) => ({ id, of, index })) : [],
	);
	const header = ['key', ...columns.map(({ id }) => id), ...ofSources.map(({ id }) => id)];
	return csvOf([
		header,
		...rows.map(({ key, cells }) => [
			key,
			...cells.map(({ text, value }) => value ?? text),
			...ofSources.map(({ of, index }) => of(cells[index]!, sources)),
		]),
	]);
}
