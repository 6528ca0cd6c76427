/** Addresses of the site as its files name each other: the table is written by hand, and each line is tried as a browser would. */
import { describe, expect, test } from 'vitest';
import { relativeAddress, withIndex } from '../../src/site/relative';

describe('an address', () => {
	test.each([
		// Pages.
		['/', '/', './'],
		['/', '/tariffs/', '../'],
		['/', '/fr/sectors/energy-resources/', '../../../'],
		['/tariffs/', '/', 'tariffs/'],
		['/tariffs/', '/tariffs/', './'],
		['/tariffs/goods/', '/tariffs/', 'goods/'],
		['/tariffs/', '/tariffs/goods/01/', '../../'],
		['/fr/timeline/2026/', '/fr/timeline/2025/', '../2026/'],
		['/fr/', '/es/', '../fr/'],
		['/fr/tariffs/', '/tariffs/', '../fr/tariffs/'],
		['/tariffs/', '/fr/tariffs/', '../../tariffs/'],
		// A folder whose name begins another's.
		['/days/2025-06-04/', '/days/2025-06/', '../2025-06-04/'],
		// Files, and pages that are files.
		['/feed.xml', '/', 'feed.xml'],
		['/feed.xml', '/feed.xml', 'feed.xml'],
		['/_astro/a.B-1.js', '/fr/days/', '../../_astro/a.B-1.js'],
		['/_astro/b.js', '/_astro/a.js', 'b.js'],
		['/tariffs', '/tariffs/', '../tariffs'],
		['/tariffs/', '/404.html', 'tariffs/'],
		['/', '/404.html', './'],
		['/', '/fr/404.html', '../'],
		// Queries and fragments.
		['/tariffs/?sector=steel&on=2025-06-04#stacking', '/trade/', '../tariffs/?sector=steel&on=2025-06-04#stacking'],
		['/trade/#chart', '/trade/', './#chart'],
		['/trade/?a=1', '/trade/', './?a=1'],
		['/?q=/a/b#/c/d', '/fr/', '../?q=/a/b#/c/d'],
		['/search/?q=caf%C3%A9%20%23%201', '/fr/', '../search/?q=caf%C3%A9%20%23%201'],
		['/#top', '/fr/search/', '../../#top'],
		['/trade/', '/tariffs/?a=/b/c/#/d/', '../trade/'],
		// Accents, number signs and percent signs in names; a colon that is no scheme.
		['/caf%C3%A9/', '/', 'caf%C3%A9/'],
		['/é/à/', '/é/', 'à/'],
		['/a%23b/c%25d/', '/a%23b/', 'c%25d/'],
		['/10:30/', '/', './10:30/'],
		['/a/b:c', '/a/', './b:c'],
		['/a/b:c', '/d/', '../a/b:c'],
		// An empty step.
		['/a//b/', '/a/', './/b/'],
	])('%s from %s is %s', (to, from, expected) => {
		expect(relativeAddress(to, from)).toBe(expected);
		for (const root of ['https://host.test', 'https://host.test/deep/er/p%C3%A4th', 'file:///C:/caf%C3%A9%20%23%201'])
			expect(new URL(expected, root + from).href).toBe(new URL(root + to).href);
	});
});

test.each([
	['./', './index.html'],
	['../', '../index.html'],
	['..', '../index.html'],
	['.', './index.html'],
	['../../fr/', '../../fr/index.html'],
	['tariffs/#stacking', 'tariffs/index.html#stacking'],
	['./?q=a/#b/', './index.html?q=a/#b/'],
	['/', '/index.html'],
	['/fr/?a=1', '/fr/index.html?a=1'],
	['feed.xml', 'feed.xml'],
	['../data/measures.csv#a/', '../data/measures.csv#a/'],
	['a.b/', 'a.b/index.html'],
	['a..', 'a..'],
	['#sources', '#sources'],
	['?a=1', '?a=1'],
	['', ''],
])('from a folder, %s is %s', (address, expected) => expect(withIndex(address)).toBe(expected));
