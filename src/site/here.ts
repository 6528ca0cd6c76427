/** Where a page stands, as scripts ask it: a copy of the site may stand under any path, on any host, or in a folder. */

/** The root of the site. Each page says the way to it, in `data-root` of its search. */
export const rootHere = (): URL =>
	new URL(document.querySelector<HTMLElement>('[data-root]')?.dataset.root ?? '/', location.href);

/** The path of the page from the root of the site, as a host serves it: `/fr/tariffs/`. */
export const pathHere = (): string =>
	location.pathname.slice(rootHere().pathname.length - 1).replace(/\/index\.html$/, '/');

/**
 * The public address of a place of the page; undefined where the site does not know its own.
 * @param rest its query and fragment
 */
export const publicHere = (rest: string): string | undefined =>
	import.meta.env.SITE &&
	new URL(import.meta.env.BASE_URL.replace(/\/$/, '') + pathHere() + rest, import.meta.env.SITE).href;
