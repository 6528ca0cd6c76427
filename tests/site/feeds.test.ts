/** The feeds, as a feed reader reads them. */
import Parser from 'rss-parser';
import { describe, expect, test } from 'vitest';
import { newestEvents } from '../../src/formats/feed';
import { LOCALES } from '../../src/record/format';
import { record } from '../record';
import { contentPages, fileAt, pages, resolve, textOf } from './dist';
import { xmlProblem } from './xml';

const fileOf = (locale: string) => (locale === 'en' ? 'feed.xml' : `${locale}/feed.xml`);
const parse = (text: string) => new Parser().parseString(text);
const idsOf = new Map(
	pages
		.filter(({ plainPath }) => plainPath.startsWith('/timeline/'))
		.map(({ document, path }) => [path, new Set([...document.querySelectorAll('[id]')].map(({ id }) => id))]),
);

describe.each(LOCALES)('%s', (locale) => {
	const file = fileOf(locale);
	const text = textOf(file);

	test('is well-formed Atom with what the format asks of a feed', () => {
		expect(xmlProblem(text)).toBeUndefined();
		const [head, ...entries] = text.split('<entry');
		expect(head).toMatch(
			/^<\?xml version="1\.0" encoding="utf-8"\?>\s*<feed xmlns="http:\/\/www\.w3\.org\/2005\/Atom"/,
		);
		for (const part of [head!, ...entries]) {
			for (const name of ['id', 'title', 'updated'])
				expect(part.match(new RegExp(`<${name}[ >]`, 'g')), name).toHaveLength(1);
			expect(part).toMatch(/<id>urn:uuid:[\da-f]{8}-[\da-f]{4}-5[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}<\/id>/);
			for (const [, date] of part.matchAll(/<(?:updated|published)>([^<]*)</g))
				expect(date).toMatch(/^\d{4}-\d\d-\d\dT12:00:00\.000Z$/);
		}
		expect(head).toContain('<author>');
		expect(head).toMatch(/<link href="[^"]+" rel="self" type="application\/atom\+xml"\/>/);
	});

	test('has the newest events first, each once', async () => {
		const { items } = await parse(text);
		expect(items.length).toBeGreaterThanOrEqual(40);
		const dates = text.match(/<published>[^<]*/g)!;
		expect(dates).toEqual(dates.toSorted().toReversed());
		expect(new Set(text.match(/<id>[^<]*/g)).size).toBe(items.length + 1);
		const expected = newestEvents(record).slice(0, items.length);
		expect(items.map(({ title }) => title)).toEqual(expected.map(({ title }) => title[locale] ?? title.en));
	});

	test('leads to each event’s place on the site, and to its sources', async () => {
		const { items } = await parse(text);
		for (const [index, { content, link, title }] of items.entries()) {
			const event = newestEvents(record)[index]!;
			const to = resolve(link!, `/${file}`);
			expect(fileAt(to.path), title).toBeDefined();
			expect(to.path).toMatch(locale === 'en' ? /^\/timeline\// : new RegExp(`^/${locale}/timeline/`));
			expect(to.fragment).toBe(event.id);
			expect(idsOf.get(to.path)!.has(to.fragment), `${to.path} has no #${to.fragment}`).toBe(true);
			for (const source of record.sourcesOf(event.id))
				expect(content).toContain(`href="${source.url.replaceAll('&', '&amp;')}"`);
		}
	});
});

test('an entry keeps its id: it is made of the event’s, not of the host or the day', () => {
	const ids = (text: string) => new Set(text.match(/urn:uuid:[^<]*/g));
	const [en, fr] = ['en', 'fr'].map((locale) => ids(textOf(fileOf(locale))));
	expect([...en!].filter((id) => fr!.has(id))).toEqual([]);
	// Of the event of 1 July 2026. If this fails, every reader’s program will show old events as new.
	expect(en).toContain('urn:uuid:c86b4c38-7cd4-5fa7-abc1-c27c37c62488');
});

test.each(contentPages)('$path names the feed and the calendar of its language', ({ document, locale, path }) => {
	const prefix = locale === 'en' ? '' : `/${locale}`;
	for (const [type, name] of [
		['application/atom+xml', 'feed.xml'],
		['text/calendar', 'calendar.ics'],
	]) {
		const links = [...document.querySelectorAll(`head link[rel=alternate][type="${type}"]`)];
		expect(links.map((link) => resolve(link.getAttribute('href')!, path).path)).toEqual([`${prefix}/${name}`]);
		expect(links[0]!.getAttribute('title')).toMatch(/\S/);
		expect(document.querySelector(`.jr-formats a[href="${prefix}/${name}"]`)).not.toBeNull();
	}
});
