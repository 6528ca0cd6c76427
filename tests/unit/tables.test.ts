import { expect, test } from 'vitest';
import { joinRecord } from '../../src/record/record';
import { COLLECTIONS } from '../../src/record/schema';
import { columnsOf, rowsOf, tableCsv, TABLES } from '../../src/record/tables';
import { fieldsOf } from '../../src/record/tableFields';
import { record } from '../record';

const table = (name: string) => TABLES.find((one) => one.name === name)!;
const names = (name: string) => columnsOf(table(name)).map((column) => column.name);
/** The cells of a column. */
const cells = (name: string, column: string) =>
	rowsOf(table(name), record).map((row) => row[names(name).indexOf(column)] ?? null);

test('there is a table for each collection and for each list inside one', () => {
	expect(TABLES.filter(({ list }) => !list).map(({ name }) => name)).toEqual(COLLECTIONS);
	expect(TABLES.filter(({ list }) => list).map(({ name }) => name)).toEqual(
		expect.arrayContaining(['figures-others', 'series-points', 'concerns-history', 'provinces-alcohol', 'changes']),
	);
});

test('no two tables, and no two columns of one, have the same name', () => {
	expect(new Set(TABLES.map(({ name }) => name)).size).toBe(TABLES.length);
	for (const { name } of TABLES) expect(new Set(names(name)).size, name).toBe(names(name).length);
});

test('every column says what it holds', () => {
	for (const { name: of, says, ...rest } of TABLES) {
		expect(says, of).toMatch(/\.$/);
		for (const column of columnsOf({ name: of, says, ...rest }))
			expect(column.says.join(' '), `${of}.${column.name}`).toMatch(/\.$/);
	}
});

test.each(TABLES)('$name: a row an entry or item, told apart by its key', ({ name, of, list, key }) => {
	const rows = rowsOf(table(name), record);
	const length = (value: unknown) => (Array.isArray(value) ? value.length : 0);
	const items = of.flatMap((collection) =>
		record[collection].map((entry) =>
			list ? length(list.reduce<unknown>((at, part) => (at as { [key: string]: unknown })[part], entry)) : 1,
		),
	);
	expect(rows).toHaveLength(items.reduce((sum, count) => sum + count, 0));
	const keys = rows.map((row) => key.map((column) => row[names(name).indexOf(column)]).join(' '));
	expect(new Set(keys).size).toBe(rows.length);
});

test.each(TABLES)('$name: whatever must be filled in is, and ids lead to entries', ({ name }) => {
	const rows = rowsOf(table(name), record);
	for (const [index, { name: column, required, to, separator }] of columnsOf(table(name)).entries())
		for (const row of rows) {
			if (required) expect(row[index], column).not.toBeNull();
			if (!to || row[index] === null) continue;
			for (const id of String(row[index]).split(separator ?? ' '))
				expect(record.find(id)?.collection, `${column}: ${id}`).toBe(to);
		}
});

/** Everything an entry says: each number, word or text, and each list of words as one. */
function leaves(value: unknown): unknown[] {
	if (value === undefined || value === null) return [];
	if (typeof value !== 'object') return [value];
	if (!Array.isArray(value)) return Object.values(value).flatMap(leaves);
	return value.every((item) => typeof item === 'string') ? (value.length > 0 ? [value] : []) : value.flatMap(leaves);
}

test('nothing that the record says is lost in the tables', () => {
	const said = COLLECTIONS.flatMap((collection) => leaves(record[collection].map((entry) => ({ entry }))));
	const written = TABLES.flatMap(({ name, lead }) =>
		rowsOf(table(name), record).flatMap((row) => row.slice(lead.length).filter((cell) => cell !== null)),
	);
	expect(written).toHaveLength(said.length);
});

test('the same record makes the same files', () => {
	const again = joinRecord(
		structuredClone(Object.fromEntries(COLLECTIONS.map((name) => [name, record[name]])) as never),
	);
	for (const one of TABLES) expect(tableCsv(one, again)).toBe(tableCsv(one, record));
});

test('a nested field has the names of both, a text a column for each language', () => {
	expect(names('figures')).toEqual(expect.arrayContaining(['as_of', 'estimate_what', 'estimate_scenario_fr']));
	expect(names('measures')).toEqual(expect.arrayContaining(['non_originating_percent', 'originating_unknown_en']));
	expect(names('series-points')).toEqual(['series', 'period', 'value']);
	expect(names('provinces-alcohol').slice(0, 3)).toEqual(['province', 'place', 'from']);
});

test('a list of ids stands in one column, an empty one is empty', () => {
	const { id, refers } = record.events.find((event) => (event.refers.sectors?.length ?? 0) > 1)!;
	expect(cells('events', 'refers_sectors')[cells('events', 'id').indexOf(id)]).toBe(refers.sectors!.join(' '));
	expect(cells('measures', 'yields')).toContain(null);
});

test('what the separator of its list would tear is refused', () => {
	const [term] = record.glossary;
	const torn = joinRecord({ ...record, glossary: [{ ...term!, aliases: ['a; b'] }] });
	expect(() => rowsOf(table('glossary'), torn)).toThrow('aliases holds "a; b"');
});

test('the dictionary has the languages of a text as one field, and says where it stands in the JSON', () => {
	const field = (name: string, column: string) =>
		fieldsOf(table(name)).find((one) => (one.names as string[]).includes(column))!;
	expect(field('events', 'title_fr')).toMatchObject({
		names: ['title_en', 'title_fr', 'title_es'],
		json: 'title',
		required: true,
	});
	expect(field('figures-others', 'why_en').json).toBe('others[].why');
	expect(field('series-points', 'value').json).toBe('points[][1]');
	expect(field('series-points', 'series')).toMatchObject({ key: true, to: 'series' });
	for (const { name } of TABLES) expect(fieldsOf(table(name)).flatMap((one) => one.names)).toEqual(names(name));
});
