/** The check that the published tables are held against: one fault at a time, each found. */
import { describe, expect, test } from 'vitest';
import { dataPackage } from '~/record/dataPackage';
import { LINE_TABLES, lineTableCsv } from '~/record/lines/tables';
import { tableCsv, TABLES } from '~/record/tables';
import { descriptorProblems, rowProblems, type Resource } from '../dataPackage/check';
import { lines } from '../lines';
import { record } from '../record';

const descriptor = dataPackage(record, lines, { version: '1.0.0' });

describe('a descriptor', () => {
	test('of the record keeps to the standard', () => expect(descriptorProblems(descriptor)).toEqual([]));

	/** A copy with one thing changed. Its type is left open, because each change breaks it. */
	const changed = (change: (copy: any) => void) => {
		const copy: unknown = structuredClone(descriptor);
		change(copy);
		return descriptorProblems(copy);
	};
	const field = (copy: any) => copy.resources[0].schema.fields[0];
	const ROWS: [what: string, change: (copy: any) => void, problem: RegExp][] = [
		['without resources', (copy) => delete copy.resources, /^\/ .*required property 'resources'/],
		['of version 1', (copy) => (copy.profile = 'tabular-data-package'), /^\/ .*additional properties profile$/],
		[
			'of another profile',
			(copy) => (copy.$schema = 'https://x.org/'),
			/^\/\$schema .*profiles\/2\.0\/datapackage\.json$/,
		],
		['with a day for a time', (copy) => (copy.created = '2026-10-08'), /^\/created .*date-time/],
		['with a licence of no name', (copy) => (copy.licenses = [{ title: 'Free' }]), /^\/licenses\/0 /],
		['with a file outside its folder', (copy) => (copy.resources[0].path = '../x.csv'), /^\/resources\/0\/path /],
		['with data said twice', (copy) => (copy.resources[0].data = []), /^\/resources\/0 .*exactly one/],
		[
			'with a size that is no number',
			(copy) => (copy.resources[0].bytes = '12'),
			/^\/resources\/0\/bytes must be integer/,
		],
		['with a misspelt dialect', (copy) => (copy.resources[0].dialect.delimeter = ','), /dialect .* delimeter$/],
		[
			'with a field of no known type',
			(copy) => (field(copy).type = 'text'),
			/fields\/0 value of tag "type" must be in oneOf/,
		],
		['with a format of another type', (copy) => (field(copy).format = 'topojson'), /fields\/0\/format /],
		[
			'with a constraint of another type',
			(copy) => (field(copy).constraints = { minimum: 1 }),
			/constraints .* minimum$/,
		],
		['with a pattern that is none', (copy) => (field(copy).constraints = { pattern: '(' }), /pattern .*regex/],
		[
			'with a foreign key that names no field',
			(copy) => (copy.resources[0].schema.foreignKeys = [{ fields: 'id', reference: { resource: 'x' } }]),
			/foreignKeys\/0\/reference .*'fields'/,
		],
	];
	test.each(ROWS)('%s', (_, change, problem) => {
		const problems = changed(change);
		expect(problems.join('\n')).toMatch(problem);
	});
});

const dialect = { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"' };
const RESOURCES: Resource[] = [
	{
		name: 'towns',
		path: 'towns.csv',
		dialect,
		schema: {
			primaryKey: ['id'],
			fields: [
				{ name: 'id', type: 'string', constraints: { pattern: '[a-z]+' } },
				{ name: 'people', type: 'integer', constraints: { minimum: 1 } },
				{ name: 'share', type: 'number' },
				{ name: 'since', type: 'date', constraints: { required: true } },
				{ name: 'capital', type: 'boolean' },
				{ name: 'site', type: 'string', format: 'uri', constraints: { unique: true } },
				{ name: 'size', type: 'string', constraints: { enum: ['small', 'large'] } },
				{ name: 'near', type: 'string' },
			],
			foreignKeys: [{ fields: ['near'], reference: { fields: ['id'] } }],
		},
	},
	{
		name: 'roads',
		path: 'roads.csv',
		dialect,
		schema: {
			primaryKey: ['from', 'to'],
			fields: [
				{ name: 'from', type: 'string' },
				{ name: 'to', type: 'string' },
			],
			foreignKeys: [{ fields: ['to'], reference: { resource: 'towns', fields: ['id'] } }],
		},
	},
];
const TOWNS = [
	'id,people,share,since,capital,site,size,near',
	'alma,20,0.5,1920-02-29,true,https://alma.example/,small,',
	'bury,,-1e3,2001-01-31,,,large,alma',
];
const ROADS = ['from,to', 'alma,bury', 'bury,alma', 'bury,'];

describe('rows', () => {
	const problemsOf = (towns: string[], roads = ROADS) =>
		rowProblems(RESOURCES, (path) => (path === 'towns.csv' ? towns : roads).map((row) => `${row}\r\n`).join(''));
	const second = (row: string) =>
		problemsOf([TOWNS[0]!, TOWNS[1]!, row]).filter((problem) => problem.startsWith('towns'));

	test('that keep to their schema have no problem', () => {
		// A key may not be empty, though the foreign key may.
		expect(problemsOf(TOWNS)).toEqual(['roads 3, to: “” is missing, but required']);
		expect(problemsOf(TOWNS, ROADS.slice(0, 3))).toEqual([]);
	});

	test.each([
		['Bury,1,1,2001-01-31,,,,', 'towns 2, id: “Bury” does not match [a-z]+'],
		['alma,1,1,2001-01-31,,,,', 'towns, id: “alma” stands more than once'],
		['bury,1.5,1,2001-01-31,,,,', 'towns 2, people: “1.5” is no integer'],
		['bury,0,1,2001-01-31,,,,', 'towns 2, people: “0” is less than 1'],
		['bury,1,1 000,2001-01-31,,,,', 'towns 2, share: “1 000” is no number'],
		['bury,1,1,,,,,', 'towns 2, since: “” is missing, but required'],
		['bury,1,1,2001-02-29,,,,', 'towns 2, since: “2001-02-29” is no date'],
		['bury,1,1,2001-01,,,,', 'towns 2, since: “2001-01” is no date'],
		['bury,1,1,2001-01-31,yes,,,', 'towns 2, capital: “yes” is no boolean'],
		['bury,1,1,2001-01-31,,alma.example,,', 'towns 2, site: “alma.example” is no URI'],
		['bury,1,1,2001-01-31,,https://alma.example/,,', 'towns, site: “https://alma.example/” stands more than once'],
		['bury,1,1,2001-01-31,,,huge,', 'towns 2, size: “huge” is none of small, large'],
		['bury,1,1,2001-01-31,,,,cork', 'towns 2, near: “cork” is in no row of towns'],
	])('%s', (row, problem) => expect(second(row)).toEqual([problem]));

	test('of a table that is not there, or of other columns, are reported', () => {
		const [towns, roads] = RESOURCES as [Resource, Resource];
		expect(rowProblems([roads], () => 'from,to\r\na,b\r\n')).toEqual(['roads, to: there is no table towns']);
		expect(() => rowProblems([towns], () => 'id,people\r\n')).toThrow(
			'towns: its columns are id,people, not id,people,share',
		);
	});

	test('of the record keep to their schemas', () => {
		const read = (path: string) => {
			const ofLines = LINE_TABLES.find(({ name }) => `${name}.csv` === path);
			if (ofLines) return lineTableCsv(ofLines, record, lines);
			return tableCsv(
				TABLES.find(({ name }) => `${name}.csv` === path)!,
				record,
			);
		};
		expect(rowProblems(descriptor.resources, read)).toEqual([]);
	});
});
