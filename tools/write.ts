/** Where a new entry belongs in its file, and how it is written: plain functions from text to text. */
import { format, resolveConfig } from 'prettier';
import { Document, isMap, isScalar, isSeq, parseDocument, visit, type Node, type YAMLMap } from 'yaml';
import { fileOf } from '../src/record/problem';
import { schemas, type Collection } from '../src/record/schema';

/** An entry as an author gives it: not yet checked, and without what the schema fills in. */
export type Draft = { [field: string]: unknown };

/** The field by which a file of the record is ordered, if it is not the id. */
const ORDERED_BY: { [C in Collection]?: string } = {
	events: 'date',
	days: 'date',
	decisions: 'on',
	measures: 'from',
	sectors: 'order',
};

const isDraft = (value: unknown): value is Draft =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

/** `value` with its fields in the order of those of `model`; fields that `model` does not have come last. */
function inOrder(value: unknown, model: unknown): unknown {
	if (Array.isArray(value))
		return value.map((item, index) => inOrder(item, Array.isArray(model) ? model[index] : item));
	if (!isDraft(value)) return value;
	const fields = isDraft(model) ? Object.keys(model) : [];
	const rank = (field: string) => (fields.includes(field) ? fields.indexOf(field) : fields.length);
	return Object.fromEntries(
		Object.entries(value)
			.toSorted(([a], [b]) => rank(a) - rank(b))
			.map(([field, child]) => [field, inOrder(child, isDraft(model) ? model[field] : undefined)]),
	);
}

/** Ids and choices stand bare; what a reader sees, days and addresses stand in quotes. */
const BARE = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;
const WORDS = /^(en|fr|es|us|canadaEn|canadaFr|mexico|title|publisher|name|citation)$/;
const isBare = (field: string, value: unknown) =>
	typeof value === 'string' ? BARE.test(value) && !WORDS.test(field) : true;

/**
 * An entry as a list item of YAML, laid out as Prettier does, with a line break at its end. Fields stand in the order of
 * the schema, whatever the order of the draft.
 */
export async function entryText(collection: Collection, draft: Draft): Promise<string> {
	const parsed = schemas[collection].safeParse(draft);
	const shape = Object.fromEntries(Object.keys(schemas[collection].shape).map((field) => [field, undefined]));
	const document = new Document([inOrder(draft, parsed.success ? { ...shape, ...parsed.data } : shape)]);
	visit(document, {
		Pair(_, { key, value }) {
			if (isScalar(value) && typeof value.value === 'string')
				value.type = isBare(String(key), value.value) ? 'PLAIN' : 'QUOTE_SINGLE';
		},
		// Lists and maps of plain values stand on one line: `[a, b]`, `{ percent: 25, of: value }`.
		Seq(_, node) {
			node.flow = node.items.every((item) => isScalar(item));
			for (const item of node.items) if (isScalar(item) && !isBare('', item.value)) item.type = 'QUOTE_SINGLE';
		},
		Map(_, node) {
			node.flow = node.items.every(({ key, value }) => isScalar(value) && isBare(String(key), value.value));
		},
	});
	// The entry itself is never written on one line.
	for (const item of (document.contents as unknown as { items: Node[] }).items) if (isMap(item)) item.flow = false;
	const options = await resolveConfig(new URL('x.yaml', import.meta.url));
	return format(document.toString({ lineWidth: 0 }), { ...options, plugins: [], parser: 'yaml' });
}

/** The entries of a file as they stand in it: each with the place where it begins, its own comments included. */
function entriesIn(text: string, file: string): { start: number; fields: Draft }[] {
	const document = parseDocument(text);
	if (document.contents === null) return [];
	if (document.errors.length > 0 || !isSeq(document.contents) || document.contents.flow)
		throw new Error(`${file} is not a list of entries, one under the other.`);
	return document.contents.items.filter(isMap).map((item) => {
		let start = text.lastIndexOf('\n', (item as YAMLMap).range![0]) + 1;
		// Comments right above an entry are about it; those with an empty line between are about the file.
		for (;;) {
			const above = text.lastIndexOf('\n', start - 2) + 1;
			if (start === 0 || !text.slice(above, start).startsWith('#')) break;
			start = above;
		}
		return { start, fields: item.toJS(document) as Draft };
	});
}

/** How many characters two ids share at their beginning. */
function shared(a: string, b: string): number {
	let length = 0;
	while (length < a.length && a[length] === b[length]) length++;
	return length;
}

/**
 * The number of entries of `entries` that stand before the new one. Files are ordered by day (events, measures), by place
 * (sectors) or by id; in a file that is in no such order, the entry follows the one whose id is most like its own.
 */
function placeOf(collection: Collection, draft: Draft, entries: readonly Draft[]): number {
	const field = ORDERED_BY[collection] ?? 'id';
	const key = (entry: Draft) => entry[field];
	const after = (a: unknown, b: unknown) =>
		typeof a === 'number' && typeof b === 'number' ? a > b : String(a) > String(b);
	if (key(draft) === undefined) return entries.length;
	const ordered = entries.every((entry, index) => index === 0 || !after(key(entries[index - 1]!), key(entry)));
	if (ordered || field !== 'id') return entries.findLastIndex((entry) => !after(key(entry), key(draft))) + 1;
	const likeness = entries.map(({ id }) => shared(String(id), String(draft.id)));
	const most = Math.max(...likeness);
	return most > 0 ? likeness.lastIndexOf(most) + 1 : entries.length;
}

/**
 * A file of the record with a new entry in its place. Everything else in it stays as it is, to the byte.
 * @param text the file
 * @throws when the file is not a list of entries
 */
export async function withEntry(collection: Collection, text: string, draft: Draft): Promise<string> {
	const piece = await entryText(collection, draft);
	const entries = entriesIn(text, fileOf(collection));
	const next =
		entries[
			placeOf(
				collection,
				draft,
				entries.map(({ fields }) => fields),
			)
		];
	const newline = text.includes('\r\n') ? '\r\n' : '\n';
	const lines = (words: string) => words.replaceAll('\n', newline);
	if (next) return text.slice(0, next.start) + lines(`${piece}\n`) + text.slice(next.start);
	const gap = text === '' ? '' : text.endsWith('\n') ? '\n' : '\n\n';
	return text + lines(gap + piece);
}
