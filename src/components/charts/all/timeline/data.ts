/** From the record to what `timeline` needs: its events, with the names of what they refer to. */
import { addDays, addMonths, firstDay, lastDay, type Day, type When } from '../../../../record/days';
import type { Locale } from '../../../../record/format';
import type { WholeRecord } from '../../../../record/record';
import { TRACKS, type PHASES, type Track } from '../../../../record/schema';
import { FIRST_DAY } from '../../../../record/tariffs';
import type { Key } from '../../../../words/translate';
import { label } from '../../kit/recordText';

/** The picture opens with the first call, in October 2024, to reopen the agreement; older events stand in the table. */
const START: Day = '2024-10-01';
/** How far past the record's last day the picture looks, to show what is scheduled. */
const MONTHS_AHEAD = 10;

export interface Item {
	id: string;
	date: When;
	from: Day;
	/** The last day, where it is another one. */
	to?: Day;
	track: Track;
	title: string;
	text: string;
	scheduled: boolean;
	key: boolean;
	/** The governments that took part, themselves or through their offices and people. */
	sides: string[];
	concerns: string[];
	sectors: string[];
	source: { publisher: string; url: string; more: number };
}

/** A part of time that the picture can show alone. */
export interface Span {
	id: string;
	/** The string that names a phase; null for a year, which names itself. */
	name: Extract<Key, `chart.timeline.phase.${string}`> | null;
	from: Day;
	until: Day;
}

export interface TimelineData {
	/** The first and last day of the picture. */
	start: Day;
	end: Day;
	asOf: Day;
	/** The first day the cursor can stand on: that of the record of duties, which other charts share. */
	firstDay: Day;
	spans: Span[];
	tracks: Track[];
	sides: { id: string; name: string }[];
	concerns: { id: string; name: string }[];
	sectors: { id: string; name: string }[];
	/** Oldest first. */
	items: Item[];
}

/** The day on which a phase began, by the event that began it. */
function beginningOf(record: WholeRecord, phase: (typeof PHASES)[number]): Day {
	const event = record.events.find(({ begins }) => begins === phase);
	if (!event) throw new Error(`The timeline needs an event of the record that begins the phase "${phase}".`);
	return firstDay(event.date);
}

/** The years and the phases of the matter. */
function spansOf(record: WholeRecord, start: Day, end: Day): Span[] {
	const announced = beginningOf(record, 'to-review');
	const reviewed = beginningOf(record, 'since-review');
	const years: Span[] = [];
	for (let year = Number(start.slice(0, 4)) + 1; `${year}-01-01` < end; year++)
		years.push({ id: String(year), name: null, from: `${year}-01-01`, until: `${year}-12-31` });
	return [
		{ id: 'before-talks', name: 'chart.timeline.phase.before-talks', from: start, until: addDays(announced, -1) },
		{ id: 'to-review', name: 'chart.timeline.phase.to-review', from: announced, until: reviewed },
		{ id: 'since-review', name: 'chart.timeline.phase.since-review', from: reviewed, until: end },
		...years,
	];
}

/** The government that a party is, works for or belongs to; provinces' people stand for themselves. */
function governmentOf(record: WholeRecord, id: string): string | undefined {
	const party = record.get('parties', id);
	if (party.kind === 'government') return id;
	return party.of === undefined ? undefined : governmentOf(record, party.of);
}

/** Every event of the record, oldest first. An event on some goods counts for their strategic sector too. */
export function data(record: WholeRecord, locale: Locale): TimelineData {
	const groupOf = new Map(record.sectors.map(({ id, within }) => [id, within]));
	const items = record.events.map((event): Item => {
		const sectors = event.refers.sectors ?? [];
		const sources = record.sourcesOf(event.id);
		return {
			id: event.id,
			date: event.date,
			from: firstDay(event.date),
			...(lastDay(event.date) !== firstDay(event.date) && { to: lastDay(event.date) }),
			track: event.track,
			title: label(event.title, locale),
			text: label(event.text, locale),
			scheduled: event.status === 'scheduled',
			key: event.key,
			sides: [...new Set(event.who.flatMap((id) => governmentOf(record, id) ?? []))],
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
	const end = addMonths(record.asOf, MONTHS_AHEAD);
	const sides = record.parties.filter(
		({ id, kind }) => kind === 'government' && items.some((item) => item.sides.includes(id)),
	);
	return {
		start: START,
		end,
		asOf: record.asOf,
		firstDay: FIRST_DAY,
		spans: spansOf(record, START, end),
		sides: sides.map(({ id, name }) => ({ id, name: label(name, locale) })),
		tracks: TRACKS.filter((track) => items.some((item) => item.track === track)),
		concerns: named(record.concerns, 'concerns'),
		sectors: named(
			record.sectors.toSorted((a, b) => a.order - b.order),
			'sectors',
		),
		items,
	};
}
