/** Charts alone, for frames in other people’s pages: each is there, whole without scripts, light, and shut to all else. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { registry } from '../../src/components/charts/registry';
import { LOCALES } from '../../src/record/format';
import { together } from '../../src/record/format/together';
import { record } from '../record';
import { contentPaths, fileAt, filesOf, framePages, resolve, textOf } from './dist';

/** The charts as they are now; what releases keep, and the field of goods, have tests of their own. */
const frames = framePages().filter(({ path }) => !/\/embed\/(?:\d|your-goods\/)/.test(path));
const weigh = (text: string) => gzipSync(text, { level: 9 }).length;
const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
/** The address of the chart’s script, as the page names it. */
const scriptOf = (document: Document) => document.querySelector('script[data-live]')!.getAttribute('data-live')!;

/** What a frame may weigh, in bytes as they are sent: its page until the chart is drawn, all of it, and its script. */
const HEAVIEST_PICTURE = 15_000;
const HEAVIEST_PAGE = 17_500;
const HEAVIEST_SCRIPT = 28_000;

test('every chart has one in every language', () => {
	const expected = registry.flatMap(({ chart: { id } }) =>
		LOCALES.map((locale) => `${locale === 'en' ? '' : `/${locale}`}/embed/${id}/`),
	);
	expect(frames.map(({ path }) => path)).toEqual(expect.arrayContaining(expected));
});

test('the loader stands at its address, a classic script of at most 2 kB that needs nothing', () => {
	const loader = textOf('embed/v1.js');
	expect(weigh(loader)).toBeLessThanOrEqual(2000);
	expect(loader).not.toMatch(/\bimport\b|\bexport\b|cookie|localStorage|fetch\(|XMLHttpRequest|sendBeacon/);
});

test('no chart’s script is there twice', () => {
	for (const { chart } of registry)
		for (const locale of LOCALES) expect(filesOf(`embed/${chart.id}/${locale}.*.js`)).toHaveLength(1);
});

describe.each(frames)('$path', ({ document, html, locale, path }) => {
	const figure = document.querySelector('figure[data-chart]')!;
	const id = figure.getAttribute('data-chart')!;

	test('shows its chart whole without scripts: picture, words, table and source', () => {
		expect(html).toMatch(/^<!doctype html>/i);
		expect(document.documentElement.getAttribute('lang')).toBe(locale);
		expect(document.querySelectorAll('figure')).toHaveLength(1);
		expect(figure.querySelectorAll('svg.chart-art')).toHaveLength(2);
		for (const part of ['title', 'subtitle', 'description', 'readout-heading'])
			expect(figure.querySelector(`[data-part="${part}"]`)!.textContent, part).toMatch(/\S/);
		expect(figure.querySelectorAll('tbody tr').length).toBeGreaterThan(0);
		// Words that a page keeps on one line have plain spaces in its head.
		expect(together(document.title, locale)).toContain(figure.querySelector('[data-part="title"]')!.textContent);
		// The day of the record, as its entries have it: the last day of an event that has happened.
		expect(document.documentElement.getAttribute('data-day')).toBe(record.asOf);
		expect(figure.querySelector('.chart-foot')!.textContent).toContain(record.asOf.slice(0, 4));
	});

	test('leads to the chart on its page, out of the frame', () => {
		const link = document.querySelector('[data-part="place"]')!;
		const to = resolve(link.getAttribute('href')!, path);
		expect(contentPaths).toContain(to.path);
		expect(document.querySelector('base')!.getAttribute('target')).toBe('_blank');
		expect(document.querySelector('base')!.hasAttribute('href')).toBe(false);
		// The page has the place that the link names.
		expect(textOf(fileAt(to.path)!)).toMatch(new RegExp(`id="?${to.fragment}"?[ >]`));
	});

	test('leads nowhere that is not there', () => {
		const links = [...document.querySelectorAll('a[href], link[href]')].map((link) =>
			resolve(link.getAttribute('href')!, path),
		);
		expect(links.filter(({ inside, path: to }) => inside && !fileAt(to)).map(({ path: to }) => to)).toEqual([]);
	});

	test('is no page of the site: not to be found, without Starlight, without a font or a style sheet to fetch', () => {
		expect(document.querySelector('meta[name="robots"]')!.getAttribute('content')).toBe('noindex');
		expect(html).not.toMatch(/starlight|--sl-|\.woff2|pagefind-ui/);
		expect([...document.querySelectorAll('link')].map((link) => link.getAttribute('rel'))).not.toContain('stylesheet');
		expect(document.querySelectorAll('script[src]')).toHaveLength(0);
	});

	test('measures nothing in the height of its window, so that no frame grows for ever', () => {
		const [, sheet] = /<style>([\s\S]*?)<\/style>/.exec(html)!;
		expect(sheet).not.toMatch(/\d(?:d|s|l)?v(?:h|b|min|max)\b/);
		expect(sheet!.replace(/\.chart-art[^{]*\{[^}]*\}/g, '')).not.toMatch(/[;{]height:\s*100%/);
	});

	test('declares every colour that it names, and that the rules name which come with its script', () => {
		const [, sheet] = /<style>([\s\S]*?)<\/style>/.exec(html)!;
		const label = readFileSync(new URL('../../src/styles/chart-label.css', import.meta.url), 'utf8');
		const named = [...(sheet! + label).matchAll(/var\((--[\w-]+)\)/g)].map(([, name]) => name!);
		expect(named.filter((name) => !new RegExp(`${name}\\s*:`).test(sheet!))).toEqual([]);
	});

	test('has every rule for what is in its pictures', () => {
		const [, sheet] = /<style>([\s\S]*?)<\/style>/.exec(html)!;
		const all = readFileSync(new URL('../../src/styles/chart-marks.css', import.meta.url), 'utf8');
		const plain = (text: string) => text.replace(/[\s'"]+/g, '');
		const selectors = [...all.replace(/\/\*[\s\S]*?\*\//g, '').matchAll(/([^{}]+)\{[^{}]*\}/g)]
			.flatMap(([, list]) => list!.split(/,(?![^(]*\))/))
			.map((selector) => selector.trim());
		const used = selectors.filter((selector) => document.querySelector(selector.replace(/:hover|:focus-visible/g, '')));
		expect(used.length).toBeGreaterThan(0);
		expect(used.filter((selector) => !plain(sheet!).includes(plain(selector)))).toEqual([]);
	});

	test('has a policy that starts from nothing and names what stands in it', () => {
		const policy = document.querySelector('meta[http-equiv]')!.getAttribute('content')!;
		const [, script] = /<script data-live[^>]*>([\s\S]*?)<\/script>/.exec(html)!;
		const [, sheet] = /<style>([\s\S]*?)<\/style>/.exec(html)!;
		expect(policy).toBe(
			`default-src 'none'; script-src ${hashOf(script!)} 'strict-dynamic'; style-src-elem ${hashOf(sheet!)}; ` +
				"style-src-attr 'unsafe-inline'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'",
		);
	});

	test('is light, and so is the one script that holds all that the chart is drawn from', () => {
		// What stands behind its pictures is not waited for.
		expect(weigh(html.slice(0, html.lastIndexOf('</svg>')))).toBeLessThanOrEqual(HEAVIEST_PICTURE);
		expect(weigh(html)).toBeLessThanOrEqual(HEAVIEST_PAGE);
		const file = fileAt(scriptOf(document))!;
		expect(file).toMatch(new RegExp(`^embed/${id}/${locale}\\.[0-9a-f]{8}\\.js$`));
		const script = textOf(file);
		expect(weigh(script)).toBeLessThanOrEqual(HEAVIEST_SCRIPT);
		// A classic script, with the supply in it.
		expect(script).not.toMatch(/\bimport\s*\(|\bimport\.meta\b|^export\b/m);
		expect(script).toContain(textOf(`charts/${id}/${locale}.json`));
	});
});
