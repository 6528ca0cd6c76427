/** The page that a component stands on: its language, words, record and citations. */
import type { AstroGlobal } from 'astro';
import { onlyIn } from '~/site/inLanguages';
import { localeOfTag } from '~/site/paths';
import { wordsIn } from '~/words/ofSite';
import { citationsIn } from '../../pageText/citations';

/**
 * The languages in which a part of a page's text is shown, with what marks the part in each (`site/inLanguages.ts`): the
 * charts of a page that is not translated yet speak the language of the address.
 */
export const partsOf = (astro: Pick<AstroGlobal, 'locals'>) =>
	astro.locals.shownIn.map((lang) => ({ lang, t: wordsIn(lang), ...onlyIn(lang) }));

/**
 * The language, words, record and citations for the text of a page. The language is that of the text: a page that is
 * not translated yet is English throughout, though its menus speak the language of the address.
 */
export function pageOf(astro: Pick<AstroGlobal, 'locals'>) {
	const { record, starlightRoute } = astro.locals;
	const lang = localeOfTag(starlightRoute.entryMeta.lang);
	const { entry } = starlightRoute;
	return {
		lang,
		record,
		citations: citationsIn(entry, record),
		t: wordsIn(lang),
		page: entry.filePath ?? entry.id,
	};
}

/** The language and words for menus and other parts of the interface: those of the address. */
export function interfaceOf(astro: Pick<AstroGlobal, 'locals'>) {
	const lang = localeOfTag(astro.locals.starlightRoute.lang);
	return { lang, t: wordsIn(lang) };
}
