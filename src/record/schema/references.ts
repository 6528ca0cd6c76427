/** Which fields of the record hold ids of other entries, read from the schemas. */
import { z } from 'zod';
import { schemas } from './collections';
import { COLLECTIONS, type Collection } from './names';

export type JsonSchema = z.core.JSONSchema.JSONSchema;

/** A schema of the record as plain values, with what `refTo` says of a field under `to`. */
export const jsonSchema = (schema: z.ZodType) => z.toJSONSchema(schema, { io: 'output' }) as JsonSchema;

/** The collection whose ids a field holds, if it was made with `refTo`. */
export const targetOf = (field: JsonSchema) => field.to as Collection | undefined;

/** Every field in `schema` that holds an id of another entry, as `[path, collection]`. */
function referencesIn(schema: JsonSchema, path: readonly string[] = []): [string, Collection][] {
	const to = targetOf(schema);
	const items = schema.items as JsonSchema | undefined;
	return [
		...(to ? [[path.join('.'), to] as [string, Collection]] : []),
		...((schema.anyOf ?? []) as JsonSchema[]).flatMap((one) => referencesIn(one, path)),
		...Object.entries(schema.properties ?? {}).flatMap(([key, field]) =>
			referencesIn(field as JsonSchema, [...path, key]),
		),
		...(items ? referencesIn(items, [...path, '*']) : []),
	];
}

/** The fields that hold ids of other entries, as paths in which `*` stands for every item of a list. */
export const REFERENCES = Object.fromEntries(
	COLLECTIONS.map((collection) => [collection, Object.fromEntries(referencesIn(jsonSchema(schemas[collection])))]),
) as { readonly [C in Collection]: { readonly [path: string]: Collection } };

/**
 * The collection whose ids stand in a field of an entry, if any does.
 * @param path the field, with `*` for every item of a list: `refers.sectors.*`
 */
export const referenceAt = (collection: Collection, path: string): Collection | undefined =>
	REFERENCES[collection][path];
