/** The open data as published, read by libraries that others wrote. */
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { validateCFFFile } from 'cffjs';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { version } from '../../package.json';
import { madeFrom } from '../../src/components/charts/build/madeFrom';
import { AUTHOR, LICENCE, TITLE } from '../../src/record/edition';
import type { dataPackage } from '../../src/record/dataPackage';
import { formatNumber, LOCALES } from '../../src/record/format';
import { COLLECTIONS } from '../../src/record/schema';
import type { Cell } from '../../src/record/csv';
import { LINE_TABLES } from '../../src/record/lines/tables';
import { columnsOf, rowsOf, TABLES, type TableShape } from '../../src/record/tables';
import { descriptorProblems, rowProblems } from '../dataPackage/check';
import { lines } from '../lines';
import { record } from '../record';
import { contentPages, fileAt, filesOf, languageAt, pages, resolve, ROOT, textOf } from './dist';

const descriptor = JSON.parse(textOf('data/datapackage.json')) as ReturnType<typeof dataPackage>;

test('there is a file for each table and each collection, and no other', () => {
	const expected = [
		...TABLES.map(({ name }) => `data/${name}.csv`),
		...LINE_TABLES.map(({ name }) => `data/${name}.csv`),
		...COLLECTIONS.map((name) => `data/${name}.json`),
		'data/datapackage.json',
	];
	expect(filesOf('data/*.{csv,json}')).toEqual(expected.toSorted());
});

test.each(COLLECTIONS)('%s.json: the entries as checked', (name) => {
	expect(JSON.parse(textOf(`data/${name}.json`))).toEqual(record[name]);
});

/** The rows of any table. */
const written = (table: TableShape): Cell[][] => {
	const ofLines = LINE_TABLES.find(({ name }) => name === table.name);
	return ofLines
		? ofLines.rows(record, lines)
		: rowsOf(
				TABLES.find(({ name }) => name === table.name)!,
				record,
			);
};
const ALL: readonly TableShape[] = [...TABLES, ...LINE_TABLES];

test.each(ALL)('$name: every row is read back as it was written', (table) => {
	const rows = parse(textOf(`data/${table.name}.csv`), { record_delimiter: '\r\n' });
	const cells = written(table).map((row) => row.map((cell) => String(cell ?? '')));
	expect(rows).toEqual([columnsOf(table).map(({ name }) => name), ...cells]);
});

describe('datapackage.json', () => {
	const read = (path: string) => textOf(`data/${path}`);

	test('keeps to version 2 of the standard', () => {
		expect(descriptorProblems(descriptor)).toEqual([]);
		expect(descriptor.resources.map(({ name }) => name)).toEqual(ALL.map(({ name }) => name));
	});

	test('every row keeps to its schema and refers to rows that are there', () => {
		expect(rowProblems(descriptor.resources, read)).toEqual([]);
	});

	test('a row that breaks its schema, or refers to nothing, would be found', () => {
		const broken = structuredClone(descriptor);
		const schemaOf = (name: string) => broken.resources.find((resource) => resource.name === name)!.schema;
		schemaOf('events').fields.find(({ name }) => name === 'track')!.constraints!.enum = ['review'];
		schemaOf('measures').foreignKeys![0]!.reference.resource = 'sectors';
		const problems = rowProblems(broken.resources, read).join('\n');
		expect(problems).toMatch(/^events \d+, track: “\w+” is none of review$/m);
		expect(problems).toMatch(/^measures \d+, \w+: “[^”]+” is in no row of sectors$/m);
	});

	test('names the version of the specification, its day, its version and its licence', () => {
		expect(descriptor).toMatchObject({
			$schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
			created: `${record.asOf}T12:00:00.000Z`,
			version,
			licenses: [LICENCE],
		});
	});

	test('gives the size and the hash of each file, and a description of each field', () => {
		for (const { bytes, hash, path, schema } of descriptor.resources) {
			expect(bytes, path).toBe(Buffer.byteLength(read(path)));
			expect(hash, path).toBe(`sha256:${createHash('sha256').update(read(path)).digest('hex')}`);
			for (const { name, description } of schema.fields) expect(description, `${path}: ${name}`).toMatch(/\S\.$/);
		}
	});
});

test('CITATION.cff is valid, and says what the record says', () => {
	expect(validateCFFFile(join(ROOT, 'CITATION.cff'))).toMatchObject({
		'cff-version': '1.2.0',
		type: 'dataset',
		title: TITLE,
		authors: [{ name: AUTHOR }],
		version,
		'date-released': record.asOf,
		license: LICENCE.name,
	});
});

/** A page in each language. */
const of = (path: string) =>
	LOCALES.map((code) => contentPages.find(({ locale, plainPath }) => locale === code && plainPath === path)!);

describe.each(of('/data/'))('$path', ({ document, path, locale }) => {
	test('has each table, with its rows and its files', () => {
		for (const table of ALL) {
			const row = document.getElementById(table.name);
			const links = [...(row?.querySelectorAll('a[download]') ?? [])].map((link) => link.getAttribute('href')!);
			expect(links.map((href) => fileAt(resolve(href, path).path))).toEqual([
				`data/${table.name}.csv`,
				...(COLLECTIONS.some((name) => name === table.name) ? [`data/${table.name}.json`] : []),
			]);
			const rows = formatNumber(written(table).length, row ? languageAt(row) : locale);
			expect([...row!.querySelectorAll('td')].map((cell) => cell.textContent.trim())).toContain(rows);
		}
	});

	test('leads to the descriptor and cites the record as of its last day', () => {
		expect(document.querySelector('a[href$="/data/datapackage.json"]')).not.toBeNull();
		expect(document.querySelector('[data-copy] code')?.textContent).toContain(record.asOf);
	});
});

test.each(of('/data/dictionary/'))('$path has every column of every table', ({ document }) => {
	for (const table of ALL) {
		const section = document.getElementById(table.name)?.closest('section');
		const columns = [...(section?.querySelectorAll('tbody th code') ?? [])].map((code) => code.textContent);
		expect(columns, table.name).toEqual(columnsOf(table).map(({ name }) => name));
	}
});

test('each chart leads to the tables it is made from', () => {
	for (const { document, path } of pages)
		for (const figure of document.querySelectorAll('figure[data-chart]')) {
			const links = [...figure.querySelectorAll('[data-made-from] a')];
			const targets = links.map((link) => resolve(link.getAttribute('href')!, path));
			expect(targets.map(({ fragment }) => fragment)).toEqual([
				...madeFrom(record, figure.getAttribute('data-chart')!),
			]);
			for (const target of targets) expect(target.path).toMatch(/\/data\/$/);
		}
});
