/** The first English page that shows each chart. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { registry } from '../../src/components/charts/registry';
import { DIST } from './server.ts';
import { englishPages } from './site.ts';

const fileOf = (path: string) => join(DIST, path.endsWith('/') ? `${path}index.html` : path);

/** The charts of the story wait for its steps: a reader acts on them elsewhere. */
const STORY = '/in-five-minutes/';

export const charts = registry.map(({ chart: { id } }) => {
	const path = englishPages.find(
		(page) => page !== STORY && readFileSync(fileOf(page), 'utf8').includes(`<figure data-chart="${id}"`),
	);
	if (!path) throw new Error(`No English page shows the chart "${id}".`);
	return { id, path };
});
