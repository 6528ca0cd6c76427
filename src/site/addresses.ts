/**
 * Addresses of the site: in its pages, and in files that leave it, such as a feed or a calendar.
 *
 * Pages name each other by their path under the base that Astro is told. Files name pages by the public address where
 * it is known (SITE_URL). Where it is not, they do so relative to themselves, which is right on whatever host and under
 * whatever path a file was fetched from.
 */
import { keepLanguage } from './inLanguages';
import { localeOfId, localeOfTag } from './paths';
import { relativeAddress } from './relative';

/** The path that the site is published under, without a slash at its end: empty at the root of a host. */
export const BASE = import.meta.env.BASE_URL.replace(/\/$/, '');

/**
 * The address of a path of this site, for its own pages: `/fr/tariffs/` for `/tariffs/`.
 * @param locale the language of the reader's address, none in English
 */
export const localHref = (path: string, locale: string | undefined): string =>
	`${BASE}${locale ? `/${locale}` : ''}${path}`;

/** Stands for the language in an address that is written before the page it stands on is known. No text has this letter. */
const ANY_LOCALE = '\uE000';

/** The address of a path of this site, for a text that pages in several languages share; `fillLocale` completes it. */
export const textHref = (path: string): string => `${BASE}${ANY_LOCALE}${path}`;

/** A link that an author wrote to a page: `/tariffs/`, `/timeline/2026/#summer`. Files are for all languages. */
const WRITTEN = /<a href="(\/(?:[\w-]+\/)*(?:#[^"]*)?)"/g;

/**
 * A text whose links to pages, as authors write them, are completed with the base and the language by `fillLocale`. Those
 * that have both already stay.
 */
export const textLinks = (html: string): string =>
	html.replace(WRITTEN, (link, path: string) => {
		const isWhole = (BASE !== '' && path.startsWith(`${BASE}/`)) || localeOfId(path.slice(1)) !== 'en';
		return isWhole ? link : `<a href="${textHref(path)}"`;
	});

/** A shared text as a page in a language has it: with the links and the parts of that language. */
export const fillLocale = (html: string, locale: string | undefined): string =>
	keepLanguage(html, localeOfTag(locale)).replaceAll(ANY_LOCALE, locale ? `/${locale}` : '');

/** The path of the site that an address of its own leads to: `/tariffs/` for `/under/tariffs/`. */
export const pathOfHref = (href: string): string => href.slice(BASE.length);

/** The way from a page to the root of the site: `../../` from `/sectors/energy/`. */
export function rootFrom(pathname: string, base = BASE): string {
	const depth = pathname.slice(base.length).split('/').length - 2;
	return depth > 0 ? '../'.repeat(depth) : './';
}

/** The public address of the site’s root, with the path it is published under; undefined where none is known. */
export const rootOf = (site: URL | undefined): URL | undefined => site && new URL(`${BASE}/`, site);

/** The public address of a path of the site. */
export const publicAddress = (path: string, root: URL): string => new URL(path.replace(/^\//, ''), root).href;

/**
 * The address by which a file names a place on the site.
 * @param to the place, from the root: `/fr/timeline/#talks-suspended-2026-08-21`
 * @param from the file, from the root: `/fr/feed.xml`
 * @param root the public address of the site’s root, where one is known
 */
export function addressFrom(to: string, from: string, root: URL | undefined): string {
	return root ? publicAddress(to, root) : relativeAddress(to, from);
}
