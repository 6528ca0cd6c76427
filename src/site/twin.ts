/**
 * Twins: files as classic scripts, for pages that may not fetch. The twin of `goods/words-1.json` is
 * `goods/words-1.json.js`; its text is `carried("goods/words-1.json", …)` with the content of the file. Script elements
 * work from a folder and in a frame without an origin, where `fetch` and modules do not.
 */
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

/** What each script element brought. */
const brought = new WeakMap<Element, unknown>();

/** Takes what a twin carries, by the element that runs it: two of them may be on their way at once. */
function receive(): void {
	globalThis.carried ??= (_path, content) => {
		if (document.currentScript) brought.set(document.currentScript, content);
	};
}

/**
 * Reads a file from its twin.
 * @throws naming the file, when its twin cannot be had. From a folder, one that may be missing gives null instead: there
 * nothing else fails. A host may fail in other ways, which no script element tells apart.
 */
export async function readTwin(file: URL, { missing }: ReadOptions = {}): Promise<unknown> {
	receive();
	const address = new URL(file);
	address.pathname = twinName(address.pathname);
	const script = document.createElement('script');
	return new Promise((resolve, reject) => {
		const failed = () => {
			if (missing && file.protocol === 'file:') resolve(null);
			else reject(new Error(`${file.pathname} could not be loaded.`));
		};
		script.addEventListener('error', failed);
		script.addEventListener('load', () => {
			if (brought.has(script)) resolve(brought.get(script));
			else reject(new Error(`${file.pathname}: its script does not hold it.`));
		});
		script.src = trusted.createScriptURL(address.href);
		document.head.append(script);
	}).finally(() => script.remove());
}
