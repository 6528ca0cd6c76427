/** How a reader finds the way: the menu, the way from the front page, the page that comes next. */
import { describe, expect, test } from 'vitest';
import { contentPages, contentPaths, pages } from './dist';

const articles = contentPages.filter(({ plainPath }) => plainPath !== '/');

const textIn = (root: ParentNode, selector: string) =>
	[...root.querySelectorAll(selector)].map((element) => element.textContent.replace(/\s+/g, ' ').trim());

/** The words of a name that carry it: four letters or more, without their endings, so that `stand` is `stands`. */
const stems = (name: string) =>
	(name.toLowerCase().match(/[\p{L}\p{N}]{4,}/gu) ?? []).map((word) => word.slice(0, Math.max(4, word.length - 2)));
const wordsOf = (name: string): string[] => name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

test('a name is known by the stems of its words', () => {
	expect(stems('Where it stands')).toEqual(['wher', 'stan']);
	expect(stems('2026: the US')).toEqual(['2026']);
});

describe.each(pages.filter(({ is404 }) => !is404))('$path', ({ document, path, plainPath }) => {
	const groups = [...document.querySelectorAll<HTMLDetailsElement>('.sidebar-content details')];

	test('has one group of the menu open, that of the page, and marks where the page stands', () => {
		expect(groups.length).toBeGreaterThan(3);
		const open = groups.filter((group) => group.hasAttribute('open'));
		const current = [...document.querySelectorAll('.sidebar-content .top-level a[aria-current]')];
		expect(current.length).toBe(1);
		expect(open.length).toBe(1);
		expect(open[0]!.contains(current[0]!), 'the open group has the page').toBe(true);
		const href = current[0]!.getAttribute('href')!;
		expect(current[0]!.getAttribute('aria-current')).toBe(href === path ? 'page' : 'true');
		expect(path.startsWith(href)).toBe(true);
	});

	test('leads on to another page, by the name that the menu or the page itself gives it', () => {
		const next = [...document.querySelectorAll('.pagination-links a')];
		expect(next.length).toBe(1);
		const href = next[0]!.getAttribute('href')!;
		expect(href).not.toBe(path);
		expect(contentPaths).toContain(href);
		const [label] = textIn(document, '.pagination-links .link-title');
		const inMenu = textIn(document, `.sidebar-content a[href="${href}"]`);
		const target = contentPages.find((page) => page.path === href);
		expect([...inMenu, ...(target && inMenu.length === 0 ? textIn(target.document, 'h1') : [label])]).toContain(label);
	});

	test.runIf(plainPath !== '/')('says the way from the front page, as search engines are told it', () => {
		const home = path.slice(0, path.length - plainPath.length + 1);
		const links = [...document.querySelectorAll('.jr-way-in a')];
		expect(links[0]?.getAttribute('href')).toBe(home);
		const graph = JSON.parse(document.querySelector('script[type="application/ld+json"]')!.textContent) as {
			'@graph': { '@type': string; itemListElement?: { name: string; item: string }[] }[];
		};
		const told = graph['@graph'].find((thing) => thing['@type'] === 'BreadcrumbList')!.itemListElement!;
		expect(links.map((link) => link.textContent.trim())).toEqual(told.slice(0, -1).map(({ name }) => name));
		for (const [index, link] of links.entries())
			expect(told[index]!.item.endsWith(link.getAttribute('href')!.replace(/^\/$/, ''))).toBe(true);
		// A page that the menu does not name has its name in the heading below.
		const here = textIn(document, '.jr-way-in [aria-current]')[0] ?? textIn(document, 'h1')[0];
		expect(here).toBe(told.at(-1)!.name.replace(/\s+/g, ' '));
	});
});

test.each(articles)('$path: what the menu calls it stands in its heading', ({ document, locale }) => {
	// The heading of a page that is not translated yet is English, its menu is not.
	if (document.querySelector('main')!.getAttribute('lang') !== locale) return;
	const name = textIn(document, '.sidebar-content .top-level a[aria-current="page"]')[0];
	if (name === undefined) return;
	const heading = wordsOf(textIn(document, 'h1')[0]!);
	const missing = stems(name).filter(
		(stem) => !heading.some((word) => word.startsWith(stem) || (word.length > 2 && stem.startsWith(word))),
	);
	expect(missing, `the menu says "${name}"`).toEqual([]);
});

test('the front page has no way to it', () => {
	for (const page of contentPages.filter(({ plainPath }) => plainPath === '/'))
		expect(page.document.querySelector('.jr-way-in'), page.path).toBeNull();
});
