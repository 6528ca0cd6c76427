/**
 * Addresses inside files that leave the site: a feed, a calendar, a card’s picture.
 *
 * Where the public address is known (SITE_URL), they are absolute. Where it is not, they are written relative to the
 * file they stand in, so that they are right on whatever host and under whatever path the file was fetched from.
 */
import { createHash } from 'node:crypto';
import type { Locale } from '../record/format';

/**
 * How a file names a place on the site.
 * @param to the place, from the root: `/fr/timeline/#talks-suspended-2026-08-21`
 * @param from the file, from the root: `/fr/feed.xml`
 * @param root the public address of the site’s root, where one is known
 */
export function addressFrom(to: string, from: string, root: URL | undefined): string {
	if (root) return publicAddress(to, root);
	const [path = '', fragment] = to.split('#');
	const steps = path.split('/');
	const base = from.split('/').slice(0, -1);
	const last = steps.pop()!;
	let shared = 0;
	while (shared < base.length && shared < steps.length && base[shared] === steps[shared]) shared++;
	const relative = [...base.slice(shared).map(() => '..'), ...steps.slice(shared), last].join('/');
	return (relative || './') + (fragment === undefined ? '' : `#${fragment}`);
}

/** The public address of the site’s root, with the path it is published under; undefined where none is known. */
export const rootOf = (site: URL | undefined): URL | undefined =>
	site && new URL(`${import.meta.env.BASE_URL.replace(/\/$/, '')}/`, site);

/** The public address of a path of the site. */
export const publicAddress = (path: string, root: URL): string => new URL(path.replace(/^\//, ''), root).href;

/** A path of the site in a language: `/fr/feed.xml` for `/feed.xml`. */
export const pathIn = (locale: Locale, path: string): string => (locale === 'en' ? path : `/${locale}${path}`);

/** The `lang` part of a route such as `[...lang]/feed.xml`, for each language. English stands at the root. */
export const languagePaths = (locales: readonly Locale[]) =>
	locales.map((locale) => ({ params: { lang: locale === 'en' ? undefined : locale }, props: { locale } }));

/** The namespace under which the site’s names are hashed. It must never change: readers know an entry by its id. */
const NAMESPACE = '6b1f0f5e-5d0c-4c3e-9d5a-2f6f1b7f34a7';

/**
 * A UUID (version 5, RFC 9562) for a name of the site. The same name gives the same id in every build and on every host,
 * and no host has to be owned for it, as a `tag:` id would need.
 */
export function uuidOf(name: string): string {
	const bytes = createHash('sha1')
		.update(Buffer.from(NAMESPACE.replaceAll('-', ''), 'hex'))
		.update(name)
		.digest()
		.subarray(0, 16);
	bytes[6] = (bytes[6]! & 0x0f) | 0x50;
	bytes[8] = (bytes[8]! & 0x3f) | 0x80;
	return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}
