/**
 * Our embed of a chart of bars beside the same bars by libraries, each as a frame on a page of another site: how soon the
 * chart is seen, what comes over the wire, what the main thread does, and whether anything moves.
 */
import { existsSync, globSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { atMost, median, type Line } from '../report.ts';
import { startChromium, type Chromium } from './cdp.ts';
import { buildPeers, installPeers, PEERS, type Peer } from './peers.ts';
import { CHART, readBars } from './rows.ts';
import { FAST, SLOW_4G, slowHost, type SlowHost } from './slowHost.ts';
import { bytesOfPage, visit, type Cost } from './visit.ts';

const THROTTLE = 4;
/** How many frames stand on the page of many. */
const MANY = 10;

export interface Wish {
	/** How many times each is visited, in turn; the median counts. */
	rounds: number;
	/** Which libraries; all if not named. */
	peers?: readonly Peer[];
}

type Name = Peer | 'ours';

/** What was measured of one of them. */
export interface Measured {
	name: string;
	costs: Cost[];
	/** Bytes of one frame on a page, and of ten with the same address. */
	one: number;
	ten: number;
	/**
	 * Of ours also: of ten frames of this chart, each in a state of its own, as our element asks for them, and as plain
	 * frames do; and of ten charts.
	 */
	tenElements?: number;
	tenStates?: number;
	tenCharts?: number;
}

const frame = (address: string) =>
	`<iframe src="${address}" title="A chart" width="720" height="1060" style="border:0"></iframe>`;

/** Pages that an editor of another site has, by their names: a heading, a sentence and frames. */
function writeHostPages(folder: string, pages: { readonly [name: string]: readonly string[] }): void {
	for (const [name, addresses] of Object.entries(pages)) {
		mkdirSync(join(folder, name), { recursive: true });
		writeFileSync(
			join(folder, name, 'index.html'),
			`<!doctype html><html lang="en"><meta charset="utf-8"><title>News</title><link rel="icon" href="data:,">\n` +
				`<h1>News</h1><p>A story.</p>${addresses.map(frame).join('\n')}<p>Its end.</p></html>`,
		);
	}
}

/** The addresses of ten frames of our chart in ten states, and of ten of our charts. */
function ours(dist: string, host: SlowHost): { one: string; states(mark: '#?' | '?'): string[]; charts: string[] } {
	const one = `${host.url}/embed/${CHART}/`;
	if (!existsSync(join(dist, 'embed', CHART, 'index.html'))) throw new Error(`${dist} has no embed/${CHART}/.`);
	const keys = readBars(dist).map(({ key }) => key);
	const charts = globSync('embed/*/index.html', { cwd: dist })
		.map((file) => file.replaceAll('\\', '/').replace(/index\.html$/, ''))
		.filter((path) => existsSync(join(dist, path.replace('embed/', 'charts/'), 'en.csv')))
		.toSorted();
	return {
		one,
		states: (mark) => keys.slice(0, MANY).map((key) => `${one}${mark}poll=${key}`),
		charts: charts.slice(0, MANY).map((path) => `${host.url}/${path}`),
	};
}

/**
 * Visits all of them in turn, as often as wished, and counts their frames on one page.
 * @param out gets the pages that are visited, and what was on the screen in the last round
 * @returns ours first, then the libraries as they were named
 */
export async function measure(dist: string, out: string, { peers, rounds }: Required<Wish>): Promise<Measured[]> {
	const libraries = join(out, 'peers');
	mkdirSync(libraries, { recursive: true });
	await buildPeers(readBars(dist), libraries, peers);
	const [own, theirs] = [await slowHost(dist), await slowHost(libraries)];
	const pages = join(out, 'pages');
	const { charts, one, states } = ours(dist, own);
	const ten = (address: string) => Array.from({ length: MANY }, () => address);
	writeHostPages(pages, {
		'ours-1': [one],
		'ours-10': ten(one),
		'ours-elements': states('#?'),
		'ours-states': states('?'),
		'ours-charts': charts,
	});
	for (const peer of peers) {
		const address = `${theirs.url}/${peer}/`;
		writeHostPages(pages, { [`${peer}-1`]: [address], [`${peer}-10`]: ten(address) });
	}
	const around = await slowHost(pages);
	// Another site, so that the frame has a process of its own, and not only another port.
	const pageOf = (name: string) => `${around.url.replace('127.0.0.1', 'localhost')}/${name}/`;
	let chromium: Chromium | undefined;
	try {
		chromium = await startChromium();
		const all = new Map<Name, Measured>();
		for (const name of ['ours', ...peers] as const) {
			const host = name === 'ours' ? own : theirs;
			const count = (page: string) => bytesOfPage({ chromium: chromium!, page: pageOf(page), host, network: FAST });
			all.set(name, {
				name: name === 'ours' ? 'Ours' : PEERS[name],
				costs: [],
				one: await count(`${name}-1`),
				ten: await count(`${name}-10`),
				...(name === 'ours' && {
					tenElements: await count('ours-elements'),
					tenStates: await count('ours-states'),
					tenCharts: await count('ours-charts'),
				}),
			});
		}
		for (let round = 0; round < rounds; round++)
			for (const [name, { costs }] of all) {
				const cost = await visit({
					chromium,
					page: pageOf(`${name}-1`),
					host: name === 'ours' ? own : theirs,
					network: SLOW_4G,
					throttle: THROTTLE,
				}).catch((error: unknown) => {
					throw new Error(`${name}, round ${round + 1}: ${String(error)}`, { cause: error });
				});
				costs.push(cost);
				writeFileSync(join(out, `${name}.jpg`), cost.picture);
			}
		return [...all.values()];
	} finally {
		await chromium?.close();
		await Promise.all([own, theirs, around].map((host) => host.close()));
	}
}

/** What is asked of each: a number, least is best. */
type Pick = (measured: Measured) => number;

const mid =
	(pick: (cost: Cost) => number): Pick =>
	({ costs }) =>
		median(costs.map(pick));

/** The lines of the table: ours beside the best of the others, whose numbers stand below. */
export function linesOf([own, ...others]: readonly Measured[]): Line[] {
	const beside = (
		what: string,
		unit: Line['unit'],
		pick: Pick,
		most?: { share: number } | { number: number },
	): Line[] => {
		const numbers = others.map((other) => ({ name: other.name, value: pick(other) }));
		const [mine, best] = [pick(own!), Math.min(...numbers.map(({ value }) => value))];
		const write = (value: number) => (unit === 'bytes' ? `${(value / 1000).toFixed(1)} kB` : `${value.toFixed(0)} ms`);
		const lines: Line[] = [
			{
				what,
				unit,
				ours: mine,
				plain: best,
				...(most && 'number' in most && { goal: atMost(mine, most.number, `${most.number / 1000} kB`) }),
				notes: numbers.map(({ name, value }) => `${name} ${write(value)}`),
			},
		];
		if (most && 'share' in most)
			lines.push({
				what: '  times the best of the others',
				unit: 'times',
				ours: mine / best,
				plain: 1,
				goal: atMost(mine / best, most.share, String(most.share)),
			});
		return lines;
	};
	const shift = (what: string, pick: Pick): Line => {
		const most = Math.max(...own!.costs.map((cost) => pick({ ...own!, costs: [cost] })));
		return { what, unit: 'times', ours: most, plain: Math.min(...others.map(pick)), goal: atMost(most, 0, '0') };
	};
	const many = (what: string, pick: Pick, goal?: Line['goal']): Line => ({
		what: `Embed: ${MANY} ${what}, times the bytes of one`,
		unit: 'times',
		ours: pick(own!) / own!.one,
		...(goal && { goal }),
		...(others.every((other) => Number.isFinite(pick(other))) && {
			plain: Math.min(...others.map((other) => pick(other) / other.one)),
		}),
	});
	return [
		...beside(
			'Embed: chart drawn, slow 4G, processor / 4',
			'milliseconds',
			mid((cost) => cost.drawn),
			{ share: 0.35 },
		),
		...beside(
			'Embed: bytes until drawn',
			'bytes',
			mid((cost) => cost.bytesDrawn),
			{ number: 15_000 },
		),
		...beside(
			'Embed: bytes until it answers a pointer',
			'bytes',
			mid((cost) => cost.bytesInteractive),
			{ share: 0.7 },
		),
		...beside(
			'Embed: script',
			'bytes',
			mid((cost) => cost.scriptBytes),
			{ share: 0.4 },
		),
		...beside(
			'Embed: main thread, processor / 4',
			'milliseconds',
			mid((cost) => cost.task),
			{ share: 0.4 },
		),
		...beside(
			'Embed:   of it script',
			'milliseconds',
			mid((cost) => cost.script),
		),
		shift(
			'Embed: layout shift around the frame, most',
			mid((cost) => cost.shiftOutside),
		),
		shift(
			'Embed: layout shift in the frame, most',
			mid((cost) => cost.shiftInside),
		),
		many('of one address', ({ ten }) => ten, { text: '< 2', met: own!.ten < 2 * own!.one }),
		many('states of one chart, by the element', ({ tenElements = Number.NaN }) => tenElements, {
			text: '< 2',
			met: own!.tenElements! < 2 * own!.one,
		}),
		many('states of one chart, plain frames', ({ tenStates = Number.NaN }) => tenStates),
		many('charts', ({ tenCharts = Number.NaN }) => tenCharts),
	];
}

/** The same as a Markdown table, a row for each of them. */
function tableOf(all: readonly Measured[]): string {
	const kB = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
	const rows = all.map((each) => [
		each.name,
		`${mid((cost) => cost.drawn)(each).toFixed(0)} ms`,
		kB(mid((cost) => cost.bytesDrawn)(each)),
		kB(mid((cost) => cost.bytesInteractive)(each)),
		kB(mid((cost) => cost.scriptBytes)(each)),
		`${mid((cost) => cost.task)(each).toFixed(0)} ms`,
		`${mid((cost) => cost.script)(each).toFixed(0)} ms`,
		Math.max(...each.costs.map(({ shiftInside, shiftOutside }) => shiftInside + shiftOutside)).toFixed(3),
		(each.ten / each.one).toFixed(2),
	]);
	const head = [
		'',
		'Drawn',
		'Bytes by then',
		'Until it answers',
		'Script',
		'Main thread',
		'of it script',
		'Shift',
		'Ten',
	];
	return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/**
 * Installs the libraries where they are missing, and measures.
 * @param root the project; pictures of the last round and the table go to bench/out/embeds
 * @param dist its built site
 */
export async function embedLines(root: string, dist: string, wish: Wish): Promise<Line[]> {
	installPeers();
	const out = join(root, 'bench/out/embeds');
	rmSync(out, { recursive: true, force: true });
	mkdirSync(out, { recursive: true });
	const all = await measure(dist, out, { peers: Object.keys(PEERS) as Peer[], ...wish });
	for (const { costs, name } of all)
		if (!costs.every(({ answers }) => answers)) throw new Error(`${name}: the picture does not answer a pointer.`);
	writeFileSync(join(out, 'table.md'), `${tableOf(all)}\n`);
	return linesOf(all);
}
