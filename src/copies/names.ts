/**
 * What the copies of the site in a reader’s browser are called. The worker, the pages and the file that takes all back
 * (hosting/withdrawn/sw.js) must agree on it. Several copies of the site may stand on one host, each with its own worker.
 */

/** The worker’s file, in the root of the site: its place is its scope. */
export const WORKER = 'sw.js';

/** The folder of the lists of what can be kept, beside the page that offers it. */
export const LISTS = 'offline/';

/** The list of the parts; each part has a file of its own beside it. */
export const PARTS = `${LISTS}parts.json`;

/** What the names of all caches of one copy of the site begin with. */
export const prefixOf = (root: URL): string => `joint-review ${root.pathname} `;

/** The cache of what was visited. */
export const visitedName = (root: URL): string => `${prefixOf(root)}visited`;

/** The cache of a part of the site in one of its revisions. */
export const keptName = (root: URL, part: string, revision: string): string =>
	`${prefixOf(root)}kept ${part} ${revision}`;

/** The part and revision of a cache; undefined for one that is not of a part of this site. */
export function keptFrom(name: string, root: URL): { part: string; revision: string } | undefined {
	const begin = `${prefixOf(root)}kept `;
	const [part, revision, more] = name.startsWith(begin) ? name.slice(begin.length).split(' ') : [];
	return part && revision && more === undefined ? { part, revision } : undefined;
}

/** Stands in the cache of a part when all of its files do. */
export const wholeMark = (root: URL): string => new URL('?whole', root).href;

/** The header of a copy that says when it was fetched, as an ISO time. */
export const COPIED = 'x-copied';

/** The header of a kept copy that says which content it has. */
export const HASH = 'x-content-hash';

/** The header of a request whose answer the worker leaves alone: what a page fetches to keep it itself. */
export const APART = 'x-kept-apart';

/** What a page tells the worker: to stop, and to store no more, though pages that it rules are still open. */
export const STOP = 'stop';
/**
 * The same the other way, by each page of a reader who wants copies: while a page that it rules is open, the browser takes the
 * same worker up again, and it would go on storing nothing.
 */
export interface Start {
	type: 'start';
	/** The addresses of the page and of what it has loaded. */
	urls: readonly string[];
}

/** The key under which the browser remembers that the reader wants no copies. */
export const offKey = (root: URL): string => `${prefixOf(root)}off`;
