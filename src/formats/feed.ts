/** The events of the record as an Atom feed for each language (RFC 4287). */
import { generateAtomFeed } from 'feedsmith';
import { eventHref } from '../lists/eventHref';
import { escapeXml } from '../words/xml';
import { firstDay, momentOf } from '../record/days';
import { formatWhen, pickText, TAGS, type Locale } from '../record/format';
import { publisherLang, recordIn } from '../record/inLanguage';
import type { WholeRecord } from '../record/record';
import type { RecordEvent, Source, Localized } from '../record/schema';
import { addressFrom } from '../site/addresses';
import { pathIn } from '../site/paths';
import { uuidOf } from './uuid';
import { SITE_NAMES } from '../site/names';
import { wordsIn } from '../words/ofSite';

/** The number of events in a feed, which cover about half a year. The files under /data/ hold all events. */
const LENGTH = 60;

/** Text for an element or for an attribute in double quotes. */
const escape = (text: string) => escapeXml(text).replaceAll('"', '&quot;');

/** A text of the record as a paragraph. It is marked where it is in another language than the feed. */
function paragraph(text: Localized, locale: Locale): string {
	const { value, lang, fallback } = pickText(text, locale);
	return `<p${fallback ? ` lang="${lang}"` : ''}>${escape(value)}</p>`;
}

function sourceItem(source: Source, locale: Locale): string {
	const { date, publisher, title, url } = source;
	const said = (lang: Locale) => (lang === locale ? '' : ` lang="${lang}"`);
	const by = said(publisherLang(source));
	const name = by ? `<span${by}>${escape(publisher)}</span>` : escape(publisher);
	const when = date ? `, ${formatWhen(date, locale)}` : '';
	return `<li><a href="${escape(url)}"${said(source.lang)}>${escape(title)}</a>, ${name}${when}</li>`;
}

/** The day on which an event was last corrected, or the day on which it happened. */
const updatedOn = ({ changes, date }: RecordEvent) =>
	[firstDay(date), ...(changes ?? []).map(({ on }) => on)].toSorted().at(-1)!;

/**
 * The events that have happened, newest first. Of events of one day, the one that stands last in the record comes
 * first.
 */
export const newestEvents = (record: Pick<WholeRecord, 'events'>): RecordEvent[] =>
	record.events
		.filter(({ status }) => status === 'happened')
		.toReversed()
		.toSorted((a, b) => firstDay(b.date).localeCompare(firstDay(a.date)));

/**
 * The text of the feed. The same record gives the same text on every day.
 * @param root the public address of the site, where one is known. Without it, addresses are relative to that of the
 * feed
 */
export function eventFeed(record: WholeRecord, locale: Locale, root: URL | undefined): string {
	const t = wordsIn(locale);
	const path = pathIn(locale, '/feed.xml');
	const address = (to: string) => addressFrom(to, path, root);
	const told = recordIn(record, locale);
	const events = newestEvents(record).slice(0, LENGTH);
	const entries = events.map((event) => {
		const { date, id, note, text, title, track } = event;
		const { value: heading, lang: headingLang, fallback } = pickText(title, locale);
		const summary = pickText(text, locale);
		const sources = told.sourcesOf(id).map((source) => sourceItem(source, locale));
		return {
			id: `urn:uuid:${uuidOf(`event/${locale}/${id}`)}`,
			title: { value: heading, ...(fallback && { xml: { lang: headingLang } }) },
			published: momentOf(firstDay(date)),
			updated: momentOf(updatedOn(event)),
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
		updated: momentOf([record.asOf, ...events.map(updatedOn)].toSorted().at(-1)!),
		authors: [{ name: SITE_NAMES[locale] }],
		rights: { value: 'CC BY 4.0' },
		links: [
			{ href: address(path), rel: 'self', type: 'application/atom+xml' },
			{ href: address(pathIn(locale, '/')), rel: 'alternate', type: 'text/html' },
		],
		entries,
	});
}
