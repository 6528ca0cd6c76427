/** The search of a built site, run in Node: Pagefind’s own browser code over the files that browsers fetch. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { asker } from '../src/goods/suggest/ask';
import type { Locale } from '../src/record/format';
import { Asker, type Answer, type Files } from '../src/search/ask';

/** Pagefind needs three things of a browser: files by fetch, the page’s language and its origin. @returns what undoes it */
export function standInForBrowser(): () => void {
	const { document, fetch, window } = globalThis;
	Object.assign(globalThis, {
		fetch: async (address: string | URL) => {
			const url = new URL(address);
			url.search = '';
			return new Response(new Uint8Array(await readFile(url)));
		},
		window: { location: { origin: 'https://site.test', href: 'https://site.test/' } },
		document: { querySelector: () => ({ getAttribute: () => 'en' }), currentScript: null },
	});
	return () => void Object.assign(globalThis, { document, fetch, window });
}

/** The files of the index of a built site in a language. */
export function filesOf(dist: string, lang: Locale): Files {
	const folder = pathToFileURL(join(dist, 'pagefind', lang, '/'));
	const json = async (file: string) =>
		JSON.parse(await readFile(fileURLToPath(new URL(file, folder)), 'utf8')) as unknown;
	const goods = asker(async (file) => JSON.parse(await readFile(join(dist, 'goods/suggest', file), 'utf8')) as unknown);
	return {
		load: json,
		async pagefind() {
			const address = new URL('pagefind.js', folder).href;
			// Its state lives in the module: another site, another module.
			const { createInstance } = (await import(/* @vite-ignore */ address)) as {
				createInstance: (options: object) => Awaited<ReturnType<Files['pagefind']>>;
			};
			return createInstance({ basePath: folder.href, noWorker: true });
		},
		more: new URL('more/', folder).href,
		goods: (text) => goods(text, lang),
	};
}

/** The search of a built site in a language, with all of its index open. `standInForBrowser` must have been called. */
export async function openSearch(dist: string, lang: Locale): Promise<Asker> {
	const search = await Asker.open(lang, filesOf(dist, lang));
	await search.openMore();
	return search;
}

/** The id of the page that an address leads to: `home`, `tariffs`, `timeline/2026`. */
export const pageId = (href: string, lang: Locale): string =>
	(lang === 'en' ? href : href.replace(new RegExp(`^${lang}/`), '')).split(/[?#]/)[0]!.replace(/\/$/, '') || 'home';

/** The places that an answer shows, in the order of its list, each by its address from the root of the site. */
export const hrefsOf = ({ goods, goodsFirst, items }: Answer): string[] => {
	const found = items.map(({ shown }) => shown[1]);
	const codes = goods.map(({ code }) => `tariffs/your-goods/?code=${code}`);
	return goodsFirst ? [...codes, ...found] : [...found.slice(0, 3), ...codes, ...found.slice(3)];
};

/** All places that an answer shows or leads to, sections of pages and the known answer among them, without parameters. */
export const placesOf = ({ items, known }: Answer, lang: Locale): string[] =>
	[...items.flatMap(({ sections, shown }) => [shown[1], ...sections.map(([, href]) => href)]), known?.shown[1] ?? '']
		.filter(Boolean)
		.map((href) => `${pageId(href, lang)}#${href.split('#')[1] ?? ''}`);
