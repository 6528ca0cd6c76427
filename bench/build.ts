/** How long builds take: cold, with nothing kept from an earlier build, and warm, right after one. */
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ASTRO = fileURLToPath(new URL('../node_modules/astro/bin/astro.mjs', import.meta.url));

/** What builds keep for the next, in a project's folder. */
const KEPT = ['node_modules/.astro', 'node_modules/.cache', 'node_modules/.vite', '.astro'];

/** Seconds. */
export interface Taken {
	wall: number;
	/** Of the processor, user and system, all processes of the build; not known where there is no POSIX shell. */
	cpu?: number | undefined;
}

export interface Project {
	/** The project's folder. */
	root: string;
	/** Where its pages go. */
	dist: string;
}

/** The shell prints what it and what it ran took, each as user and system time: `0m1.52s 0m0.31s`. */
const TIMED = '"$@"; status=$?; times >&2; exit $status';

/** The seconds that `times` reports of a shell's children. */
export function childTimes(text: string): number | undefined {
	const line = text.trimEnd().split('\n').at(-1) ?? '';
	const parts = [...line.matchAll(/(\d+)m([\d.]+)s/g)].map(
		([, minutes, seconds]) => Number(minutes) * 60 + Number(seconds),
	);
	return parts.length === 2 ? parts[0]! + parts[1]! : undefined;
}

/**
 * Builds a site.
 * @param cold forgets first what earlier builds kept
 * @throws with the end of what the build said, if it fails
 */
export function build({ root, dist }: Project, cold: boolean): Taken {
	for (const kept of cold ? KEPT : []) rmSync(join(root, kept), { recursive: true, force: true });
	rmSync(dist, { recursive: true, force: true });
	// What Vitest sets for its tests would make another site.
	const { DEV: _dev, MODE: _mode, PROD: _prod, SSR: _ssr, VITEST: _vitest, ...env } = process.env;
	const command = [process.execPath, ASTRO, 'build', '--outDir', dist];
	const hasShell = process.platform !== 'win32';
	const started = performance.now();
	const { status, stdout, stderr } = spawnSync(
		hasShell ? 'sh' : command[0]!,
		hasShell ? ['-c', TIMED, 'sh', ...command] : command.slice(1),
		{
			cwd: root,
			encoding: 'utf8',
			maxBuffer: 1 << 26,
			env: { ...env, ASTRO_TELEMETRY_DISABLED: '1', NODE_ENV: 'production' },
		},
	);
	const wall = (performance.now() - started) / 1000;
	if (status !== 0) throw new Error(`The build of ${root} failed:\n${stdout.slice(-1500)}\n${stderr.slice(-1500)}`);
	return { wall, cpu: hasShell ? childTimes(stderr) : undefined };
}

export interface Builds {
	cold: Taken[];
	warm: Taken[];
}

/** Builds projects by turns, so that what else the machine does falls on all of them alike. */
export function buildByTurns(projects: readonly Project[], rounds: number): Builds[] {
	const builds = projects.map((): Builds => ({ cold: [], warm: [] }));
	for (let round = 0; round < rounds; round++)
		for (const [index, project] of projects.entries()) {
			builds[index]!.cold.push(build(project, true));
			builds[index]!.warm.push(build(project, false));
		}
	return builds;
}
