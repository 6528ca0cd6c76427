/** Fetches what a chart is drawn from. */
import type { ChartData, Supply } from '../contract';

/** Each file once a page, however many charts ask for it. */
const known = new Map<string, Promise<unknown>>();

async function fetchNew(url: string): Promise<unknown> {
	const response = await fetch(url);
	if (!response.ok) throw new Error(`${url} answered ${response.status}`);
	return response.json();
}

/** The JSON at an address; each file is fetched once a page. */
export function fetchOnce(url: string): Promise<unknown> {
	const asked = known.get(url) ?? fetchNew(url);
	known.set(url, asked);
	return asked;
}

/** The supply at an address, or the one given. */
export const supplyOf = (supply: string | Supply): Promise<Supply> =>
	typeof supply === 'string' ? (fetchOnce(supply) as Promise<Supply>) : Promise.resolve(supply);

/** A part with long texts, by the address that the setting gives for parts, and its name. */
export const partOf = (parts: string, name: string): Promise<ChartData> =>
	fetchOnce(`${parts}${name}.json`) as Promise<ChartData>;
