/**
 * The entries of the record as one build keeps them for the next. Parsing and checking a thousand entries takes as long
 * as rendering thirty pages, and a build does so twice: for its content and for its pages.
 */
import { createHash, randomUUID } from 'node:crypto';
import { existsSync, globSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Entries } from '../record/record';

const FOLDER = 'node_modules/.cache/joint-review';

interface Kept {
	digest: string;
	entries: Entries;
}

/** The digest of all that decides what entries come of the files: their texts, the code that reads them, its packages. */
function digestOf(texts: unknown): string {
	const code = globSync('src/record/**/*.ts').toSorted();
	const hash = createHash('sha256').update(JSON.stringify(texts));
	for (const file of [...code, 'package-lock.json']) if (existsSync(file)) hash.update(readFileSync(file));
	return hash.digest('hex');
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
export function entriesOnce(texts: unknown, read: () => Entries, folder = FOLDER): Entries {
	const file = join(folder, 'record.json');
	const digest = digestOf(texts);
	const kept = readKept(file);
	if (kept?.digest === digest) return kept.entries;
	const entries = read();
	mkdirSync(folder, { recursive: true });
	// Whole or not at all: another build may read it meanwhile.
	const draft = `${file}.${randomUUID()}`;
	writeFileSync(draft, JSON.stringify({ digest, entries } satisfies Kept));
	renameSync(draft, file);
	return entries;
}
