/** A chart's table as CSV, the same columns and rows that stand in the page. */
import { csvOf } from '../../../record/csv';
import type { Table } from '../contract';

/** The table with a header row of column ids, which no language changes. */
export function toCsv({ columns, rows }: Table): string {
	const header = ['key', ...columns.map(({ id }) => id)];
	return csvOf([header, ...rows.map(({ key, cells }) => [key, ...cells.map(({ text, value }) => value ?? text)])]);
}
