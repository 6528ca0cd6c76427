/** The address of the page: the state of its charts is written there, so that a link shows what was seen. */
import type { Params } from './contract';

/** The parameters of the address that have these names. */
export function addressParams(names: readonly string[]): Params {
	const search = new URLSearchParams(location.search);
	return Object.fromEntries(names.filter((name) => search.has(name)).map((name) => [name, search.get(name)!]));
}

/** Writes `params` into the address in place of those called `names`, leaving the rest of it alone. */
export function writeAddress(names: readonly string[], params: Params): void {
	const search = new URLSearchParams(location.search);
	for (const name of names) search.delete(name);
	for (const [name, value] of Object.entries(params)) search.set(name, value);
	// Commas and @ are legal in a query; left as they are, an address can be read aloud.
	const query = search.toString().replaceAll('%2C', ',').replaceAll('%40', '@');
	history.replaceState(history.state, '', `${location.pathname}${query ? `?${query}` : ''}${location.hash}`);
}
