/** Where a Firefox is on this computer. Some tests run in it as well, where there is one. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const NAMES = ['firefox-esr', 'firefox'];

/** The path of a Firefox that runs: the one asked for by FIREFOX_PATH, or the system’s. */
export function findFirefox(): string | undefined {
	const folders = ['/usr/bin', ...(process.env.PATH ?? '').split(delimiter).filter(Boolean)];
	const places = [
		...(process.env.FIREFOX_PATH ? [process.env.FIREFOX_PATH] : []),
		...NAMES.flatMap((name) => folders.map((folder) => join(folder, name))),
		'/Applications/Firefox.app/Contents/MacOS/firefox',
	];
	// A file of that name may be a stub that asks for a package to be installed.
	return [...new Set(places)].find(
		(path) => existsSync(path) && spawnSync(path, ['--version'], { timeout: 20_000, stdio: 'ignore' }).status === 0,
	);
}
