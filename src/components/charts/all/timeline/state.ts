/** The state of `timeline`, its parameters, and what is shown in it. */
import { isDay, type Day } from '../../../../record/days';
import type { Track } from '../../../../record/schema';
import type { Direction, Params, Reading } from '../../contract';
import { oneOf, paramReader } from '../../kit/params';
import type { Item, Span, TimelineData } from './data';

export interface TimelineState {
	/** The tracks shown, in their order. Never empty. */
	tracks: Track[];
	/** `all` or a government: only the events it, its offices or its people took part in. */
	side: string;
	/** `all` or a concern: only the events that refer to it. */
	concern: string;
	/** `all` or a sector: only the events that refer to it. */
	sector: string;
	/** All events, or the turning points alone. */
	events: 'all' | 'turning';
	/** `all`, a year or a phase: what part of time the picture shows. */
	zoom: string;
	/** The day of the cursor; the record's last day unless asked otherwise. */
	on: Day;
	/** An event, or `latest`: the last turning point shown on or before the day, or where there is none the last event. */
	event: string;
}

/** With no more events than this in the picture each of them is named, if there is room. */
export const LABEL_ALL = 14;

type Filters = Pick<TimelineState, 'tracks' | 'side' | 'concern' | 'sector' | 'events'>;

/** The events that the filters let through, oldest first. */
export function shownItems(data: TimelineData, { tracks, side, concern, sector, events }: Filters): Item[] {
	return data.items.filter(
		(item) =>
			tracks.includes(item.track) &&
			(events === 'all' || item.key) &&
			(side === 'all' || item.sides.includes(side)) &&
			(concern === 'all' || item.concerns.includes(concern)) &&
			(sector === 'all' || item.sectors.includes(sector)),
	);
}

/** The days that the picture shows. */
export const spanOf = (data: TimelineData, { zoom }: Pick<TimelineState, 'zoom'>): Span =>
	data.spans.find(({ id }) => id === zoom) ?? { id: 'all', name: null, from: data.start, until: data.end };

/** The events shown that stand inside the picture. */
export function inPicture(data: TimelineData, state: Filters & Pick<TimelineState, 'zoom'>): Item[] {
	const { from, until } = spanOf(data, state);
	return shownItems(data, state).filter((item) => item.from >= from && (item.to ?? item.from) <= until);
}

/** The tracks with at least one event shown: the lanes of the picture. */
export const shownTracks = (data: TimelineData, items: Item[]) =>
	data.tracks.filter((track) => items.some((item) => item.track === track));

/** The event the line under the picture tells of; none when nothing is shown. */
export function focused(data: TimelineData, state: TimelineState): Item | undefined {
	const items = inPicture(data, state);
	const chosen = items.find(({ id }) => id === state.event);
	if (chosen) return chosen;
	const past = items.filter(({ from, scheduled }) => !scheduled && from <= state.on);
	// Where all is still ahead of the day, the first of it is what a reader wants to know.
	return past.findLast(({ key }) => key) ?? past.at(-1) ?? items[0];
}

export function read(data: TimelineData, params: Params): Reading<TimelineState> {
	const { take, ignored } = paramReader(params);
	const isTrackList = (list: string) =>
		list !== '' && list.split(',').every((track) => data.tracks.includes(track as Track));
	const list = take('track', 'all', (value) => value === 'all' || isTrackList(value)).split(',');
	const filters = {
		tracks: data.tracks.filter((track) => list.includes('all') || list.includes(track)),
		side: take('side', 'all', oneOf(data.sides, 'all')),
		concern: take('concern', 'all', oneOf(data.concerns, 'all')),
		sector: take('sector', 'all', oneOf(data.sectors, 'all')),
		events: take<TimelineState['events']>('events', 'all', oneOf([], 'all', 'turning')),
		zoom: take('zoom', 'all', oneOf(data.spans, 'all')),
	};
	const on = take('on', data.asOf, (day) => isDay(day) && day >= data.firstDay && day <= data.asOf);
	const event = take('event', 'latest', oneOf(data.items, 'latest'));
	// An event that another choice hides is no mistake of the reader's: it gives way silently.
	const shown = inPicture(data, filters).some(({ id }) => id === event);
	return { state: { ...filters, on, event: shown ? event : 'latest' }, ignored };
}

export function write(data: TimelineData, { tracks, ...state }: TimelineState): Params {
	return { track: tracks.length === data.tracks.length ? 'all' : tracks.join(','), ...state };
}

export function withFocus(_data: TimelineData, state: TimelineState, key: string | null): TimelineState {
	return key === null ? state : { ...state, event: key };
}

const gap = (a: Item, b: Item) => Math.abs(Date.parse(a.from) - Date.parse(b.from));

/**
 * Left and right go through a track in time, up and down to the event nearest in time of the next track; with Shift, left
 * and right go through all events.
 */
export function move(data: TimelineData, state: TimelineState, direction: Direction): string | null {
	const items = inPicture(data, state);
	const current = focused(data, state);
	if (!current) return null;
	const lane = items.filter(({ track }) => track === current.track);
	const lanes = shownTracks(data, items);
	const nearest = (track: Track | undefined) =>
		items
			.filter((item) => item.track === track)
			.toSorted((a, b) => gap(a, current) - gap(b, current))
			.at(0);
	const step = (list: Item[], by: number) => list[list.indexOf(current) + by];
	const target = {
		left: step(lane, -1),
		right: step(lane, 1),
		'back-a-day': step(items, -1),
		'on-a-day': step(items, 1),
		up: nearest(lanes[lanes.indexOf(current.track) - 1]),
		down: nearest(lanes[lanes.indexOf(current.track) + 1]),
		first: items[0],
		last: items.at(-1),
	}[direction];
	return (target ?? current).id;
}
