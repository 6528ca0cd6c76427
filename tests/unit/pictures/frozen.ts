/**
 * What the kept pictures are drawn from: the data of each chart as they were on one day, in data/. A new event or figure
 * in the record therefore changes no picture. When a chart's data get another shape, delete its files there and run
 * `npm run pictures`: they are made anew from the record.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { ChartData } from '../../../src/components/charts/contract';
import type { Locale } from '../../../src/record/format';
import { recordIn } from '../../../src/record/inLanguage';
import type { WholeRecord } from '../../../src/record/record';

type DataOf = (record: WholeRecord, locale: Locale) => unknown;
const dataOf = import.meta.glob<DataOf>('../../../src/components/charts/all/*/data.ts', { import: 'data' });

const FOLDER = fileURLToPath(new URL('data', import.meta.url));

/**
 * The frozen data of a chart in a language.
 * @param make whether they may be made from the record where there are none
 * @throws saying what to run, where there are none and they may not be made
 */
export async function frozenData(chart: string, locale: Locale, make: boolean): Promise<ChartData> {
	const file = `${FOLDER}/${chart}.${locale}.json`;
	if (!existsSync(file)) {
		if (!make)
			throw new Error(
				`There are no frozen data for the pictures of ${chart}: run \`npm run pictures\` and commit them.`,
			);
		const { record } = await import('../../record');
		const data = (await dataOf[`../../../src/components/charts/all/${chart}/data.ts`]!())(
			recordIn(record, locale),
			locale,
		);
		mkdirSync(FOLDER, { recursive: true });
		writeFileSync(file, `${JSON.stringify(data)}\n`);
	}
	return JSON.parse(readFileSync(file, 'utf8')) as ChartData;
}
