/**
 * What the sitemap lists: each text once, with its translations. A page that is not translated stands at its English
 * address only. astro.config.mjs reads this file before the build, so its imports name their files in full.
 */
import type { SitemapOptions } from '@astrojs/sitemap';
import { LOCALES } from '../record/format/locale.ts';
import { pathIn, pathOfId, plainId } from '../site/paths.ts';

/** The path of the page above: `/fr/timeline/` for `/fr/timeline/2027/`. */
const above = (path: string) => path.replace(/[^/]+\/$/, '');

/**
 * A page that the record makes has no text of its own; it is made in each language that has the page above it.
 * @param ids the ids of all pages that have a text of their own: `index`, `fr`, `fr/tariffs`
 * @param base the path that the site is published under, with or without a slash at its end
 */
export function sitemapOptions(ids: readonly string[], base: string): NonNullable<SitemapOptions> {
	const written = new Set(ids.map(pathOfId));
	const inEnglish = (path: string) => pathOfId(plainId(path.slice(1, -1) || 'index'));
	// A chart alone in a frame, and what answers an address that leads nowhere, are no pages to be found.
	const isApart = (path: string) => /^\/(?:[a-z]{2}\/)?(?:embed\/.|404\/)/.test(path);
	const isListed = (path: string): boolean =>
		written.has(path) || (path !== '/' && !isApart(path) && !written.has(inEnglish(path)) && isListed(above(path)));
	const under = base.replace(/\/$/, '');
	const pathOf = (url: string) => new URL(url).pathname.slice(under.length);
	return {
		filter: (page) => isListed(pathOf(page)),
		serialize(item) {
			const texts = LOCALES.map((lang) => ({ lang, path: pathIn(lang, inEnglish(pathOf(item.url))) }));
			const links = texts
				.filter(({ path }) => isListed(path))
				.map(({ lang, path }) => ({ lang, url: new URL(under + path, item.url).href }));
			return links.length < 2 ? item : { ...item, links };
		},
	};
}
