/** The packages of one command are installed when they are not there, and only then. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { installPackages, isInstalled } from '../../tools/packages';

let folder: string;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'packages-'));
	write('package.json', { name: 'x', dependencies: { thing: '^1.0.0' } });
	lock('1.2.0');
});
afterEach(() => {
	rmSync(folder, { recursive: true });
	vi.unstubAllEnvs();
});

function write(path: string, content: object): void {
	mkdirSync(join(folder, path, '..'), { recursive: true });
	writeFileSync(join(folder, path), JSON.stringify(content));
}
const lock = (version: string) =>
	write('package-lock.json', { lockfileVersion: 3, packages: { 'node_modules/thing': { version } } });

test('a package counts as installed in the version of the lock', () => {
	expect(isInstalled(folder), 'nothing is there yet').toBe(false);
	write('node_modules/thing/package.json', { version: '1.1.0' });
	expect(isInstalled(folder), '1.1.0 is not the version of the lock').toBe(false);
	write('node_modules/thing/package.json', { version: '1.2.0' });
	expect(isInstalled(folder), '1.2.0 is the version of the lock').toBe(true);
});

test('nothing is done where they are installed', () => {
	write('node_modules/thing/package.json', { version: '1.2.0' });
	const log = vi.spyOn(console, 'log').mockReturnValue();
	installPackages(folder, 'The thing', 'Do without it.');
	expect(log).not.toHaveBeenCalled();
});

test('where they cannot be installed, a sentence says so, and what else can be done', () => {
	const log = vi.spyOn(console, 'log').mockReturnValue();
	vi.stubEnv('npm_config_offline', 'true');
	expect(() => installPackages(folder, 'The thing', 'Do without it.')).toThrow(
		/^The thing could not be installed\. Do without it\. npm said:\nnpm error/,
	);
	expect(log).toHaveBeenCalledOnce();
});
