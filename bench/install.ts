/** Lighthouse weighs as much as the rest of the tools together, so that it is installed only where it is asked for. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** How much of npm's message is shown: what follows it is npm's own help. */
const LINES = 8;

const FOLDER = fileURLToPath(new URL('./', import.meta.url));

/** Whether each package that a folder's package.json names is installed there, in the version of the folder's lock. */
export function isInstalled(folder: string): boolean {
	const read = (file: string) => JSON.parse(readFileSync(join(folder, file), 'utf8'));
	const { packages } = read('package-lock.json') as { packages: { [path: string]: { version: string } } };
	return Object.keys(read('package.json').dependencies).every((name) => {
		const path = `node_modules/${name}`;
		return existsSync(join(folder, path)) && read(`${path}/package.json`).version === packages[path]?.version;
	});
}

/** Installs what bench/package.json names, unless it is there. Throws an error that says what a person can do. */
export function installPackages(folder = FOLDER): void {
	if (isInstalled(folder)) return;
	console.log('Installing Lighthouse into bench/node_modules …');
	// The shell finds npm.cmd on Windows; no word of the command is anyone's input.
	const { status, stderr, error } = spawnSync('npm ci --no-audit --no-fund', {
		cwd: folder,
		encoding: 'utf8',
		shell: true,
	});
	if (status === 0 && isInstalled(folder)) return;
	throw new Error(
		[
			'Lighthouse could not be installed, so that this part of the bench cannot run.',
			'BENCH_ONLY=build,weights,view,drawing runs the others; `npm ci --prefix bench` tries again. npm said:',
			(stderr?.trim() || String(error ?? 'nothing')).split('\n').slice(0, LINES).join('\n'),
		].join('\n'),
	);
}
