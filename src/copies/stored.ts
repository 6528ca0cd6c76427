/** Copies of answers: how they are made, and which of them stands for one that cannot be had. */
import { keptKeyOf, keyOf, type Kind } from './kind';
import { COPIED, keptFrom, prefixOf, visitedName, wholeMark } from './names';

/** A page that breaks off before its end is half a download, whatever its host says of its length. */
const isWhole = (kind: Kind, bytes: ArrayBuffer): boolean =>
	kind !== 'page' || /<\/html>\s*$/.test(new TextDecoder().decode(bytes.slice(-64)));

/** The same answer with other bytes or headers. What the host said of its packing does not hold for it. */
export function changedCopy(response: Response, body: BodyInit, more: { [name: string]: string } = {}): Response {
	const headers = new Headers(response.headers);
	for (const name of ['content-encoding', 'content-length']) headers.delete(name);
	for (const [name, value] of Object.entries(more)) headers.set(name, value);
	return new Response(body, { status: response.status, statusText: response.statusText, headers });
}

/**
 * A copy of an answer, for a cache; undefined where it is none to be kept: an error, one of another address, or half of one.
 * All of it has been read when it is given, so that the copy of before stays until then.
 * @param now when it was fetched
 */
export async function copyOf(response: Response, kind: Kind, now: Date): Promise<Response | undefined> {
	if (response.status !== 200 || response.redirected || response.type !== 'basic') return undefined;
	const bytes = await response.arrayBuffer();
	return isWhole(kind, bytes) ? changedCopy(response, bytes, { [COPIED]: now.toISOString() }) : undefined;
}

/** When a copy was fetched. */
export const copiedOn = (copy: Response): Date => new Date(copy.headers.get(COPIED) ?? 0);

const LOOSE = { ignoreVary: true } as const;

interface Found {
	copy: Response;
	/** Of a kept part that is whole. */
	isOfWhole: boolean;
}

/** The copies of a file in the kept parts of the site. */
async function keptCopies(url: URL, kind: Kind, root: URL): Promise<Found[]> {
	const key = keptKeyOf(url, kind);
	const names = (await caches.keys()).filter((name) => keptFrom(name, root));
	const found = await Promise.all(
		names.map(async (name): Promise<Found[]> => {
			const copy = await caches.match(key, { cacheName: name, ...LOOSE });
			if (!copy) return [];
			const mark = await caches.match(wholeMark(root), { cacheName: name });
			return [{ copy, isOfWhole: mark !== undefined }];
		}),
	);
	return found.flat();
}

/**
 * The copy that stands for an answer; undefined where there is none. Of a page it is the newest. The pieces of an index
 * belong together: they are those of a part that was kept whole, or else the very ones that were asked for.
 */
export async function storedCopy(url: URL, kind: Kind, root: URL): Promise<Response | undefined> {
	const kept = await keptCopies(url, kind, root);
	const visited = await caches.match(keyOf(url, kind), { cacheName: visitedName(root), ...LOOSE });
	if (kind === 'index') return kept.find(({ isOfWhole }) => isOfWhole)?.copy ?? visited;
	const all = [...kept.map(({ copy }) => copy), ...(visited ? [visited] : [])];
	return all.toSorted((a, b) => Number(copiedOn(b)) - Number(copiedOn(a)))[0];
}

/** Takes the oldest copies out of the cache of what was visited, until `most` are left: caches are in the order of writing. */
export async function trim(root: URL, most: number): Promise<void> {
	const cache = await caches.open(visitedName(root));
	const keys = await cache.keys();
	await Promise.all(keys.slice(0, Math.max(0, keys.length - most)).map((key) => cache.delete(key)));
}

/** Removes all that is kept of the site, what was visited too. */
export async function dropAll(root: URL): Promise<void> {
	const own = (await caches.keys()).filter((name) => name.startsWith(prefixOf(root)));
	await Promise.all(own.map((name) => caches.delete(name)));
}
