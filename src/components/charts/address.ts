/** The address of the page: the state of its charts is written there, so that a link shows what was seen. */
import type { Params } from './contract';

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

/** Writes `params` into the address in place of those called `names`, leaving the rest of it alone. */
export function writeAddress(names: readonly string[], params: Params, naming: Naming = plain): void {
	const search = new URLSearchParams(location.search);
	for (const name of names) search.delete(naming(name));
	for (const [name, value] of Object.entries(params)) search.set(naming(name), value);
	// Commas and @ are legal in a query; left as they are, an address can be read aloud.
	const query = search.toString().replaceAll('%2C', ',').replaceAll('%40', '@');
	history.replaceState(history.state, '', `${location.pathname}${query ? `?${query}` : ''}${location.hash}`);
}
