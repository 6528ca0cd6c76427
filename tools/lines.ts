/**
 * Brings lists of tariff lines into the record: which rows of which measures come in, go out or change, and what the
 * files hold then. Plain functions from text to text.
 */
import type { Problem } from '../src/record/problem';
import { LINE_COLUMNS } from '../src/record/lines/columns';
import { SCHEDULES, type Charging } from '../src/record/lines/line';
import { readLines } from '../src/record/lines/read';
import { lineFile, readTable } from '../src/record/lines/table';
import { readWithKinds } from '../src/record/lines/whole';
import type { WholeRecord } from '../src/record/record';
import type { LineFile } from '../src/record/schema';

/** The text of each file of tariff lines. */
export type LineTexts = { readonly [F in LineFile]: string };

export type Cells = { readonly [column: string]: string };

/** What becomes of the list of one measure. */
export interface ListChange {
	measure: string;
	file: LineFile;
	added: Cells[];
	removed: Cells[];
	changed: { before: Cells; after: Cells }[];
	/** How many rows stay as they are. */
	kept: number;
}

export interface Plan {
	/** What becomes of each measure that the given file names, in the order of the file. */
	changes: ListChange[];
	/** The files as they would be; only those that differ. */
	texts: Partial<LineTexts>;
	/** What is wrong with the given rows, each at its line of the given file. While there is any, nothing may be written. */
	problems: Problem[];
}

const COLUMNS = LINE_COLUMNS['us-lines'].columns.map(({ name }) => name);
const HEADER = COLUMNS.join(',');

const cell = (text: string) => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
const lineOf = (cells: Cells) => COLUMNS.map((column) => cell(cells[column]!)).join(',');

/** The measure of a row as it stands in a file: ids hold neither commas nor quotes. */
const measureOf = (line: string) => line.slice(0, line.indexOf(','));

const order = (cells: Cells) => [cells.code, cells.from, cells.when].join(' ');

/** The lines of a file without its header and the break at its end. */
const bodyOf = (text: string): string[] => text.split(/\r?\n/).slice(1).filter(Boolean);

/** Pairs rows that have the same key, each once: the pairs, and what is left of both. */
function pairBy(before: readonly Cells[], after: readonly Cells[], key: (cells: Cells) => string) {
	const waiting = Map.groupBy(before, key);
	const pairs: { before: Cells; after: Cells }[] = [];
	const added = after.filter((row) => {
		const old = waiting.get(key(row))?.shift();
		if (old) pairs.push({ before: old, after: row });
		return !old;
	});
	return { pairs, removed: [...waiting.values()].flat(), added };
}

/** Compares the rows of a measure before and after. A row is the same row if its code is, and best its first day too. */
function compare(measure: string, file: LineFile, before: readonly Cells[], after: readonly Cells[]): ListChange {
	const alike = pairBy(before, after, lineOf);
	const sameDay = pairBy(alike.removed, alike.added, ({ code, from }) => `${code} ${from}`);
	const sameCode = pairBy(sameDay.removed, sameDay.added, ({ code }) => code!);
	const changed = [...sameDay.pairs, ...sameCode.pairs];
	return { measure, file, added: sameCode.added, removed: sameCode.removed, changed, kept: alike.pairs.length };
}

/** A file with the rows of some measures replaced. Every other line stays as it is, to the byte. */
function withRows(text: string, lists: ReadonlyMap<string, readonly Cells[]>): string {
	const newline = text.includes('\r\n') ? '\r\n' : '\n';
	const standing = bodyOf(text);
	const lines = standing.filter((line) => !lists.has(measureOf(line)));
	for (const [measure, rows] of lists) {
		const own = rows.toSorted((a, b) => (order(a) < order(b) ? -1 : order(a) > order(b) ? 1 : 0)).map(lineOf);
		const next = lines.findIndex((line) => measureOf(line) > measure);
		lines.splice(next < 0 ? lines.length : next, 0, ...own);
	}
	return [HEADER, ...lines].map((line) => line + newline).join('');
}

/** The rows of a file of the record. */
const rowsIn = (file: LineFile, text: string): Cells[] => readTable(file, text, COLUMNS).rows.map(({ cells }) => cells);

/**
 * Works out what a file of rows changes. For each measure that it names it holds the whole list: rows of the measure that
 * it lacks go out. The rows of all other measures stay.
 * @param from the name of the given file, for its problems
 */
export function planLines(texts: LineTexts, record: WholeRecord, given: string, from: string): Plan {
	const named = (problem: Problem, line = problem.line): Problem => ({ ...problem, file: from, line });
	const read = readTable('us-lines', given, COLUMNS);
	if (read.problems.length > 0)
		return { changes: [], texts: {}, problems: read.problems.map((problem) => named(problem)) };
	const rows = read.rows.map(({ cells, line }) => ({ cells: cells as Cells, line }));
	if (rows.length === 0)
		return { changes: [], texts: {}, problems: [{ file: from, entry: '', field: '', message: 'holds no rows' }] };

	const charging = (id: string): Charging =>
		record.measures.find((measure) => measure.id === id)?.by === 'canada' ? 'canada' : 'united-states';
	const changes: ListChange[] = [];
	const after: { -readonly [F in LineFile]?: string } = {};
	const problems: Problem[] = [];
	for (const by of ['united-states', 'canada'] as const) {
		const own = rows.filter(({ cells }) => charging(cells.measure!) === by);
		if (own.length === 0) continue;
		const file = SCHEDULES[by];
		// The given rows alone, so that a problem has its line in the given file.
		const alone = [HEADER, ...own.map(({ cells }) => lineOf(cells))].join('\n');
		const found = readLines({ ...texts, [file]: alone }, record).problems.filter((one) => one.file === lineFile(file));
		problems.push(...found.map((one) => named(one, one.line === undefined ? undefined : own[one.line - 2]?.line)));
		const lists = Map.groupBy(
			own.map(({ cells }) => cells),
			({ measure }) => measure!,
		);
		const standing = rowsIn(file, texts[file]);
		for (const [measure, list] of lists) {
			const before = standing.filter((row) => row.measure === measure);
			changes.push(compare(measure, file, before, list));
		}
		const text = withRows(texts[file], lists);
		if (text !== texts[file]) after[file] = text;
	}
	if (problems.length > 0 || Object.keys(after).length === 0) return { changes, texts: {}, problems };
	// The whole as it would be: what the given rows do to the others, and to the kinds of goods that name their codes.
	const whole = readWithKinds({ ...texts, ...after }, record).problems;
	if (whole.length === 0) return { changes, texts: after, problems: [] };
	// Lines move when rows come in: a problem that stood before is known by its place and what it says.
	const nameOf = ({ file, entry, field, message }: Problem) => [file, entry, field, message].join('\n');
	const before = new Set(readWithKinds(texts, record).problems.map(nameOf));
	const fresh = whole.filter((problem) => !before.has(nameOf(problem)));
	return { changes, texts: fresh.length > 0 ? {} : after, problems: fresh };
}

const rateOf = ({ rate, basis, rate_originating: other }: Cells) =>
	`${rate}${basis ? ` of ${basis}` : ''}${other ? `, ${other} if it qualifies` : ''}`;
const daysOf = ({ from, until }: Cells) => `from ${from}${until ? ` until ${until}` : ''}`;

/** What is different in a changed row: `rate 50 → 25, until (none) → 2026-10-09`. */
function differences(before: Cells, after: Cells): string {
	const word = (text: string | undefined) => text || '(none)';
	return COLUMNS.filter((column) => before[column] !== after[column])
		.map((column) => `${column} ${word(before[column])} → ${word(after[column])}`)
		.join(', ');
}

/** What becomes of the list of a measure, line by line: `+` comes in, `-` goes out, `~` changes. */
export function changeText({ measure, file, added, removed, changed, kept }: ListChange): string {
	const counts = `${added.length} added, ${removed.length} removed, ${changed.length} changed, ${kept} as they are`;
	return [
		`${measure} (${lineFile(file)}): ${counts}`,
		...added.map((row) => `  + ${row.code}  ${rateOf(row)}, ${daysOf(row)}`),
		...removed.map((row) => `  - ${row.code}  ${rateOf(row)}, ${daysOf(row)}`),
		...changed.map(({ before, after }) => `  ~ ${after.code}  ${differences(before, after)}`),
	].join('\n');
}
