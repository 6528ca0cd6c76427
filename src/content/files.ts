/** The files of the site that a text may lead to. What each holds is made in src/pages. */
import { existsSync } from 'node:fs';
import { LOCALES } from '../record/format';
import { COLLECTIONS } from '../record/schema';
import { TABLES } from '../record/tables';

const DATA = new Set([
	...TABLES.map(({ name }) => `${name}.csv`),
	...COLLECTIONS.map((name) => `${name}.json`),
	'datapackage.json',
]);
const CHART = new RegExp(`^/charts/([a-z-]+)/(?:${LOCALES.join('|')})\\.(?:csv|svg|json)$`);
const PLAIN = new RegExp(`^(?:/(?:${LOCALES.join('|')}))?/(?:feed\\.xml|calendar\\.ics|llms\\.txt)$|^/robots\\.txt$`);

/**
 * Whether the site has a file at a path from its root: `/data/events.csv`, `/charts/timeline/en.svg`, `/calendar.ics`.
 * @param root the folder of the project
 */
export function isFileOfSite(path: string, root: string): boolean {
	const data = /^\/data\/([^/]+)$/.exec(path)?.[1];
	if (data !== undefined) return DATA.has(data);
	const chart = CHART.exec(path)?.[1];
	if (chart !== undefined) return existsSync(`${root}/src/components/charts/all/${chart}/index.ts`);
	return PLAIN.test(path) || existsSync(`${root}/public${path}`);
}
