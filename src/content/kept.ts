/**
 * The entries of the record as one build keeps them for the next. Parsing and checking a thousand entries takes as long
 * as rendering thirty pages, and a build does so twice: for its content and for its pages.
 */
import { randomUUID } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Entries } from '../record/record';
import { CACHE, digestOf } from './digest';

interface Kept {
	digest: string;
	entries: Entries;
}

function readKept(file: string): Kept | undefined {
	try {
		return JSON.parse(readFileSync(file, 'utf8')) as Kept;
	} catch {
		return undefined;
	}
}

/**
 * The entries that come of the texts of the record's files, read anew only where something has changed.
 * @param texts the texts of the files
 * @param read parses and checks the texts; what it throws is thrown, and nothing is kept
 * @param folder where entries are kept
 */
export async function entriesOnce(texts: unknown, read: () => Promise<Entries>, folder = CACHE): Promise<Entries> {
	const file = join(folder, 'record.json');
	// The code that reads them counts too, and the packages that it uses.
	const digest = digestOf(texts, ['src/record/**/*.ts', 'package-lock.json']);
	const kept = readKept(file);
	if (kept?.digest === digest) return kept.entries;
	const entries = await read();
	mkdirSync(folder, { recursive: true });
	// Whole or not at all: another build may read it meanwhile.
	const draft = `${file}.${randomUUID()}`;
	writeFileSync(draft, JSON.stringify({ digest, entries } satisfies Kept));
	renameSync(draft, file);
	return entries;
}
