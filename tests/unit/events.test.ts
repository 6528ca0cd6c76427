/** Every event has one permanent address, whatever other years come to hold. */
import { describe, expect, test } from 'vitest';
import { madePages } from '../../src/content/madePages';
import { eventHref, FIRST_YEAR, formerHrefs, yearHref, yearOf, yearsInMenu, yearsOf } from '../../src/lists/eventHref';
import { byMonth, endsOf, eventsOf, movedFrom, yearInShort, yearNamed } from '../../src/lists/events';
import { joinRecord } from '../../src/record/record';
import type { RecordEvent } from '../../src/record/schema';
import { wordsIn } from '../../src/words/ofSite';
import { lines } from '../lines';
import { record } from '../record';

const years = yearsOf(record.events);
/** The record with more events. */
const withEvents = (...events: Partial<RecordEvent>[]) =>
	joinRecord({
		...record,
		events: [...record.events, ...events.map((event) => ({ ...record.events[0]!, formerly: [], ...event }))],
	});

test('every event stands on one page, at its address', () => {
	const placed = years.flatMap((year) => eventsOf(record, year).map((event) => ({ event, year })));
	expect(placed.map(({ event }) => event.id).toSorted()).toEqual(record.events.map(({ id }) => id).toSorted());
	for (const { event, year } of placed) expect(eventHref(event)).toBe(`${yearHref(year)}#${event.id}`);
});

test('what came before the first year stands on its page', () => {
	expect(yearOf({ date: '2018-11-30' })).toBe(FIRST_YEAR);
	expect(eventHref({ id: 'a', date: '2026-07' })).toBe('/timeline/2026/#a');
	expect(eventHref({ id: 'a', date: '2036-07-01' })).toBe('/timeline/2036/#a');
});

describe('new events', () => {
	const larger = withEvents(
		{ id: 'held-2027', date: '2027-03-02' },
		{ id: 'held-2031', date: '2031-05-06' },
		{ id: 'ahead-2040', date: '2040-01-01', status: 'scheduled' },
	);

	test('move no event that was there', () => {
		const before = new Map(record.events.map((event) => [event.id, eventHref(event)]));
		for (const event of larger.events) if (before.has(event.id)) expect(eventHref(event)).toBe(before.get(event.id));
		for (const year of years)
			expect(eventsOf(larger, year).map(({ id }) => id)).toEqual(
				expect.arrayContaining(eventsOf(record, year).map(({ id }) => id)),
			);
	});

	test('have a page of their own year, which is made for them', () => {
		expect(eventsOf(larger, 2031).map(({ id }) => id)).toEqual(['held-2031']);
		expect(eventsOf(larger, 2027).map(({ id }) => id)).toContain('held-2027');
		const made = new Map(madePages(larger, lines, 'en').map((page) => [page.id, page]));
		expect(made.get('timeline/2031')?.title).toBe('What happened in 2031?');
		expect(made.get('timeline/2040')?.title).toBe('What is set for 2040?');
		expect(made.get('timeline/2031')?.body).toContain('<EventList year="2031" />');
		expect([...made]).not.toContain('timeline/2032');
	});

	test('the menu names the last years in which something happened', () => {
		expect(yearsInMenu(record.events)).toEqual([2025, 2026]);
		expect(yearsInMenu(larger.events)).toEqual([2026, 2027, 2031]);
	});
});

test('what is ahead stays where it is when it happens', () => {
	const ahead = record.events.find(({ date, status }) => status === 'scheduled' && date.startsWith('2027'))!;
	expect(eventHref({ ...ahead, status: 'happened' } as RecordEvent)).toBe(eventHref(ahead));
});

test('an event whose day moves to another year keeps its old address, which leads on', () => {
	const moved = withEvents({ id: 'moved', date: '2032-02-01', formerly: ['2029', '2031'] });
	const event = moved.events.at(-1)!;
	expect(eventHref(event)).toBe('/timeline/2032/#moved');
	expect(formerHrefs(event)).toEqual(['/timeline/2029/#moved', '/timeline/2031/#moved']);
	expect(movedFrom(moved, 2029)).toEqual([event]);
	expect(eventsOf(moved, 2029)).toEqual([]);
	// Its page stays, though no event of the year is left.
	expect(madePages(moved, lines, 'en').map(({ id }) => id)).toContain('timeline/2029');
	expect(yearInShort(moved, 2029, 'en', wordsIn('en'))).toBe('The record has no event of 2029 any more.');
	expect(endsOf(moved, 2029)).toEqual([]);
});

test('months follow one another, and lose no event', () => {
	for (const year of years) {
		const events = eventsOf(record, year);
		const groups = byMonth(events);
		expect(groups.flatMap((group) => group.events)).toEqual(events);
		expect(new Set(groups.map(({ id }) => id)).size).toBe(groups.length);
		const months = groups.map(({ id }) => id).filter((id) => /^\d/.test(id));
		expect(months).toEqual(months.toSorted());
		expect(months.filter((month) => !month.startsWith(String(year)))).toEqual([]);
	}
});

test('a year without a page is refused by name', () => {
	expect(yearNamed(record, '2026')).toBe(2026);
	expect(() => yearNamed(record, '2031')).toThrow('"2031" is no year of the timeline');
});

test.each([
	[[{ date: '2033-04-01' }], 'The record has one event of 2033, of 1 April 2033.'],
	[[{ date: '2033-04-01' }, { date: '2033-05' }], 'The record has 2 events of 2033, from 1 April 2033 to May 2033.'],
	[[{ date: '2033-04-01', status: 'scheduled' }], 'So far one date of 2033 has been set or announced: 1 April 2033.'],
] as [Partial<RecordEvent>[], string][])('a year in short: %j', (events, text) => {
	const larger = withEvents(...events.map((event, index) => ({ ...event, id: `made-${index}` })));
	expect(yearInShort(larger, 2033, 'en', wordsIn('en'))).toBe(text);
});
