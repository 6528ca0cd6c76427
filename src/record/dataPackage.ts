/** The record's tables described for programs, as a Data Package (datapackage.org, version 2). */
import { createHash } from 'node:crypto';
import { momentOf } from './days';
import { AUTHOR, LICENCE, TITLE, type Edition } from './edition';
import type { Column } from './columns';
import type { LineBook } from './lines/line';
import { LINE_TABLES, lineTableCsv } from './lines/tables';
import type { WholeRecord } from './record';
import { columnsOf, tableCsv, TABLES, type TableShape } from './tables';

const TYPES: { [type in Column['type']]: { type: string; format?: string } } = {
	id: { type: 'string' },
	text: { type: 'string' },
	url: { type: 'string', format: 'uri' },
	day: { type: 'date' },
	// The specification has no type for a day that may be known only to the month or the year.
	when: { type: 'string' },
	number: { type: 'number' },
	integer: { type: 'integer' },
	boolean: { type: 'boolean' },
	choice: { type: 'string' },
};
const WHEN = String.raw`^\d{4}(-\d{2}(-\d{2})?)?$`;

/** The pattern that a whole cell matches: of a list, all its items with what stands between them. */
function patternOf({ type, pattern, choices, separator }: Column): string | undefined {
	if (type === 'when') return WHEN;
	if (!separator || !(pattern || choices)) return pattern;
	const one = choices ? `(${choices.join('|')})` : pattern!.replace(/^\^|\$$/g, '');
	return `^${one}(${separator}${one})*$`;
}

function fieldOf(column: Column) {
	const { name, type, separator, required, choices, minimum, to, says } = column;
	const pattern = patternOf(column);
	const list = separator && `A list, with “${separator}” between its items.`.replace('“ ”', 'a space');
	const constraints = {
		...(required && { required }),
		...(choices && !separator && { enum: choices }),
		...(pattern !== undefined && { pattern }),
		...(minimum !== undefined && { minimum }),
	};
	return {
		name,
		...TYPES[type],
		description: [...says, ...(to ? [`Ids of ${to}.`] : []), ...(list ? [list] : [])].join(' '),
		...(Object.keys(constraints).length > 0 && { constraints }),
	};
}

function schemaOf(table: TableShape) {
	const columns = columnsOf(table);
	const foreignKeys = columns
		.filter(({ to, separator }) => to && !separator)
		.map(({ name, to }) => ({
			fields: [name],
			// The specification leaves out the name of the table when it refers to itself.
			reference: { ...(to !== table.name && { resource: to }), fields: ['id'] },
		}));
	return {
		$schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
		fields: columns.map(fieldOf),
		primaryKey: table.key,
		...(foreignKeys.length > 0 && { foreignKeys }),
	};
}

/** The descriptor of the files. Its time is the record's last day, so that the same record gives the same text. */
export function dataPackage(record: WholeRecord, lines: LineBook, { version, homepage }: Omit<Edition, 'asOf'>) {
	const tables: { table: TableShape; text: string }[] = [
		...TABLES.map((table) => ({ table, text: tableCsv(table, record) })),
		...LINE_TABLES.map((table) => ({ table, text: lineTableCsv(table, record, lines) })),
	];
	return {
		$schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
		name: 'the-joint-review',
		title: TITLE,
		description: `What happened in the first joint review of CUSMA (USMCA, ACEUM, T-MEC), as facts with their dates and sources. The record ends on ${record.asOf}. Each collection is also there as JSON, under the same name.`,
		...(homepage && { homepage }),
		version,
		created: momentOf(record.asOf).toISOString(),
		keywords: ['CUSMA', 'USMCA', 'ACEUM', 'T-MEC', 'joint review', 'tariffs', 'trade', 'Canada'],
		contributors: [{ title: AUTHOR, roles: ['creator'] }],
		licenses: [LICENCE],
		sources: [
			{ title: 'The documents listed in sources.csv, each with its publisher and address', path: 'sources.csv' },
		],
		resources: tables.map(({ table, text }) => {
			return {
				$schema: 'https://datapackage.org/profiles/2.0/dataresource.json',
				name: table.name,
				type: 'table',
				title: table.title,
				description: table.says,
				path: `${table.name}.csv`,
				format: 'csv',
				mediatype: 'text/csv',
				encoding: 'utf-8',
				bytes: Buffer.byteLength(text),
				hash: `sha256:${createHash('sha256').update(text).digest('hex')}`,
				dialect: { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true, header: true },
				schema: schemaOf(table),
			};
		}),
	};
}
