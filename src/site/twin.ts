/**
 * Twins: files as classic scripts, for pages that may not fetch. The twin of `goods/words-1.json` is
 * `goods/words-1.json.js`; its text is `carried("goods/words-1.json", …)` with the content of the file. Script elements
 * work from a folder and in a frame without an origin, where `fetch` and modules do not.
 */
import { loadScript } from './loadScript.ts';
import type { ReadOptions } from './readFile';
import { trusted } from './trusted.ts';

/** What a twin is called, from the name of its file. */
export const twinName = (file: string): string => `${file}.js`;

/**
 * The text of a twin.
 * @param path the path of the file from the root of the site, without a slash before it
 * @param json the content of the file
 */
export const twinText = (path: string, json: string): string => `carried(${JSON.stringify(path)},${json.trim()})`;

declare global {
	// A declaration of what is on `globalThis` must be `var`.
	var carried: ((path: string, content: unknown) => void) | undefined;
}

/** What a script carries, by the paths of the files from the root of the site. */
export type Carried = ReadonlyMap<string, unknown>;

/** A script element, and what it brought. It is kept there, so that two copies of this module may be on one page. */
type Carrier = HTMLScriptElement & { brought?: Map<string, unknown> };

/** Takes what a script carries, by the element that runs it: two of them may be on their way at once. */
function receive(): void {
	globalThis.carried ??= (path, content) => {
		const carrier = document.currentScript as Carrier | null;
		if (carrier) (carrier.brought ??= new Map()).set(path, content);
	};
}

/** Loads a script that carries files. @throws naming it, when it cannot be had or carries nothing */
export async function loadCarrier(address: URL): Promise<Carried> {
	receive();
	const script: Carrier = await loadScript(trusted.createScriptURL(address.href));
	script.remove();
	if (!script.brought) throw new Error(`${address.pathname} carries no file.`);
	return script.brought;
}

/**
 * Reads a file from its twin.
 * @throws naming the file, when its twin cannot be had. In a folder and in the offline edition, one that may be missing
 * gives null instead: there nothing else fails. A host may fail in other ways, which no script element tells apart.
 */
export async function readTwin(file: URL, { missing }: ReadOptions = {}): Promise<unknown> {
	const address = new URL(file);
	address.pathname = twinName(address.pathname);
	try {
		const found = await (globalThis.gathered?.(file) ?? loadCarrier(address).then((carried) => [...carried.values()]));
		if (found.length > 0) return found[0];
	} catch (error) {
		if (!missing || (file.protocol !== 'file:' && globalThis.gathered === undefined)) throw error;
	}
	if (missing) return null;
	throw new Error(`${file.pathname} is not there.`);
}
