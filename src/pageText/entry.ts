/** A page of the docs, as its head, its card and the text files read it. */
import type { CollectionEntry } from 'astro:content';
import type { Locale } from '../record/format';
import { localeOfId } from '../site/paths';
import { readMdx, type MdxText } from './mdx';

export interface PageText {
	/** The page’s id among the docs: `index`, `sectors/automotive`, `fr`. */
	id: string;
	title: string;
	/** The language of its text: an untranslated page is English at every address. */
	locale: Locale;
	text: MdxText;
}

/** A page as an entry of the collection `docs`. Throws when its text is not valid MDX. */
export const pageTextOf = ({ body = '', data, filePath, id }: CollectionEntry<'docs'>): PageText => ({
	id,
	title: data.title,
	locale: localeOfId(id),
	text: readMdx(body, filePath ?? id),
});
