/** A chart's table as CSV (RFC 4180), the same columns and rows that stand in the page. */
import type { Table } from './contract';

/** Text that a spreadsheet would run as a formula is led by an apostrophe; numbers stay numbers. */
function field(value: string | number): string {
	if (typeof value === 'number') return String(value);
	const safe = /^[=+\-@\t\r]/.test(value) && Number.isNaN(Number(value)) ? `'${value}` : value;
	return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** The table with a header row of column ids, which no language changes. Lines end in CRLF. */
export function toCsv({ columns, rows }: Table): string {
	const header = ['key', ...columns.map(({ id }) => id)];
	const lines = rows.map(({ key, cells }) => [key, ...cells.map(({ text, value }) => value ?? text)]);
	return [header, ...lines].map((line) => line.map(field).join(',')).join('\r\n') + '\r\n';
}
