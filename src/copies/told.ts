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
	why: string;
	/** The link that asks the host again. */
	again: string;
	/** What may be read instead: the beginning of a list. */
	instead: string;
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

/** The page has no script, and its style stands in it: there may be no copy of any sheet. */
export const MISSING_POLICY =
	"default-src 'none'; img-src 'self'; style-src-elem 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

const STYLE =
	'body{max-width:40rem;margin:3rem auto;padding:0 1rem;font:1.0625rem/1.5 system-ui,sans-serif}h1{font:600 2rem/1.15 Georgia,serif}li{margin:.35rem 0}';

/**
 * The answer where the host is out of reach and there is no copy of the page.
 * @param pages what may be read instead
 */
export function missingPage({ again, instead, missing, why }: Told, locale: Locale, pages: readonly Stored[]): string {
	const list = pages.map(({ href, title }) => `<li><a href="${escaped(href)}">${escaped(title)}</a></li>`).join('');
	const others = list ? `<p>${escaped(instead)}</p><ul>${list}</ul>` : '';
	return `<!doctype html><html lang="${locale}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark"><meta name="robots" content="noindex"><title>${escaped(missing)}</title><style>${STYLE}</style></head><body><main><h1>${escaped(missing)}</h1><p>${escaped(why)} <a href="">${escaped(again)}</a></p>${others}</main></body></html>`;
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
