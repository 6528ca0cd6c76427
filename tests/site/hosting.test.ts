/** The committed configurations of web servers, each tried in its server on this computer, at the root and under a path. */
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { request, type IncomingHttpHeaders } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { compress } from '../../hosting/compress';
import { configurations } from '../../hosting/files';
import { FRAME_POLICY } from '../../hosting/policy';
import { headersOf } from '../../hosting/rules';
import { DIST, filesOf, ROOT } from './dist';
import { findProgram } from '../../tools/apt';
import { BROTLI, PROGRAMS, start, type HostName, type Running } from './hosts';

const HASHED = filesOf('_astro/*.js')[0]!;

/** What of the site is served here: enough of each kind of file. */
const PARTS = [
	'404.html',
	'index.html',
	'_astro',
	'tariffs/index.html',
	'fr/index.html',
	'fr/404.html',
	'es/404.html',
	'feed.xml',
];
const MORE = ['data/events.csv', 'charts/asks', 'fr/calendar.ics', 'favicon.svg'];

/** So that a file is worth compressing. */
const LONG = ' '.repeat(2000);

let folder: string;
beforeAll(async () => {
	folder = mkdtempSync(join(tmpdir(), 'jr-hosting-'));
	const site = join(folder, 'www/deep/er');
	for (const part of [...PARTS, ...MORE]) {
		expect(existsSync(join(DIST, part)), part).toBe(true);
		cpSync(join(DIST, part), join(site, part), { recursive: true });
	}
	// What embeds bring with them, and what must never be sent.
	for (const [file, text] of [
		['embed/index.html', '<!doctype html><title>How to embed</title>'],
		['embed/asks/index.html', `<!doctype html><title>A chart</title>${LONG}`],
		['embed/asks/en.Ab3dE_9-.js', `void 0;\n${LONG}`],
		['embed/v1.js', `void 0;\n${LONG}`],
		['.git/config', 'secret'],
		['.well-known/security.txt', 'Contact: here'],
	] as const) {
		mkdirSync(join(site, file, '..'), { recursive: true });
		writeFileSync(join(site, file), text);
	}
	writeFileSync(join(folder, 'outside.txt'), 'secret');
	await compress(site);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('each committed configuration is what the rules make: run `npm run hosting`', () => {
	for (const [file, text] of Object.entries(configurations()))
		expect(readFileSync(join(ROOT, 'hosting', file), 'utf8'), file).toBe(text);
});

test('the container has what its file copies, and serves where it says', () => {
	const text = readFileSync(join(ROOT, 'hosting/container/Dockerfile'), 'utf8');
	const site = /^ARG SITE=(.+)$/m.exec(text)![1]!;
	const copied = [...text.matchAll(/^COPY (\S+) /gm)].map(([, from]) => from!.replace('${SITE}', site));
	expect(copied).toHaveLength(2);
	for (const from of copied) expect(existsSync(join(ROOT, from)), from).toBe(true);
	const port = /^EXPOSE (\d+)$/m.exec(text)![1]!;
	expect(configurations()['caddy/Caddyfile']).toContain(`{$SITE_ADDRESS::${port}}`);
	expect(configurations()['caddy/Caddyfile']).toContain('{$SITE_ROOT:/srv/joint-review}');
	expect(text).toMatch(/^USER \d+:\d+$/m);
});

test('the rules say of each kind of file how long it is kept, who may frame it and who may read it', () => {
	const page = headersOf('/tariffs/');
	expect(page['Cache-Control']).toBe('no-cache');
	expect(page['Content-Security-Policy']).toMatch(/frame-ancestors 'none'$/);
	expect(page['Access-Control-Allow-Origin']).toBeUndefined();
	expect(headersOf('/_astro/a.Bc3d.js')['Cache-Control']).toBe('public, max-age=31536000, immutable');
	for (const framed of ['/embed/asks/', '/fr/embed/asks/', '/review/es/embed/2.1.0/asks/'])
		expect(headersOf(framed)['Content-Security-Policy'], framed).toBe(FRAME_POLICY);
	for (const own of ['/', '/embed/', '/embed/index.html', '/fr/embed/', '/embedded/asks/'])
		expect(headersOf(own)['Content-Security-Policy'], own).toMatch(/frame-ancestors 'none'$/);
	expect(headersOf('/embed/asks/en.Ab3dE_9-.js')['Cache-Control']).toMatch(/immutable/);
	expect(headersOf('/embed/v1.js')['Cache-Control']).toBe('no-cache');
	for (const open of [
		'/data/events.csv',
		'/charts/asks/en.svg',
		'/cards/x.png',
		'/fr/feed.xml',
		'/goods/lines/0101.json',
	])
		expect(headersOf(open)['Access-Control-Allow-Origin'], open).toBe('*');
});

test('the policy that is sent is the one pages carry, or stricter', () => {
	const meta = /content-security-policy" content="([^"]*)"/.exec(readFileSync(join(DIST, 'index.html'), 'utf8'))![1]!;
	const parse = (policy: string) =>
		new Map(
			policy
				.split(';')
				.flatMap((part) => (part.trim() ? [[part.trim().split(/\s+/)[0]!, part.trim().split(/\s+/)]] : [])),
		);
	const sent = parse(headersOf('/')['Content-Security-Policy']!);
	const carried = parse(meta);
	for (const [name, values] of carried) {
		expect(sent.has(name), name).toBe(true);
		expect(values, name).toEqual(expect.arrayContaining(sent.get(name)!));
	}
	for (const name of sent.keys()) expect(name === 'frame-ancestors' || carried.has(name), name).toBe(true);
});

interface Answer {
	status: number;
	headers: IncomingHttpHeaders;
	body: Buffer;
}

const ask = (port: number, path: string, options: { method?: string; headers?: { [name: string]: string } } = {}) =>
	new Promise<Answer>((resolve, reject) => {
		// The path goes out as it is written here.
		request({ host: '127.0.0.1', port, path, ...options }, (response) => {
			const parts: Buffer[] = [];
			response.on('data', (part: Buffer) => parts.push(part));
			response.on('end', () =>
				resolve({ status: response.statusCode!, headers: response.headers, body: Buffer.concat(parts) }),
			);
		})
			.on('error', reject)
			.end();
	});

/** Headers that are otherwise where the same file is compressed. */
const OF_THE_BYTES = new Set([
	'accept-ranges',
	'content-length',
	'date',
	'etag',
	'keep-alive',
	'last-modified',
	'vary',
]);

const INSTALLED = (Object.keys(PROGRAMS) as HostName[]).filter((name) => findProgram(PROGRAMS[name]));
const WAYS = (Object.keys(PROGRAMS) as HostName[]).flatMap((name) =>
	['', '/deep/er'].map((under) => ({ name, under, where: under || 'the root' })),
);

describe.each(WAYS)('$name with the site at $where', ({ name, under }) => {
	const isThere = INSTALLED.includes(name);
	if (!isThere) {
		test.skip(`is tried where ${PROGRAMS[name]} is installed; it is not here`, () => {});
		return;
	}
	let running: Running;
	beforeAll(async () => {
		const root = join(folder, under ? 'www' : 'www/deep/er');
		running = await start(name, { root, under, at: join(folder, `${name}${under.replaceAll('/', '-')}`) });
	});
	afterAll(() => running.stop());
	const get = (path: string, headers?: { [name: string]: string }) =>
		ask(running.port, under + path, headers ? { headers } : {});

	test('a page comes with the whole policy, is asked after each time, and is framed by nobody', async () => {
		const { status, headers, body } = await get('/tariffs/');
		expect(status).toBe(200);
		expect(body.toString()).toBe(readFileSync(join(DIST, 'tariffs/index.html'), 'utf8'));
		expect(headers['content-type']).toBe('text/html; charset=utf-8');
		expect(headers['cache-control']).toBe('no-cache');
		expect(headers['content-security-policy']).toBe(headersOf('/tariffs/')['Content-Security-Policy']);
		expect(headers).toMatchObject({
			'x-content-type-options': 'nosniff',
			'referrer-policy': 'same-origin',
			'cross-origin-opener-policy': 'same-origin',
			'cross-origin-resource-policy': 'same-origin',
		});
		expect(headers['permissions-policy']).toContain('camera=()');
		expect(headers['strict-transport-security'], 'nothing here speaks TLS').toBeFalsy();
		expect(headers['access-control-allow-origin']).toBeFalsy();
		const again = await get('/tariffs/', { 'if-none-match': headers.etag! });
		expect(again.status).toBe(304);
		expect(again.body).toHaveLength(0);
	});

	test('a file whose name holds its hash is kept for a year, one that is missing is not', async () => {
		const { status, headers } = await get(`/${HASHED}`);
		expect(status).toBe(200);
		expect(headers['cache-control']).toBe('public, max-age=31536000, immutable');
		expect(headers['content-type']).toMatch(/^text\/javascript/);
		const gone = await get('/_astro/gone.Ab3dE_9-.js');
		expect(gone.status).toBe(404);
		expect(gone.headers['cache-control'] ?? '').not.toMatch(/max-age=31536000|immutable/);
	});

	test('types are those of the files, and shared files say that others may read them', async () => {
		const types = { '/data/events.csv': 'text/csv; charset=utf-8', '/charts/asks/en.svg': 'image/svg+xml' };
		for (const [path, type] of Object.entries({ ...types, '/fr/calendar.ics': 'text/calendar; charset=utf-8' })) {
			const { headers } = await get(path);
			expect(headers['content-type']?.replace('; charset=utf-8', ''), path).toBe(type.replace('; charset=utf-8', ''));
			expect(headers['access-control-allow-origin'], path).toBe('*');
			expect(headers['cross-origin-resource-policy'], path).toBe('cross-origin');
			expect(headers['x-content-type-options'], path).toBe('nosniff');
		}
	});

	test('what is made for frames may be framed, and nothing else', async () => {
		const chart = await get('/embed/asks/');
		expect(chart.headers['content-security-policy']).toBe(FRAME_POLICY);
		expect(chart.headers['cross-origin-resource-policy']).toBe('cross-origin');
		expect(chart.headers['cross-origin-embedder-policy']).toBe('require-corp');
		for (const path of ['/embed/', '/embed/index.html', '/', '/fr/']) {
			const { status, headers } = await get(path);
			expect(status, path).toBe(200);
			expect(headers['content-security-policy'], path).toMatch(/frame-ancestors 'none'$/);
			expect(headers['cross-origin-embedder-policy'], path).toBeFalsy();
		}
		expect((await get('/embed/asks/en.Ab3dE_9-.js')).headers['cache-control']).toMatch(/immutable/);
		expect((await get('/embed/v1.js')).headers['cache-control']).toBe('no-cache');
	});

	test('a file compressed ahead of time is sent as it was compressed', async () => {
		const page = readFileSync(join(DIST, 'tariffs/index.html'));
		const zipped = await get('/tariffs/', { 'accept-encoding': 'gzip' });
		expect(zipped.headers['content-encoding']).toBe('gzip');
		expect(zipped.headers['content-type']).toBe('text/html; charset=utf-8');
		expect(zipped.headers['vary']?.toLowerCase()).toContain('accept-encoding');
		expect(zipped.body.equals(readFileSync(join(folder, 'www/deep/er/tariffs/index.html.gz')))).toBe(true);
		expect(gunzipSync(zipped.body).equals(page)).toBe(true);
		if (name === 'nginx' && !existsSync(BROTLI)) return;
		const denser = await get('/tariffs/', { 'accept-encoding': 'gzip, br' });
		expect(denser.headers['content-encoding']).toBe('br');
		expect(denser.headers['cache-control']).toBe('no-cache');
		expect(brotliDecompressSync(denser.body).equals(page)).toBe(true);
		expect(denser.body.length).toBeLessThan(zipped.body.length);
		const script = await get(`/${HASHED}`, { 'accept-encoding': 'br' });
		expect(script.headers['content-type']).toMatch(/^text\/javascript/);
	});

	test.each(['gzip', 'br'])('what is sent as %s has the headers of the file it is made of', async (encoding) => {
		if (encoding === 'br' && name === 'nginx' && !existsSync(BROTLI)) return;
		for (const path of [
			'/tariffs/',
			`/${HASHED}`,
			'/feed.xml',
			'/fr/calendar.ics',
			'/data/events.csv',
			'/charts/asks/en.svg',
			'/embed/asks/',
			'/embed/asks/en.Ab3dE_9-.js',
			'/embed/v1.js',
		]) {
			const plain = await get(path);
			const packed = await get(path, { 'accept-encoding': encoding });
			expect(packed.headers['content-encoding'], path).toBe(encoding);
			for (const [header, value] of Object.entries(plain.headers))
				if (!OF_THE_BYTES.has(header)) expect(packed.headers[header], `${path}: ${header}`).toBe(value);
		}
	});

	test('an address that leads nowhere is answered in the language of the address', async () => {
		for (const [path, says] of [
			['/nowhere/', 'There is no page at this address'],
			['/fr/nulle/part/', 'Il n’y a pas de page à cette adresse'],
			['/es/ninguna', 'No hay ninguna página en esta dirección'],
			['/charts/asks/', 'There is no page at this address'],
		]) {
			const { status, headers, body } = await get(path!);
			expect(status, path).toBe(404);
			expect(/<h1[^>]*>([^<]*)/.exec(body.toString())?.[1], path).toContain(says);
			expect(headers['content-type'], path).toBe('text/html; charset=utf-8');
			expect(headers['content-security-policy'], path).toMatch(/frame-ancestors 'none'$/);
		}
	});

	test('a folder without its slash leads to the one with it, by a path alone', async () => {
		const { status, headers } = await get('/tariffs');
		expect([301, 302, 307, 308]).toContain(status);
		expect(new URL(headers.location!, 'http://127.0.0.1').pathname).toBe(`${under}/tariffs/`);
	});

	test('nothing outside the folder is sent, nor what is hidden in it', async () => {
		for (const path of [
			'/../outside.txt',
			'/../../outside.txt',
			'/%2e%2e/%2e%2e/outside.txt',
			'/..%2f..%2foutside.txt',
			'/tariffs/../../../outside.txt',
			'/.git/config',
			'/%2egit/config',
		]) {
			const { status, body } = await get(path);
			expect(status, path).toBeGreaterThanOrEqual(400);
			expect(body.toString(), path).not.toContain('secret');
		}
		// Out of all that the server has, /etc/passwd lies outside in any case.
		for (const path of [`/${'../'.repeat(12)}etc/passwd`, `/${'%2e%2e/'.repeat(12)}etc/passwd`])
			expect((await get(path)).body.toString(), path).not.toContain('root:');
		expect((await get('/.well-known/security.txt')).status).toBe(200);
	});

	test.each(['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE'])('%s is refused', async (method) => {
		const { status, body } = await ask(running.port, `${under}/tariffs/`, { method });
		expect(status).toBe(405);
		expect(body.toString()).not.toContain('<main');
	});

	test('HEAD tells what GET would, without a body', async () => {
		const { status, headers, body } = await ask(running.port, `${under}/tariffs/`, { method: 'HEAD' });
		expect([status, body.length, headers['cache-control']]).toEqual([200, 0, 'no-cache']);
	});
});
