/** The state of `concern-map`: everything, or one thing and what hangs on it. */
import type { Direction, Params, Reading } from '../../contract';
import { oneOf, paramReader } from '../../kit/params';
import type { Concern, ConcernMapData, Thing, TouchedThing } from './data';

export interface ConcernMapState {
	/** `all`, or the id of a concern, provision, kind of goods or province. */
	focus: string;
}

export interface Link {
	key: string;
	concern: Concern;
	thing: TouchedThing;
}

const allThings = (data: ConcernMapData): Thing[] => [...data.concerns, ...data.things];

export const thingOf = (data: ConcernMapData, id: string) => allThings(data).find((thing) => thing.id === id);

/** Every link, by concern. */
export const allLinks = (data: ConcernMapData): Link[] =>
	data.concerns.flatMap((concern) =>
		data.things
			.filter(({ id }) => concern.touches.includes(id))
			.map((thing) => ({ key: `${concern.id}|${thing.id}`, concern, thing })),
	);

/**
 * The links that hang on what is in focus. A concern holds its own. A thing holds those to its concerns, and through
 * them those on the other side: what a provision is invoked on, or what is invoked on a province.
 */
export function shownLinks(data: ConcernMapData, { focus }: ConcernMapState): Link[] {
	const links = allLinks(data);
	if (focus === 'all') return links;
	const thing = thingOf(data, focus);
	if (thing?.kind === 'concern') return links.filter(({ concern }) => concern.id === focus);
	const concerns = data.concerns.filter(({ touches }) => touches.includes(focus));
	return links.filter(
		(link) =>
			link.thing.id === focus ||
			(concerns.includes(link.concern) && (link.thing.kind === 'provision') !== (thing?.kind === 'provision')),
	);
}

/** The ids of what the links join, and of what is in focus. */
export function shownIds(data: ConcernMapData, state: ConcernMapState): Set<string> {
	const ids = shownLinks(data, state).flatMap(({ concern, thing }) => [concern.id, thing.id]);
	return new Set(state.focus === 'all' ? allThings(data).map(({ id }) => id) : [state.focus, ...ids]);
}

export function read(data: ConcernMapData, params: Params): Reading<ConcernMapState> {
	const reader = paramReader(params);
	const focus = reader.take('focus', 'all', oneOf(allThings(data), 'all'));
	return { state: { focus }, ignored: reader.ignored };
}

export function write(_data: ConcernMapData, { focus }: ConcernMapState): Params {
	return { focus };
}

export function withFocus(_data: ConcernMapData, state: ConcernMapState, key: string | null): ConcernMapState {
	return key === null ? state : { focus: key };
}

/** Up and down go through a column, left and right along a link to the next one. */
export function move(data: ConcernMapData, state: ConcernMapState, direction: Direction): string | null {
	const columns: Thing[][] = [
		data.things.filter(({ kind }) => kind === 'provision'),
		data.concerns,
		data.things.filter(({ kind }) => kind !== 'provision'),
	];
	const flat = columns.flat();
	const at = columns.findIndex((column) => column.some(({ id }) => id === state.focus));
	const column = columns[at];
	if (!column)
		return (direction === 'last' ? flat.at(-1) : direction === 'first' ? flat[0] : data.concerns[0])?.id ?? null;
	const place = column.findIndex(({ id }) => id === state.focus);
	const near = shownIds(data, state);
	const beside = (other: Thing[] | undefined) => other?.find(({ id }) => near.has(id)) ?? other?.[0];
	const target = {
		up: column[place - 1],
		down: column[place + 1],
		left: beside(columns[at - 1]),
		right: beside(columns[at + 1]),
		first: flat[0],
		last: flat.at(-1),
		'back-a-day': flat[flat.findIndex(({ id }) => id === state.focus) - 1],
		'on-a-day': flat[flat.findIndex(({ id }) => id === state.focus) + 1],
	}[direction];
	return target?.id ?? state.focus;
}
