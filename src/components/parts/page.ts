/** The page that a component stands on: its language, words, record and citations. */
import type { AstroGlobal } from 'astro';
import { loadRecord } from '~/content/load';
import type { Locale } from '~/record/format';
import type { Translate } from '~/words/translate';
import { citationsIn } from '../../pageText/citations';

/**
 * The language, words, record and citations for the text of a page. The language is that of the text: a page that is
 * not translated yet is English throughout, though its menus speak the language of the address.
 */
export async function pageOf(astro: Pick<AstroGlobal, 'locals'>) {
	const { starlightRoute } = astro.locals;
	const lang = languageOf(starlightRoute.entryMeta.lang);
	const record = await loadRecord();
	const { entry } = starlightRoute;
	return {
		lang,
		record,
		citations: citationsIn(entry, record),
		t: translator(astro, lang),
		page: entry.filePath ?? entry.id,
	};
}

/** The language and words for menus and other parts of the interface: those of the address. */
export function interfaceOf(astro: Pick<AstroGlobal, 'locals'>) {
	const lang = languageOf(astro.locals.starlightRoute.lang);
	return { lang, t: translator(astro, lang) };
}

function languageOf(tag: string | undefined): Locale {
	const language = tag?.slice(0, 2);
	return language === 'fr' || language === 'es' ? language : 'en';
}

function translator(astro: Pick<AstroGlobal, 'locals'>, lng: Locale): Translate {
	// Astro escapes what it prints, so i18next must not.
	return (key, values) => astro.locals.t(key, { lng, interpolation: { escapeValue: false }, ...values });
}
