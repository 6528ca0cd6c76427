/** What the page of one’s goods fetches. */
import type { Load } from '../../goods/suggest/suggestion';

/** Fetches a file of `/goods/` once; null where there is none. What failed is asked for again. */
export type Get = <File>(path: string) => Promise<File | null>;

/** @param root the way from the page to the root of the site */
export function filesAt(root: string): Get {
	const asked = new Map<string, Promise<unknown>>();
	return (path) => {
		const known = asked.get(path);
		if (known) return known as Promise<never>;
		const coming = fetch(new URL(`${root}goods/${path}`, location.href)).then(async (response) => {
			if (response.status === 404) return null;
			if (!response.ok) throw new Error(`${path}: ${response.status}`);
			return (await response.json()) as unknown;
		});
		asked.set(path, coming);
		coming.catch(() => asked.delete(path));
		return coming as Promise<never>;
	};
}

/** Loads files of the index that suggestions come from. */
export const indexAt =
	(root: string): Load =>
	async (file, version) => {
		const address = new URL(`${root}goods/suggest/${file}${version ? `?v=${version}` : ''}`, location.href);
		const response = await fetch(address, { cache: version ? 'default' : 'no-cache' });
		if (!response.ok) throw new Error(`${file}: ${response.status}`);
		return (await response.json()) as unknown;
	};

/** The longest that an answer waits for its style sheets, in milliseconds: without them it can be read all the same. */
const UNDRESSED = 1000;

/** Adds style sheets to the page. Resolves when they are there, have failed, or are long in coming. */
export function dress(sheets: readonly string[]): Promise<unknown> {
	const loaded = sheets.map(
		(href) =>
			new Promise((resolve) => {
				const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href });
				link.addEventListener('load', resolve);
				link.addEventListener('error', resolve);
				document.head.append(link);
			}),
	);
	return Promise.race([Promise.all(loaded), new Promise((resolve) => setTimeout(resolve, UNDRESSED))]);
}
