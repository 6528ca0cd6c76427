/** The tariff lines as tables of the open data, as they stand in the record and as the answers that they give. */
import type { Cell } from '../csv';
import { csvOf } from '../csv';
import { answerTables } from '../duties/answerTables';
import type { WholeRecord } from '../record';
import { memory } from '../remember';
import { columnsOf, type TableShape } from '../tables';
import { LINE_COLUMNS } from './columns';
import type { LineBook, LineRow } from './line';

/** A table of tariff lines. */
export interface LineTable extends TableShape {
	/** Its rows, each with a cell for each column. */
	rows: (record: WholeRecord, lines: LineBook) => Cell[][];
}

const rowCells = (row: LineRow): Cell[] => {
	const { measure, code, rate, originating, originatingWhen, when, instead, heading, from, until, source } = row;
	return [
		measure,
		code,
		typeof rate === 'string' ? rate : String(rate.percent),
		typeof rate === 'string' ? null : rate.of,
		originating === null ? 'non-originating' : 'all',
		originating?.percent ?? null,
		originating?.of ?? null,
		originatingWhen ?? null,
		when ?? null,
		instead?.join(' ') ?? null,
		heading ?? null,
		from,
		until ?? null,
		source,
	];
};

/** Every table of tariff lines: the files of the record, then the answers that they give on its last day. */
export const LINE_TABLES: readonly LineTable[] = [
	{ ...LINE_COLUMNS['us-lines'], rows: (_, { rows }) => rows['united-states'].map(rowCells) },
	{ ...LINE_COLUMNS['canada-lines'], rows: (_, { rows }) => rows.canada.map(rowCells) },
	{
		...LINE_COLUMNS['us-schedule'],
		rows: (_, { schedule }) =>
			schedule.map(({ code, duty, percent, originating, description, path, source }) => [
				code,
				duty,
				percent ?? null,
				originating,
				description,
				path.join(' > ') || null,
				source,
			]),
	},
	{
		...LINE_COLUMNS.nomenclature,
		rows: (_, { headings }) =>
			headings.map(({ code, name: { en, fr, es }, plain }) => [code, en, fr, es, plain ?? null]),
	},
	{
		...LINE_COLUMNS['us-imports'],
		rows: (_, { trade }) =>
			trade
				.filter(({ usd2024, usd2025 }) => usd2024 !== undefined || usd2025 !== undefined)
				.map(({ code, usd2024, usd2025 }) => [code, usd2024 ?? null, usd2025 ?? null]),
	},
	{
		...LINE_COLUMNS['usmca-claims'],
		rows: (_, { trade }) =>
			trade.flatMap(({ code, claimed }) => claimed.map(({ period, share, usd }) => [code, period, share, usd])),
	},
	...answerTables,
];

const texts = memory<LineBook, string>();

/** A table of tariff lines as CSV: its header, then its rows. Made once a build. */
export const lineTableCsv = (table: LineTable, record: WholeRecord, lines: LineBook): string =>
	texts(lines, `${table.name} ${record.asOf}`, () =>
		csvOf([columnsOf(table).map(({ name }) => name), ...table.rows(record, lines)]),
	);
