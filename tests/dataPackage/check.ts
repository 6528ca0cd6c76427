/** Holds a data package against the standard: the descriptor first, then each row of each table. */
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { parse } from 'csv-parse/sync';
import { dataPackageSchema } from './standard';

const ajv = new Ajv({ allErrors: true, discriminator: true, allowUnionTypes: true });
addFormats.default(ajv);
const validate = ajv.compile(dataPackageSchema);

/** What is wrong with a descriptor, one line a fault: where, and what should stand there. Empty if nothing is. */
export function descriptorProblems(descriptor: unknown): string[] {
	validate(descriptor);
	return (validate.errors ?? []).map(({ instancePath, message, params }) => {
		const { additionalProperty, allowedValue } = params as { [name: string]: unknown };
		return [instancePath || '/', message, additionalProperty ?? allowedValue].filter(Boolean).join(' ');
	});
}

export interface Field {
	name: string;
	type: string;
	format?: string;
	constraints?: {
		required?: boolean;
		unique?: boolean;
		enum?: readonly string[];
		pattern?: string;
		minimum?: number;
	};
}
export interface Resource {
	name: string;
	path: string;
	dialect: { delimiter: string; lineTerminator: string; quoteChar: string };
	schema: {
		fields: readonly Field[];
		primaryKey: readonly string[];
		foreignKeys?: readonly { fields: readonly string[]; reference: { resource?: string; fields: readonly string[] } }[];
	};
}
type Row = { [column: string]: string };

const isDay = (value: string) => new Date(`${value}T00:00:00Z`).toJSON()?.slice(0, 10) === value;

/** How the standard writes a value of each type that the tables use. */
const READS: { [type: string]: (value: string) => boolean } = {
	string: () => true,
	integer: (value) => /^[-+]?\d+$/.test(value),
	number: (value) => /^([-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?%?|nan|-?inf)$/i.test(value),
	boolean: (value) => ['true', 'True', 'TRUE', '1', 'false', 'False', 'FALSE', '0'].includes(value),
	date: (value) => /^\d{4}-\d\d-\d\d$/.test(value) && isDay(value),
};

/** What is wrong with a value that is there. */
function valueProblem({ type, format, constraints = {} }: Field, value: string): string | undefined {
	const reads = READS[type];
	if (!reads) return `is of the type ${type}, which this check cannot read`;
	if (!reads(value)) return `is no ${type}`;
	if (format === 'uri' && !URL.canParse(value)) return 'is no URI';
	if (constraints.enum && !constraints.enum.includes(value)) return `is none of ${constraints.enum.join(', ')}`;
	if (constraints.pattern && !new RegExp(`^(?:${constraints.pattern})$`).test(value))
		return `does not match ${constraints.pattern}`;
	if (constraints.minimum !== undefined && Number(value) < constraints.minimum)
		return `is less than ${constraints.minimum}`;
	return undefined;
}

const valueOf = (row: Row, fields: readonly string[]) => fields.map((field) => row[field] ?? '').join(' + ');

/** The values that stand more than once among some, each once. */
function repeated(values: readonly string[]): Set<string> {
	const seen = new Set<string>();
	return new Set(values.filter((value) => seen.size === seen.add(value).size));
}

/** The rows of a resource, by column. Throws where the file is no table of those columns. */
function rowsOf({ name, dialect, schema }: Resource, csv: string): Row[] {
	const [header = [], ...rows] = parse(csv, {
		delimiter: dialect.delimiter,
		record_delimiter: dialect.lineTerminator,
		quote: dialect.quoteChar,
	}) as string[][];
	const names = schema.fields.map((field) => field.name);
	if (header.join() !== names.join()) throw new Error(`${name}: its columns are ${header.join()}, not ${names.join()}`);
	return rows.map((row) => Object.fromEntries(names.map((column, at) => [column, row[at] ?? ''])));
}

/**
 * What is wrong with the rows of a package, one line a fault: table, row (the first below the header is 1), column, value.
 *
 * @param read the text of the file at a path of the descriptor
 */
export function rowProblems(resources: readonly Resource[], read: (path: string) => string): string[] {
	const tables = new Map(resources.map((resource) => [resource.name, rowsOf(resource, read(resource.path))]));
	return resources.flatMap(({ name, schema: { fields, primaryKey, foreignKeys = [] } }) => {
		const rows = tables.get(name)!;
		const mayBeEmpty = ({ name: column, constraints }: Field) => !constraints?.required && !primaryKey.includes(column);
		const values = rows.flatMap((row, at) =>
			fields.flatMap((field) => {
				const value = row[field.name]!;
				const problem = value === '' ? !mayBeEmpty(field) && 'is missing, but required' : valueProblem(field, value);
				return problem ? [`${name} ${at + 1}, ${field.name}: “${value}” ${problem}`] : [];
			}),
		);
		const unique = fields.filter(({ constraints }) => constraints?.unique).map((field) => [field.name]);
		const doubles = [primaryKey, ...unique].flatMap((columns) =>
			[
				...repeated(rows.filter((row) => columns.some((column) => row[column])).map((row) => valueOf(row, columns))),
			].map((value) => `${name}, ${columns.join('+')}: “${value}” stands more than once`),
		);
		const dangling = foreignKeys.flatMap(({ fields: columns, reference }) => {
			const target = reference.resource ?? name;
			const there = tables.get(target);
			if (!there) return [`${name}, ${columns.join('+')}: there is no table ${target}`];
			const known = new Set(there.map((row) => valueOf(row, reference.fields)));
			return rows.flatMap((row, at) => {
				const value = valueOf(row, columns);
				const isFound = known.has(value) || columns.every((column) => row[column] === '');
				return isFound ? [] : [`${name} ${at + 1}, ${columns.join('+')}: “${value}” is in no row of ${target}`];
			});
		});
		return [...values, ...doubles, ...dangling];
	});
}
