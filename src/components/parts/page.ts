/** What components ask of the page they stand on. */
import type { AstroGlobal } from 'astro';
import { loadRecord } from '~/content/load';
import type { Locale } from '~/record/format';
import type { Translate } from '~/words/translate';
import { citationsIn } from '../../pageText/citations';

/**
 * The page's words, record and citations. The language is that of the page's text: a page not yet translated is English
 * to its last number, whatever language its menus speak.
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

/** The interface's words: those of the address the reader is at. */
export function interfaceOf(astro: Pick<AstroGlobal, 'locals'>) {
	const lang = languageOf(astro.locals.starlightRoute.lang);
	return { lang, t: translator(astro, lang) };
}

function languageOf(tag: string | undefined): Locale {
	const language = tag?.slice(0, 2);
	return language === 'fr' || language === 'es' ? language : 'en';
}

function translator(astro: Pick<AstroGlobal, 'locals'>, lng: Locale): Translate {
	// Astro escapes what it prints; i18next must not do so first.
	return (key, values) => astro.locals.t(key, { lng, interpolation: { escapeValue: false }, ...values });
}
