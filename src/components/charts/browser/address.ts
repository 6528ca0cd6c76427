/** The address of the page: the state of its charts is written there, so that a link shows what was seen. */
import type { Params } from '../contract';

/** The name that a parameter has in the address of the page. */
export type Naming = (name: string) => string;

const plain: Naming = (name) => name;

/**
 * How a figure's parameters are called in the address. The first chart of a page has the plain names, or the one that
 * says so (`data-plain`); those of another
 * begin with its id, so that two charts with a `sector` do not answer for each other. Where the page has one day for all,
 * `on` is everyone's.
 */
export function namingOf(figure: HTMLElement, uid: string, oneDay: boolean): Naming {
	const figures = [...document.querySelectorAll<HTMLElement>('figure[data-chart]')];
	const first = figures.find(({ dataset }) => dataset.plain !== undefined) ?? figures[0];
	if (first === figure) return plain;
	const id = figure.dataset.chart!;
	const own = figures.find((other) => other.dataset.chart === id) === figure ? id : uid;
	return (name) => (oneDay && name === 'on' ? name : `${own}.${name}`);
}

/** The address of the page with another query. Commas and @ are legal in it; left as they are, it can be read aloud. */
export function addressOf(search: URLSearchParams): string {
	const query = search.toString().replaceAll('%2C', ',').replaceAll('%40', '@');
	return `${location.pathname}${query ? `?${query}` : ''}${location.hash}`;
}

/** The parameters of the address that have these names. */
export function addressParams(names: readonly string[], naming: Naming = plain): Params {
	const search = new URLSearchParams(location.search);
	return Object.fromEntries(
		names.flatMap((name) => {
			const value = search.get(naming(name));
			return value === null ? [] : [[name, value]];
		}),
	);
}

/**
 * Browsers refuse a hundredth change of the address within half a minute, and each costs time. So a few are free, and one
 * more every so many milliseconds.
 */
const FREE = 10;
const PACE = 400;

/** Parameters, or what finds them when they are written. */
type Late = Params | (() => Params);

interface Change {
	/** The names in the address that the change takes out before it writes. */
	names: string[];
	naming: Naming;
	params: Late;
	/** What the change adds to the history of the window. */
	entry: Entry;
}

/**
 * A `choice` is an entry of its own, which Back undoes. The changes of a `run`, as of a slider that is pulled or of arrow
 * keys, are one entry together. What `follows` another change is none.
 */
export type Entry = 'choice' | 'follows' | { run: string; prompt?: boolean };

/** What the address is still to say, by the names of each writer; the newest last. */
const waiting = new Map<string, Change>();
let timer: ReturnType<typeof setTimeout> | undefined;
let credit = FREE;
let counted = 0;

function put(): void {
	clearTimeout(timer);
	timer = undefined;
	if (waiting.size === 0) return;
	const search = new URLSearchParams(location.search);
	const entries = [...waiting.values()].map(({ entry }) => entry);
	for (const { names, naming, params } of waiting.values()) {
		for (const name of names) search.delete(name);
		for (const [name, value] of Object.entries(typeof params === 'function' ? params() : params))
			search.set(naming(name), value);
	}
	waiting.clear();
	const address = addressOf(search);
	if (address === location.pathname + location.search + location.hash) return;
	const before = (history.state ?? {}) as { run?: string };
	const chosen = entries.includes('choice');
	const run = chosen ? undefined : entries.find((entry) => typeof entry === 'object')?.run;
	const isNew = chosen || (run !== undefined && run !== before.run);
	const state = { ...before, run: isNew ? run : before.run };
	if (isNew) history.pushState(state, '', address);
	else history.replaceState(state, '', address);
	credit--;
}

/** Calls `listen` when Back or Forward has changed the address. What was still to be written is void. */
export function onReturn(listen: () => void): void {
	addEventListener('popstate', () => {
		clearTimeout(timer);
		timer = undefined;
		waiting.clear();
		listen();
	});
}

/**
 * Writes `params` into the address in place of those called `names`, leaving the rest of it alone. A change that is not a
 * choice is one of many to come: the last of them is written when they have come to rest, and only then are its
 * parameters asked for; a run may be `prompt`, and is written at once.
 */
export function writeAddress(
	names: readonly string[],
	params: Late,
	naming: Naming = plain,
	entry: Entry = 'choice',
): void {
	const passing = entry === 'follows' || (typeof entry === 'object' && !entry.prompt);
	const full = names.map(naming);
	const writer = full.join();
	// The newest is written last: where two writers share a name, it has the last word. What follows a change of the same
	// names leaves it the entry that it was.
	const kept = entry === 'follows' ? waiting.get(writer)?.entry : undefined;
	waiting.delete(writer);
	waiting.set(writer, { names: full, naming, params, entry: kept ?? entry });
	const time = performance.now();
	credit = Math.min(FREE, credit + (time - counted) / PACE);
	counted = time;
	if (credit >= 1 && !passing) return put();
	if (passing) clearTimeout(timer);
	if (passing || timer === undefined) timer = setTimeout(put, PACE);
}

/** What a figure reads from an address, and writes into it. */
export interface Address {
	/** What it says of the figure’s parameters. */
	read(): Params;
	/** What else of it was not understood, as `name=value`. */
	readonly ignored: readonly string[];
	/** Has it say other parameters; they may be asked for later. */
	write(params: () => Params, entry: Entry): void;
	/** Calls `listen` when Back or Forward has changed it. */
	onReturn(listen: () => void): void;
}

/** The address of the page, as a figure has it whose parameters have these names. */
export function pageAddress(figure: HTMLElement, uid: string, names: readonly string[], oneDay: boolean): Address {
	const naming = namingOf(figure, uid, oneDay);
	return {
		read: () => addressParams(names, naming),
		ignored: [],
		write: (params, entry) => writeAddress(names, params, naming, entry),
		onReturn,
	};
}
