/** What is built so that readers can keep copies: the worker, the lists of what can be kept, and what pages say. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { headersOf } from '../../hosting/rules';
import { DIST, filesOf, pages, textOf } from './dist';

type File = [path: string, bytes: number, hash: string];
const parts = JSON.parse(textOf('offline/parts.json')) as {
	id: string;
	revision: string;
	files: number;
	bytes: number;
	sent: number;
}[];
const lists = new Map(parts.map(({ id }) => [id, JSON.parse(textOf(`offline/${id}.json`)) as File[]]));
const listed = [...lists.values()].flat();

test('the parts are those that the page offers, and say how many files and bytes they have', () => {
	expect(parts.map(({ id }) => id)).toEqual(
		expect.arrayContaining(['shared', 'en', 'fr', 'es', 'goods', 'chapters-en', 'chapters-fr', 'chapters-es', 'files']),
	);
	expect(new Set(parts.map(({ revision }) => revision)).size).toBe(parts.length);
	for (const { bytes, files, id, sent } of parts) {
		const list = lists.get(id)!;
		expect(list.length, id).toBe(files);
		expect(
			list.reduce((sum, [, size]) => sum + size, 0),
			id,
		).toBe(bytes);
		expect(files, id).toBeGreaterThan(10);
		expect(sent, id).toBeLessThan(bytes);
		expect(sent, id).toBeGreaterThan(bytes / 20);
	}
});

test('each file stands in one list, with its size and the beginning of its hash', () => {
	expect(new Set(listed.map(([path]) => path)).size).toBe(listed.length);
	const wrong = listed.filter(([path, bytes, hash]) => {
		const content = readFileSync(join(DIST, path));
		return content.length !== bytes || !createHash('sha256').update(content).digest('base64url').startsWith(hash);
	});
	expect(wrong).toEqual([]);
	expect(listed.every(([, , hash]) => hash.length === 16)).toBe(true);
});

test('nothing that readers of the site open is left out', () => {
	const known = new Set(listed.map(([path]) => path));
	const left = filesOf('**/*.*').filter((file) => !known.has(file));
	const why = [
		/^(?:\w\w\/)?embed\/./,
		/^(?:cards|oembed)\//,
		/\.json\.js$/,
		/\.(?:br|gz)$/,
		/(?:^|\/)404\.html$/,
		/^(?:sw\.js|robots\.txt|(?:\w\w\/)?llms\.txt|sitemap.*\.xml|offline\/[\w-]+\.json)$/,
	];
	expect(left.filter((file) => !why.some((pattern) => pattern.test(file)))).toEqual([]);
});

describe('the worker', () => {
	const text = textOf('sw.js');

	test('knows no address but its own, and runs no text', () => {
		expect(text).not.toMatch(/https?:\/\/(?!goo\.gl)/);
		expect(text).not.toMatch(/["'`]\/_astro\//);
		expect(text).not.toMatch(/\beval\(|new Function|importScripts/);
		expect(text).not.toContain('process.env');
	});

	test('is asked for anew each time, and has the policy of the site', () => {
		const headers = headersOf('/deep/sw.js');
		expect(headers['Cache-Control']).toBe('no-cache');
		expect(headers['Content-Security-Policy']).toMatch(/worker-src 'self'/);
	});

	test('is small: at most 8 kB', () => {
		expect(gzipSync(text, { level: 9 }).length).toBeLessThanOrEqual(8000);
	});
});

test.each(pages)('$path has a place to say that it is a copy, and starts the worker', ({ document, html, is404 }) => {
	expect(document.querySelectorAll('jr-search[data-keeps]').length).toBe(is404 ? 0 : 1);
	expect(html.split('<p id="jr-failed"').length).toBe(2);
});

test('frames for pages of others start none', () => {
	const frames = filesOf('{,fr/,es/}embed/*/index.html');
	expect(frames.length).toBeGreaterThan(10);
	expect(frames.filter((file) => /data-keeps|serviceWorker/.test(textOf(file)))).toEqual([]);
});

test('where no copies are kept, the worker’s file is the one that takes them back', () => {
	const withdrawn = readFileSync(join(DIST, '../hosting/withdrawn/sw.js'), 'utf8');
	expect(withdrawn).toContain('unregister');
	expect(withdrawn).not.toContain('fetch');
});
