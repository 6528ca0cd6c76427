/**
 * The ids of headings in a translation: those of the English page, so that a link to a section leads to it in every
 * language and a reader who changes the language stays in place. Astro makes ids from the words of each heading.
 */
import type { MarkdownHeading } from 'astro';

/** For each id that Astro gave, the id to have instead. */
export type HeadingIds = ReadonlyMap<string, string>;

/**
 * Pairs the headings of a translation with those of the English page, in their order.
 * @param page the translation, for messages
 * @throws when the translation has more or fewer headings, or one on another level
 */
export function headingIds(
	translated: readonly MarkdownHeading[],
	english: readonly MarkdownHeading[],
	page: string,
): HeadingIds {
	const levels = (headings: readonly MarkdownHeading[]) => headings.map(({ depth }) => depth).join(' ');
	if (levels(translated) !== levels(english))
		throw new Error(
			`${page}: its headings are on the levels ${levels(translated) || '(none)'}, those of the English page on ${levels(english) || '(none)'}. A translation has the headings of the English page.`,
		);
	return new Map(translated.map(({ slug }, index) => [slug, english[index]!.slug]));
}

/** The HTML of a text whose headings have their ids. */
export const withHeadingIds = (html: string, ids: HeadingIds): string =>
	ids.size === 0
		? html
		: html.replace(/(<h[1-6]\b[^>]*? id=")([^"]+)/g, (_, start: string, id: string) => start + (ids.get(id) ?? id));
