/** Build only: the rows of a chart's table that a page carries. A script fills in the others; the CSV file has all. */
import { escapeAttribute, escapeXml } from '../../../words/xml';
import type { Cell, Table } from '../contract';

/** A page carries at most so many rows, and rows with at most so many letters. */
const ROWS = 240;
const LETTERS = 30_000;
/** Of cells longer than a name, at most so many: sentences make a page heavier than numbers do. */
const SENTENCES = 18_000;
const NAME = 30;

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

export interface PageTable {
	caption: string;
	/** With the place of its cells in each row. */
	columns: (Table['columns'][number] & { index: number })[];
	rows: Table['rows'];
	/** How many rows the whole table has. */
	all: number;
}

/**
 * The rows as HTML. A page may have thousands of cells, and each would be a template of its own if the page's component
 * wrote it.
 */
export function rowsHtml({ columns, rows }: Pick<PageTable, 'columns' | 'rows'>): string {
	const cellOf = ({ href, text }: Cell) =>
		href ? `<a href="${escapeAttribute(href)}">${escapeXml(text)}</a>` : escapeXml(text);
	return rows
		.map(({ key, cells }) => {
			const inner = columns.map(
				({ index, numeric }) => `<td${numeric ? ' class="numeric"' : ''}>${cellOf(cells[index]!)}</td>`,
			);
			return `<tr data-key="${escapeAttribute(key)}">${inner.join('')}</tr>`;
		})
		.join('');
}

/**
 * @param brief leaves the columns of sentences out
 * @param most the most rows that the page wants
 * @param counted whether `most` is how many the page carries in English: the other languages, whose words are longer,
 *   carry as many
 */
export function pageTable(
	table: Table,
	{ brief = false, counted = false, most = ROWS }: { brief?: boolean; counted?: boolean; most?: number } = {},
): PageTable {
	const columns = table.columns
		.map((column, index) => ({ ...column, index }))
		.filter(({ long, inFile }) => !inFile && !(brief && long));
	const { length: all } = table.rows;
	const inOrder = table.keeps === 'last' ? table.rows.toReversed() : table.rows;
	let [letters, ofSentences] = [0, 0];
	const kept = inOrder.slice(0, most).filter(({ cells }) => {
		const lengths = columns.map(({ index }) => cells[index]!.text.length);
		letters += sum(lengths);
		ofSentences += sum(lengths.filter((length) => length > NAME));
		return counted || (letters <= LETTERS && ofSentences <= SENTENCES);
	});
	return { caption: table.caption, columns, rows: table.keeps === 'last' ? kept.toReversed() : kept, all };
}
