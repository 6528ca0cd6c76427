/** Build only: the rows of a chart's table that a page carries. A script fills in the others; the CSV file has all. */
import type { Table } from '../contract';

/** A page carries at most so many rows, and rows with at most so many letters. */
const ROWS = 240;
const LETTERS = 30_000;

export interface PageTable {
	caption: string;
	/** With the place of its cells in each row. */
	columns: (Table['columns'][number] & { index: number })[];
	rows: Table['rows'];
	/** How many rows the whole table has. */
	all: number;
}

/**
 * @param brief leaves the columns of sentences out
 * @param most the most rows that the page wants
 */
export function pageTable(
	table: Table,
	{ brief = false, most = ROWS }: { brief?: boolean; most?: number } = {},
): PageTable {
	const columns = table.columns.map((column, index) => ({ ...column, index })).filter(({ long }) => !(brief && long));
	const { length: all } = table.rows;
	const inOrder = table.keeps === 'last' ? table.rows.toReversed() : table.rows;
	let letters = 0;
	const kept = inOrder.slice(0, most).filter(({ cells }) => {
		letters += columns.reduce((sum, { index }) => sum + cells[index]!.text.length, 0);
		return letters <= LETTERS;
	});
	return { caption: table.caption, columns, rows: table.keeps === 'last' ? kept.toReversed() : kept, all };
}
