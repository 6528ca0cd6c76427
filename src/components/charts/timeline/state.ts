/** The state of `timeline`, its parameters, and what is shown in it. */
import type { Track } from '../../../record/schema';
import type { Direction, Params, Reading } from '../contract';
import type { Item, TimelineData } from './data';

export interface TimelineState {
	/** The tracks shown, in their order. Never empty. */
	tracks: Track[];
	/** `all` or a concern: only the events that refer to it. */
	concern: string;
	/** `all` or a sector: only the events that refer to it. */
	sector: string;
	/** The event in focus; empty when nothing is shown. */
	event: string;
}

/** The events that the filters let through, oldest first. */
export function shownItems(data: TimelineData, { tracks, concern, sector }: Omit<TimelineState, 'event'>): Item[] {
	return data.items.filter(
		(item) =>
			tracks.includes(item.track) &&
			(concern === 'all' || item.concerns.includes(concern)) &&
			(sector === 'all' || item.sectors.includes(sector)),
	);
}

/** The events that stand inside the picture's span. */
export const inPicture = (data: TimelineData, items: Item[]) =>
	items.filter(({ from, to }) => from >= data.start && to <= data.end);

/** The tracks with at least one event shown: the lanes of the picture. */
export const shownTracks = (data: TimelineData, items: Item[]) =>
	data.tracks.filter((track) => items.some((item) => item.track === track));

export function read(data: TimelineData, params: Params): Reading<TimelineState> {
	const ignored: string[] = [];
	const take = (name: string, fallback: string, valid: (value: string) => boolean): string => {
		const value = params[name];
		if (value === undefined) return fallback;
		if (valid(value)) return value;
		ignored.push(`${name}=${value}`);
		return fallback;
	};
	const isTrackList = (list: string) =>
		list !== '' && list.split(',').every((track) => data.tracks.includes(track as Track));
	const list = take('track', 'all', (value) => value === 'all' || isTrackList(value)).split(',');
	const tracks = data.tracks.filter((track) => list.includes('all') || list.includes(track));
	const concern = take('concern', 'all', (id) => id === 'all' || data.concerns.some((known) => known.id === id));
	const sector = take('sector', 'all', (id) => id === 'all' || data.sectors.some((known) => known.id === id));
	const shown = shownItems(data, { tracks, concern, sector });
	// The last thing that happened is the news; where all is still ahead, the first of it.
	const latest =
		inPicture(data, shown).findLast(({ scheduled }) => !scheduled) ?? inPicture(data, shown)[0] ?? shown[0];
	const known = take('event', '', (id) => id === '' || data.items.some((item) => item.id === id));
	const event = shown.some(({ id }) => id === known) ? known : (latest?.id ?? '');
	return { state: { tracks, concern, sector, event }, ignored };
}

export function write(data: TimelineData, { tracks, concern, sector, event }: TimelineState): Params {
	return { track: tracks.length === data.tracks.length ? 'all' : tracks.join(','), concern, sector, event };
}

export function withFocus(_data: TimelineData, state: TimelineState, key: string | null): TimelineState {
	return key === null ? state : { ...state, event: key };
}

/** Left and right go through a track in time; up and down to the event nearest in time of the next track. */
export function move(data: TimelineData, state: TimelineState, direction: Direction): string | null {
	const items = inPicture(data, shownItems(data, state));
	const current = items.find(({ id }) => id === state.event);
	if (!current) return items.at(-1)?.id ?? null;
	const lane = items.filter(({ track }) => track === current.track);
	const place = lane.indexOf(current);
	const lanes = shownTracks(data, items);
	const nearest = (track: Track | undefined) =>
		items
			.filter((item) => item.track === track)
			.reduce<Item | undefined>(
				(best, item) => (!best || gap(item, current) < gap(best, current) ? item : best),
				undefined,
			);
	const target = {
		left: lane[place - 1],
		right: lane[place + 1],
		'back-a-day': items[items.indexOf(current) - 1],
		'on-a-day': items[items.indexOf(current) + 1],
		up: nearest(lanes[lanes.indexOf(current.track) - 1]),
		down: nearest(lanes[lanes.indexOf(current.track) + 1]),
		first: items[0],
		last: items.at(-1),
	}[direction];
	return (target ?? current).id;
}

const gap = (a: Item, b: Item) => Math.abs(Date.parse(a.from) - Date.parse(b.from));
