/** Pagefind’s own browser code, run in Node over a built site. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { OPTIONS } from '../src/search/hits';
import type { Locale } from '../src/record/format';

export interface Hit {
	id: string;
	score: number;
	data(): Promise<{ url: string; content: string; meta: { title?: string } }>;
}
export interface Pagefind {
	options(options: object): Promise<void>;
	init(): Promise<void>;
	search(query: string): Promise<{ results: Hit[] }>;
}

/** It needs three things of a browser: files by fetch, the page’s language and its origin. @returns what undoes it */
export function standInForBrowser(): () => void {
	const { document, fetch, window } = globalThis;
	Object.assign(globalThis, {
		fetch: async (address: string | URL) => {
			const url = new URL(address);
			url.search = '';
			return new Response(new Uint8Array(await readFile(url)));
		},
		window: { location: { origin: 'https://site.test', href: 'https://site.test/' } },
	});
	return () => void Object.assign(globalThis, { document, fetch, window });
}

/** The index of a built site in a language. */
export async function openPagefind(dist: string, lang: Locale): Promise<Pagefind> {
	Object.assign(globalThis, { document: { querySelector: () => ({ getAttribute: () => lang }), currentScript: null } });
	const address = pathToFileURL(join(dist, 'pagefind/pagefind.js')).href;
	// Its state lives in the module: another query, another module.
	const pagefind = (await import(/* @vite-ignore */ `${address}?lang=${lang}`)) as Pagefind;
	await pagefind.options({ ...OPTIONS, baseUrl: '/' });
	await pagefind.init();
	return pagefind;
}
