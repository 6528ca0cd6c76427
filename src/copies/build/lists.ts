/** The lists of what a reader can keep, made from the built files. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { HASH_LETTERS, PART_IDS, partOf, type Part, type PartFile, type PartId } from '../parts.ts';

/** Compressed in themselves. */
const DENSE = /\.(?:png|woff2|wasm)$/;

const hashOf = (content: string | Uint8Array): string =>
	createHash('sha256').update(content).digest('base64url').slice(0, HASH_LETTERS);

export interface Lists {
	parts: Part[];
	files: ReadonlyMap<PartId, readonly PartFile[]>;
}

/**
 * The parts of a built site and the files of each.
 * @param site its folder
 * @param paths its files, from it
 */
export function listsOf(site: string, paths: readonly string[]): Lists {
	const files = new Map<PartId, PartFile[]>(PART_IDS.map((id) => [id, []]));
	const sent = new Map<PartId, number>();
	for (const path of paths) {
		const part = partOf(path);
		if (!part) continue;
		const content = readFileSync(join(site, path));
		files.get(part)!.push([path, content.length, hashOf(content)]);
		// About as small as a host makes it that packs at each request.
		const packed = DENSE.test(path) ? content.length : gzipSync(content, { level: 1 }).length;
		sent.set(part, (sent.get(part) ?? 0) + packed);
	}
	const parts = PART_IDS.map((id): Part => {
		const own = files.get(id)!;
		return {
			id,
			revision: hashOf(JSON.stringify(own)),
			files: own.length,
			bytes: own.reduce((sum, [, bytes]) => sum + bytes, 0),
			sent: sent.get(id) ?? 0,
		};
	});
	return { parts, files };
}
