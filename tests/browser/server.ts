/** Serves a built site as a static host would: right types, folder indexes, its own 404 page. */
import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { headersOf, TYPES } from '../../hosting/rules.ts';
import { isLookedAt } from '../chapters.ts';
import { isFrame } from '../frames.ts';

export const DIST = fileURLToPath(new URL('../../dist/', import.meta.url));

/** The addresses of all built pages: `/`, `/404.html`, `/tariffs/`, `/fr/tariffs/`. */
export function builtPages(): string[] {
	if (!existsSync(join(DIST, 'index.html')))
		throw new Error('There is no built site in dist/: run `npm run build` first.');
	return globSync('**/*.html', { cwd: DIST, exclude: ['pagefind/**'] })
		.map((file) => `/${file.split(sep).join('/')}`.replace(/\/index\.html$/, '/'))
		.filter((path) => isLookedAt(path) && !isFrame(path))
		.toSorted();
}

export interface Site {
	/** Without a slash at its end. */
	url: string;
	close(): Promise<void>;
}

/** Compressed in themselves. */
const DENSE = new Set(['.png', '.woff2']);

interface Body {
	bytes: Buffer;
	headers: { [name: string]: string };
}

/** Every file with the headers that hosts send, and nothing kept by the browser. */
function strictly(root: string): (file: string) => Body {
	return (file) => ({
		bytes: readFileSync(file),
		// A meta element rules its page from where it stands and no worker at all; a header rules the whole page, and a
		// worker's script brings the worker's policy. Tested with both, the stricter of the two counts.
		headers: { ...headersOf(`/${relative(root, file).split(sep).join('/')}`), 'Cache-Control': 'no-store' },
	});
}

/** Text compressed, and files whose names hold their hash kept by the browser, as an ordinary host does. */
function publicly(root: string): (file: string) => Body {
	const ready = new Map<string, Buffer>();
	return (file) => {
		const type = extname(file);
		// What has no known type is Pagefind's own, and compressed too.
		const squeezed = TYPES[type] !== undefined && !DENSE.has(type);
		const bytes = ready.get(file) ?? (squeezed ? gzipSync(readFileSync(file), { level: 9 }) : readFileSync(file));
		ready.set(file, bytes);
		const hashed = file.startsWith(join(root, '_astro', sep)) || /\.[0-9a-f]{8}\.js$/.test(file);
		return {
			bytes,
			headers: {
				'Cache-Control': hashed ? 'public, max-age=31536000, immutable' : 'no-cache',
				...(squeezed && { 'Content-Encoding': 'gzip' }),
			},
		};
	};
}

/** The same with the headers that the configurations of hosting/ send. */
function hosted(root: string): (file: string) => Body {
	const bodyOf = publicly(root);
	return (file) => {
		const { bytes, headers } = bodyOf(file);
		return { bytes, headers: { ...headersOf(`/${relative(root, file).split(sep).join('/')}`), ...headers } };
	};
}

const MANNERS = { strict: strictly, public: publicly, hosted };

/**
 * Serves a folder of built files on a port of its own.
 * @param folder a built site; its `404.html`, where it has one, answers what is not there
 * @param manner `strict` is for tests of what may break, `public` for what a reader's browser fetches, `hosted` for what
 *   pages of others are let do
 * @param under the path that the site stands under, as in `/deep/er/päth`; the rest of the host is another's
 */
export async function serve(folder = DIST, manner: keyof typeof MANNERS = 'strict', under = ''): Promise<Site> {
	const root = join(folder, sep);
	const bodyOf = MANNERS[manner](root);
	const server = createServer((request, response) => {
		const whole = decodeURIComponent(new URL(request.url!, 'http://localhost').pathname);
		if (!whole.startsWith(`${under}/`)) return response.writeHead(404).end();
		const path = whole.slice(under.length);
		let file = join(root, normalize(path));
		let status = 200;
		if (!file.startsWith(root)) status = 404;
		else if (existsSync(file) && statSync(file).isDirectory()) {
			if (!path.endsWith('/')) return response.writeHead(301, { Location: encodeURI(`${whole}/`) }).end();
			file = join(file, 'index.html');
		}
		if (status === 404 || !existsSync(file)) [status, file] = [404, join(root, '404.html')];
		// The offline edition has none: no server answers for it.
		if (!existsSync(file)) return response.writeHead(404, { 'Content-Type': 'text/plain' }).end('Not found');
		const { bytes, headers } = bodyOf(file);
		response
			.writeHead(status, {
				'Content-Type': TYPES[extname(file)] ?? 'application/octet-stream',
				'Content-Length': bytes.length,
				'X-Content-Type-Options': 'nosniff',
				...headers,
			})
			.end(bytes);
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	return {
		url: `http://127.0.0.1:${(server.address() as AddressInfo).port}${encodeURI(under)}`,
		close: () =>
			new Promise((resolve) => {
				server.close(() => resolve());
				server.closeAllConnections();
			}),
	};
}
