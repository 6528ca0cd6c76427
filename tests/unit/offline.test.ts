/** What the offline edition is made of: pages, scripts, the line, and the zip. */
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { lineIn } from '../../src/offline/build/line';
import { offlinePage } from '../../src/offline/build/page';
import { classicScript } from '../../src/offline/build/script';
import { zipOf } from '../../src/offline/build/zip';
import { gatheredIn } from '../../src/offline/gathered';

const sum = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

describe('a page', () => {
	const inline = 'document.title;';
	const html = `<html><head><meta http-equiv="content-security-policy" content="script-src 'self' ${sum(inline)} ${sum('another')}; style-src-elem 'self' ${sum('')}"><link rel="preload" as="font" crossorigin href="../_astro/a.woff2"><link rel="stylesheet" href="../_astro/a.css"><meta property="og:image" content="../cards/a.png"><script>${inline}</script><script type="application/ld+json">{}</script></head><body><jr-search data-root="../" data-keeps="true"></jr-search><a href="../">up</a> <a href="./#here">here</a> <a href="#there">there</a> <a href="../data/a.csv">file</a> <a href="https://host.test/a/">away</a><script type="module" src="../_astro/a.js"></script><script type="module" src="../_astro/b.js"></script><div class="jr-colophon" lang="en"><p>x</p></div></body></html>`;
	const page = offlinePage('tariffs/index.html', html, 'The line.', new Map());

	test('links to files, and leaves what leads elsewhere', () => {
		const links = [...page.matchAll(/<a href="([^"]*)"/g)].map(([, href]) => href);
		expect(links).toEqual(['../index.html', './index.html#here', '#there', '../data/a.csv', 'https://host.test/a/']);
	});

	test('has one classic script for its modules, and fetches nothing ahead', () => {
		expect(page).toContain(
			'<script defer src="../_astro/offline.js" data-run="_astro/a.js _astro/b.js"></script></head>',
		);
		expect(page).not.toMatch(/type="module"|preload|og:|ld\+json/);
		expect(page).toContain('<link rel="stylesheet" href="../_astro/a.css">');
	});

	test('starts no worker, on whatever host it is put', () => {
		expect(page).toContain('<jr-search data-root="../"></jr-search>');
	});

	test('allows its own inline scripts and no others', () => {
		expect(page).toContain(`content="script-src 'self' ${sum(inline)}; style-src-elem 'self'"`);
	});

	test('says what it is, where the site says what it is', () => {
		expect(page).toContain('<div class="jr-colophon" lang="en"><p data-edition="offline">The line.</p><p>x</p>');
	});

	test('is refused where a module is not known', () => {
		expect(() => offlinePage('a/index.html', '<script type="module">import "x"</script>', '', new Map())).toThrow(
			'a/index.html',
		);
	});

	test('shares its long scripts with other pages, and runs each where it stood', () => {
		const long = `say('${'a'.repeat(500)}');`;
		const shared = new Map<string, string>();
		const made = (file: string) => offlinePage(file, `<head><script>${long}</script></head><p>Text.</p>`, '', shared);
		const [deep, top] = [made('fr/tariffs/index.html'), made('index.html')];
		expect([...shared.values()]).toEqual([long]);
		const [name] = shared.keys();
		expect(deep).toContain(`<head><script src="../../${name}"></script></head><p>`);
		expect(top).toContain(`<head><script src="${name}"></script></head><p>`);
	});
});

describe('a module', () => {
	afterEach(() => vi.unstubAllGlobals());

	test('hands over what it needs, and runs with what stands for imports', async () => {
		const text = await classicScript(
			'_astro/a.js',
			'import{b as x}from"./b.js";import"../c.js";let n=x;export const here=import.meta.url,later=()=>import(`./d.js`);export{n as value};export const set=v=>{n=v};',
		);
		const carried: unknown[][] = [];
		vi.stubGlobal('carriedModule', (...given: unknown[]) => carried.push(given));
		new Function(text)();
		const [path, needs, body] = carried[0] as [string, string[], (...given: unknown[]) => void];
		expect([path, needs]).toEqual(['_astro/a.js', ['_astro/b.js', 'c.js']]);
		const module = { exports: {} as { here: string; value: number; later: () => unknown; set: (to: number) => void } };
		body(
			(name: string) => (name === './b.js' ? { b: 7 } : {}),
			module.exports,
			module,
			(name: string) => name,
			'file:///a.js',
		);
		const made = module.exports;
		expect([made.here, made.value, made.later()]).toEqual(['file:///a.js', 7, './d.js']);
		made.set(8);
		expect(made.value).toBe(8);
	});

	test('loads nothing ahead; a style sheet ahead is refused', async () => {
		const ahead = (file: string) =>
			`const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["${file}"])))=>i.map(i=>d[i]);\nimport{p}from"./p.js";p(()=>import("./b.js"),__vite__mapDeps([0]));`;
		expect(await classicScript('_astro/a.js', ahead('b.js'))).not.toContain('__vite__mapDeps');
		await expect(classicScript('_astro/a.js', ahead('b.css'))).rejects.toThrow('_astro/a.js');
	});
});

test.each([
	['pagefind/fr/index/a.pf_index', 'pagefind/fr.js'],
	['goods/suggest/en/words-1.json', 'goods/suggest/en.js'],
	['goods/lines/7208.json', 'goods/lines/72.js'],
	['goods/rules/en/72.json', undefined],
	['charts/timeline/en.json', undefined],
])('%s is carried by %s', (path, script) => expect(gatheredIn(path)).toBe(script));

test('the line says the day, and where a newer edition may be if that is known', () => {
	const words = { 'jr.offline.is': 'It ends on {{day}}.', 'jr.offline.newer': 'Newer & more' };
	expect(lineIn('en', words, '2026-10-08', undefined)).toBe('It ends on 8 October 2026.');
	expect(lineIn('en', words, '2026-10-08', 'https://host.test/a/?b&c')).toBe(
		'It ends on 8 October 2026. <a href="https://host.test/a/?b&amp;c">Newer &amp; more</a>',
	);
	expect(() => lineIn('en', words, '2026-10-08', 'javascript:alert(1)')).toThrow('SITE_URL');
});

describe('the zip', () => {
	const folders: string[] = [];
	const folderOf = (files: { [name: string]: string }, order: readonly string[]) => {
		const folder = mkdtempSync(join(tmpdir(), 'zip-'));
		folders.push(folder);
		for (const name of order) {
			mkdirSync(dirname(join(folder, name)), { recursive: true });
			writeFileSync(join(folder, name), files[name]!);
		}
		return folder;
	};
	afterEach(() => {
		for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
		vi.unstubAllEnvs();
	});

	test('has the same bytes whenever and wherever it is made, and all files', async () => {
		const files = { 'index.html': 'a'.repeat(5000), 'b/é.txt': 'b' };
		vi.stubEnv('TZ', 'Pacific/Auckland');
		const first = await zipOf(folderOf(files, ['index.html', 'b/é.txt']), 'name', '2026-10-08');
		vi.stubEnv('TZ', 'America/Toronto');
		const second = await zipOf(folderOf(files, ['b/é.txt', 'index.html']), 'name', '2026-10-08');
		expect(Buffer.compare(first, second)).toBe(0);
		const read = Object.entries(unzipSync(first)).map(([name, bytes]) => [name, Buffer.from(bytes).toString('utf8')]);
		expect(read).toEqual([
			['name/b/é.txt', 'b'],
			['name/index.html', 'a'.repeat(5000)],
		]);
	});

	test('refuses a path that is too long for Windows', async () => {
		const name = `${'a'.repeat(80)}/${'b'.repeat(40)}.txt`;
		await expect(zipOf(folderOf({ [name]: '' }, [name]), 'name', '2026-10-08')).rejects.toThrow('130');
	});
});
