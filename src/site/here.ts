/** Where a page stands, as scripts ask it: a copy of the site may stand under any path, on any host, or in a folder. */
import type {} from './twin';

/** Whether the page is one of the offline edition, opened from a folder or read out of a library’s file: its first script says so. */
export const isInEdition = (): boolean => globalThis.gathered !== undefined;

/** Whether the page has an address that another page could name: one from a folder has none, nor has one of the edition. */
export const isHosted = (): boolean => location.protocol.startsWith('http') && !isInEdition();

/** The root of the site as it was read from. Each page says the way to it, in `data-root` of its search. */
export const rootHere = (): URL =>
	new URL(document.querySelector<HTMLElement>('jr-search[data-root]')?.dataset.root ?? '/', location.href);

/** The address of the site’s root that others may be given: its public one where it is known, else that of the browser. */
export const publicRoot = (): URL =>
	import.meta.env.SITE ? new URL(import.meta.env.BASE_URL.replace(/\/?$/, '/'), import.meta.env.SITE) : rootHere();

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
