/** Serves a built site as an ordinary host would: compressed, with folder indexes, kept by the browser. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { extname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';
import { listen, TYPES, type Site } from '../tests/browser/server.ts';

/** Compressed in themselves. */
const DENSE = new Set(['.png', '.woff2']);

/** Starts a server for the folder. */
export function serve(dist: string): Promise<Site> {
	const ready = new Map<string, Buffer>();
	return listen((request, response) => {
		const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
		let file = join(dist, normalize(path));
		if (path.endsWith('/')) file = join(file, 'index.html');
		const found = file.startsWith(dist) && existsSync(file) && statSync(file).isFile();
		if (!found) file = join(dist, '404.html');
		const type = extname(file);
		// What has no known type is Pagefind's own, and compressed too.
		const squeezed = TYPES[type] !== undefined && !DENSE.has(type);
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
}
