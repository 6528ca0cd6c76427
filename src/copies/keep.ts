/**
 * Keeps parts of the site in the browser, file by file: it can be stopped and goes on from there, checks each file against
 * its hash, and replaces an earlier revision when the new one is whole.
 */
import { HASH, COPIED, APART, keptFrom, keptName, wholeMark } from './names';
import { addressOf, HASH_LETTERS, type Part, type PartFile, type PartId } from './parts';
import { changedCopy } from './stored';

/** The site on its host is not the one of the list: it was changed in between. */
export class ChangedError extends Error {
	override name = 'ChangedError';
}

/** How much of a part there is. */
export interface Have {
	/** How many of its files, in the revision that the host has now. */
	files: number;
	/** Whether these are all. */
	isWhole: boolean;
	/** Whether an earlier revision is there as a whole. */
	isEarlier: boolean;
}

/** What there is of a part that was never begun. */
export const NOTHING: Readonly<Have> = { files: 0, isWhole: false, isEarlier: false };

/** How far it is. */
export interface Progress {
	/** Bytes that are there, and that all files have. */
	done: number;
	all: number;
}

/** Files that are fetched at once. */
const AT_ONCE = 6;

async function hashOf(bytes: ArrayBuffer): Promise<string> {
	const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
	const text = btoa(String.fromCharCode(...digest));
	return text.replaceAll('+', '-').replaceAll('/', '_').slice(0, HASH_LETTERS);
}

/** The caches of a part, of whatever revision. */
const cachesOf = async (root: URL, part: PartId): Promise<string[]> =>
	(await caches.keys()).filter((name) => keptFrom(name, root)?.part === part);

/** How much of a part is there. */
export async function have(root: URL, { files, id, revision }: Part): Promise<Have> {
	const names = await cachesOf(root, id);
	const now = keptName(root, id, revision);
	const mark = wholeMark(root);
	const found: Have = { ...NOTHING };
	for (const name of names) {
		const cache = await caches.open(name);
		const isMarked = (await cache.match(mark)) !== undefined;
		if (name !== now) {
			found.isEarlier ||= isMarked;
			continue;
		}
		const count = (await cache.keys()).filter(({ url }) => url !== mark).length;
		found.files = Math.min(count, files);
		// A browser that has thrown out a part of it has left half a download.
		found.isWhole = isMarked && count === files;
	}
	return found;
}

/** Removes a part, all of its revisions. */
export async function drop(root: URL, part: PartId): Promise<void> {
	await Promise.all((await cachesOf(root, part)).map((name) => caches.delete(name)));
}

/** Fetches a file. @throws ChangedError where it is another one than the list has */
async function fetched(root: URL, [path, , hash]: PartFile, signal: AbortSignal): Promise<Response> {
	const url = new URL(encodeURI(addressOf(path)), root);
	// What the browser itself keeps may be half a file: the second time it is fetched anew.
	for (const cache of ['no-cache', 'reload'] as const) {
		const response = await fetch(url, { cache, signal, headers: { [APART]: '1' } });
		if (response.status === 404) throw new ChangedError(path);
		if (!response.ok) throw new Error(`${path}: ${response.status}`);
		const bytes = await response.arrayBuffer();
		if ((await hashOf(bytes)) !== hash) continue;
		return changedCopy(response, bytes, { [COPIED]: new Date().toISOString(), [HASH]: hash });
	}
	throw new ChangedError(path);
}

/** The same file in an earlier revision of the part; its copy is then of today, as it is what the host has. */
async function fromEarlier(earlier: readonly Cache[], url: string, hash: string): Promise<Response | undefined> {
	for (const cache of earlier) {
		const copy = await cache.match(url, { ignoreVary: true });
		if (copy?.headers.get(HASH) !== hash) continue;
		return changedCopy(copy, await copy.arrayBuffer(), { [COPIED]: new Date().toISOString() });
	}
	return undefined;
}

/**
 * Keeps a part. What is there of it already is not fetched again; where it is stopped, or fails, what has come stays.
 * @param list its files
 * @param tell called as it goes on
 * @throws what `signal` is aborted with; ChangedError where the host has another revision; what a full disk throws
 */
export async function keep(
	root: URL,
	{ id, revision }: Pick<Part, 'id' | 'revision'>,
	list: readonly PartFile[],
	tell: (progress: Progress) => void,
	signal: AbortSignal,
): Promise<void> {
	const name = keptName(root, id, revision);
	const cache = await caches.open(name);
	const earlierNames = (await cachesOf(root, id)).filter((each) => each !== name);
	const earlier = await Promise.all(earlierNames.map((each) => caches.open(each)));
	const there = new Set((await cache.keys()).map(({ url }) => url));
	const all = list.reduce((sum, [, bytes]) => sum + bytes, 0);
	const urlOf = ([path]: PartFile) => new URL(encodeURI(addressOf(path)), root).href;
	const waiting = list.filter((file) => !there.has(urlOf(file)));
	let done = all - waiting.reduce((sum, [, bytes]) => sum + bytes, 0);
	tell({ done, all });
	// The first of several that fails stops the others.
	const failing = new AbortController();
	const either = AbortSignal.any([signal, failing.signal]);
	const work = async () => {
		for (let file = waiting.shift(); file; file = waiting.shift()) {
			either.throwIfAborted();
			const url = urlOf(file);
			await cache.put(url, (await fromEarlier(earlier, url, file[2])) ?? (await fetched(root, file, either)));
			done += file[1];
			tell({ done, all });
		}
	};
	const workers = Array.from({ length: AT_ONCE }, () =>
		work().catch((error: unknown) => {
			failing.abort(error);
			throw error;
		}),
	);
	await Promise.allSettled(workers);
	await Promise.all(workers);
	await cache.put(wholeMark(root), new Response(null, { headers: { [COPIED]: new Date().toISOString() } }));
	await Promise.all(earlierNames.map((each) => caches.delete(each)));
}
