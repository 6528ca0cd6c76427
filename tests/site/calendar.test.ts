/** The calendars, as a calendar client reads them. */
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { nextDates } from '../../src/lists/dates';
import { calendar, impliedReviews } from '../../src/formats/calendar';
import { daysBetween, isDay } from '../../src/record/days';
import { LOCALES } from '../../src/record/format';
import { record } from '../record';
import { textOf } from './dist';

const fileOf = (locale: string) => (locale === 'en' ? 'calendar.ics' : `${locale}/calendar.ics`);
const eventsOf = (text: string) =>
	new ICAL.Component(ICAL.parse(text) as unknown[])
		.getAllSubcomponents('vevent')
		.map((component) => new ICAL.Event(component));

describe.each(LOCALES)('%s', (locale) => {
	const text = textOf(fileOf(locale));
	const events = eventsOf(text);

	test('is one calendar with what the format asks of it', () => {
		expect(text).toMatch(/^BEGIN:VCALENDAR\r\nVERSION:2\.0\r\nPRODID:/);
		expect(text.match(/BEGIN:VCALENDAR/g)).toHaveLength(1);
		// Lines end in CRLF and hold at most 75 bytes.
		for (const line of text.split('\r\n')) {
			expect(line).not.toMatch(/[\r\n]/);
			expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
		}
		// A method is for messages between people; a calendar that is subscribed to has none.
		expect(text).not.toMatch(/^METHOD:/m);
	});

	test('holds every date ahead that is known to the day, and the yearly reviews of Article 34.7', () => {
		const days = events.map(({ startDate }) => startDate.toString());
		const known = nextDates(record).filter(({ date }) => isDay(date));
		expect(days).toEqual(expect.arrayContaining(known.map(({ date }) => date)));
		expect(days).toEqual(expect.arrayContaining(impliedReviews(record)));
		expect(days).toEqual(days.toSorted());
		expect(
			days.filter((day) => day <= record.asOf),
			'what is past has no place in the calendar',
		).toEqual([]);
		// Not twice: the record’s own date of the next review stands for the implied one.
		for (const day of impliedReviews(record))
			expect(
				days.filter((other) => other === day),
				day,
			).toHaveLength(1);
	});

	test('has whole days, stamped with the day of the record', () => {
		expect(events.length).toBeGreaterThan(0);
		for (const { component, endDate, startDate, summary, uid } of events) {
			expect(startDate.isDate, `${summary}: a day, not an hour`).toBe(true);
			expect(daysBetween(startDate.toString(), endDate.toString()), summary).toBeGreaterThanOrEqual(1);
			expect(String(component.getFirstPropertyValue('dtstamp'))).toBe(`${record.asOf}T12:00:00Z`);
			expect(uid).toMatch(/^[\da-f]{8}-[\da-f]{4}-5/);
			expect(component.getFirstPropertyValue('description')).toMatch(/https?:\/\//);
		}
	});

	test('comes out the same at any time and place', () => {
		const place = process.env.TZ;
		try {
			for (const zone of ['Pacific/Auckland', 'America/Vancouver']) {
				process.env.TZ = zone;
				expect(calendar(record, locale, undefined)).toBe(text);
			}
		} finally {
			process.env.TZ = place;
		}
	});
});

test('a date keeps its UID in every language and on every host', () => {
	const uids = LOCALES.map((locale) => eventsOf(textOf(fileOf(locale))).map(({ uid }) => uid));
	expect(uids[1]).toEqual(uids[0]);
	expect(uids[2]).toEqual(uids[0]);
	expect(new Set(uids[0]).size).toBe(uids[0]!.length);
	expect(eventsOf(calendar(record, 'en', new URL('https://joint-review.example/'))).map(({ uid }) => uid)).toEqual(
		uids[0],
	);
	// Of the term’s end. If this fails, every subscriber gets the date twice.
	expect(uids[0]).toContain('ed0be881-ca62-573f-a2fe-d865bc6d5ea0');
});
