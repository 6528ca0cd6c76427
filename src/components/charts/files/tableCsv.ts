/** A chart's table as CSV: the columns and rows that stand in the page, and what a file cannot say by a link or a sign. */
import { csvOf } from '../../../record/csv';
import type { Cell, Column, Table } from '../contract';
import { addressesOf, cites, isNamedSource, type Sources } from './sources';

/** Stands between the titles, and between the addresses, of several sources of one row. */
const AND = ' | ';

/** What the file says of the sources in a column: who published them, their titles and their addresses. */
function sourceColumns({ id }: Column): { id: string; of(cell: Cell, sources: Sources): string }[] {
	const every = (told: (url: string, sources: Sources) => string) => (cell: Cell, sources: Sources) =>
		addressesOf(cell, sources)
			.map((url) => told(url, sources))
			.join(AND);
	const isNamed = isNamedSource(id);
	const name = isNamed ? id : `${id}-source`;
	return [
		...(isNamed ? [] : [{ id: name, of: every((url, { known }) => known[url]?.publisher ?? '') }]),
		{ id: `${name}-title`, of: every((url, { known }) => known[url]?.title ?? '') },
		{ id: `${name}-address`, of: every((url) => url) },
	];
}

/** The words of a cell in the file; one that names its source names who published each of them, where that is known. */
function fieldOf({ id }: Column, cell: Cell, sources: Sources): string | number {
	const { text, value = text } = cell;
	if (!isNamedSource(id)) return value;
	const publishers = addressesOf(cell, sources).map((url) => sources.known[url]?.publisher);
	return publishers.length === 0 || publishers.includes(undefined) ? value : publishers.join(AND);
}

/**
 * The table with a header row of column ids, which no language changes. The columns of the page come first, then those
 * that are for the file alone, then the sources.
 * @param sources what is known of the sources; a title that could not be had is an empty field
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
			...cells.map((cell, index) => fieldOf(columns[index]!, cell, sources)),
			...ofSources.map(({ of, index }) => of(cells[index]!, sources)),
		]),
	]);
}
