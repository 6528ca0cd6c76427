/**
 * Run before the tests of the built site: installs the web servers that hosting/ has configurations for, where that can be
 * done without asking. Their tests are skipped where one is not there.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const WANTED: { [program: string]: string[] } = {
	'/usr/sbin/nginx': ['nginx-light', 'libnginx-mod-http-brotli-static'],
	'/usr/bin/caddy': ['caddy'],
	'/usr/sbin/apache2': ['apache2'],
};

const missing = Object.keys(WANTED).filter((program) => !existsSync(program));
const mayInstall = process.getuid?.() === 0 && spawnSync('apt-get', ['--version'], { stdio: 'ignore' }).status === 0;
if (missing.length > 0 && mayInstall) {
	const apt = (...args: string[]) =>
		spawnSync('apt-get', args, { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
	apt('update');
	for (const program of missing) apt('install', '-y', '--no-install-recommends', ...WANTED[program]!);
}
const still = Object.keys(WANTED).filter((program) => !existsSync(program));
if (still.length > 0)
	console.log(`The tests of the configurations for ${still.join(', ')} are skipped: they are not installed here.`);
