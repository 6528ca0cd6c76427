/** The name of a provision in the reader’s language: `Annexe 3-A, Article 3.A.2`. */
import type { Provision } from '../record/schema';
import type { Translate } from '../words/translate';

/**
 * How the reader’s language names a provision. The record names an article by its number alone, and annexes and chapters
 * in English; what it names in another way is returned as it stands.
 */
export function provisionName({ article }: Pick<Provision, 'article'>, t: Translate): string {
	const two = /^Annexes (\S+) and (\S+)$/.exec(article);
	if (two) return t('jr.annexes', { first: two[1]!, second: two[2]! });
	return article
		.split(', ')
		.map((part) => {
			const [, kind = 'Article', tag] = /^(?:(Annex|Chapter|Article) )?(\d\S*)$/.exec(part) ?? [];
			if (tag === undefined) return part;
			if (kind === 'Annex') return t('jr.annex', { annex: tag });
			return kind === 'Chapter' ? t('jr.chapter', { chapter: tag }) : t('jr.article', { article: tag });
		})
		.join(', ');
}
