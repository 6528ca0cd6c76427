/** The rows of a CSV file of the record, with what is wrong in them. */
import { parse } from 'csv-parse/sync';
import type { Problem } from '../problem';
import type { LineFile } from '../schema';
import { faultOfText, LONGEST, seenOf, unseenIn } from '../schema/text';

/** The file that holds a collection of tariff lines. */
export const lineFile = (name: LineFile) => `src/content/record/${name}.csv`;

/** One row as it stands in its file, and how its problems are told. */
export interface TextRow<Column extends string> {
	cells: { readonly [C in Column]: string };
	/** Its line in the file, from 1. */
	line: number;
	/** Notes a problem with the row. */
	report: (column: Column | '', message: string) => void;
}

/** What was read of a file. */
export interface TextTable<Column extends string> {
	rows: TextRow<Column>[];
	problems: Problem[];
}

/** `us-s232-steel 72081000`, or the place of a row whose first cells say nothing. */
const nameOf = (cells: readonly string[], index: number) => {
	const name = cells.slice(0, 2).filter(Boolean).join(' ');
	return name === '' || name.length > LONGEST.name || unseenIn(name) !== undefined ? `row ${index + 1}` : name;
};

/** Codes, numbers, days and ids, which have nothing to look for: most cells of a file. */
const PLAIN = /^[\w.%-]{0,80}$/;

/** What is wrong with a cell as a text, if anything is: the same as with texts of the collections. */
const faultOfCell = (cell: string): string | undefined =>
	PLAIN.test(cell) ? undefined : faultOfText(cell, LONGEST.text);

/** What may stand between columns where a comma should, with its name. */
const SEPARATORS = { ';': 'semicolons', '\t': 'tabs', '|': 'bars' };

/** What is wrong with a header that is not that of the columns. */
function faultOfHeader(header: readonly string[], columns: readonly string[]): string {
	const [only = ''] = header;
	const separator = Object.entries(SEPARATORS).find(([mark]) => only.includes(mark));
	if (header.length === 1 && separator) return `has ${separator[1]} between its columns: use commas`;
	const shown = unseenIn(header.join('')) === undefined ? `, not with "${header.join(',').slice(0, 200)}"` : '';
	return `must begin with the line "${columns.join(',')}"${shown}`;
}

/**
 * The rows of a file whose first line names exactly `columns`. A row stands on one line, so that the line of its problems
 * is known; blank lines are passed over. Rows with too many or too few cells are reported and left out; texts
 * that no reader may be shown are reported.
 * @param name the file, which problems name
 */
export function readTable<Column extends string>(
	name: LineFile,
	text: string,
	columns: readonly Column[],
): TextTable<Column> {
	const file = lineFile(name);
	const problems: Problem[] = [];
	const fail = (entry: string, field: string, message: string, line?: number) =>
		problems.push({ file, entry, field, message, ...(line !== undefined && { line }) });
	let lines: string[][];
	try {
		lines = parse(text, { bom: true, relaxColumnCount: true });
	} catch (error) {
		fail('', '', `is not CSV (RFC 4180): ${error instanceof Error ? error.message : String(error)}`);
		return { rows: [], problems };
	}
	const [header = [], ...rest] = lines;
	if (header.join(',') !== columns.join(',')) {
		fail('', '', faultOfHeader(header, columns), 1);
		return { rows: [], problems };
	}
	const rows = rest.flatMap((cells, index): TextRow<Column>[] => {
		const entry = nameOf(cells, index);
		const line = index + 2;
		if (cells.length === 1 && cells[0] === '') return [];
		if (cells.length !== columns.length) {
			fail(entry, '', `has ${cells.length} cells; there are ${columns.length} columns`, line);
			return [];
		}
		// The line of every later problem would be wrong.
		const broken = cells.findIndex((cell) => /[\r\n]/.test(cell));
		if (broken >= 0) {
			fail(entry, columns[broken]!, 'must stand on one line', line);
			return [];
		}
		// Other rows may need this one, and other checks may print its cells: it stays, as far as it can be seen.
		const seen = cells.map((cell, at) => {
			const fault = faultOfCell(cell);
			if (fault === undefined) return cell;
			fail(entry, columns[at]!, fault, line);
			return seenOf(cell);
		});
		return [
			{
				cells: Object.fromEntries(columns.map((column, at) => [column, seen[at]!])) as TextRow<Column>['cells'],
				line,
				report: (column, message) => fail(entry, column, message, line),
			},
		];
	});
	return { rows, problems };
}

/** A number of a cell; undefined, and reported, where it is none. An empty cell is undefined. */
export function numberIn<Column extends string>(
	{ cells, report }: TextRow<Column>,
	column: Column,
	{ least = 0, most = Infinity }: { least?: number; most?: number } = {},
): number | undefined {
	const text = cells[column];
	if (text === '') return undefined;
	const number = /^\d+(\.\d+)?$/.test(text) ? Number(text) : Number.NaN;
	if (number >= least && number <= most) return number;
	report(
		column,
		`must be a number ${most === Infinity ? `from ${least} on` : `from ${least} to ${most}`}, as 12.5; "${text}" is not`,
	);
	return undefined;
}
