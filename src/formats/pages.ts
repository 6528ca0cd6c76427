/** The pages that have a text of their own: English ones, and French and Spanish ones that are truly translated. */
import type { CollectionEntry } from 'astro:content';
import { LOCALES, type Locale } from '../record/format';
import { readMdx } from '../pageText/mdx';
import type { PageText } from './card/ofPage';

/** The language a page’s id begins with. */
export function localeOfId(id: string): Locale {
	return LOCALES.find((locale) => locale !== 'en' && (id === locale || id.startsWith(`${locale}/`))) ?? 'en';
}

/** An id without its language: `index` for `fr`, `tariffs` for `fr/tariffs`. */
export function plainId(id: string): string {
	const locale = localeOfId(id);
	return (locale === 'en' ? id : id.slice(locale.length + 1)).replace(/(?:^|\/)index$/, '') || 'index';
}

/** The address of a page, from the root: `/fr/tariffs/`. */
export function pathOfId(id: string): string {
	const plain = plainId(id);
	const locale = localeOfId(id);
	return `${locale === 'en' ? '' : `/${locale}`}/${plain === 'index' ? '' : `${plain}/`}`;
}

/** What the formats take of a page of the docs. */
export const textOf = ({ body = '', data, filePath, id }: CollectionEntry<'docs'>): PageText => ({
	id,
	title: data.title,
	text: readMdx(body, filePath ?? id),
	locale: localeOfId(id),
});
