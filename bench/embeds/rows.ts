/**
 * The bars that everyone draws: those of `polls`, read from the CSV that the site publishes of it. That chart is chosen
 * because it is bars and nothing else, one number each on one linear scale: any library draws it in one call.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import type { Bar } from './peers/bars.ts';

/** The chart that is measured. */
export const CHART = 'polls';

/** Our own colours of the three countries, as src/styles/tokens.css has them on light ground. */
const COLORS: { readonly [of: string]: string } = {
	canada: '#c8451b',
	'united-states': '#1d4b85',
	mexico: '#4c8a3f',
};

/**
 * The bars, as the chart has them from top to bottom.
 * @param dist the built site
 * @throws Error where the table has another shape than was known when this was written
 */
export function readBars(dist: string): Bar[] {
	const file = join(dist, 'charts', CHART, 'en.csv');
	const rows = parse(readFileSync(file), { columns: true, bom: true }) as { [column: string]: string }[];
	if (rows.length === 0) throw new Error(`${file} has no rows.`);
	return rows.map(({ key = '', of = '', says = '', share = '' }, index) => {
		const color = COLORS[of];
		if (!color || key === '' || says === '' || !(Number(share) > 0))
			throw new Error(`${file}, row ${index + 1}: no bar can be made of “${of}”, “${says}”, “${share}”.`);
		return { key, says: says[0]!.toUpperCase() + says.slice(1), share: Number(share), of, color };
	});
}
