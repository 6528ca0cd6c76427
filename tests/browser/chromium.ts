/** Where a Chromium is on this computer. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { basename, delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';

/**
 * A headless shell is the same engine without the windows of a browser, which cost more than most pages: the tests take a
 * third of the time in it.
 */
const SHELLS = ['chromium-headless-shell', 'chrome-headless-shell', 'headless_shell'];
const NAMES = [...SHELLS, 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** What runs a headless Chromium in a container, and keeps it from talking to anyone but the test's own server. */
export const LAUNCH_ARGS = [
	'--no-sandbox',
	'--disable-gpu',
	'--disable-quic',
	'--no-first-run',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
	// A headless shell does not know how fast its network is and fetches lazy pictures from 3000 px away; readers' browsers
	// on a usual network do from 1250 px.
	'--blink-settings=lazyLoadingImageMarginPxUnknown=1250',
];

/** Whether a path is that of a headless shell. */
export const isShell = (path: string | undefined): boolean => path !== undefined && SHELLS.includes(basename(path));

/** A file of that name may be a stub that asks for a package to be installed: only one that says its version counts. */
function runs(path: string): boolean {
	if (!existsSync(path)) return false;
	return spawnSync(path, ['--version', '--no-sandbox'], { timeout: 20_000, stdio: 'ignore' }).status === 0;
}

/**
 * The path of a Chromium that runs: the one asked for by CHROMIUM_PATH, the system's (a headless shell before a whole
 * browser), or Playwright's own.
 */
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
