/**
 * Whether a translated page still says what the English page says. A translation names the English text that it was made
 * from by a digest, and the day: see `english` in the frontmatter of the pages under docs/fr and docs/es.
 */
import { createHash } from 'node:crypto';
import type { Day } from '../record/days';

/** What a translation was made from. */
export interface TranslatedFrom {
	/** `textDigest` of the English page. */
	readonly digest: string;
	/** The day on which the translation was last compared with that text. */
	readonly on: Day;
}

/**
 * Twelve hexadecimal digits that change when the text of a page does. Frontmatter, imports and the breaks of lines are
 * not part of the text.
 * @param mdx the page, with or without its frontmatter
 */
export function textDigest(mdx: string): string {
	const text = mdx
		.replaceAll('\r\n', '\n')
		.replace(/^---\n.*?\n---\n/s, '')
		.replace(/^import .*$/gm, '')
		.replace(/\s+/g, ' ')
		.trim();
	return createHash('sha256').update(text).digest('hex').slice(0, 12);
}

/** The day from which a translation no longer follows its English page; none while it does, or where no page is named. */
export const behindSince = (from: TranslatedFrom | undefined, english: string | undefined): Day | undefined =>
	from && english !== undefined && textDigest(english) !== from.digest ? from.on : undefined;
