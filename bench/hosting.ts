/** How many pages nginx sends in a second with the committed configuration, and how long a reader waits at worst. */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, globSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { compress } from '../hosting/compress.ts';
import { start } from '../tests/site/hosts.ts';
import { findProgram } from '../tools/apt.ts';
import type { Sites } from './parts.ts';
import type { Line } from './report.ts';

export interface Load {
	/** How many readers ask at once. */
	connections: readonly number[];
	/** How long each is measured, in seconds. */
	seconds: number;
}

const USUAL: Load = { connections: [1, 64, 512], seconds: 5 };

/** What wrk found: requests a second, the time within which 99 of 100 are answered in milliseconds, and failures. */
interface Found {
	rate: number;
	p99: number;
	failures: number;
}

const MILLISECONDS: { [unit: string]: number } = { us: 0.001, ms: 1, s: 1000, m: 60_000 };

/** Reads what wrk prints with `--latency`. Throws where it measured nothing. */
export function readWrk(printed: string): Found {
	const rate = /Requests\/sec:\s+([\d.]+)/.exec(printed)?.[1];
	const [, p99, unit] = /^\s+99%\s+([\d.]+)(us|ms|s|m)$/m.exec(printed) ?? [];
	if (!rate || !p99) throw new Error(`wrk measured nothing:\n${printed}`);
	const sockets = /Socket errors: connect (\d+), read (\d+), write (\d+), timeout (\d+)/.exec(printed)?.slice(1) ?? [];
	const refused = /Non-2xx or 3xx responses: (\d+)/.exec(printed)?.[1];
	const failures = [...sockets, refused ?? '0'].reduce((sum, count) => sum + Number(count), 0);
	return { rate: Number(rate), p99: Number(p99) * MILLISECONDS[unit!]!, failures };
}

/** Asks for an address as a browser does that reads Brotli, again and again. */
function load(wrk: string, url: string, connections: number, seconds: number): Found {
	const threads = Math.min(2, connections);
	const args = [
		'-t',
		threads,
		'-c',
		connections,
		'-d',
		`${seconds}s`,
		'--latency',
		'-H',
		'Accept-Encoding: gzip, br',
		url,
	];
	const { stdout, stderr, status } = spawnSync(wrk, args.map(String), { encoding: 'utf8' });
	if (status !== 0) throw new Error(`wrk: ${stderr || stdout}`);
	return readWrk(stdout);
}

/** The pages that are asked for; of the plain site, which has no embeds, the page of the same words. */
const PAGES = [
	{ name: 'home', ours: 'index.html', plain: 'index.html' },
	{ name: 'a chart page', ours: 'tariffs/index.html', plain: 'tariffs/index.html' },
	{ name: 'an embed', ours: 'embed/tariff-steps/index.html', plain: undefined },
];

/**
 * The lines of the table. Both sites are compressed ahead of time and sent by the same nginx in turn.
 * @param out a folder to write to
 */
export async function hostingLines(
	{ ours, plain }: Sites,
	out: string,
	{ connections, seconds } = USUAL,
): Promise<Line[]> {
	const [wrk, nginx] = [findProgram('wrk'), findProgram('nginx')];
	if (!wrk || !nginx) {
		console.log('Hosting is measured where wrk and nginx are installed; they are not here.');
		return [];
	}
	const at = join(out, 'hosting');
	rmSync(at, { recursive: true, force: true });
	const found = new Map<string, Found>();
	for (const [side, dist] of [
		['ours', ours],
		['plain', plain],
	] as const) {
		const root = join(at, side);
		const files = PAGES.flatMap((page) => page[side] ?? []).filter((file) => existsSync(join(dist, file)));
		for (const file of [...files, ...globSync('404*', { cwd: dist })])
			cpSync(join(dist, file), join(root, file), { recursive: true });
		await compress(root);
		mkdirSync(join(at, `nginx-${side}`), { recursive: true });
		const server = await start('nginx', { root, under: '', at: join(at, `nginx-${side}`) });
		try {
			for (const file of files)
				for (const count of connections) {
					const url = `http://127.0.0.1:${server.port}/${file.replace(/index\.html$/, '')}`;
					found.set(`${side} ${file} ${count}`, load(wrk, url, count, seconds));
				}
		} finally {
			await server.stop();
		}
	}
	return PAGES.flatMap((page) =>
		connections.flatMap((count): Line[] => {
			const own = found.get(`ours ${page.ours} ${count}`);
			if (!own) return [];
			const theirs = page.plain && found.get(`plain ${page.plain} ${count}`);
			const readers = `${count} ${count === 1 ? 'connection' : 'connections'}`;
			return [
				{
					what: `Sent, ${page.name}, ${readers}`,
					unit: 'rate',
					ours: own.rate,
					plain: theirs ? theirs.rate : undefined,
				},
				{
					what: '  99 of 100 within',
					unit: 'milliseconds',
					ours: own.p99,
					plain: theirs ? theirs.p99 : undefined,
					goal: { text: 'none fails', met: own.failures === 0 },
				},
			];
		}),
	);
}
