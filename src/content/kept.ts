/**
 * What was read of the record’s files as one build keeps it for the next. Parsing and checking a thousand entries takes as
 * long as rendering thirty pages, and a build does so twice: for its content and for its pages.
 */
import { randomUUID } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CACHE, digestOf } from './digest';

interface Kept<Value> {
	digest: string;
	value: Value;
}

function readKept<Value>(file: string): Kept<Value> | undefined {
	try {
		return JSON.parse(readFileSync(file, 'utf8')) as Kept<Value>;
	} catch {
		return undefined;
	}
}

/**
 * What comes of the texts of files, read anew only where something has changed.
 * @param name the name under which it is kept
 * @param texts the texts of the files
 * @param read parses and checks the texts; what it throws is thrown, and nothing is kept
 * @param folder where it is kept
 */
export async function readOnce<Value>(
	name: string,
	texts: unknown,
	read: () => Promise<Value>,
	folder = CACHE,
): Promise<Value> {
	const file = join(folder, `${name}.json`);
	// The code that reads them counts too, and the packages that it uses.
	const digest = digestOf(texts, ['src/record/**/*.ts', 'package-lock.json']);
	const kept = readKept<Value>(file);
	if (kept?.digest === digest) return kept.value;
	const value = await read();
	mkdirSync(folder, { recursive: true });
	// Whole or not at all: another build may read it meanwhile.
	const draft = `${file}.${randomUUID()}`;
	writeFileSync(draft, JSON.stringify({ digest, value } satisfies Kept<Value>));
	renameSync(draft, file);
	return value;
}
