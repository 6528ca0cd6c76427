/**
 * The fields of the record as columns of tables, read from the schemas. A nested field becomes columns whose names begin
 * with its own. A list of words or ids becomes one column. A list of objects becomes a table of its own: see tables.ts.
 */
import { schemas, type Collection } from './schema';
import { jsonSchema, targetOf, type JsonSchema } from './schema/references';

export interface Column {
	/** Its name in the CSV's header: `refers_concerns`, `title_fr`. */
	name: string;
	/** Where its value stands in the entry, or in the item of the list that the table is of. */
	path: readonly string[];
	/** `when` is a day, a month or a year; `text` is free text. */
	type: 'id' | 'text' | 'url' | 'day' | 'when' | 'number' | 'integer' | 'boolean' | 'choice';
	/** What stands between the items of a list. */
	separator?: ' ' | '; ';
	/** Whether every row has a value. */
	required: boolean;
	/** The values there may be. */
	choices?: readonly string[];
	/** A regular expression that every value matches, or every item of a list. */
	pattern?: string;
	/** The smallest value there may be. */
	minimum?: number;
	/** The collection whose ids it holds. */
	to?: Collection;
	/** What it means: the descriptions of the fields that hold it, the outermost first, and its own. */
	says: readonly string[];
}

/** A list of objects, whose items are rows of a table of their own. */
export interface List {
	path: readonly string[];
	says: readonly string[];
	/** What an item may hold. */
	item: JsonSchema;
}

/** Where in a schema the walk is. */
interface Place {
	path: readonly string[];
	/** The names so far, which differ from the path where a list holds tuples. */
	names: readonly string[];
	required: boolean;
	says: readonly string[];
}

/** What an object of the record becomes: the columns of its table, and the lists that need tables of their own. */
export interface TableParts {
	columns: Column[];
	lists: List[];
}

/** `asOf` as a name of a column, `as_of`. */
export const snake = (name: string) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** The pattern of every id. */
export const ID = jsonSchema(schemas.events.shape.id).pattern!;

/**
 * The columns and lists that a schema becomes.
 * @param schema of an entry, or of an item of a list
 * @throws on a field that has no place in a table
 */
export function tableParts(schema: JsonSchema): TableParts {
	// The description of the whole belongs to the table; the columns do not repeat it.
	const { description: _, ...fields } = schema;
	return partsAt(fields, { path: [], names: [], required: true, says: [] });
}

function partsAt(schema: JsonSchema, at: Place): TableParts {
	const place = schema.description ? { ...at, says: [...at.says, schema.description] } : at;
	const { path, says } = place;
	if (schema.anyOf) {
		const some = (schema.anyOf as JsonSchema[]).filter(({ type }) => type !== 'null');
		return joined(some.map((one) => partsAt(one, { ...place, required: false })));
	}
	const fields = propertiesOf(schema);
	if (fields)
		return joined(
			fields.map(({ key, name, field, required }) =>
				partsAt(field, {
					...place,
					path: [...path, key],
					names: [...place.names, name],
					required: place.required && required,
				}),
			),
		);
	const item = schema.items as JsonSchema | undefined;
	if (item && item.type !== 'string') return { columns: [], lists: [{ path, says, item }] };
	return { columns: [column(schema, item, place)], lists: [] };
}

const joined = (all: TableParts[]): TableParts => ({
	columns: all.flatMap(({ columns }) => columns),
	lists: all.flatMap(({ lists }) => lists),
});

/** The fields of an object, or the places of a tuple under the names that the schema gives them. */
function propertiesOf({ properties, prefixItems, required = [] }: JsonSchema) {
	if (prefixItems)
		return (prefixItems as JsonSchema[]).map((field, index) => ({
			key: String(index),
			name: String(field.name),
			field,
			required: true,
		}));
	if (!properties) return undefined;
	return Object.entries(properties).map(([key, field]) => ({
		key,
		name: key,
		field: field as JsonSchema,
		required: required.includes(key),
	}));
}

function column(schema: JsonSchema, item: JsonSchema | undefined, place: Place): Column {
	const { path, names, says } = place;
	const one = item ?? schema;
	const type = typeOf(one);
	const to = targetOf(one);
	const filled = item ? (schema.minItems ?? 0) > 0 : ![one.type].flat().includes('null');
	const minimum = one.minimum ?? (type === 'integer' && one.exclusiveMinimum === 0 ? 1 : undefined);
	return {
		name: names.map(snake).join('_'),
		path,
		type,
		required: place.required && filled,
		says,
		...(item && { separator: type === 'id' ? ' ' : '; ' }),
		...(one.enum && { choices: one.enum as string[] }),
		...(one.pattern !== undefined && { pattern: one.pattern }),
		...(minimum !== undefined && { minimum }),
		...(to && { to }),
	};
}

const FORMATS: { [format: string]: Column['type'] } = { date: 'day', when: 'when', uri: 'url' };

function typeOf({ type, format, pattern, enum: choices }: JsonSchema): Column['type'] {
	if (choices) return 'choice';
	const [plain] = [type].flat().filter((one) => one !== 'null');
	if (plain === 'number' || plain === 'integer' || plain === 'boolean') return plain;
	if (plain !== 'string') throw new Error(`A field of type ${String(plain)} has no place in a table.`);
	return FORMATS[format ?? ''] ?? (pattern === ID ? 'id' : 'text');
}
