/** Writes a file of a release with its sum. */
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';

/** Writes a file and, beside it, its hash as `sha256sum --check` reads it. Returns the hash. */
export function writeWithHash(file: string, content: Buffer): string {
	const hash = createHash('sha256').update(content).digest('hex');
	mkdirSync(join(file, '..'), { recursive: true });
	writeFileSync(file, content);
	writeFileSync(`${file}.sha256`, `${hash}  ${basename(file)}\n`);
	return hash;
}
