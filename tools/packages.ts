/**
 * Packages that one command needs and nobody else: Lighthouse weighs as much as the rest of the tools together. They have
 * a package.json and a lock in the folder of that command, and are installed there when it first runs.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** How much of npm's message is shown: what follows it is npm's own help. */
const LINES = 8;

interface Manifest {
	version: string;
	dependencies?: { [name: string]: string };
	devDependencies?: { [name: string]: string };
}

/** Whether each package that a folder's package.json names is installed there, in the version of the folder's lock. */
export function isInstalled(folder: string): boolean {
	const read = <Content>(file: string): Content => JSON.parse(readFileSync(join(folder, file), 'utf8'));
	const { packages } = read<{ packages: { [path: string]: { version: string } } }>('package-lock.json');
	const { dependencies, devDependencies } = read<Manifest>('package.json');
	return Object.keys({ ...dependencies, ...devDependencies }).every((name) => {
		const path = `node_modules/${name}`;
		return existsSync(join(folder, path)) && read<Manifest>(`${path}/package.json`).version === packages[path]?.version;
	});
}

/**
 * Installs what a folder's package.json names, by its lock, unless it is there.
 *
 * @param folder the folder
 * @param name what is installed, as a person calls it
 * @param otherwise what a person can do where it cannot be installed, as a sentence
 * @param options options of `npm ci`, written here and not by anyone who runs it: a shell reads them
 * @throws Error that says so, with what npm said
 */
export function installPackages(folder: string, name: string, otherwise: string, options = ''): void {
	if (isInstalled(folder)) return;
	console.log(`Installing ${name} into ${join(folder, 'node_modules')} …`);
	// By a shell, which finds npm on Windows too; aloud even where the command was started silently.
	const { status, stderr, error } = spawnSync(`npm ci --loglevel=error --no-audit --no-fund ${options}`, {
		cwd: folder,
		encoding: 'utf8',
		shell: true,
	});
	if (status === 0 && isInstalled(folder)) return;
	const said = (stderr?.trim() || String(error ?? 'nothing')).split('\n').slice(0, LINES);
	throw new Error([`${name} could not be installed. ${otherwise} npm said:`, ...said].join('\n'));
}
