/**
 * The Data Package standard, version 2, as a JSON schema in our own words: what a descriptor, its resources, their
 * dialects and their table schemas may hold (https://datapackage.org/standard/data-package/ and the pages beside it; the
 * profile published for it is https://datapackage.org/profiles/2.0/datapackage.json).
 *
 * It is stricter than the profile in three ways, so that a misspelt word is found: no property may stand that the standard
 * does not name, each descriptor names its profile, and a field always names its type.
 */
interface Schema {
	[keyword: string]: unknown;
}

const text: Schema = { type: 'string', minLength: 1 };
const flag: Schema = { type: 'boolean' };
const count: Schema = { type: 'integer', minimum: 0 };
const line: Schema = { type: 'integer', minimum: 1 };
const uri: Schema = { type: 'string', format: 'uri' };
const email: Schema = { type: 'string', format: 'email' };
const moment: Schema = { type: 'string', format: 'date-time' };
/** An address, or a path that stays inside the package's folder. */
const path: Schema = {
	type: 'string',
	pattern: String.raw`^(https?://.+|ftps?://.+|(?![/~.])(?!.*\.\./)(?!.*\\)(?!.*://).+)$`,
};
const list = (items: Schema, more: Schema = {}): Schema => ({ type: 'array', items, minItems: 1, ...more });
const set = (items: Schema): Schema => list(items, { uniqueItems: true });
const object = (properties: { [name: string]: Schema }, required: string[] = [], more: Schema = {}): Schema => ({
	type: 'object',
	properties,
	required,
	additionalProperties: false,
	...more,
});
const profile = (name: string): Schema => ({ const: `https://datapackage.org/profiles/2.0/${name}.json` });

const about = { title: text, description: text, homepage: uri };
const sources = list(object({ title: text, path, email, version: text }, [], { minProperties: 1 }));
const licenses = list(
	object({ name: { type: 'string', pattern: '^[-a-zA-Z0-9._]+$' }, path, title: text }, [], {
		anyOf: [{ required: ['name'] }, { required: ['path'] }],
	}),
);
const contributors = list(
	object({ title: text, path, email, givenName: text, familyName: text, organization: text, roles: list(text) }, [], {
		minProperties: 1,
	}),
);

/** Of each type of field: its formats (any word where there is no list), its constraints, its own properties. */
const limits = (value: Schema) => ({
	minimum: value,
	maximum: value,
	exclusiveMinimum: value,
	exclusiveMaximum: value,
});
const lengths = { minLength: count, maxLength: count };
const unique = { unique: flag };
const written = { ...unique, enum: set(text), ...limits(text) };
const labelled = (value: Schema): Schema => ({
	anyOf: [
		{ type: 'array', items: value },
		{ type: 'array', items: object({ value, label: text }, ['value']) },
	],
});
const categories = (value: Schema) => ({ categories: labelled(value), categoriesOrdered: flag });
const digits = { bareNumber: flag, groupChar: text };
const integer: Schema = { type: 'integer' };
const number: Schema = { type: 'number' };
const orText = (value: Schema): Schema => ({ anyOf: [text, value] });
const anything: Schema = { type: 'array', minItems: 1 };
const json = { ...unique, enum: anything, ...lengths };

interface FieldType {
	formats?: string[] | 'pattern';
	constraints: { [name: string]: Schema };
	own?: { [name: string]: Schema };
}
const FIELDS: { [type: string]: FieldType } = {
	string: {
		formats: ['email', 'uri', 'binary', 'uuid'],
		constraints: { ...unique, pattern: { type: 'string', format: 'regex' }, enum: set(text), ...lengths },
		own: categories(text),
	},
	number: {
		constraints: { ...unique, enum: set(orText(number)), ...limits(orText(number)) },
		own: { ...digits, decimalChar: text },
	},
	integer: {
		constraints: { ...unique, enum: set(orText(integer)), ...limits(orText(integer)) },
		own: { ...digits, ...categories(integer) },
	},
	boolean: { constraints: { enum: set(flag) }, own: { trueValues: list(text), falseValues: list(text) } },
	date: { formats: 'pattern', constraints: written },
	time: { formats: 'pattern', constraints: written },
	datetime: { formats: 'pattern', constraints: written },
	year: { constraints: { ...unique, enum: set(orText(integer)), ...limits(orText(integer)) } },
	yearmonth: { constraints: written },
	duration: { constraints: written },
	object: { constraints: { ...json, jsonSchema: { type: 'object' } } },
	array: { constraints: { ...json, jsonSchema: { type: 'object' } } },
	list: {
		constraints: lengths,
		own: {
			delimiter: text,
			itemType: { enum: ['string', 'number', 'integer', 'boolean', 'datetime', 'date', 'time'] },
		},
	},
	geopoint: { formats: ['array', 'object'], constraints: { ...unique, enum: anything } },
	geojson: { formats: ['topojson'], constraints: json },
	any: { constraints: { ...unique, enum: anything } },
};

const missingValues = labelled({ type: 'string' });
const field = ([type, { formats, constraints, own = {} }]: [string, FieldType]): Schema =>
	object(
		{
			name: text,
			type: { const: type },
			format: formats === 'pattern' ? text : { enum: ['default', ...(formats ?? [])] },
			title: text,
			description: text,
			example: text,
			rdfType: text,
			missingValues,
			constraints: object({ required: flag, ...constraints }),
			...own,
		},
		['name', 'type'],
	);

const keys: Schema = { anyOf: [text, set(text)] };
const tableSchema = object(
	{
		$schema: profile('tableschema'),
		name: text,
		...about,
		keywords: list(text),
		created: moment,
		version: text,
		contributors,
		examples: list(object({ title: text, path }, ['title', 'path'])),
		fields: list({
			type: 'object',
			discriminator: { propertyName: 'type' },
			required: ['type'],
			oneOf: Object.entries(FIELDS).map(field),
		}),
		fieldsMatch: list({ enum: ['exact', 'equal', 'subset', 'superset', 'partial'] }),
		primaryKey: keys,
		uniqueKeys: set(set(text)),
		foreignKeys: list(
			object({ fields: keys, reference: object({ resource: text, fields: keys }, ['fields']) }, [
				'fields',
				'reference',
			]),
		),
		missingValues,
	},
	['$schema', 'fields'],
);

const mark: Schema = { type: 'string', minLength: 1, maxLength: 1 };
const dialect = object({
	$schema: profile('tabledialect'),
	header: flag,
	headerRows: list(line),
	headerJoin: { type: 'string' },
	commentRows: list(line),
	commentChar: mark,
	delimiter: text,
	lineTerminator: text,
	quoteChar: mark,
	doubleQuote: flag,
	escapeChar: mark,
	nullSequence: text,
	skipInitialSpace: flag,
	property: text,
	itemType: { enum: ['array', 'object'] },
	itemKeys: list(text),
	sheetNumber: line,
	sheetName: text,
	table: text,
});

const resource = object(
	{
		$schema: profile('dataresource'),
		name: text,
		...about,
		path: { anyOf: [path, list(path)] },
		data: {},
		type: { const: 'table' },
		sources,
		licenses,
		format: text,
		mediatype: { type: 'string', pattern: '^[^/]+/[^/]+$' },
		encoding: text,
		bytes: count,
		hash: { type: 'string', pattern: '^([a-z0-9-]+:)?[0-9a-f]+$' },
		dialect,
		schema: tableSchema,
	},
	['$schema', 'name'],
	// The data of a resource stand in its file or in the descriptor, never in both.
	{ oneOf: [{ required: ['path'] }, { required: ['data'] }] },
);

export const dataPackageSchema = object(
	{
		$schema: profile('datapackage'),
		name: text,
		id: text,
		...about,
		version: text,
		created: moment,
		contributors,
		keywords: list(text),
		image: path,
		licenses,
		sources,
		resources: list(resource),
	},
	['$schema', 'resources'],
);
