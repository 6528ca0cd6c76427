/** The locks install the same packages on every computer: those of other systems than the one that wrote them included. */
import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import semver from 'semver';
import { describe, expect, test } from 'vitest';
import { allowScripts, devEngines } from '../../package.json';

interface Locked {
	version: string;
	integrity?: string;
	resolved?: string;
	engines?: { node?: string };
	dependencies?: { [name: string]: string };
	devDependencies?: { [name: string]: string };
	optionalDependencies?: { [name: string]: string };
	hasInstallScript?: boolean;
	os?: string | string[];
	cpu?: string | string[];
}
type Packages = { [path: string]: Locked };

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const lockIn = (folder: string): Packages =>
	JSON.parse(readFileSync(`${ROOT}${folder}package-lock.json`, 'utf8')).packages;

/** Where Node would find a package from another's folder, as npm lays them out: its own node_modules, then each above. */
function find(packages: Packages, from: string, name: string): Locked | undefined {
	for (let folder = from; ; folder = folder.replace(/\/?node_modules\/(@[^/]+\/)?[^/]+$/, '')) {
		const found = packages[[folder, 'node_modules', name].filter(Boolean).join('/')];
		if (found || folder === '') return found;
	}
}

/** What a package asks for and the lock does not have, one line each. */
const missing = (packages: Packages, asked: (entry: Locked) => { [name: string]: string } | undefined) =>
	Object.entries(packages).flatMap(([path, entry]) =>
		Object.entries(asked(entry) ?? {}).flatMap(([name, range]) => {
			const found = find(packages, path, name);
			// A range that is a tag, such as `latest`, fits any version.
			if (found && (semver.validRange(range) === null || semver.satisfies(found.version, range))) return [];
			return [`${path || 'the project'} asks for ${name} ${range}, and the lock has ${found?.version ?? 'none'}`];
		}),
	);

const UPDATE =
	'Run `npm install` and commit package-lock.json; if that is not enough, delete the lock and node_modules first.';

/** Each folder that has a lock, with the slash at its end. */
const FOLDERS = globSync('**/package-lock.json', { cwd: ROOT, exclude: ['**/node_modules/**', '**/out/**'] })
	.map((path) => path.replaceAll('\\', '/').replace('package-lock.json', ''))
	.toSorted();

describe.each(FOLDERS)('%spackage-lock.json', (folder) => {
	const packages = lockIn(folder);
	const { '': project, ...installed } = packages;

	test('has each package of each system', () => {
		expect(
			missing(packages, (entry) => entry.optionalDependencies),
			UPDATE,
		).toEqual([]);
	});

	test('has each package that another one needs', () => {
		expect(
			missing(packages, ({ dependencies, devDependencies }) => ({ ...dependencies, ...devDependencies })),
			UPDATE,
		).toEqual([]);
	});

	test('names what each package holds, and no address of a registry', () => {
		for (const [path, { integrity, resolved }] of Object.entries(installed)) {
			expect(integrity, path).toMatch(/^sha512-/);
			expect(resolved, `${path}: .npmrc keeps addresses out of the lock`).toBeUndefined();
		}
		expect(project, 'the lock is of no project').toBeDefined();
	});
});

test('a package of another system that the lock lacks would be found', () => {
	const { 'node_modules/@rolldown/binding-darwin-arm64': left, ...packages } = lockIn('');
	expect(missing(packages, (entry) => entry.optionalDependencies)).toEqual([
		`node_modules/rolldown asks for @rolldown/binding-darwin-arm64 ${left!.version}, and the lock has none`,
	]);
});

test('macOS, Windows and Linux have the packages that are made for each system', () => {
	const packages = lockIn('');
	const of = (system: string) =>
		Object.keys(packages)
			.filter((path) => [packages[path]!.os].flat().includes(system))
			.map((path) => path.replace('node_modules/', '').replace(/\/.*|-(darwin|win32|linux).*/, ''));
	for (const system of ['darwin', 'linux', 'win32'])
		expect(of(system), system).toEqual(
			expect.arrayContaining([
				'@astrojs',
				'@esbuild',
				'@img',
				'@oxlint',
				'@pagefind',
				'@resvg',
				'@rolldown',
				'lightningcss',
			]),
		);
});

test('the Node that package.json asks for runs every package', () => {
	const { version: wanted } = devEngines.runtime;
	for (const [path, { engines, cpu }] of Object.entries(lockIn('')))
		// No Node that new is made for Windows of 32 bits.
		if (path && engines?.node && !cpu?.includes('ia32'))
			expect(
				semver.subset(wanted, engines.node, { includePrerelease: true }),
				`${path} needs Node ${engines.node}: make devEngines in package.json as narrow`,
			).toBe(true);
	for (const [path, { version }] of Object.entries(lockIn('tools/node/')))
		if (path) expect(semver.satisfies(version, wanted), `${path} ${version}, but ${wanted} is wanted`).toBe(true);
});

test('only packages that package.json names may run a script when they are installed', () => {
	const named = Object.entries(lockIn(''))
		.filter(([path, { hasInstallScript }]) => path && hasInstallScript)
		.map(([path]) => path.replace(/^.*node_modules\//, ''));
	expect([...new Set(named)].toSorted()).toEqual(Object.keys(allowScripts).toSorted());
});
