/** The frames of this version, and of releases that are kept: each lives from its own folder, whatever the site becomes. */
import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { registry } from '../../src/components/charts/registry';
import { keptReleases, present } from '../../src/embed/build/kept';
import { LOCALES } from '../../src/record/format';
import { contentPaths, fileAt, filesOf, framePages, resolve, textOf } from './dist';

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const kept = framePages().filter(({ path }) => /\/embed\/\d/.test(path));
const versionIn = (path: string) => /\/embed\/([^/]+)\//.exec(path)![1]!;

test('this version has the frame of every chart in every language, with its pictures; releases have theirs', () => {
	const versions = new Set([present, ...keptReleases().map(({ version }) => version)]);
	expect(new Set(kept.map(({ path }) => versionIn(path)))).toEqual(versions);
	for (const { chart } of registry)
		for (const lang of LOCALES) {
			const prefix = lang === 'en' ? '' : `/${lang}`;
			expect(fileAt(`${prefix}/embed/${present}/${chart.id}/`)).toBeDefined();
			for (const kind of ['svg', 'png', 'csv'])
				expect(fileAt(`/embed/${present}/${chart.id}/${lang}.${kind}`)).toBeDefined();
		}
});

describe.each(kept)('$path', ({ document, html, path }) => {
	const version = versionIn(path);
	const script = document.querySelector('script[data-live]')!;

	test('says that it stays, and of which day it is', () => {
		expect(document.documentElement.getAttribute('data-asof')).toBe('kept');
		expect(document.documentElement.getAttribute('data-day')).toMatch(/^\d{4}-\d\d-\d\d$/);
	});

	test('needs no file outside its release, and leads to pages that are there', () => {
		const setting = JSON.parse(document.querySelector('[data-part="setting"]')!.textContent!) as { supply: string };
		const own = [
			script.getAttribute('data-live')!,
			script.getAttribute('data-files')!,
			setting.supply,
			...[...document.querySelectorAll('[data-download][href]')].map((link) => link.getAttribute('href')!),
		].map((address) => resolve(address, path).path);
		for (const address of own) expect(address).toMatch(new RegExp(`^/embed/${version}/`));
		// Its supply is in its script; beside the address that names it stand the other files.
		for (const address of own.filter((one) => !/\/\w\w\.json$/.test(one)))
			expect(fileAt(address), address).toBeDefined();
		expect(contentPaths).toContain(
			resolve(document.querySelector('[data-part="place"]')!.getAttribute('href')!, path).path,
		);
		expect(textOf(`${path.slice(1)}index.html`)).not.toMatch(/(?:href|src|data-live|data-files)="\//);
	});

	test('has the policy that its own script and style sheet were named in', () => {
		const policy = document.querySelector('meta[http-equiv]')!.getAttribute('content')!;
		const [, code] = /<script data-live[^>]*>([\s\S]*?)<\/script>/.exec(html)!;
		const [, sheet] = /<style>([\s\S]*?)<\/style>/.exec(html)!;
		expect(policy).toContain(hashOf(code!));
		expect(policy).toContain(hashOf(sheet!));
	});
});

describe.each(LOCALES)('the frame of goods in %s', (lang) => {
	const path = `${lang === 'en' ? '' : `/${lang}`}/embed/your-goods/`;
	const { document, html } = framePages().find((page) => page.path === path)!;

	test('has the field, the places of an answer and the receipt, and no script but its own', () => {
		expect(html).toMatch(/^<!doctype html>/i);
		for (const part of [
			'goods-field input',
			'goods-answer',
			'[data-goods="details"]',
			'figure[data-chart="border-receipt"]',
		])
			expect(document.querySelectorAll(part), part).toHaveLength(1);
		expect(document.querySelectorAll('script[src], link[rel="stylesheet"]')).toHaveLength(0);
		const policy = document.querySelector('meta[http-equiv]')!.getAttribute('content')!;
		expect(policy).toContain(hashOf(/<script data-live[^>]*>([\s\S]*?)<\/script>/.exec(html)![1]!));
		expect(policy).toContain(hashOf(/<style>([\s\S]*?)<\/style>/.exec(html)![1]!));
		const script = textOf(fileAt(document.querySelector('script[data-live]')!.getAttribute('data-live')!)!);
		expect(script).not.toMatch(/\bimport\s*\(|\bimport\.meta\b|^export\b/m);
	});
});

test('each file of goods has a twin, which holds the same', () => {
	const files = filesOf('goods/**/*.json');
	expect(filesOf('goods/**/*.json.js')).toEqual(files.map((file) => `${file}.js`).toSorted());
	const [first = ''] = files;
	const held: unknown[] = [];
	// A twin is a call of one function with its path and its content.
	new Function('carried', textOf(`${first}.js`))((...all: unknown[]) => held.push(...all));
	expect(held).toEqual([first, JSON.parse(textOf(first))]);
});
