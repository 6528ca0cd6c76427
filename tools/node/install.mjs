/**
 * Runs at the end of `npm install`. The tools need the Node that package.json names under `devEngines`. Where the one
 * that runs is older, this puts a newer one into node_modules/.bin, the place npm's scripts look at first.
 *
 * Plain JavaScript, because the older Node must run it.
 */
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readFileSync, realpathSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import semver from 'semver';

const HERE = fileURLToPath(new URL('./', import.meta.url));

/** Installs the package that fits this computer into a folder, by the lock beside this file. Returns what npm printed. */
function installInto(folder, npm) {
	rmSync(folder, { recursive: true, force: true });
	mkdirSync(folder, { recursive: true });
	for (const file of ['package.json', 'package-lock.json']) copyFileSync(join(HERE, file), join(folder, file));
	const options = ['--ignore-scripts', '--include=optional', '--no-audit', '--no-fund', '--no-update-notifier'];
	const { stderr } = spawnSync(process.execPath, [npm, 'ci', '--prefix', folder, ...options], { encoding: 'utf8' });
	return stderr;
}

/** The version of a Node at a path; undefined if none is there or it does not run here. */
const versionAt = (path) => spawnSync(path, ['--version'], { encoding: 'utf8' }).stdout?.trim() || undefined;

/**
 * Puts a Node into a project's node_modules/.bin if the running one does not do.
 *
 * @param root the project's folder
 * @param npm the script of the npm that runs, as npm names it in `npm_execpath`
 * @param running the version of the Node that runs, such as `v20.20.2`
 * @returns what was done, as a sentence; undefined if nothing was needed
 * @throws Error that says what a person can do, if none can be installed
 */
export function provideNode(root, npm, running) {
	const wanted = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).devEngines.runtime.version;
	if (semver.satisfies(running, wanted)) return undefined;
	const name = process.platform === 'win32' ? 'node.exe' : 'node';
	const place = join(root, 'node_modules/.bin', name);
	const there = versionAt(place);
	if (there && semver.satisfies(there, wanted)) return undefined;

	const folder = join(root, 'node_modules/.node');
	const said = installInto(folder, npm);
	const { optionalDependencies } = JSON.parse(readFileSync(join(HERE, 'package.json'), 'utf8'));
	const found = Object.keys(optionalDependencies)
		.map((id) => join(folder, 'node_modules', id, 'bin', name))
		.find((path) => semver.satisfies(versionAt(path) ?? '', wanted));
	if (!found) {
		rmSync(folder, { recursive: true, force: true });
		throw new Error(
			[
				`The tools of this site need Node ${wanted}. This is Node ${running}, and no newer one could be installed`,
				`for ${process.platform} on ${process.arch}. Install one from nodejs.org or by your version manager`,
				'(.nvmrc names it), then run npm install again.',
				...(said ? [said.trim()] : []),
			].join('\n'),
		);
	}
	const version = versionAt(found);
	// Only the program is kept: its headers and documents are a third of the package.
	rmSync(place, { force: true });
	renameSync(found, place);
	rmSync(folder, { recursive: true, force: true });
	return `This is Node ${running}; the npm scripts of this folder run in Node ${version}, which was put beside them.`;
}

if (realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
	try {
		const done = provideNode(process.cwd(), process.env.npm_execpath ?? '', process.version);
		if (done) console.log(done);
	} catch (error) {
		console.error(error.message);
		process.exitCode = 1;
	}
}
