/** What the page of one’s goods fetches. */
import type { Load } from '../../goods/suggest/suggestion';
import { readJson, readJsonOnce } from '../../site/readFile';

/** Reads a file of `/goods/` once; null where there is none. What failed is asked for again. */
export type Get = <File>(path: string) => Promise<File | null>;

/** @param root the way from the page to the root of the site */
export const filesAt =
	(root: string): Get =>
	(path) =>
		readJsonOnce(`${root}goods/${path}`, { missing: 'null' }) as Promise<never>;

/** Loads files of the index that suggestions come from. */
export const indexAt =
	(root: string): Load =>
	(file, version) =>
		readJson(`${root}goods/suggest/${file}`, { version, mustBeFresh: !version });

/** The longest that an answer waits for its style sheets, in milliseconds: without them it can be read all the same. */
const UNDRESSED = 1000;

/** Adds style sheets to the page. Resolves when they are there, have failed, or are long in coming. */
export function dress(sheets: readonly string[]): Promise<unknown> {
	// In a frame they stand in the page, and have no address.
	const loaded = sheets.filter(Boolean).map(
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
