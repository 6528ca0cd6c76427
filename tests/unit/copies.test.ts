/** Copies in the reader’s browser: what is one, under which address, in which part of the site, and what is said of it. */
import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { toldIn } from '../../src/copies/build/bundle';
import { keptKeyOf, keyOf, kindOf, type Kind } from '../../src/copies/kind';
import { keptFrom, keptName, prefixOf, visitedName } from '../../src/copies/names';
import { addressOf, chosenParts, partOf } from '../../src/copies/parts';
import { dayOf, missingPage, titleOf, toldPage } from '../../src/copies/told';
import { dictionary } from '../../src/words/dictionary';

const NAMES = new Set([
	'_astro',
	'index.html',
	'tariffs',
	'fr',
	'charts',
	'embed',
	'pagefind',
	'goods',
	'sw.js',
	'404.html',
	'offline',
]);

describe.each(['https://a.example/', 'https://a.example/deep/er/p%C3%A4th/'])('at %s', (address) => {
	const root = new URL(address);

	test.each<[string, Kind]>([
		['', 'page'],
		['tariffs/?on=2026-07-01#a', 'page'],
		['fr/tariffs', 'page'],
		['tariffs/index.html', 'page'],
		['_astro/page.Ab3.css', 'hashed'],
		['charts/asks/en.json', 'file'],
		['pagefind/en/start.json?v=1', 'index'],
		['goods/suggest/start.json', 'index'],
		['embed/', 'page'],
		['embed/asks/', 'other'],
		['fr/embed/0.2.0/asks/', 'other'],
		['embed/v1.js', 'other'],
		['404.html', 'other'],
		['fr/404.html', 'other'],
		['sw.js', 'other'],
		['offline/', 'page'],
		['offline/parts.json', 'other'],
		// Another site of the same host.
		['wiki/', 'other'],
	])('"%s" is %s', (path, kind) => {
		expect(kindOf(new URL(path, root), root, NAMES)).toBe(kind);
	});

	test('what lies outside of the site, or on another host, is not its own', () => {
		expect(kindOf(new URL('https://b.example/tariffs/'), root, NAMES)).toBe('other');
		if (root.pathname !== '/') expect(kindOf(new URL('/tariffs/', root), root, NAMES)).toBe('other');
	});

	test('a page has one address, whatever its scripts are asked, and a file one for each version', () => {
		const key = (path: string, kind: Kind) => keyOf(new URL(path, root), kind).slice(address.length);
		for (const same of ['tariffs/', 'tariffs', 'tariffs/?on=2026', 'tariffs/#steel', 'tariffs/index.html?a'])
			expect(key(same, 'page'), same).toBe('tariffs/');
		expect(key('index.html', 'page')).toBe('');
		expect(key('pagefind/en/a.json?v=1', 'index')).toBe('pagefind/en/a.json?v=1');
		expect(keptKeyOf(new URL('pagefind/en/a.json?v=1', root), 'index')).toBe(`${address}pagefind/en/a.json`);
	});

	test('two copies of the site on one host do not touch each other’s', () => {
		const deeper = new URL('more/', root);
		expect(visitedName(deeper).startsWith(prefixOf(root))).toBe(false);
		expect(keptFrom(keptName(root, 'en', 'R_-1'), root)).toEqual({ part: 'en', revision: 'R_-1' });
		expect(keptFrom(keptName(deeper, 'en', 'R'), root)).toBeUndefined();
		expect(keptFrom(visitedName(root), root)).toBeUndefined();
	});

	test('what takes all back deletes the copies of this site, and no others', async () => {
		const names = [visitedName(root), keptName(root, 'en', 'R'), visitedName(new URL('more/', root)), 'of another'];
		const done: string[] = [];
		const listeners = new Map<string, (event: { waitUntil(promise: Promise<unknown>): void }) => void>();
		const self = {
			location: { href: `${address}sw.js` },
			registration: { unregister: async () => done.push('unregistered') },
			skipWaiting: () => done.push('at once'),
			addEventListener: (type: string, listener: never) => listeners.set(type, listener),
		};
		const caches = { keys: async () => names, delete: async (name: string) => done.push(name) };
		runInNewContext(readFileSync('hosting/withdrawn/sw.js', 'utf8'), { self, caches, URL });
		listeners.get('install')!({ waitUntil: () => {} });
		let waits: Promise<unknown> | undefined;
		listeners.get('activate')!({ waitUntil: (promise) => (waits = promise) });
		await waits;
		expect(done).toEqual(['at once', 'unregistered', names[0], names[1]]);
	});
});

test.each([
	['index.html', 'en'],
	['fr/index.html', 'fr'],
	['es/days/2026-08-21/index.html', 'es'],
	['tariffs/goods/index.html', 'en'],
	['fr/tariffs/goods/94/index.html', 'chapters-fr'],
	['charts/asks/es.parties.json', 'es'],
	['charts/asks/sources.json', 'shared'],
	['charts/asks/en.svg', 'files'],
	['charts/index.html', 'en'],
	['pagefind/fr/more/wasm.unknown.pagefind', 'fr'],
	['goods/lines/0101.json', 'goods'],
	['data/events.csv', 'files'],
	['fr/calendar.ics', 'files'],
	['_astro/a.js', 'shared'],
	['favicon.svg', 'shared'],
	['goods/lines/0101.json.js', undefined],
	['embed/asks/index.html', undefined],
	['embed/index.html', 'en'],
	['fr/embed/0.2.0/asks/en.js', undefined],
	['cards/x.png', undefined],
	['404.html', undefined],
	['sw.js', undefined],
	['offline/en.json', undefined],
	['index.html.br', undefined],
	['sitemap-0.xml', undefined],
] as const)('%s belongs to %s', (path, part) => {
	expect(partOf(path)).toBe(part);
});

test('what a reader chose comes in the order in which pages can be read', () => {
	expect(chosenParts(['fr', 'en'], { goods: true, chapters: true, files: false })).toEqual([
		'shared',
		'en',
		'fr',
		'goods',
		'chapters-en',
		'chapters-fr',
	]);
	expect(chosenParts([], { goods: false, chapters: true, files: true })).toEqual(['shared', 'files']);
	expect(addressOf('index.html')).toBe('');
	expect(addressOf('fr/tariffs/index.html')).toBe('fr/tariffs/');
});

const PAGE =
	'<html lang="fr"><head><title>Les &quot;droits&quot; &amp; le reste | L’examen</title></head><body><h1>Droits</h1><p id="jr-failed" hidden></p>$&</body></html>';

test.each([
	['en', '1 August 2026'],
	['fr', '1er\u00A0août 2026'],
	['es', '1\u00A0de agosto de 2026'],
] as const)('a copy says in %s under its heading of which day it is', (locale, day) => {
	const told = toldIn(dictionary(locale));
	const html = toldPage(PAGE, told, locale, new Date(2026, 7, 1, 23, 59), '../offline/');
	const [before, after] = html.split('<p class="jr-stored');
	expect(before).toMatch(/<h1>Droits<\/h1>$/);
	expect(after).toContain(told.stored.replace('{day}', day));
	expect(after).toContain('href="../offline/"');
	expect(after!.endsWith('<p id="jr-failed" hidden></p>$&</body></html>')).toBe(true);
});

test('a day is that of the reader’s clock', () => {
	expect(dayOf(new Date(2026, 0, 9, 0, 1))).toBe('2026-01-09');
	expect(dayOf(new Date(2026, 11, 31, 23, 59))).toBe('2026-12-31');
});

test('where there is no copy, those that there are are named, as text', () => {
	const told = toldIn(dictionary('en'));
	expect(titleOf(PAGE)).toBe('Les "droits" & le reste');
	const html = missingPage(told, 'en', [{ title: '<b>"x"', href: '/?a"b' }]);
	expect(html).toContain('<li><a href="/?a&quot;b">&lt;b>&quot;x&quot;</a></li>');
	expect(html).toContain(told.instead);
	const none = missingPage(told, 'en', []);
	expect(none).not.toContain(told.instead);
	for (const page of [html, none]) {
		expect(page).toContain(told.why);
		expect(page).not.toMatch(/<script|style="|https?:/);
	}
});
