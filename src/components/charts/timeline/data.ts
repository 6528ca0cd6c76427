/** From the record to what `timeline` needs: its events, with the names of what they refer to. */
import { addMonths, firstDay, lastDay, type Day, type When } from '../../../record/days';
import type { Locale } from '../../../record/format';
import type { Record } from '../../../record/record';
import type { Track } from '../../../record/schema';
import { TRACKS } from '../../../record/schema';
import { label } from '../label';

/** The picture opens with the first call, in October 2024, to reopen the agreement; older events stand in the table. */
const START: Day = '2024-10-01';
/** How far past the record's last day the picture looks, to show what is scheduled. */
const MONTHS_AHEAD = 10;

export interface Item {
	id: string;
	date: When;
	/** The first and last day of a date that is only a month or a year. */
	from: Day;
	to: Day;
	track: Track;
	title: string;
	text: string;
	scheduled: boolean;
	key: boolean;
	concerns: string[];
	sectors: string[];
	source: { publisher: string; url: string; more: number };
}

export interface TimelineData {
	start: Day;
	end: Day;
	asOf: Day;
	tracks: Track[];
	concerns: { id: string; name: string }[];
	sectors: { id: string; name: string }[];
	/** Oldest first. */
	items: Item[];
}

/** Every event of the record, oldest first. An event on some goods counts for their strategic sector too. */
export function data(record: Record, locale: Locale): TimelineData {
	const groupOf = new Map(record.sectors.map(({ id, within }) => [id, within]));
	const items = record.events.map((event): Item => {
		const sectors = event.refers.sectors ?? [];
		const sources = record.sourcesOf(event.id);
		return {
			id: event.id,
			date: event.date,
			from: firstDay(event.date),
			to: lastDay(event.date),
			track: event.track,
			title: label(event.title, locale),
			text: label(event.text, locale),
			scheduled: event.status === 'scheduled',
			key: event.key,
			concerns: event.refers.concerns ?? [],
			sectors: [...new Set(sectors.flatMap((id) => [id, groupOf.get(id) ?? id]))],
			source: { publisher: sources[0]!.publisher, url: sources[0]!.url, more: sources.length - 1 },
		};
	});
	items.sort((a, b) => (a.from === b.from ? a.id.localeCompare(b.id, 'en') : a.from < b.from ? -1 : 1));
	const named = (list: readonly { id: string; name: Parameters<typeof label>[0] }[], key: 'concerns' | 'sectors') =>
		list
			.filter(({ id }) => items.some((item) => item[key].includes(id)))
			.map(({ id, name }) => ({ id, name: label(name, locale) }));
	return {
		start: START,
		end: addMonths(record.asOf, MONTHS_AHEAD),
		asOf: record.asOf,
		tracks: TRACKS.filter((track) => items.some((item) => item.track === track)),
		concerns: named(record.concerns, 'concerns'),
		sectors: named(
			record.sectors.toSorted((a, b) => a.order - b.order),
			'sectors',
		),
		items,
	};
}
