/** A list that a page promises stands where its link leads, and the words "below" and "the table" have one. */
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { record } from '../record';
import { contentPages, resolve } from './dist';
import { sectionOf } from './section';

/** Words of a list, in each language of the site: what is promised is several things. */
const SEVERAL =
	/\b(?:lists?|each|every|all|both|others?|one by one|step by step|month by month|dates|rates|rules|names|terms|limits|people|series|articles|positions|paths|forecasts|provinces|thirteen|more kinds|compares?|chaque|tous|toutes|listes?|cada|todos|todas|listas?)\b/;
/** What follows a link that promises what is where it leads: a verb, and up to the end of the sentence. */
const PROMISE =
	/^\s(?:has|lists|names|gives|compares|takes|follows|shows|tells|counts|holds|donne|énumère|compare|da|enumera|compara)\b[^.;:]*/;
/** A link that itself says that a list is there. */
const OF_A_LIST = /^(?:all|each|every|a list of|the list of|the (?:other|smaller) \w+)\b/i;
/** Pages of which the whole is the list, and what of: a link to them leads to it. */
const WHOLE = new Map([
	['/what-changed/', 'changes by day'],
	['/sources/', 'sources by kind'],
	['/tariffs/goods/', 'chapters of the tariff'],
	['/tariffs/how-they-came/', 'steps, a section each'],
	['/concerns/', 'US concerns, a section each'],
	['/concerns/other/', 'other concerns, a section each'],
]);
/** The least number of items of a list. */
const LEAST = 3;

interface Promise {
	href: string;
	says: string;
}

/** The links of a page of which its words say that a list is there. */
function promisesOf(document: Document): Promise[] {
	return [...document.querySelectorAll('main :is(p, li, td) > a[href]:not(.jr-term)')].flatMap((link) => {
		const promised = PROMISE.exec(link.nextSibling?.textContent ?? '')?.[0] ?? '';
		if (!SEVERAL.test(promised) && !OF_A_LIST.test(link.textContent)) return [];
		return [{ href: link.getAttribute('href')!, says: `${link.textContent}${promised}` }];
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

/** How many items the lists, tables, charts' tables, articles and named paragraphs in some elements have: the longest counts. */
function longestList(elements: readonly Element[]): number {
	const within = (selector: string) =>
		elements.flatMap((one) => [...(one.matches(selector) ? [one] : []), ...one.querySelectorAll(selector)]);
	const lists = within('ul, ol, dl, tbody').filter(
		(list) => !list.closest('.jr-page-sources, nav:not(.jr-event-index)'),
	);
	const sizes = lists.map(
		(list) => [...list.children].filter(({ localName }) => /^(li|tr|dt|div)$/.test(localName)).length,
	);
	// Paragraphs that each begin with the bold name of a thing are a list of these things.
	const named = within('p > strong:first-child').filter((strong) => !strong.previousSibling?.textContent?.trim());
	return Math.max(0, named.length, within('.jr-provision').length, ...sizes);
}

const english = contentPages.filter(({ locale }) => locale === 'en');
const pageAt = (path: string) => contentPages.find((page) => page.path === path)?.document;

/** The promises of a page that its links do not keep. */
function broken(document: Document, path: string): string[] {
	return promisesOf(document).flatMap(({ href, says }) => {
		const target = resolve(href, path);
		const there = pageAt(target.path);
		if (!there) return [`${says} (${href} is no page)`];
		if (!target.fragment && !WHOLE.has(target.path.replace(/^\/(?:fr|es)(?=\/)/, '')))
			return [`${says} (link to the place on ${href} where the list is)`];
		const size = longestList(target.fragment ? placeOf(there, target.fragment) : [there.querySelector('main')!]);
		return size < LEAST ? [`${says} (${href} has a list of ${size})`] : [];
	});
}

describe.each(contentPages)('$path', ({ document, path }) => {
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
	expect(english.flatMap(({ document }) => promisesOf(document)).length).toBeGreaterThan(60);
	expect([...WHOLE.keys()].filter((path) => !pageAt(path))).toEqual([]);
	const { document } = parseHTML(`<html><body><main><p><a href="/tariffs/">Tariffs today</a> has each rate.</p>
		<p><a href="/agreement/#what-is-not-known">The agreement</a> lists them all. <a href="/no-such/">No page</a> has the list.</p>
		<p><a href="/tariffs/">Tariffs today</a> has more. <a href="/provinces/#sources">The provinces</a> names the others.</p>
		<p><a href="/sources/">All sources</a>, and <a href="/sectors/">each sector</a>.</p></main></body></html>`) as unknown as {
		document: Document;
	};
	expect(broken(document, '/').map((line) => line.split(' (')[0])).toEqual([
		'Tariffs today has each rate',
		expect.stringMatching(/^No page has the list/),
		'The provinces names the others',
		'each sector',
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
