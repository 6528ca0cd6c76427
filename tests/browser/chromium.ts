/** Where a Chromium is on this computer. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** What runs a headless Chromium in a container, and keeps it from talking to anyone but the test's own server. */
export const LAUNCH_ARGS = [
	'--no-sandbox',
	'--disable-gpu',
	'--disable-quic',
	'--no-first-run',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
];

/** A file of that name may be a stub that asks for a package to be installed: only one that says its version counts. */
function runs(path: string): boolean {
	if (!existsSync(path)) return false;
	return spawnSync(path, ['--version', '--no-sandbox'], { timeout: 20_000, stdio: 'ignore' }).status === 0;
}

/** The path of a Chromium that runs: the one asked for by CHROMIUM_PATH, the system's, or Playwright's own. */
export function findChromium(): string | undefined {
	const asked = process.env.CHROMIUM_PATH;
	if (asked) {
		if (runs(asked)) return asked;
		throw new Error(`CHROMIUM_PATH is ${asked}, which is not a browser that runs.`);
	}
	const folders = ['/usr/bin', ...(process.env.PATH ?? '').split(delimiter).filter(Boolean)];
	const places = [
		...NAMES.flatMap((name) => folders.map((folder) => join(folder, name))),
		'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
		chromium.executablePath(),
	];
	return [...new Set(places)].find(runs);
}
