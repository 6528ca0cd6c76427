/** A list that a page promises stands where its link leads, and the words "below" and "the table" have one. */
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { record } from '../record';
import { contentPages, resolve } from './dist';
import { sectionOf } from './section';

/** What follows a link, or begins it, where it promises several things of a kind. */
const PROMISE =
	/^\s(?:has (?:the list|each|every|all)\b|lists (?:the|all|it|them|every|each)\b|compares\b|names the others\b|has the other\b|has the dates\b)/;
/** Pages that are one list: a link to them leads to it. */
const WHOLE = ['/what-changed/'];
/** The least number of items of a list. */
const LEAST = 3;

interface Promise {
	href: string;
	says: string;
}

/** The links of a page of which its words say that a list is there. */
function promisesOf(document: Document): Promise[] {
	return [...document.querySelectorAll('main p > a[href], main li > a[href], main td > a[href]')].flatMap((link) => {
		const after = link.nextSibling?.textContent ?? '';
		if (!PROMISE.test(after)) return [];
		return [{ href: link.getAttribute('href')!, says: `${link.textContent}${after.split(/(?<=[.;]) /)[0]!}` }];
	});
}

/** The elements that a fragment of a page names: its section, or what carries the id. */
function placeOf(document: Document, fragment: string): Element[] {
	const element = document.getElementById(fragment);
	if (!element) return [];
	return /^h\d$/.test(element.localName)
		? sectionOf(element)
		: [element, element.nextElementSibling].flatMap((one) => one ?? []);
}

/** How many items the lists, tables and charts' tables in some elements have: the longest counts. */
function longestList(elements: readonly Element[]): number {
	const within = (selector: string) =>
		elements.flatMap((one) => [...(one.matches(selector) ? [one] : []), ...one.querySelectorAll(selector)]);
	const lists = within('ul, ol, dl, tbody').filter((list) => !list.closest('.jr-page-sources, nav'));
	const sizes = lists.map(
		(list) => [...list.children].filter(({ localName }) => /^(li|tr|dt|div)$/.test(localName)).length,
	);
	return Math.max(0, ...sizes);
}

const english = contentPages.filter(({ locale }) => locale === 'en');
const pageAt = (path: string) => contentPages.find((page) => page.path === path)?.document;

/** The promises of a page that its links do not keep. */
function broken(document: Document, path: string): string[] {
	return promisesOf(document).flatMap(({ href, says }) => {
		const target = resolve(href, path);
		const there = pageAt(target.path);
		if (!there) return [`${says} (${href} is no page)`];
		if (!target.fragment && !WHOLE.includes(target.path))
			return [`${says} (link to the place on ${href} where the list is)`];
		const size = longestList(target.fragment ? placeOf(there, target.fragment) : [there.querySelector('main')!]);
		return size < LEAST ? [`${says} (${href} has a list of ${size})`] : [];
	});
}

describe.each(english)('$path', ({ document, path }) => {
	test('promises no list that is not where its link leads', () => {
		expect(broken(document, path)).toEqual([]);
	});

	test('has the table, the map or the charts of which its words speak', () => {
		const text = [...document.querySelectorAll('main p')].map(({ textContent }) => textContent).join(' ');
		const has = (selector: string) => document.querySelector(`main ${selector}`) !== null;
		if (/\b(?:the|The) table (?:leaves|does not list|give)/.test(text)) expect(has('table'), 'a table').toBe(true);
		if (/\b(?:the|The) map and the table/.test(text)) expect(has('figure[data-chart]'), 'a map').toBe(true);
		if (/\bcharts below\b/.test(text)) expect(has('figure[data-chart]'), 'charts').toBe(true);
	});
});

test('pages promise lists, and links that keep none would be found', () => {
	expect(english.flatMap(({ document }) => promisesOf(document)).length).toBeGreaterThan(8);
	const { document } = parseHTML(`<html><body><main><p><a href="/tariffs/">Tariffs today</a> has each rate.</p>
		<p><a href="/agreement/#what-is-not-known">The agreement</a> lists them all. <a href="/no-such/">No page</a> has the list.</p>
		<p><a href="/tariffs/">Tariffs today</a> has more.</p></main></body></html>`) as unknown as { document: Document };
	expect(broken(document, '/').map((line) => line.split(' (')[0])).toEqual([
		'Tariffs today has each rate.',
		expect.stringMatching(/^No page has the list/),
	]);
	expect(longestList([...document.querySelectorAll('main p')])).toBe(0);
});

test('the list of the bans has the three, and the list of dates ahead has them all', () => {
	const rows = (path: string, fragment: string, selector: string) =>
		placeOf(pageAt(path)!, fragment).flatMap((one) => [...one.querySelectorAll(selector)]);
	const place = 'which-canadian-goods-are-banned-in-the-united-states';
	const bans = rows('/tariffs/', place, 'tbody tr');
	expect(bans.map((row) => row.querySelector('td')!.textContent)).toEqual([
		expect.stringContaining('Beer, wine'),
		expect.stringContaining('Whey'),
		expect.stringContaining('Motorcycles'),
	]);
	const promised = promisesOf(pageAt('/questions/')!).map(({ href }) => resolve(href, '/questions/'));
	expect(promised).toContainEqual(expect.objectContaining({ path: '/tariffs/', fragment: place }));
	const section = placeOf(pageAt('/where-it-stands/')!, 'what-comes-next-and-when');
	const dates = section.flatMap((one) =>
		one.matches('.jr-dates') ? [...one.children] : [...one.querySelectorAll('.jr-dates > li')],
	);
	const ahead = record.events.filter(({ status }) => status === 'scheduled');
	expect(dates).toHaveLength(ahead.length);
	for (const { title } of ahead)
		expect(
			dates.some(({ textContent }) => textContent.includes(title.en)),
			title.en,
		).toBe(true);
});
