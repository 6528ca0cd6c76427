/**
 * What a host sends with the files of the site. The configurations in this folder are written from here by
 * `npm run hosting`, and the browser tests send the same. Why the headers are what they are: docs/decisions/0030-hosting.md.
 */
import { FRAME_POLICY, pagePolicy } from './policy.ts';

/** Headers by their names. */
export interface Headers {
	[name: string]: string;
}

/** The types of files, as a host names them. What is not here is `application/octet-stream`. */
export const TYPES: { readonly [ending: string]: string } = {
	'.css': 'text/css; charset=utf-8',
	'.csv': 'text/csv; charset=utf-8',
	'.html': 'text/html; charset=utf-8',
	'.ico': 'image/x-icon',
	'.ics': 'text/calendar; charset=utf-8',
	'.js': 'text/javascript; charset=utf-8',
	'.json': 'application/json',
	'.png': 'image/png',
	'.svg': 'image/svg+xml',
	'.txt': 'text/plain; charset=utf-8',
	'.wasm': 'application/wasm',
	'.webmanifest': 'application/manifest+json',
	'.woff2': 'font/woff2',
	'.xml': 'application/xml',
};

/** What browsers can do that no page of the site asks for. Only names that browsers know: others make them warn. */
const REFUSED = [
	'accelerometer',
	'autoplay',
	'camera',
	'display-capture',
	'encrypted-media',
	'fullscreen',
	'geolocation',
	'gyroscope',
	'hid',
	'idle-detection',
	'magnetometer',
	'microphone',
	'midi',
	'payment',
	'publickey-credentials-get',
	'screen-wake-lock',
	'serial',
	'usb',
	'xr-spatial-tracking',
];

/** With every answer, an error too. */
export const EVERYWHERE: Headers = {
	'Content-Security-Policy': pagePolicy(),
	'Cross-Origin-Opener-Policy': 'same-origin',
	'Cross-Origin-Resource-Policy': 'same-origin',
	'Permissions-Policy': REFUSED.map((name) => `${name}=()`).join(', '),
	'Referrer-Policy': 'same-origin',
	'X-Content-Type-Options': 'nosniff',
};

/** With every answer over TLS: for a year the browser asks for nothing of this host in the clear. */
export const OVER_TLS: Headers = { 'Strict-Transport-Security': 'max-age=31536000' };

/** The browser keeps the file, and asks each time whether it is still the one. Not with errors. */
export const CACHING: Headers = { 'Cache-Control': 'no-cache' };

/** Files that others may read and show on pages of their own. */
const SHARED: Headers = { 'Access-Control-Allow-Origin': '*', 'Cross-Origin-Resource-Policy': 'cross-origin' };

/** The name says which content it is: it is asked for once. */
const FOREVER: Headers = { 'Cache-Control': 'public, max-age=31536000, immutable' };

/** A page that shuts itself off from others, to be lent more of the browser, lets only such frames in as do the same. */
const SHUT_OFF: Headers = { 'Cross-Origin-Embedder-Policy': 'require-corp' };

export interface Place {
	/** What is there, for a comment. */
	what: string;
	/**
	 * Which paths, as a regular expression that every server reads. It holds under whatever path the site stands, and is
	 * not bound to the beginning.
	 */
	path: string;
	/** The same in the language of `_headers`: a path with one star, from the root. */
	globs: readonly string[];
	headers: Headers;
}

/** Folders in each language. */
const inLanguages = (...paths: string[]) => ['', '/fr', '/es'].flatMap((lang) => paths.map((path) => lang + path));

/** What is sent otherwise somewhere. A later place has the say over an earlier one. */
export const PLACES: readonly Place[] = [
	{
		what: 'Open data, pictures of charts, cards and feeds',
		path: '/(?:cards|charts|data|goods|oembed)/.|\\.(?:xml|ics)$',
		globs: [
			...['cards', 'charts', 'data', 'goods', 'oembed'].map((folder) => `/${folder}/*`),
			...inLanguages('/feed.xml', '/calendar.ics'),
		],
		headers: SHARED,
	},
	{
		what: 'Scripts, styles and fonts whose names hold their hash',
		path: '/_astro/.',
		globs: ['/_astro/*'],
		headers: { ...SHARED, ...FOREVER },
	},
	{
		what: 'Charts for pages of others: only these may be put into a frame',
		// The page /embed/ itself, which says how they are used, is not among them.
		path: '/embed/[^/]+/',
		globs: inLanguages('/embed/:chart/*'),
		headers: { ...SHARED, ...SHUT_OFF, 'Content-Security-Policy': FRAME_POLICY },
	},
	{
		what: 'The script that pages of others load to show those charts',
		path: '/embed/[^/]+\\.js$',
		globs: ['/embed/v1.js'],
		headers: SHARED,
	},
	{
		what: 'Scripts and styles of those charts whose names hold their hash',
		path: '/embed/.*\\.[A-Za-z0-9_-]{8,}\\.(?:js|css)$',
		globs: [],
		headers: FOREVER,
	},
];

/**
 * The headers of a file.
 * @param path where it is, from the root of the site or of the host, with a slash before it
 */
export function headersOf(path: string): Headers {
	const own = PLACES.filter((place) => new RegExp(place.path).test(path)).map(({ headers }) => headers);
	return Object.assign({}, EVERYWHERE, CACHING, ...own) as Headers;
}
