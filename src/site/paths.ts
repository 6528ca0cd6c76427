/**
 * Paths of the site, from its root: where a page stands, in which language. English stands at the root.
 * astro.config.mjs reads this file before the build, so its import names its file in full.
 */
import { LOCALES, type Locale } from '../record/format/locale.ts';

/** A path of the site in a language: `/fr/feed.xml` for `/feed.xml`. */
export const pathIn = (locale: Locale, path: string): string => (locale === 'en' ? path : `/${locale}${path}`);

/** The `lang` part of a route such as `[...lang]/feed.xml`, for each language. */
export const languagePaths = () =>
	LOCALES.map((locale) => ({ params: { lang: locale === 'en' ? undefined : locale }, props: { locale } }));

/** The language of the site that a tag such as `fr` or `fr-CA` names; English where it names none. */
export const localeOfTag = (tag: string | undefined): Locale =>
	LOCALES.find((locale) => locale === tag?.slice(0, 2)) ?? 'en';

/** The language that the id of a page begins with. */
export function localeOfId(id: string): Locale {
	return LOCALES.find((locale) => locale !== 'en' && (id === locale || id.startsWith(`${locale}/`))) ?? 'en';
}

/** The id of a page without its language: `index` for `fr`, `tariffs` for `fr/tariffs`. */
export function plainId(id: string): string {
	const locale = localeOfId(id);
	return (locale === 'en' ? id : id.slice(locale.length + 1)).replace(/(?:^|\/)index$/, '') || 'index';
}

/** The path of a page: `/fr/tariffs/`. */
export function pathOfId(id: string): string {
	const plain = plainId(id);
	return pathIn(localeOfId(id), plain === 'index' ? '/' : `/${plain}/`);
}

/** The id of the page above a page: `timeline` for `timeline/2027`. */
export const above = (id: string): string => id.split('/').slice(0, -1).join('/');
