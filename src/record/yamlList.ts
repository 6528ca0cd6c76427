/** Lists in YAML files that stand beside the record, read entry by entry. */
import type { z } from 'zod';
import type { Problem } from './problem';
import { readYaml } from './yaml';

/** A list as its file says it is. */
export interface ListForm<Item> {
	/** The file that holds it, as problems name it. */
	file: string;
	schema: z.ZodType<Item>;
	/** The fields of an entry, as they are told to who wrote no list: `en, fr, es and codes`. */
	fields: string;
}

/** Names what is wrong: in the entry at a place of the list, or in the file. */
type Fault = (message: string, at?: number, field?: string) => Problem;

/**
 * Reads a list.
 * @param take is given each entry that the schema lets pass, its place, and what adds a problem of it
 * @returns every problem with its file, entry, field and line, in the order of the entries; and what names another
 */
export function readList<Item>(
	text: string,
	{ fields, file, schema }: ListForm<Item>,
	take: (item: Item, at: number, tell: (message: string, field: string) => void) => void,
): { problems: Problem[]; fault: Fault } {
	const { error, lineOf, value } = readYaml(text);
	const fault: Fault = (message, at, field = '') => {
		const line = at === undefined ? undefined : lineOf(at);
		return { file, entry: at === undefined ? '' : `entry ${at + 1}`, field, message, ...(line && { line }) };
	};
	if (error) return { problems: [{ ...fault(error.message), line: error.line }], fault };
	if (!Array.isArray(value)) return { problems: [fault(`must be a list of entries: ${fields}`)], fault };
	const problems: Problem[] = [];
	for (const [at, item] of value.entries()) {
		const { data, error: wrong, success } = schema.safeParse(item);
		if (success) take(data, at, (message, field) => problems.push(fault(message, at, field)));
		else for (const issue of wrong.issues) problems.push(fault(issue.message, at, issue.path.join('.')));
	}
	return { problems, fault };
}
