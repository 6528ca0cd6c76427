/** Serves a built site as an ordinary host would: compressed, with folder indexes, kept by the browser. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';

const TYPES: { [extension: string]: string } = {
	'.css': 'text/css; charset=utf-8',
	'.csv': 'text/csv; charset=utf-8',
	'.html': 'text/html; charset=utf-8',
	'.js': 'text/javascript; charset=utf-8',
	'.json': 'application/json',
	'.svg': 'image/svg+xml',
	'.txt': 'text/plain; charset=utf-8',
	'.wasm': 'application/wasm',
	'.woff2': 'font/woff2',
	'.xml': 'application/xml',
};

export interface Host {
	/** Without a slash at its end. */
	url: string;
	close(): Promise<void>;
}

/** Starts a server for the folder on a port of its own. */
export async function serve(dist: string): Promise<Host> {
	const ready = new Map<string, Buffer>();
	const server = createServer((request, response) => {
		const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
		let file = join(dist, normalize(path));
		if (path.endsWith('/')) file = join(file, 'index.html');
		const found = file.startsWith(dist) && existsSync(file) && statSync(file).isFile();
		if (!found) file = join(dist, '404.html');
		const type = extname(file);
		// Fonts, and Pagefind's own files, are compressed in themselves.
		const squeezed = TYPES[type] !== undefined && type !== '.woff2';
		const body = ready.get(file) ?? (squeezed ? gzipSync(readFileSync(file), { level: 9 }) : readFileSync(file));
		ready.set(file, body);
		response.writeHead(found ? 200 : 404, {
			'Content-Type': TYPES[type] ?? 'application/octet-stream',
			'Content-Length': body.length,
			'Cache-Control': path.startsWith('/_astro/') ? 'public, max-age=31536000, immutable' : 'no-cache',
			...(squeezed && { 'Content-Encoding': 'gzip' }),
		});
		response.end(body);
	});
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
