/** Reads what a chart is drawn from. Each file once a page, however many charts ask for it. */
import { readJsonOnce } from '../../../site/readFile';
import type { ChartData, Supply } from '../contract';

/** The supply at an address, or the one given. */
export const supplyOf = (supply: string | Supply): Promise<Supply> =>
	typeof supply === 'string' ? (readJsonOnce(supply) as Promise<Supply>) : Promise.resolve(supply);

/** A part with long texts, by the address that the setting gives for parts, and its name. */
export const partOf = (parts: string, name: string): Promise<ChartData> =>
	readJsonOnce(`${parts}${name}.json`) as Promise<ChartData>;
