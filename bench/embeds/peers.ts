/** The pages of the libraries that draw the same bars: one script each, as small as the library lets it be made. */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { installPackages } from '../../tools/packages.ts';
import type { Bar } from './peers/bars.ts';

const HERE = fileURLToPath(new URL('./', import.meta.url));

/** The files of peers/ and what the libraries are called. */
export const PEERS = {
	'chart.js': 'Chart.js',
	echarts: 'ECharts',
	highcharts: 'Highcharts',
	plotly: 'Plotly basic',
	'vega-lite': 'Vega-Lite',
	'observable-plot': 'Observable Plot',
} as const;
export type Peer = keyof typeof PEERS;

/** Installs the libraries where they are not there yet, by the lock of this folder. */
export const installPeers = (): void =>
	installPackages(HERE, 'the chart libraries', 'BENCH_ONLY names the other parts of the bench.');

/**
 * A page as an editor would write it by hand: title, a place that has its size from the start, and the script asked for
 * in the head. The bars stand in the page, which spares each library a file to fetch.
 */
const pageOf = (bars: readonly Bar[], script: string) => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>What people say in polls</title>
<script defer src="${script}"></script>
<style>
body { margin: 1rem; font: 14px sans-serif; }
h1 { font-size: 18px; }
#chart { height: 900px; }
</style>
</head>
<body>
<h1>What people say in polls</h1>
<p>Percent of those asked.</p>
<div id="chart"></div>
<p>The Joint Review. CC BY 4.0.</p>
<script type="application/json" id="bars">${JSON.stringify(bars)}</script>
</body>
</html>
`;

/**
 * Builds the page of each library: its script tree-shaken, minified, one classic file whose name holds its hash.
 * @param out gets a folder for each, named as in `PEERS`
 */
export async function buildPeers(bars: readonly Bar[], out: string, peers: readonly Peer[]): Promise<void> {
	for (const peer of peers) {
		const folder = join(out, peer);
		rmSync(folder, { recursive: true, force: true });
		mkdirSync(folder, { recursive: true });
		await build({
			root: HERE,
			configFile: false,
			logLevel: 'error',
			publicDir: false,
			build: {
				outDir: folder,
				minify: true,
				rolldownOptions: {
					input: join(HERE, `peers/${peer}.ts`),
					output: { format: 'iife', entryFileNames: 'chart.js' },
				},
			},
		});
		const file = join(folder, 'chart.js');
		const hash = createHash('sha256').update(readFileSync(file)).digest('hex').slice(0, 10);
		renameSync(file, join(folder, `chart.${hash}.js`));
		writeFileSync(join(folder, 'index.html'), pageOf(bars, `chart.${hash}.js`));
	}
}
