/** How a page of the site reads the index: over the network, from the folder `pagefind/` beside the pages. */
import { readJson } from '../site/readFile';
import type { Locale } from '../record/format/locale';
import type { Files } from './ask';
import type { Pagefind } from './engine';

/** What Pagefind’s script gives. */
interface PagefindModule {
	createInstance(options: object): Pagefind;
}

/** Reads a file as JSON. One with a version is kept by the browser; one without must be today’s. */
const read = (address: URL, version?: string) => readJson(address, { version, mustBeFresh: !version });

/**
 * Reads the index of a language.
 * @param root the root of the site: a copy of it may stand anywhere
 */
export function filesAt(root: URL, lang: Locale): Files {
	const folder = new URL(`pagefind/${lang}/`, root);
	let goods: Promise<(text: string) => ReturnType<Files['goods']>> | undefined;
	return {
		load: (file, version) => read(new URL(file, folder), version),
		async pagefind(version) {
			const { createInstance } = (await import(
				/* @vite-ignore */ new URL(`pagefind.js?v=${version}`, folder).href
			)) as PagefindModule;
			// Its worker would be fetched besides, and has its answer no sooner.
			return createInstance({ basePath: folder.href, noWorker: true, metaCacheTag: version });
		},
		more: new URL('more/', folder).href,
		goods: async (text) => {
			goods ??= import('../goods/suggest/ask').then(({ asker }) => {
				const ask = asker((file, version) => read(new URL(`goods/suggest/${file}`, root), version));
				return (asked: string) => ask(asked, lang);
			});
			return (await goods)(text);
		},
	};
}
