/** Events as an Atom feed (RFC 4287), one a language. */
import { generateAtomFeed } from 'feedsmith';
import { eventHref } from '../lists/eventHref';
import { escapeXml } from '../words/xml';
import { firstDay } from '../record/days';
import { formatWhen, pickText, TAGS, type Locale } from '../record/format';
import type { WholeRecord } from '../record/record';
import type { RecordEvent, Source, Localized } from '../record/schema';
import { addressFrom } from '../site/addresses';
import { pathIn } from '../site/paths';
import { uuidOf } from './uuid';
import { SITE_NAMES } from '../site/names';
import { wordsIn } from '../words/ofSite';

/** How many events a feed holds: about the last half year. The whole record is in the files under /data/. */
const LENGTH = 60;

/** Midnight of a day in UTC: the record knows no clock, and a feed must have one. */
const midnight = (day: string) => new Date(`${day}T00:00:00Z`);

/** As text, or in quotes. */
const escape = (text: string) => escapeXml(text).replaceAll('"', '&quot;');

/** A text of the record as a paragraph; marked where it stands in another language than the feed. */
function paragraph(text: Localized, locale: Locale): string {
	const { value, lang, fallback } = pickText(text, locale);
	return `<p${fallback ? ` lang="${lang}"` : ''}>${escape(value)}</p>`;
}

function sourceItem({ date, lang, publisher, title, url }: Source, locale: Locale): string {
	const said = lang === locale ? '' : ` lang="${lang}"`;
	const when = date ? `, ${formatWhen(date, locale)}` : '';
	return `<li><a href="${escape(url)}"${said}>${escape(title)}</a>, ${escape(publisher)}${when}</li>`;
}

/** The day an event was last corrected, else the day it happened. */
const updatedOn = ({ changes, date }: RecordEvent) =>
	[firstDay(date), ...(changes ?? []).map(({ on }) => on)].toSorted().at(-1)!;

/** The events that have happened, newest first; of one day, those that stand later in the record first. */
export const newestEvents = (record: Pick<WholeRecord, 'events'>): RecordEvent[] =>
	record.events
		.filter(({ status }) => status === 'happened')
		.toReversed()
		.toSorted((a, b) => firstDay(b.date).localeCompare(firstDay(a.date)));

/**
 * The feed’s text. The same record gives the same text on every day.
 * @param root the public address of the site, where one is known; else addresses are relative to the feed’s own
 */
export function eventFeed(record: WholeRecord, locale: Locale, root: URL | undefined): string {
	const t = wordsIn(locale);
	const path = pathIn(locale, '/feed.xml');
	const address = (to: string) => addressFrom(to, path, root);
	const events = newestEvents(record).slice(0, LENGTH);
	const entries = events.map((event) => {
		const { date, id, note, text, title, track } = event;
		const { value: heading, lang: headingLang, fallback } = pickText(title, locale);
		const summary = pickText(text, locale);
		const sources = record.sourcesOf(id).map((source) => sourceItem(source, locale));
		return {
			id: `urn:uuid:${uuidOf(`event/${locale}/${id}`)}`,
			title: { value: heading, ...(fallback && { xml: { lang: headingLang } }) },
			published: midnight(firstDay(date)),
			updated: midnight(updatedOn(event)),
			links: [{ href: address(pathIn(locale, eventHref(event))), rel: 'alternate', type: 'text/html' }],
			categories: [{ term: track, label: t(`jr.label.track.${track}`) }],
			summary: { value: summary.value, ...(summary.fallback && { xml: { lang: summary.lang } }) },
			content: {
				type: 'html',
				value: [
					`<p><strong>${escape(formatWhen(date, locale))}</strong></p>`,
					paragraph(text, locale),
					note ? paragraph(note, locale) : '',
					`<p>${escape(t('jr.sources'))}</p><ul>${sources.join('')}</ul>`,
				].join(''),
			},
		};
	});
	return generateAtomFeed({
		xml: { lang: TAGS[locale] },
		id: `urn:uuid:${uuidOf(`feed/${locale}`)}`,
		title: { value: t('jr.feed.title') },
		subtitle: { value: t('jr.feed.about', { day: formatWhen(record.asOf, locale) }) },
		updated: midnight([record.asOf, ...events.map(updatedOn)].toSorted().at(-1)!),
		authors: [{ name: SITE_NAMES[locale] }],
		rights: { value: 'CC BY 4.0' },
		links: [
			{ href: address(path), rel: 'self', type: 'application/atom+xml' },
			{ href: address(pathIn(locale, '/')), rel: 'alternate', type: 'text/html' },
		],
		entries,
	});
}
