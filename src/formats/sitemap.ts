/**
 * What the sitemap lists: each text once, with its translations. A page that is not translated stands at its English
 * address only. astro.config.mjs reads this file before the build, so its imports name their files in full.
 */
import type { SitemapOptions } from '@astrojs/sitemap';
import { LOCALES } from '../record/format/locale.ts';
import { pathIn, pathOfId, plainId } from '../site/paths.ts';

/** @param ids the ids of all pages that have a text of their own: `index`, `fr`, `fr/tariffs` */
export function sitemapOptions(ids: readonly string[]): NonNullable<SitemapOptions> {
	const pages = new Map(ids.map((id) => [pathOfId(id), plainId(id)]));
	const pathOf = (url: string) => new URL(url).pathname;
	return {
		filter: (page) => pages.has(pathOf(page)),
		serialize(item) {
			const plain = pages.get(pathOf(item.url));
			if (plain === undefined) return item;
			const texts = LOCALES.map((lang) => ({ lang, path: pathIn(lang, pathOfId(plain)) }));
			const links = texts
				.filter(({ path }) => pages.has(path))
				.map(({ lang, path }) => ({ lang, url: new URL(path, item.url).href }));
			return links.length < 2 ? item : { ...item, links };
		},
	};
}
