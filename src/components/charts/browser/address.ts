/** The address of the page: the state of its charts is written there, so that a link shows what was seen. */
import type { Params } from '../contract';

/** The name that a parameter has in the address of the page. */
export type Naming = (name: string) => string;

const plain: Naming = (name) => name;

/**
 * How a figure's parameters are called in the address. The first chart of a page has the plain names; those of another
 * begin with its id, so that two charts with a `sector` do not answer for each other. Where the page has one day for all,
 * `on` is everyone's.
 */
export function namingOf(figure: HTMLElement, uid: string, oneDay: boolean): Naming {
	const figures = [...document.querySelectorAll<HTMLElement>('figure[data-chart]')];
	if (figures[0] === figure) return plain;
	const id = figure.dataset.chart!;
	const own = figures.find((other) => other.dataset.chart === id) === figure ? id : uid;
	return (name) => (oneDay && name === 'on' ? name : `${own}.${name}`);
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
}

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
	for (const { names, naming, params } of waiting.values()) {
		for (const name of names) search.delete(name);
		for (const [name, value] of Object.entries(typeof params === 'function' ? params() : params))
			search.set(naming(name), value);
	}
	waiting.clear();
	// Commas and @ are legal in a query; left as they are, an address can be read aloud.
	const query = search.toString().replaceAll('%2C', ',').replaceAll('%40', '@');
	history.replaceState(history.state, '', `${location.pathname}${query ? `?${query}` : ''}${location.hash}`);
	credit--;
}

/**
 * Writes `params` into the address in place of those called `names`, leaving the rest of it alone. A change that is one
 * of many to come, as when a slider is pulled, is `passing`: the last of them is written when they have come to rest, and
 * only then are its parameters asked for.
 */
export function writeAddress(names: readonly string[], params: Late, naming: Naming = plain, passing = false): void {
	const full = names.map(naming);
	const writer = full.join();
	// The newest is written last: where two writers share a name, it has the last word.
	waiting.delete(writer);
	waiting.set(writer, { names: full, naming, params });
	const time = performance.now();
	credit = Math.min(FREE, credit + (time - counted) / PACE);
	counted = time;
	if (credit >= 1 && !passing) return put();
	if (passing) clearTimeout(timer);
	if (passing || timer === undefined) timer = setTimeout(put, PACE);
}
