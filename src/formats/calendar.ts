/**
 * The dates ahead as a calendar for each language (RFC 5545): the dates that the record has as scheduled, and the
 * reviews that Article 34.7 implies.
 */
import { ICalCalendar, ICalEventStatus, ICalEventTransparency } from 'ical-generator';
import { nextDates } from '../lists/dates';
import { eventHref } from '../lists/eventHref';
import { addDays, isDay, lastDay, momentOf, type Day } from '../record/days';
import { formatWhen, pickText, TAGS, type Locale } from '../record/format';
import { recordIn } from '../record/inLanguage';
import type { WholeRecord } from '../record/record';
import { follow, historyOf } from '../record/review';
import { publicAddress } from '../site/addresses';
import { pathIn } from '../site/paths';
import { uuidOf } from './uuid';
import { wordsIn } from '../words/ofSite';

interface DateAhead {
	/** The name that the UID is made of, the same in every language. */
	id: string;
	first: Day;
	/** The last day. For what takes one day it is the first. */
	last: Day;
	title: string;
	/** Lines of text: what happens on the date, and the sources that prove it. */
	text: string[];
	/** The path of the page of the site that tells more. */
	path: string;
	/** Whether the date follows from the treaty alone: nobody has announced it. */
	implied: boolean;
}

/** The yearly reviews that Article 34.7(4) asks for, if nothing is decided after what has been decided. */
export function impliedReviews(record: Pick<WholeRecord, 'decisions' | 'asOf'>): Day[] {
	return follow(historyOf(record))
		.steps.filter(({ kind, on }) => kind === 'joint-review' && on > record.asOf)
		.map(({ on }) => on);
}

/** The dates, soonest first. A date that is not known to the day is left out, since a calendar can only show days. */
function datesAhead(record: WholeRecord, locale: Locale): DateAhead[] {
	const t = wordsIn(locale);
	const told = recordIn(record, locale);
	const sourcesOf = (id: string) => told.sourcesOf(id).map(({ publisher, url }) => `${publisher}: ${url}`);
	const scheduled = nextDates(record)
		.filter(({ date }) => isDay(date))
		.map((event): DateAhead => {
			const { date, id, note, text, title, until } = event;
			return {
				id,
				first: date,
				last: until && isDay(until) ? lastDay(until) : date,
				title: pickText(title, locale).value,
				text: [
					pickText(text, locale).value,
					...(note ? [pickText(note, locale).value] : []),
					`${t('jr.sources')}:`,
					...sourcesOf(id),
				],
				path: pathIn(locale, eventHref(event)),
				implied: false,
			};
		});
	// A review that the record has scheduled takes the place of the one that the text implies for the year.
	const yearOf = (date: string) => date.slice(0, 4);
	const entered = new Set(
		record.events
			.filter(({ jointReview, status }) => jointReview && status === 'scheduled')
			.map(({ date }) => yearOf(date)),
	);
	const implied = impliedReviews(record)
		.filter((day) => !entered.has(yearOf(day)))
		.map((day): DateAhead => ({
			id: `implied-review-${day}`,
			first: day,
			last: day,
			title: t('jr.calendar.implied'),
			text: [t('jr.calendar.implied.text'), `${t('jr.sources')}:`, ...sourcesOf('art-34-7-4')],
			path: pathIn(locale, '/what-can-happen-next/'),
			implied: true,
		}));
	return [...scheduled, ...implied].toSorted((a, b) => a.first.localeCompare(b.first));
}

/**
 * The text of the calendar. Its stamps are the record’s last day, so that the same record gives the same text on every
 * day.
 * @param root the public address of the site, where one is known. An entry names its page only then: its URL must be
 * absolute
 */
export function calendar(record: WholeRecord, locale: Locale, root: URL | undefined): string {
	const t = wordsIn(locale);
	const day = formatWhen(record.asOf, locale);
	const stamp = momentOf(record.asOf);
	const result = new ICalCalendar({
		prodId: { company: 'The Joint Review', product: 'Dates ahead', language: TAGS[locale].toUpperCase() },
		name: t('jr.calendar.title'),
		description: t('jr.calendar.about', { day }),
		ttl: 7 * 24 * 3600,
		...(root && { url: publicAddress(pathIn(locale, '/calendar.ics'), root) }),
	});
	for (const { first, id, implied, last, path, text, title } of datesAhead(record, locale))
		result.createEvent({
			id: uuidOf(`date/${id}`),
			stamp,
			timezone: 'UTC',
			allDay: true,
			start: new Date(`${first}T00:00:00Z`),
			// The end of an all-day event is the day after its last.
			end: new Date(`${addDays(last, 1)}T00:00:00Z`),
			summary: title,
			description: [...text, t('jr.asOf.record', { day })].join('\n'),
			status: implied ? ICalEventStatus.TENTATIVE : ICalEventStatus.CONFIRMED,
			// The dates are no appointments of the reader, who stays free on them.
			transparency: ICalEventTransparency.TRANSPARENT,
			...(root && { url: publicAddress(path, root) }),
		});
	return `${result.toString()}\r\n`;
}
