/** Installs programs of the system, where that can be done without asking: on Debian or Ubuntu, as root. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const FOLDERS = ['/usr/sbin', '/usr/bin', '/usr/local/sbin', '/usr/local/bin', '/opt/homebrew/bin'];

/** The path of a program, where it is installed. */
export const findProgram = (name: string): string | undefined =>
	[...FOLDERS, ...(process.env.PATH ?? '').split(delimiter).filter(Boolean)]
		.map((folder) => join(folder, name))
		.find((path) => existsSync(path));

/**
 * Installs what is missing, as far as it can.
 * @param wanted programs by name, each with the packages of Debian that bring it
 * @returns the names of the programs that are missing still
 */
export function installMissing(wanted: { readonly [program: string]: readonly string[] }): string[] {
	const missing = () => Object.keys(wanted).filter((name) => findProgram(name) === undefined);
	const mayInstall = process.getuid?.() === 0 && spawnSync('apt-get', ['--version'], { stdio: 'ignore' }).status === 0;
	if (missing().length > 0 && mayInstall) {
		const apt = (...args: string[]) =>
			spawnSync('apt-get', args, { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
		apt('update');
		for (const name of missing()) apt('install', '-y', '--no-install-recommends', ...wanted[name]!);
	}
	return missing();
}
