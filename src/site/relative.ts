/**
 * Relative addresses: how a file of the site names another, wherever the site stands. Both are known by their paths from
 * the root of the site. This file imports nothing, so that astro.config.mjs and tools may read it too.
 */

/**
 * The address by which a file names another place of the site.
 * @param to the place, from the root, with its query and fragment, encoded as an address is: `/fr/timeline/?on=x#summer`
 * @param from the page or file, from the root: `/fr/tariffs/`, `/feed.xml`
 * @return `../timeline/?on=x#summer`, `fr/timeline/?on=x#summer`. It is never empty: `./` is the folder itself.
 */
export function relativeAddress(to: string, from: string): string {
	const path = pathOf(to);
	const steps = path.split('/');
	const base = pathOf(from).split('/').slice(0, -1);
	const last = steps.pop()!;
	let shared = 0;
	while (shared < base.length && shared < steps.length && base[shared] === steps[shared]) shared++;
	const way = [...base.slice(shared).map(() => '..'), ...steps.slice(shared), last].join('/');
	// A colon in the first step would make a scheme of it, and a slash at the beginning a root or a host.
	const isPlain = way !== '' && !/^[^/]*:|^\//.test(way);
	return (isPlain ? way : `./${way}`) + to.slice(path.length);
}

/** An address without its query and fragment. */
export const pathOf = (address: string): string => address.replace(/[?#].*$/s, '');

/**
 * An address with the file that a host would answer a folder with: `../fr/index.html#a` for `../fr/#a`. Pages that are
 * opened from a folder need it. One that names a file, or a place of its own page, stays.
 */
export function withIndex(address: string): string {
	const path = pathOf(address);
	const folder = /(?:^|\/)\.{1,2}$/.test(path) ? `${path}/` : path;
	return folder.endsWith('/') ? `${folder}index.html${address.slice(path.length)}` : address;
}
