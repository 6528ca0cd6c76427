/** The texts of events stand in the page's table already: the payload carries the rest, a short list an event. */
import { firstDay, lastDay } from '../../../record/days';
import type { ReadCell } from '../contract';
import type { Item, TimelineData } from './data';
import { COLUMNS } from './words';

type Words = [title: string, text: string, publisher: string, url: string];
type PackedItem = [
	id: string,
	date: string,
	track: number,
	/** 1 scheduled, 2 turning point, 3 both. */
	flags: number,
	concerns: number[],
	sectors: number[],
	moreSources: number,
	/** Only where the page's table does not show the event. */
	words?: Words,
];
type Packed = Omit<TimelineData, 'items'> & { items: PackedItem[] };

const SCHEDULED = 1;
const KEY = 2;

/** @param shown the keys of the rows in the page's table */
export function pack(data: TimelineData, shown: ReadonlySet<string>): Packed {
	const places = (list: { id: string }[], ids: string[]) => ids.map((id) => list.findIndex((known) => known.id === id));
	const items = data.items.map((item): PackedItem => {
		const { id, date, track, concerns, sectors, source } = item;
		const flags = (item.scheduled ? SCHEDULED : 0) | (item.key ? KEY : 0);
		const packed: PackedItem = [
			id,
			date,
			data.tracks.indexOf(track),
			flags,
			places(data.concerns, concerns),
			places(data.sectors, sectors),
			source.more,
		];
		if (!shown.has(id)) packed.push([item.title, item.text, source.publisher, source.url]);
		return packed;
	});
	return { ...data, items };
}

/** The data that `pack` was given. */
export function unpack(value: unknown, cell: ReadCell): TimelineData {
	const packed = value as Packed;
	const fromTable = (id: string): Words => {
		const at = (column: (typeof COLUMNS)[number]) => cell(id, COLUMNS.indexOf(column)) ?? { text: '', href: '' };
		const source = at('source');
		return [at('event').text, at('text').text, source.text, source.href];
	};
	const items = packed.items.map(([id, date, track, flags, concerns, sectors, more, words]): Item => {
		const [title, text, publisher, url] = words ?? fromTable(id);
		return {
			id,
			date,
			from: firstDay(date),
			to: lastDay(date),
			track: packed.tracks[track]!,
			title,
			text,
			scheduled: (flags & SCHEDULED) > 0,
			key: (flags & KEY) > 0,
			concerns: concerns.map((place) => packed.concerns[place]!.id),
			sectors: sectors.map((place) => packed.sectors[place]!.id),
			source: { publisher, url, more },
		};
	});
	return { ...packed, items };
}
