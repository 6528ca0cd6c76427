/**
 * `npm run release`: makes a version of what has been done since the last one.
 *
 *     npm run release -- 0.3.0               sets the version, builds, packs, commits, tags; publishes nothing
 *     npm run release -- 0.3.0 --dry-run     shows all of it and changes nothing
 *
 * It refuses where the tree is not clean, the version is not above the present one, or the changelog has nothing under
 * “Unreleased”.
 */
import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { readRecord } from '../src/record/read';
import { readTexts, today } from './project';
import { release } from './release/release';

const USAGE = 'npm run release -- 0.3.0, and --dry-run to see it first';

/**
 * Builds the site, makes its offline edition and compresses its files ahead of time. The build is told that the version
 * will be kept. The shell finds npm on every system.
 */
function build(version: string): void {
	const env = { ...process.env, RELEASING: version };
	const { status } = spawnSync('npm run build && npm run offline && npm run compress', {
		shell: true,
		stdio: 'inherit',
		env,
	});
	if (status !== 0) throw new Error('The site could not be built: nothing was released.');
}

/** Lists the packages of the lock. */
function listPackages(): string {
	const { status, stdout } = spawnSync('npm sbom --package-lock-only --sbom-format cyclonedx', {
		shell: true,
		encoding: 'utf8',
		maxBuffer: 1e8,
		stdio: ['ignore', 'pipe', 'inherit'],
	});
	if (status !== 0) throw new Error('npm could not list the packages: nothing was released.');
	return stdout;
}

try {
	const { values, positionals } = parseArgs({ options: { 'dry-run': { type: 'boolean' } }, allowPositionals: true });
	const [version, ...more] = positionals;
	if (!version || more.length > 0) throw new Error(`Which version? ${USAGE}.`);
	const root = process.cwd();
	await release({
		root,
		version,
		day: today(),
		asOf: readRecord(readTexts(root)).record.asOf,
		build,
		listPackages,
		print: console.log,
		isDry: values['dry-run'] ?? false,
	});
} catch (error) {
	console.error((error as Error).message);
	process.exitCode = 1;
}
