/** What a provision of the agreement is called. */
import type { Translate } from '../words/translate';

/** The parts of a name in the record: `Annex 3-A, Article 3.A.2`, `Annexes 31-A and 31-B`, `Chapter 13`, `19.3`. */
function partName(part: string, t: Translate): string {
	const two = /^Annexes (\S+) and (\S+)$/.exec(part);
	if (two) return t('jr.annexes', { first: two[1]!, second: two[2]! });
	const [, kind, tag = part] = /^(Annex|Article|Chapter) (\S+)$/.exec(part) ?? [];
	if (kind === 'Annex') return t('jr.annex', { annex: tag });
	if (kind === 'Chapter') return t('jr.chapter', { chapter: tag });
	if (/^\d/.test(tag)) return t('jr.article', { article: tag });
	throw new Error(`“${part}” is no article, annex or chapter that a page has a word for.`);
}

/**
 * The article, annex or chapter in the reader’s language, with the chapter or annex it stands in behind it:
 * `Article 34.7 (2) · Chapter 34`, `Article 3.A.2 · Annex 3-A`, `Chapter 13`.
 * @param article as the record names it: a bare number is an article
 */
export function provisionName(
	{ article, chapter, paragraph }: { article: string; chapter: number; paragraph?: string | undefined },
	t: Translate,
): string {
	const [inner = '', ...around] = article.split(', ').toReversed();
	const name = partName(inner, t) + (paragraph ? ` (${paragraph})` : '');
	const within = around.map((part) => partName(part, t));
	return [name, ...(/^\d/.test(article) ? [t('jr.chapter', { chapter })] : within)].join(' · ');
}
