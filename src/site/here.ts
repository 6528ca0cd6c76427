/** Where a page stands, as scripts ask it: a copy of the site may stand under any path, on any host, or in a folder. */
declare global {
	/**
	 * In the offline edition, where the twins of many small files (`twin.ts`) are gathered in one script: the content of a
	 * file, in a list, which is empty where there is no such file. Undefined for a file whose twin stands alone.
	 */
	// A declaration of what is on `globalThis` must be `var`.
	var gathered: ((file: URL) => Promise<readonly unknown[]> | undefined) | undefined;
}

/** Whether the page is one of the offline edition, opened from a folder or read out of a library’s file: its first script says so. */
export const isInEdition = (): boolean => globalThis.gathered !== undefined;

/** Whether the page has an address that another page could name: one from a folder has none, nor has one of the edition. */
export const isHosted = (): boolean => location.protocol.startsWith('http') && !isInEdition();

/** The path to the root from a frame, which stands in a known folder; the site stands under none of that name (hosting/). */
function rootOfFrame(): string {
	// Every page loads this file: it imports no table of languages for the sake of frames.
	const language = document.documentElement.lang.slice(0, 2);
	const folder = language === 'en' ? '/embed/' : `/${language}/embed/`;
	const at = location.pathname.lastIndexOf(folder);
	return at < 0 ? '/' : location.pathname.slice(0, at + 1);
}

/** The root of the site as it was read from. Each page says the way to it, in `data-root` of its search; a frame has none. */
export const rootHere = (): URL =>
	new URL(document.querySelector<HTMLElement>('[data-root]')?.dataset.root ?? rootOfFrame(), location.href);

/** The address of the site’s root that others may be given: its public one where it is known, else that of the browser. */
export const publicRoot = (): URL =>
	import.meta.env.SITE ? new URL(import.meta.env.BASE_URL.replace(/\/?$/, '/'), import.meta.env.SITE) : rootHere();

/** The path of the page from the root of the site, as a host serves it: `/fr/tariffs/`. */
export const pathHere = (): string =>
	location.pathname.slice(rootHere().pathname.length - 1).replace(/\/index\.html$/, '/');

/** The address of another page of the site that a file may have: the public one where it is known, else its path here. */
export function addressOutside({ hash, pathname, search }: URL): string {
	const rest = search + hash;
	if (!import.meta.env.SITE) return pathname + rest;
	return new URL(pathname.slice(rootHere().pathname.length) + rest, publicRoot()).href;
}

/**
 * The public address of a place of the page; undefined where the site does not know its own.
 * @param rest its query and fragment
 */
export const publicHere = (rest: string): string | undefined =>
	import.meta.env.SITE &&
	new URL(import.meta.env.BASE_URL.replace(/\/$/, '') + pathHere() + rest, import.meta.env.SITE).href;
