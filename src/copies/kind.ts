/** What a request asks for, by its address. */

/**
 * - `page`: a page of the site. Its query is for its scripts, and says nothing of what the host sends.
 * - `hashed`: a file whose name says its content.
 * - `index`: a file of an index in many pieces, which belong together: search, and the goods.
 * - `file`: any other file that pages read.
 * - `other`: what is not of this site, or is kept by nobody: frames for pages of others, the lists of what can be kept.
 */
export type Kind = 'page' | 'hashed' | 'index' | 'file' | 'other';

const OTHER = /^(?:sw\.js$|(?:\w\w\/)?(?:embed\/[^/]+(?:\/|\.js$)|404(?:\/|\.html$)|offline\/[^/]+\.json$))/;

/** The path of an address from the root of the site; undefined where it lies outside of it. */
export function pathIn(url: URL, root: URL): string | undefined {
	if (url.origin !== root.origin || !url.pathname.startsWith(root.pathname)) return undefined;
	return url.pathname.slice(root.pathname.length);
}

/**
 * The kind of what an address names.
 * @param root the root of the site
 * @param names the files and folders in it: whatever else stands there on the host is another’s
 */
export function kindOf(url: URL, root: URL, names: ReadonlySet<string>): Kind {
	const path = pathIn(url, root);
	if (path === undefined || OTHER.test(path)) return 'other';
	const [first = ''] = path.split('/');
	if (first !== '' && !names.has(first)) return 'other';
	if (first === '_astro') return 'hashed';
	const last = path.slice(path.lastIndexOf('/') + 1);
	if (!last.includes('.') || last === 'index.html') return 'page';
	return first === 'pagefind' || first === 'goods' ? 'index' : 'file';
}

/**
 * The address under which a copy of what was visited is stored.
 * @param url of a request that is not of kind `other`
 */
export function keyOf(url: URL, kind: Kind): string {
	const key = new URL(url);
	key.hash = '';
	if (kind === 'page' || kind === 'hashed') key.search = '';
	if (kind === 'page') key.pathname = key.pathname.replace(/\/index\.html$/, '/').replace(/([^/])$/, '$1/');
	return key.href;
}

/** The address under which a kept part has the file: one revision needs no version in it. */
export function keptKeyOf(url: URL, kind: Kind): string {
	const key = new URL(keyOf(url, kind));
	key.search = '';
	return key.href;
}
