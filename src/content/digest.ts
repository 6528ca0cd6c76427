/** What a build keeps for the next is kept under a digest of all that it was made from. */
import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync } from 'node:fs';

/** Where builds keep what they can make again. */
export const CACHE = 'node_modules/.cache/joint-review';

/**
 * A digest of values, and of the names and contents of files.
 * @param patterns of files, from the project's root; a file that is not there counts as nothing
 */
export function digestOf(values: unknown, patterns: readonly string[] = []): string {
	const hash = createHash('sha256').update(JSON.stringify(values));
	for (const file of globSync([...patterns]).toSorted())
		if (existsSync(file)) hash.update(file).update(readFileSync(file));
	return hash.digest('hex');
}
