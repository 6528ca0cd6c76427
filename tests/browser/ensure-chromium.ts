/**
 * Run before the browser tests: finds a Firefox and a Chromium, or installs one where that can be done without asking. There a headless
 * shell is preferred to a whole browser, since the tests take a third of the time in it.
 */
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { findChromium, isShell } from './chromium.ts';
import { findFirefox } from './firefox.ts';

const run = (command: string, args: string[]): boolean =>
	spawnSync(command, args, { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } }).status ===
	0;

const playwright = join(dirname(createRequire(import.meta.url).resolve('playwright-core/package.json')), 'cli.js');
const mayInstall = process.getuid?.() === 0 && spawnSync('apt-get', ['--version'], { stdio: 'ignore' }).status === 0;

const apt = (...command: string[]) => mayInstall && run('apt-get', command);
const install = (name: string) => apt('install', '-y', '--no-install-recommends', name);

let found = findChromium();
if (mayInstall && !process.env.CHROMIUM_PATH && !isShell(found)) {
	apt('update');
	install('chromium-headless-shell');
	found = findChromium();
}

/** Other ways to get a browser, the most fitting first. Each may fail; what counts is whether a browser runs afterwards. */
const ways: (() => boolean)[] = [
	() => install('chromium'),
	() => run(process.execPath, [playwright, 'install', ...(mayInstall ? ['--with-deps'] : []), 'chromium']),
];
for (const way of ways) {
	if (found) break;
	way();
	found = findChromium();
}
if (!found) {
	console.error(
		[
			'The browser tests need Chromium, and none was found or could be installed. Do one of these:',
			'  install the package "chromium" or "chromium-headless-shell" of your system, or Google Chrome;',
			'  run `npx playwright-core install --with-deps chromium`;',
			'  set CHROMIUM_PATH to a Chromium that is already there.',
		].join('\n'),
	);
	process.exit(1);
}
if (mayInstall && !findFirefox()) {
	apt('update');
	install('firefox-esr');
}
const other = findFirefox();
console.log(
	`Browser tests run in ${found}${other ? `, some in ${other} too` : '; there is no Firefox for those that ask for one'}.`,
);
