/** Rows as CSV (RFC 4180). */

export type Cell = string | number | boolean | null;

/** Text that a spreadsheet would run as a formula is led by an apostrophe; numbers stay numbers. */
function field(value: Cell): string {
	if (typeof value !== 'string') return String(value ?? '');
	const safe = /^[=+\-@\t\r]/.test(value) && Number.isNaN(Number(value)) ? `'${value}` : value;
	return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** One line a row, the header among them; lines end in CRLF, and a null is an empty field. */
export function csvOf(rows: readonly (readonly Cell[])[]): string {
	return rows.map((row) => `${row.map(field).join(',')}\r\n`).join('');
}
