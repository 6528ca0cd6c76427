/** Fetches what a chart is drawn from. */
import type { Supply } from '../contract';

/** Each file once a page, however many charts ask for it. */
const known = new Map<string, Promise<Supply>>();

async function fetchSupply(url: string): Promise<Supply> {
	const response = await fetch(url);
	if (!response.ok) throw new Error(`${url} answered ${response.status}`);
	return (await response.json()) as Supply;
}

/** The supply at an address, or the one given. */
export function supplyOf(supply: string | Supply): Promise<Supply> {
	if (typeof supply !== 'string') return Promise.resolve(supply);
	const asked = known.get(supply) ?? fetchSupply(supply);
	known.set(supply, asked);
	return asked;
}
