/**
 * Serves a folder over a slow network, whoever asks: each answer begins after a latency, and all answers share one pipe.
 * The numbers are those that Chromium’s developer tools and Lighthouse call slow 4G. Frames of another origin are targets
 * of their own in a browser, which would have to be slowed one by one; a server treats all alike.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize, sep } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';

/** Milliseconds until an answer begins, and bytes that come each millisecond. */
export interface Network {
	latency: number;
	rate: number;
}

/** 150 ms there and back, times the 3.75 that a request takes of them; nine tenths of 1.6 megabits a second. */
export const SLOW_4G: Network = { latency: 562.5, rate: 180 };
/** For what is counted and not timed. */
export const FAST: Network = { latency: 0, rate: Number.POSITIVE_INFINITY };

/** Some bytes that have left, when (milliseconds since 1970), and of which file. */
export interface Sent {
	at: number;
	bytes: number;
	path: string;
}

export interface SlowHost {
	/** Without a slash at its end. */
	url: string;
	/** What was sent since `forget`. */
	sent: Sent[];
	/** Whether nothing is on its way. */
	isSilent(): boolean;
	/** Forgets what was sent, and makes the network such from now on. */
	forget(network: Network): void;
	close(): Promise<void>;
}

const TYPES: { [extension: string]: string } = {
	'.css': 'text/css; charset=utf-8',
	'.html': 'text/html; charset=utf-8',
	'.js': 'text/javascript; charset=utf-8',
	'.json': 'application/json',
	'.png': 'image/png',
	'.svg': 'image/svg+xml',
	'.woff2': 'font/woff2',
};
const DENSE = new Set(['.png', '.woff2']);
/** Bytes that leave at once: 16 ms of slow 4G. */
const CHUNK = 2880;

/** The file that a path of an address means. */
function fileOf(root: string, path: string): string | undefined {
	const file = join(root, normalize(decodeURIComponent(path)));
	if (!file.startsWith(root) || !existsSync(file)) return undefined;
	return statSync(file).isDirectory() ? join(file, 'index.html') : file;
}

/**
 * @param folder what is served, compressed as an ordinary static host does: pages asked for again each time by their
 *   ETag, files whose names hold a hash kept
 */
export async function slowHost(folder: string): Promise<SlowHost> {
	const root = join(folder, sep);
	const ready = new Map<string, { body: Buffer; tag: string }>();
	let network = FAST;
	let sent: Sent[] = [];
	let underWay = 0;
	/** When the pipe is free again. */
	let free = 0;

	const bodyOf = (file: string) => {
		const bytes = readFileSync(file);
		const body = DENSE.has(extname(file)) ? bytes : gzipSync(bytes, { level: 9 });
		const made = { body, tag: `"${createHash('sha256').update(body).digest('hex').slice(0, 16)}"` };
		ready.set(file, made);
		return made;
	};
	/** Waits until bytes have gone through the pipe that all answers share. */
	const pass = async (bytes: number, path: string, log: Sent[]) => {
		free = Math.max(free, performance.now()) + bytes / network.rate;
		const rest = free - performance.now();
		if (rest > 0) await wait(rest);
		log.push({ at: performance.timeOrigin + performance.now(), bytes, path });
	};
	const answer = async (path: string, asked: string | undefined, response: ServerResponse) => {
		// A visit that is over does not count with the next.
		const log = sent;
		if (network.latency > 0) await wait(network.latency);
		const file = fileOf(root, path);
		const headers: { [name: string]: string } = { 'Access-Control-Allow-Origin': '*' };
		if (!file || !existsSync(file)) return void response.writeHead(404, headers).end();
		const { body, tag } = ready.get(file) ?? bodyOf(file);
		const hashed = /[.-][\w-]{8,}\.\w+$/.test(file);
		headers['Cache-Control'] = hashed ? 'public, max-age=31536000, immutable' : 'public, max-age=0, must-revalidate';
		headers.ETag = tag;
		const head = (status: number) => {
			const before = response.socket!.bytesWritten;
			response.writeHead(status, headers).flushHeaders();
			return response.socket!.bytesWritten - before;
		};
		if (asked === tag) {
			await pass(head(304), path, log);
			return void response.end();
		}
		headers['Content-Type'] = TYPES[extname(file)] ?? 'application/octet-stream';
		headers['Content-Length'] = String(body.length);
		if (!DENSE.has(extname(file))) headers['Content-Encoding'] = 'gzip';
		await pass(head(200), path, log);
		for (let at = 0; at < body.length; at += CHUNK) {
			const chunk = body.subarray(at, at + CHUNK);
			await pass(chunk.length, path, log);
			response.write(chunk);
		}
		response.end();
	};
	const server = createServer(async (request, response) => {
		underWay++;
		try {
			await answer(new URL(request.url!, 'http://localhost').pathname, request.headers['if-none-match'], response);
		} finally {
			underWay--;
		}
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	return {
		url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
		get sent() {
			return sent;
		},
		isSilent: () => underWay === 0,
		forget: (next) => {
			network = next;
			sent = [];
			free = 0;
		},
		close: () =>
			new Promise((resolve) => {
				server.close(() => resolve());
				server.closeAllConnections();
			}),
	};
}
