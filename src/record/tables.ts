/** The record as tables: one for each collection, and one for each list of objects in its entries. */
import { ID, snake, tableParts, type Column, type List } from './columns';
import { csvOf, type Cell } from './csv';
import type { WholeRecord } from './record';
import { COLLECTIONS, ONE, schemas, type Collection } from './schema';
import { jsonSchema } from './schema/references';

/** What is told of any table. */
export interface TableShape {
	/** The name of its file without an ending: `events`, `series-points`. */
	name: string;
	title: string;
	/** What a row is. */
	says: string;
	/** The columns before the others, which name the entry of a list and the place in it. */
	lead: readonly Column[];
	columns: readonly Column[];
	/** The names of the columns that together identify a row. */
	key: readonly string[];
}

/** A table of entries, or of the items of a list in them. */
export interface Table extends TableShape {
	/** The collections its rows come from: one, or all of them for a list that every entry has. */
	of: readonly Collection[];
	/** Where the list stands in an entry; absent where a row is an entry. */
	list?: readonly string[];
}

const read = COLLECTIONS.map((collection) => {
	const schema = jsonSchema(schemas[collection]);
	return { collection, schema, ...tableParts(schema) };
});

const entryTables = read.map(({ collection, schema, columns }): Table => ({
	name: collection,
	title: schema.title ?? collection,
	says: schema.description ?? '',
	of: [collection],
	lead: [],
	columns,
	key: ['id'],
}));

const entryColumn = (name: string, to?: Collection): Column => ({
	name,
	path: ['id'],
	type: 'id',
	required: true,
	pattern: ID,
	says: ['The entry it belongs to.'],
	...(to && { to }),
});
const COLLECTION: Column = {
	name: 'collection',
	path: [],
	type: 'choice',
	choices: COLLECTIONS,
	required: true,
	says: ['The collection of the entry it belongs to.'],
};
const PLACE: Column = {
	name: 'place',
	path: [],
	type: 'integer',
	minimum: 1,
	required: true,
	says: ['Its place in the list of the entry, from 1.'],
};

/** The table of a list. Each collection has its own; a list that every collection has is one table for all. */
function listTable(collection: Collection, { path, says, item }: List): Table {
	const shared = read.every(({ lists }) => lists.some((list) => list.path.join() === path.join()));
	const { columns, lists } = tableParts(item);
	const words = path.map((key) => snake(key).replaceAll('_', ' ')).join(' ');
	const name = (shared ? words : `${collection} ${words}`).replaceAll(' ', '-');
	if (lists.length > 0) throw new Error(`${name} holds a list of objects inside a list, which no table has room for.`);
	const entry = shared ? entryColumn('entry') : entryColumn(ONE[collection], collection);
	// The first column of a tuple is unique in its list; objects in a list are identified by their place in it.
	const identifier = item.prefixItems ? columns[0]! : PLACE;
	return {
		name,
		title: name.replaceAll('-', ' ').replace(/^./, (letter) => letter.toUpperCase()),
		says: says.join(' '),
		of: shared ? COLLECTIONS : [collection],
		list: path,
		lead: [...(shared ? [COLLECTION] : []), entry, ...(identifier === PLACE ? [PLACE] : [])],
		columns,
		key: [entry.name, identifier.name],
	};
}

const listTables = read.flatMap(({ collection, lists }) => lists.map((list) => listTable(collection, list)));

/** Every table: each collection followed by its lists, and last the lists that every collection has. */
export const TABLES: readonly Table[] = [
	...entryTables.flatMap((table) => [
		table,
		...listTables.filter(({ of }) => of.length === 1 && of[0] === table.of[0]),
	]),
	...new Map(listTables.filter(({ of }) => of.length > 1).map((table) => [table.name, table])).values(),
];

/** All columns of a table, in the order of its file. */
export const columnsOf = ({ lead, columns }: TableShape): readonly Column[] => [...lead, ...columns];

/** The value at `path`; undefined where a field on the way is missing. */
const valueAt = (value: unknown, path: readonly string[]): unknown =>
	path.reduce<unknown>((at, key) => (at as { [key: string]: unknown } | null | undefined)?.[key], value);

/** The value of a column; null when there is none. Throws when its separator stands in an item of a list. */
function cell({ name, path, separator }: Column, value: unknown): Cell {
	const found = valueAt(value, path) ?? null;
	if (separator === undefined) return found as Cell;
	const items = (found ?? []) as string[];
	const split = items.find((item) => item.includes(separator));
	if (split !== undefined) throw new Error(`${name} holds "${split}", which would be split at "${separator}".`);
	return items.length > 0 ? items.join(separator) : null;
}

/** The rows of a table in the order of the record, each with a cell for each of `columnsOf(table)`. */
export function rowsOf({ of, list, lead, columns }: Table, record: WholeRecord): Cell[][] {
	return of.flatMap((collection) =>
		record[collection].flatMap((entry): Cell[][] => {
			if (!list) return [columns.map((column) => cell(column, entry))];
			const items = (valueAt(entry, list) ?? []) as unknown[];
			return items.map((item, index) => {
				const known: { [name: string]: Cell } = { [COLLECTION.name]: collection, [PLACE.name]: index + 1 };
				return [...lead.map(({ name }) => known[name] ?? entry.id), ...columns.map((column) => cell(column, item))];
			});
		}),
	);
}

/** A table as CSV: its header, then its rows. */
export function tableCsv(table: Table, record: WholeRecord): string {
	return csvOf([columnsOf(table).map(({ name }) => name), ...rowsOf(table, record)]);
}

/** A collection as JSON: its entries as checked, with the values that the schema fills in. */
export function collectionJson(collection: Collection, record: WholeRecord): string {
	return `${JSON.stringify(record[collection], undefined, '\t')}\n`;
}
