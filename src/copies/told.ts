/** What the worker says to a reader: in a page that it takes from its copies, and in place of one that it does not have. */
import { formatWhen } from '../record/format/date';
import type { Locale } from '../record/format/locale';

/** The sentences of a language. */
export interface Told {
	/** Of a page, with `{day}`. */
	stored: string;
	/** The link to the page on copies. */
	link: string;
	/** The title of the answer where there is no copy. */
	missing: string;
	/** Why, and what may be read instead. */
	instead: string;
	/** Where nothing may. */
	nothing: string;
	again: string;
}

export type AllTold = { readonly [locale in Locale]: Told };

const escaped = (text: string): string =>
	text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** The calendar day of a moment where the reader is. */
export function dayOf(moment: Date): string {
	const two = (number: number) => String(number).padStart(2, '0');
	return `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
}

/** Where a page says that a part of it failed, right under its heading: it says there too that it is a copy. */
const PLACE = '<p id="jr-failed"';

/**
 * A page that says that it is a copy, and of which day.
 * @param html the page as it was stored
 * @param copied when it was fetched
 * @param about the address of the page on copies
 */
export function toldPage(html: string, { stored, link }: Told, locale: Locale, copied: Date, about: string): string {
	const says = escaped(stored.replace('{day}', formatWhen(dayOf(copied), locale)));
	const note = `<p class="jr-stored not-content" role="status" lang="${locale}">${says} <a href="${escaped(about)}">${escaped(link)}</a></p>`;
	return html.replace(PLACE, () => note + PLACE);
}

/** A page of which there is a copy. */
export interface Stored {
	title: string;
	href: string;
}

/**
 * The answer where the host is out of reach and there is no copy of the page.
 * @param sheets addresses of style sheets of which there are copies
 * @param pages what may be read instead
 */
export function missingPage(told: Told, locale: Locale, sheets: readonly string[], pages: readonly Stored[]): string {
	const links = sheets.map((href) => `<link rel="stylesheet" href="${escaped(href)}">`).join('');
	const list = pages.map(({ href, title }) => `<li><a href="${escaped(href)}">${escaped(title)}</a></li>`).join('');
	return `<!doctype html><html lang="${locale}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark"><meta name="robots" content="noindex"><title>${escaped(told.missing)}</title>${links}</head><body><main class="jr-missing sl-markdown-content"><h1>${escaped(told.missing)}</h1><p>${escaped(pages.length > 0 ? told.instead : told.nothing)} <a href="">${escaped(told.again)}</a></p><ul>${list}</ul></main></body></html>`;
}

/** The title of a page of the site, without the name of the site. */
export function titleOf(html: string): string {
	const [, title = ''] = /<title>([^<]*)/.exec(html) ?? [];
	const plain = title
		.replaceAll('&quot;', '"')
		.replaceAll('&#39;', "'")
		.replaceAll('&lt;', '<')
		.replaceAll('&amp;', '&');
	return plain.replace(/ \| [^|]*$/, '');
}

/** The style sheets for the screen that a page names, as it names them. */
export const sheetsOf = (html: string): string[] =>
	[...html.matchAll(/<link\b[^>]*>/g)]
		.map(([tag]) => tag)
		.filter((tag) => /\brel="stylesheet"/.test(tag) && !/\bmedia="print"/.test(tag))
		.flatMap((tag) => /\bhref="([^"]*)"/.exec(tag)?.[1] ?? []);
