/**
 * How scripts read files of the site: data of charts, goods, and the search index. Over http they are fetched. A page
 * that was opened from a folder, and one in a frame without an origin, may fetch nothing: there each file is read from its
 * twin, a classic script beside it (`twin.ts`).
 */
import { isInEdition } from './here';

export interface ReadOptions {
	/** Another one where anything in the file is otherwise: it goes into the address, and the browser keeps the file. */
	version?: string | undefined;
	/** The file has a stable address and must be today’s: the browser asks whether the one it keeps still is. */
	mustBeFresh?: boolean;
	/** What is given where there is no such file. Without it, a file that is not there is an error. */
	missing?: 'null';
}

/**
 * Whether nothing can be fetched here: `fetch` and modules need an origin, which a folder and a sandbox do not have. The
 * offline edition has twins alone, wherever it is read.
 */
const cannotFetch = (): boolean => location.protocol === 'file:' || self.origin === 'null' || isInEdition();

/**
 * Reads a file as JSON.
 * @param address where it is; one that is not absolute is read from the page
 * @throws naming the file, when it cannot be had or is no JSON
 */
export async function readJson(address: URL | string, options: ReadOptions = {}): Promise<unknown> {
	const url = new URL(address, location.href);
	if (options.version) url.search = `?v=${options.version}`;
	// In the scripts of pages and frames that cannot fetch, this module is part of the file: nothing is imported there.
	if (cannotFetch()) return (await import('./twin')).readTwin(url, options);
	const response = await fetch(url, { cache: options.mustBeFresh ? 'no-cache' : 'default' });
	if (response.status === 404 && options.missing) return null;
	if (!response.ok) throw new Error(`${url.pathname}: ${response.status}`);
	return response.json();
}

/** What was asked for, by its address. */
const asked = new Map<string, Promise<unknown>>();

/** Reads a file as `readJson` does, once a page, however many ask for it. One that could not be had is asked for again. */
export function readJsonOnce(address: URL | string, options?: ReadOptions): Promise<unknown> {
	const { href } = new URL(address, location.href);
	const known = asked.get(href) ?? readJson(href, options);
	asked.set(href, known);
	known.catch(() => asked.delete(href));
	return known;
}
