/** Rows as CSV (RFC 4180). */

export type Cell = string | number | boolean | null;

/**
 * What a spreadsheet may take for the beginning of a formula: also in the wide forms of East Asian writing, and behind
 * spaces, line ends and characters without a width, which some programs drop.
 */
const FORMULA = /^[\s\p{Cf}]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|^[\t\r\n]/u;

/** One field. A text that a spreadsheet would run as a formula gets an apostrophe in front; numbers stay numbers. */
function field(value: Cell): string {
	if (typeof value !== 'string') return String(value ?? '');
	const safe = FORMULA.test(value) && Number.isNaN(Number(value)) ? `'${value}` : value;
	return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** The rows, the header first, one line a row. Lines end in CRLF, and null is an empty field. */
export function csvOf(rows: readonly (readonly Cell[])[]): string {
	return rows.map((row) => `${row.map(field).join(',')}\r\n`).join('');
}
