/** Where a page stands, as its scripts find out: under any path, in a frame, in an edition. */
import { parseHTML } from 'linkedom';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { addressOutside, isHosted, pathHere, publicHere, publicRoot, rootHere } from '../../src/site/here';

/** A page at an address. */
function at(href: string, lang: string, search = ''): void {
	const { document } = parseHTML(`<!doctype html><html lang="${lang}"><body>${search}</body></html>`);
	vi.stubGlobal('document', document);
	vi.stubGlobal('location', new URL(href));
}
/** What the build was told: `https://joint-review.example/the/review/` */
function built(site: string, base: string): void {
	vi.stubEnv('SITE', site);
	vi.stubEnv('BASE_URL', base);
}
afterEach(() => {
	vi.unstubAllGlobals();
	vi.unstubAllEnvs();
});

describe.each([
	[
		'a page',
		'https://host.test/deep/er/fr/tariffs/',
		'fr-CA',
		'<jr-search data-root="../../"></jr-search>',
		'/fr/tariffs/',
	],
	['a frame', 'https://host.test/deep/er/embed/timeline/?side=canada', 'en-CA', '', '/embed/timeline/'],
	['a French frame', 'https://host.test/deep/er/fr/embed/timeline/', 'fr-CA', '', '/fr/embed/timeline/'],
	['a kept frame', 'https://host.test/deep/er/es/embed/0.2.0/timeline/', 'es-MX', '', '/es/embed/0.2.0/timeline/'],
])('%s under a path', (_name, href, lang, search, path) => {
	test('finds the root and its own path', () => {
		at(href, lang, search);
		expect(rootHere().href).toBe('https://host.test/deep/er/');
		expect(pathHere()).toBe(path);
	});

	test('gives others the public address, wherever this copy stands', () => {
		at(href, lang, search);
		built('https://joint-review.example', '/the/review/');
		expect(publicRoot().href).toBe('https://joint-review.example/the/review/');
		expect(publicHere('?on=2025-06-04')).toBe(`https://joint-review.example/the/review${path}?on=2025-06-04`);
		expect(addressOutside(new URL('https://host.test/deep/er/fr/tariffs/?a=1#chart'))).toBe(
			'https://joint-review.example/the/review/fr/tariffs/?a=1#chart',
		);
	});

	test('gives its own where no public one is known', () => {
		at(href, lang, search);
		built('', '/');
		expect(publicRoot().href).toBe('https://host.test/deep/er/');
		expect(publicHere('#x')).toBeFalsy();
		expect(addressOutside(new URL('https://host.test/deep/er/fr/tariffs/#chart'))).toBe('/deep/er/fr/tariffs/#chart');
	});
});

test('a frame of a site under the name of a language is not mistaken', () => {
	at('https://host.test/fr/embed/timeline/', 'en-CA');
	expect(rootHere().pathname).toBe('/fr/');
});

test('only a page of the site on a host has an address that another page could show', () => {
	at('https://host.test/a/', 'en');
	expect(isHosted()).toBe(true);
	vi.stubGlobal('gathered', () => undefined);
	expect(isHosted(), 'the offline edition on a host').toBe(false);
	vi.unstubAllGlobals();
	at('file:///a/index.html', 'en');
	expect(isHosted()).toBe(false);
});
