/** Where pages and files stand, and how they name each other. */
import { describe, expect, test } from 'vitest';
import { cardPath } from '../../src/formats/card/ofPage';
import { sectionOf, trailOf } from '../../src/head/menu';
import { LOCALES } from '../../src/record/format';
import {
	addressFrom,
	fillLocale,
	localHref,
	pathOfHref,
	rootFrom,
	textHref,
	textLinks,
} from '../../src/site/addresses';
import { LANGUAGE_NAMES, SITE_NAMES } from '../../src/site/names';
import { languagePaths, localeOfTag, pathIn, pathOfId, plainId } from '../../src/site/paths';

describe('addressFrom', () => {
	test.each([
		['/timeline/2026/#a', '/feed.xml', 'timeline/2026/#a'],
		['/fr/timeline/2026/#a', '/fr/feed.xml', 'timeline/2026/#a'],
		['/timeline/', '/fr/feed.xml', '../timeline/'],
		['/feed.xml', '/feed.xml', 'feed.xml'],
		['/', '/feed.xml', './'],
		['/fr/', '/fr/feed.xml', './'],
		['/', '/fr/feed.xml', '../'],
	])('%s from %s is %s', (to, from, expected) => {
		expect(addressFrom(to, from, undefined)).toBe(expected);
		expect(new URL(expected, `https://host.test/under${from}`).href).toBe(`https://host.test/under${to}`);
	});

	test('is absolute where the public address is known, with the path it is under', () => {
		expect(addressFrom('/fr/#a', '/feed.xml', new URL('https://host.test/under/'))).toBe(
			'https://host.test/under/fr/#a',
		);
	});
});

test.each([
	['/', '', './'],
	['/tariffs/', '', '../'],
	['/fr/sectors/energy-resources/', '', '../../../'],
	['/deep/site/tariffs/', '/deep/site', '../'],
])('the root of the site from %s under "%s" is %s', (path, base, root) => {
	expect(rootFrom(path, base)).toBe(root);
});

test.each([
	['/tariffs/', '/fr/tariffs/'],
	['/', '/fr/'],
	['/timeline/2026/#summer', '/fr/timeline/2026/#summer'],
	['/es/tariffs/', '/es/tariffs/'],
	['/data/measures.csv', '/data/measures.csv'],
	['#sources', '#sources'],
	['https://host.test/tariffs/', 'https://host.test/tariffs/'],
	[textHref('/tariffs/'), '/fr/tariffs/'],
])('a link that an author wrote to %s leads to %s at a French address', (written, leads) => {
	const html = `<p><a href="${written}">x</a></p>`;
	expect(fillLocale(textLinks(html), 'fr')).toBe(`<p><a href="${leads}">x</a></p>`);
});

test('a path stands in a language, English at the root', () => {
	expect([pathIn('en', '/feed.xml'), pathIn('fr', '/')]).toEqual(['/feed.xml', '/fr/']);
	expect(languagePaths().map(({ params }) => params.lang)).toEqual([undefined, 'fr', 'es']);
	expect([localHref('/tariffs/', undefined), localHref('/tariffs/', 'fr')]).toEqual(['/tariffs/', '/fr/tariffs/']);
	expect(pathOfHref(localHref('/tariffs/', 'fr'))).toBe('/fr/tariffs/');
});

test('an id leads to a page and to its card, in each language', () => {
	expect(['index', '', 'fr', 'fr/tariffs', 'sectors/automotive'].map(pathOfId)).toEqual([
		'/',
		'/',
		'/fr/',
		'/fr/tariffs/',
		'/sectors/automotive/',
	]);
	expect(['index', '', 'es', 'fr/tariffs'].map(cardPath)).toEqual([
		'/cards/index.png',
		'/cards/index.png',
		'/cards/es/index.png',
		'/cards/fr/tariffs.png',
	]);
	expect(plainId('fr/tariffs')).toBe('tariffs');
});

test('the way to a page leads from the front page through the pages above', () => {
	const link = (href: string, isCurrent = false) =>
		({ type: 'link', href, label: href, isCurrent, badge: undefined, attrs: {} }) as const;
	const group = (...entries: ReturnType<typeof link>[]) =>
		({ type: 'group', label: 'Group', entries, collapsed: false, badge: undefined }) as const;
	const home = { name: 'Site', path: '/' };
	const at = (path: string) => ({ home, here: { name: 'Here', path } });
	const way = (path: string, ...sidebar: ReturnType<typeof group>[]) =>
		trailOf([...sidebar], at(path)).map((step) => step.path);
	const menu = [group(link('/'), link('/data/')), group(link('/tariffs/'), link('/tariffs/how/'))];
	expect(way('/tariffs/how/', ...menu)).toEqual(['/', '/tariffs/', '/tariffs/how/']);
	expect(way('/', ...menu)).toEqual([]);
	expect(way('/elsewhere/', ...menu)).toEqual([]);
	// A page that the record makes stands under the page above it.
	expect(way('/data/2031/', ...menu)).toEqual(['/', '/data/', '/data/2031/']);
	expect(['/', '/tariffs/how/', '/data/2031/'].map((path) => sectionOf(menu, at(path)))).toEqual(
		Array(3).fill('Group'),
	);
	expect(sectionOf(menu, at('/elsewhere/'))).toBeUndefined();
});

test('a language is known by its tag', () => {
	expect([undefined, 'en', 'en-CA', 'fr', 'fr-CA', 'es-MX', 'de'].map(localeOfTag)).toEqual([
		'en',
		'en',
		'en',
		'fr',
		'fr',
		'es',
		'en',
	]);
});

test('the site and its languages have a name in each language', () => {
	for (const names of [SITE_NAMES, LANGUAGE_NAMES]) expect(Object.keys(names)).toEqual([...LOCALES]);
});
