/** What a rule of the record is, and how it finds its way in an entry. */
import type { Entries } from '../record';
import type { Collection } from '../schema';

/** Reports a problem of an entry; `field` is empty when the whole entry is meant. */
export type Report = (collection: Collection, entry: string, field: string, message: string) => void;

/**
 * Checks the entries of the whole record and reports every breach.
 * @param rejected the entries that their schemas refused, as they stand in the files
 */
export type Rule = (entries: Entries, report: Report, rejected: readonly unknown[]) => void;

/** Every `[path, value]` that `path` reaches in `value`, where `*` is every item of a list; a missing field reaches nothing. */
export function valuesAt(value: unknown, path: readonly string[], at: readonly string[] = []): [string, unknown][] {
	if (value === undefined || value === null) return [];
	const [head, ...rest] = path;
	if (head === undefined) return [[at.join('.'), value]];
	if (head === '*')
		return Array.isArray(value) ? value.flatMap((item, index) => valuesAt(item, rest, [...at, String(index)])) : [];
	return valuesAt((value as { [key: string]: unknown })[head], rest, [...at, head]);
}

/** The id of an entry that its schema refused, if it has one. */
export const idsOf = (value: unknown): string[] =>
	typeof value === 'object' && value !== null && 'id' in value ? [String(value.id)] : [];
