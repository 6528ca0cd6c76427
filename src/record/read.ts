/** Reads the text of the record's files into checked entries, and reports every problem. */
import type { core } from 'zod';
import { checkEntries } from './check';
import { fileOf, type Problem } from './problem';
import { joinRecord, type Entries, type ReadLinesUnder, type WholeRecord } from './record';
import { COLLECTIONS, schemas, type Collection, type Entry } from './schema';
import { readYaml } from './yaml';

interface Parsed<C extends Collection> {
	entries: Entry<C>[];
	/** What a bad entry holds, as it stands in the file. */
	rejected: unknown[];
	/** False when nothing could be read. What other files name may then be in this one. */
	readable: boolean;
	problems: Problem[];
	lineOf: (entry: string) => number | undefined;
}

/** What the schema finds wrong with `value`, each with its field. */
function complaints(issue: core.$ZodIssue, value: unknown): Pick<Problem, 'field' | 'message'>[] {
	const field = issue.path.join('.');
	// The schema reports unknown fields on the object that holds them, but the author looks for the field itself.
	if (issue.code === 'unrecognized_keys')
		return issue.keys.map((key) => ({
			field: [...issue.path, key].join('.'),
			message: 'is not a field of such an entry; check its spelling, or remove it',
		}));
	const found = issue.path.reduce<unknown>(
		(at, key) => (typeof at === 'object' && at !== null ? (at as { [key: PropertyKey]: unknown })[key] : undefined),
		value,
	);
	if (found === undefined && issue.path.length > 0) return [{ field, message: `is missing (${issue.message})` }];
	return [{ field, message: issue.message }];
}

/**
 * Reads one collection: YAML syntax, then each entry against its schema. A bad entry is left out and reported.
 * @param text the file's text; an empty one is an empty collection
 */
function parseCollection<C extends Collection>(collection: C, text: string): Parsed<C> {
	const file = fileOf(collection);
	const { value: content, error, lineOf } = readYaml(text);
	// What the rules would say of such a file would be wrong, and the next mistake shows when this one is corrected.
	const problems: Problem[] = error ? [{ file, entry: '', field: '', ...error }] : [];
	const entries: Entry<C>[] = [];
	const rejected: unknown[] = [];
	const list: unknown = content ?? [];
	if (!Array.isArray(list)) {
		problems.push({ file, entry: '', field: '', message: 'must be a list of entries, each with its id' });
		return { entries, rejected, readable: false, problems, lineOf: () => undefined };
	}
	const places = new Map<string, number>();
	list.forEach((value: unknown, index) => {
		const id = typeof value === 'object' && value !== null && 'id' in value ? String(value.id) : `entry ${index + 1}`;
		places.set(id, index);
		const result = schemas[collection].safeParse(value);
		if (result.success) entries.push(result.data as Entry<C>);
		else {
			rejected.push(value);
			for (const issue of result.error.issues)
				for (const complaint of complaints(issue, value))
					problems.push({ file, entry: id, ...complaint, line: lineOf(index) });
		}
	});
	return {
		entries,
		rejected,
		readable: error === undefined,
		problems,
		lineOf: (entry) => {
			const place = places.get(entry);
			return place === undefined ? undefined : lineOf(place);
		},
	};
}

/**
 * Reads and checks the whole record.
 * @param texts the text of each collection's file; a missing one counts as empty
 * @returns the joined record and every problem, of syntax, schema and rule, in file order. The rules run only when
 *   every file can be read: most of what they would report of a file that cannot be read is wrong
 * @param readLinesUnder reads the tariff lines under some headings, where someone will ask for them
 */
export function readRecord(
	texts: Partial<{ [C in Collection]: string }>,
	readLinesUnder?: ReadLinesUnder,
): {
	record: WholeRecord;
	problems: Problem[];
} {
	const parsed = COLLECTIONS.map((collection) => ({
		collection,
		...parseCollection(collection, texts[collection] ?? ''),
	}));
	const entries = Object.fromEntries(parsed.map((file) => [file.collection, file.entries])) as unknown as Entries;
	const problems = parsed.flatMap((file) => file.problems);
	if (parsed.every((file) => file.readable)) {
		const lineOf = new Map(parsed.map((file) => [fileOf(file.collection), file.lineOf]));
		const rejected = parsed.flatMap((file) => file.rejected);
		for (const problem of checkEntries(entries, rejected))
			problems.push({ ...problem, line: lineOf.get(problem.file)?.(problem.entry) });
	}
	const rank = new Map(COLLECTIONS.map((collection, index) => [fileOf(collection), index]));
	problems.sort((a, b) => rank.get(a.file)! - rank.get(b.file)! || (a.line ?? 0) - (b.line ?? 0));
	return { record: joinRecord(entries, readLinesUnder), problems };
}
