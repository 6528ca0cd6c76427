/** Lists that grow too long for one page are parted by time: nothing is lost, and no page is too long. */
import { describe, expect, test } from 'vitest';
import { makeLarger } from '../../bench/growth/make';
import { madePages } from '../../src/content/madePages';
import { changesIn, daysOfChanges, namedChanges, partsOfChanges } from '../../src/lists/changes';
import { yearsOf } from '../../src/lists/eventHref';
import { eventsOf, eventsTold, partHref, yearParts } from '../../src/lists/events';
import { partId, partName, partsOf, partsOfYear } from '../../src/lists/parts';
import { sourceListNamed, sourcePages, sourceParts, SOURCE_LISTS, sourcesIn, sourcesOn } from '../../src/lists/sources';
import { citationsOf } from '../../src/pageText/citations';
import { LOCALES } from '../../src/record/format';
import { joinRecord } from '../../src/record/record';
import { lines } from '../lines';
import { record } from '../record';

describe('partsOfYear', () => {
	const days = (count: number, month = '03') => Array.from({ length: count }, () => `2031-${month}-01`);
	const parts = (items: string[], most: number) =>
		partsOfYear(items, (item) => item, most).map((part) => `${partId(part)}: ${part.items.length}`);

	test('leaves a year whole that is short enough', () => {
		expect(parts(days(5), 5)).toEqual(['2031: 5']);
	});
	test('parts a longer one by month, in the order given', () => {
		expect(parts([...days(3, '08'), ...days(3, '02')], 5)).toEqual(['2031-08: 3', '2031-02: 3']);
	});
	test('does not part a month, and takes what is known to the year as of January', () => {
		expect(parts(days(9), 4)).toEqual(['2031-03: 9']);
		expect(parts(['2031', ...days(1, '09')], 1)).toEqual(['2031-01: 1', '2031-09: 1']);
	});
	test('keeps years apart, in the order given', () => {
		expect(partsOf(['2032-01', '2031-12', '2031-02'], (item) => item, 2).map(partId)).toEqual(['2032', '2031']);
	});
	test('names a part in words', () => {
		expect(['', '04'].map((month) => partName({ year: 2031, month }, 'es'))).toEqual(['2031', 'abril de 2031']);
	});
});

test('today’s lists stand on one page each', () => {
	for (const year of yearsOf(record.events)) expect(yearParts(record, year)).toEqual([]);
	for (const list of ['official', 'press', 'analysis'] as const) {
		expect(sourceParts(record, list)).toEqual([]);
		expect(sourcesIn(record, list, undefined)).toEqual({ parts: [], sources: sourcesOn(record, list) });
		expect(sourcePages(record, list)).toEqual([]);
	}
	expect(partsOfChanges(record)).toHaveLength(1);
	expect([...new Set(madePages(record, lines, 'en').map(({ drawnBy }) => drawnBy))]).toEqual([
		'year.mdx',
		'day.mdx',
		'province.mdx',
		'goodsChapter.mdx',
	]);
});

describe('in a record ten times as large', () => {
	const larger = joinRecord(makeLarger(record, { factor: 10, end: '2034-10-30', seed: 8 }));

	test('each event is told once with its text, on its year’s page or that of a part', () => {
		for (const year of yearsOf(larger.events)) {
			const parts = yearParts(larger, year);
			const told = [undefined, ...parts.map(({ month }) => month)].flatMap((part) => eventsTold(larger, year, part));
			expect(told).toEqual(eventsOf(larger, year));
			for (const { items } of parts) expect(items.length).toBeLessThanOrEqual(130);
		}
		expect(yearParts(larger, 2031).length).toBeGreaterThan(1);
		expect(partHref({ year: 2031, month: '04' })).toBe('/timeline/2031/04/');
		expect(() => eventsTold(larger, 2031, '13')).toThrow('no part "13" of 2031');
	});

	test.each(['official', 'press', 'analysis'] as const)('the %s sources are listed once', (list) => {
		const parts = sourceParts(larger, list);
		expect(parts.length).toBeGreaterThan(1);
		expect(parts.flatMap(({ items }) => items)).toEqual(sourcesOn(larger, list));
		for (const part of parts) {
			expect(part.items.length).toBeLessThanOrEqual(500);
			expect(sourcesIn(larger, list, partId(part))).toEqual({ parts, sources: part.items });
		}
		expect(sourcesIn(larger, list, undefined)).toEqual({ parts, sources: [] });
		expect(() => sourcesIn(larger, list, '1999')).toThrow('no part "1999"');
	});

	test('changes are told once, the newest on the first page', () => {
		const parts = partsOfChanges(larger);
		expect(parts.length).toBeGreaterThan(4);
		expect(parts.flatMap(({ items }) => items)).toEqual(daysOfChanges(larger));
		expect(changesIn(larger)).toEqual(parts[0]!.items);
		for (const part of parts) expect(namedChanges(larger, partId(part)).length).toBeLessThanOrEqual(120);
	});

	test.each(LOCALES)('pages in %s have titles and descriptions of their own, and texts that cite', (locale) => {
		const pages = madePages(larger, lines, locale);
		for (const field of ['id', 'title', 'description'] as const)
			expect(new Set(pages.map((page) => page[field])).size, field).toBe(pages.length);
		for (const { description, id } of pages) {
			expect(description.length, `${id}: ${description}`).toBeGreaterThan(20);
			expect(description.length, `${id}: ${description}`).toBeLessThanOrEqual(160);
		}
		for (const { body, id } of pages.filter((page) => page.id.startsWith('timeline/2031/')))
			expect(citationsOf(body, larger, id).sources.length).toBeGreaterThan(10);
	});
});

test('a year of sources that one page cannot hold keeps its page, which leads to its months', () => {
	const model = record.sources.find(({ kind }) => kind === 'news')!;
	const of = (count: number, month: string) =>
		Array.from({ length: count }, (_, index) => ({ ...model, id: `${month}-${index}`, date: `${month}-10` }));
	const sources = [...of(300, '2032-01'), ...of(400, '2031-08'), ...of(400, '2031-03')];
	expect(sourcePages({ sources }, 'press').map(partId)).toEqual(['2032', '2031', '2031-08', '2031-03']);
	const year = sourcesIn({ sources }, 'press', '2031');
	expect(year.sources).toEqual([]);
	expect(year.parts.map((part) => `${partId(part)}: ${part.items.length}`)).toEqual(['2031-08: 400', '2031-03: 400']);
	// A year that is whole has no months, and no address is lost when a list grows.
	const fewer = sources.filter(({ date }) => date !== '2031-03-10');
	expect(sourcePages({ sources: fewer }, 'press').map(partId)).toEqual(['2032', '2031']);
});

test('every kind of source is on one list', () => {
	const kinds = Object.values(SOURCE_LISTS).flat();
	expect(new Set(kinds).size).toBe(kinds.length);
	expect(record.sources.filter(({ kind }) => !(kinds as string[]).includes(kind))).toEqual([]);
	expect(() => sourceListNamed('nothing')).toThrow('"nothing" is no list of sources');
});
