/** The timeline's pages hold every event once, and every address of an event leads to the page that holds it. */
import { expect, test } from 'vitest';
import { eventHref, YEARS, yearHref, yearOf } from '../../src/lists/eventHref';
import { byMonth, eventsOf, yearNamed } from '../../src/lists/events';
import { record } from '../record';

test('every event stands on one page, at its address', () => {
	const placed = YEARS.flatMap((year) => eventsOf(record, year).map((event) => ({ event, year })));
	expect(placed.map(({ event }) => event.id).toSorted()).toEqual(record.events.map(({ id }) => id).toSorted());
	for (const { event, year } of placed) expect(eventHref(event)).toBe(`${yearHref(year)}#${event.id}`);
});

test('what came before the first year stands on its page, what is ahead on that of the last', () => {
	expect(yearOf({ date: '2018-11-30' })).toBe(YEARS[0]);
	expect(yearOf({ date: '2036-07-01' })).toBe(YEARS.at(-1));
	expect(eventHref({ id: 'a', date: '2026-07' })).toBe('/timeline/2026/#a');
});

test('months follow one another, and lose no event', () => {
	for (const year of YEARS) {
		const events = eventsOf(record, year);
		const groups = byMonth(events);
		expect(groups.flatMap((group) => group.events)).toEqual(events);
		expect(new Set(groups.map(({ id }) => id)).size).toBe(groups.length);
		const months = groups.map(({ id }) => id).filter((id) => /^\d/.test(id));
		expect(months).toEqual(months.toSorted());
		expect(months.every((month) => month.startsWith(String(year)))).toBe(true);
	}
});

test('a year without a page is refused by name', () => {
	expect(yearNamed('2026')).toBe(2026);
	expect(() => yearNamed('2031')).toThrow('"2031" is no year of the timeline');
});
