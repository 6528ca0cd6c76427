/** Serves the built site as a strict static host would: right types, folder indexes, its own 404 page, a policy header. */
import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

export const DIST = fileURLToPath(new URL('../../dist/', import.meta.url));

export const TYPES: { [extension: string]: string } = {
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

/** The Content-Security-Policy that a page carries in its meta element. */
function policyOf(html: string): string | undefined {
	const meta = /<meta[^>]*http-equiv="content-security-policy"[^>]*>/i.exec(html)?.[0];
	return /content="([^"]*)"/
		.exec(meta ?? '')?.[1]
		?.replaceAll('&#39;', "'")
		.replaceAll('&#x27;', "'")
		.replaceAll('&amp;', '&');
}

/** The addresses of all built pages: `/`, `/404.html`, `/tariffs/`, `/fr/tariffs/`. */
export function builtPages(): string[] {
	if (!existsSync(join(DIST, 'index.html')))
		throw new Error('There is no built site in dist/: run `npm run build` first.');
	return globSync('**/*.html', { cwd: DIST, exclude: ['pagefind/**'] })
		.map((file) => `/${file.split(sep).join('/')}`.replace(/\/index\.html$/, '/'))
		.toSorted();
}

export interface Site {
	/** Without a slash at its end. */
	url: string;
	close(): Promise<void>;
}

/** Starts a server on a port of its own. */
export async function listen(answer: RequestListener): Promise<Site> {
	const server = createServer(answer);
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	return {
		url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
		close: () =>
			new Promise((resolve) => {
				server.close(() => resolve());
				server.closeAllConnections();
			}),
	};
}

/** Serves the built site. */
export async function serve(): Promise<Site> {
	const home = policyOf(readFileSync(join(DIST, 'index.html'), 'utf8'));
	if (!home) throw new Error('The home page carries no Content-Security-Policy.');
	return listen((request, response) => {
		const path = decodeURIComponent(new URL(request.url!, 'http://localhost').pathname);
		let file = join(DIST, normalize(path));
		let status = 200;
		if (!file.startsWith(DIST)) status = 404;
		else if (existsSync(file) && statSync(file).isDirectory()) {
			if (!path.endsWith('/')) return response.writeHead(301, { Location: `${path}/` }).end();
			file = join(file, 'index.html');
		}
		if (status === 404 || !existsSync(file)) [status, file] = [404, join(DIST, '404.html')];
		const body = readFileSync(file);
		const type = extname(file);
		const headers: { [name: string]: string } = {
			'Content-Type': TYPES[type] ?? 'application/octet-stream',
			'Cache-Control': 'no-store',
			'X-Content-Type-Options': 'nosniff',
		};
		// A meta element rules its page from where it stands and no worker at all; a header rules the whole page, and a
		// worker's script brings the worker's policy. Tested with both, the stricter of the two counts.
		if (type === '.html') headers['Content-Security-Policy'] = policyOf(body.toString()) ?? home;
		else if (type === '.js') headers['Content-Security-Policy'] = home;
		response.writeHead(status, headers).end(body);
	});
}
