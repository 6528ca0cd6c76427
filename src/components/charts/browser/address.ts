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

/** The query the address is to have, until it has it. */
let wanted: string | undefined;
let credit = FREE;
let counted = 0;

function put(): void {
	if (wanted === undefined) return;
	history.replaceState(history.state, '', `${location.pathname}${wanted ? `?${wanted}` : ''}${location.hash}`);
	wanted = undefined;
	credit--;
}

/**
 * Writes `params` into the address in place of those called `names`, leaving the rest of it alone. A change that is one
 * of many to come, as when a slider is pulled, is `passing`: the last of them is written when they have come to rest.
 */
export function writeAddress(names: readonly string[], params: Params, naming: Naming = plain, passing = false): void {
	const search = new URLSearchParams(wanted ?? location.search);
	for (const name of names) search.delete(naming(name));
	for (const [name, value] of Object.entries(params)) search.set(naming(name), value);
	// Commas and @ are legal in a query; left as they are, an address can be read aloud.
	const query = search.toString().replaceAll('%2C', ',').replaceAll('%40', '@');
	const waiting = wanted !== undefined;
	wanted = query;
	const time = performance.now();
	credit = Math.min(FREE, credit + (time - counted) / PACE);
	counted = time;
	if (credit >= 1 && !passing) put();
	else if (!waiting) setTimeout(put, PACE);
}
