/**
 * `npm run verify:reproducible`: builds the site and its offline edition twice, in folders of different names, at different
 * times and in different time zones, and compares every file, the zip and the ZIM file among them. What is committed and
 * what is changed is built alike; nothing in this folder is written.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
	constants,
	cpSync,
	existsSync,
	globSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { findProgram } from './apt.ts';

const root = process.cwd();

/** Without faketime the file bears the day on which it was made. */
const hasZim = ['zimwriterfs', 'zimcheck', 'faketime'].every((name) => findProgram(name));

/** What is compared. */
const MADE = ['dist/**/*', 'dist-offline/**/*', 'dist-offline.zip', 'dist-zim/**/*'];

/** Runs a command and gives what it says; throws with it when it fails. */
function run(command: string, args: readonly string[], cwd: string, env: NodeJS.ProcessEnv = process.env): string {
	const { status, stdout, stderr } = spawnSync(command, args, { cwd, env, encoding: 'utf8', maxBuffer: 1 << 28 });
	if (status !== 0)
		throw new Error(`${command} ${args.join(' ')} failed:\n${stdout.slice(-2000)}${stderr.slice(-2000)}`);
	return stdout;
}

/** What earlier builds left among the packages: a copy begins without. */
const LEFT_BY_BUILDS = /^\.(?:astro|cache|vite|vite-temp)$/;

/** Copies the project as it is in this folder, committed or not, with its packages: a build finds its way out of a link. */
function copyProject(folder: string): void {
	const files = run('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], root).split('\0');
	for (const file of files.filter((name) => name !== '' && existsSync(join(root, name)))) {
		mkdirSync(dirname(join(folder, file)), { recursive: true });
		cpSync(join(root, file), join(folder, file));
	}
	for (const name of readdirSync(join(root, 'node_modules')))
		if (!LEFT_BY_BUILDS.test(name))
			cpSync(join(root, 'node_modules', name), join(folder, 'node_modules', name), {
				recursive: true,
				verbatimSymlinks: true,
				// A file system that can share the bytes does.
				mode: constants.COPYFILE_FICLONE,
			});
}

/** The hashes of what is in a folder, by the paths of the files. */
const hashesIn = (folder: string): Map<string, string> =>
	new Map(
		globSync(MADE, { cwd: folder, withFileTypes: true })
			.filter((entry) => entry.isFile())
			.map((entry) => join(entry.parentPath, entry.name))
			.map((file) => [file.slice(folder.length + 1), createHash('sha256').update(readFileSync(file)).digest('hex')]),
	);

/** What a copy of the project builds. */
function built(name: string, zone: string): Map<string, string> {
	const folder = join(mkdtempSync(join(tmpdir(), 'reproducible-')), name);
	try {
		copyProject(folder);
		console.log(`Building in ${folder} …`);
		const script = hasZim ? 'build:zim' : 'build:offline';
		run('npm', ['run', script], folder, { ...process.env, TZ: zone });
		return hashesIn(folder);
	} finally {
		rmSync(dirname(folder), { recursive: true, force: true });
	}
}

try {
	const first = built('a', 'America/Toronto');
	const second = built('another folder', 'Pacific/Auckland');
	const paths = [...new Set([...first.keys(), ...second.keys()])].toSorted();
	const different = paths.filter((path) => first.get(path) !== second.get(path));
	if (different.length > 0) throw new Error(`${different.length} files differ:\n${different.slice(0, 50).join('\n')}`);
	console.log(`Both builds have the same ${paths.length} files, byte for byte.`);
	for (const file of paths.filter((path) => /\.(?:zip|zim)$/.test(path)))
		console.log(`${file} has the SHA-256 sum ${first.get(file)}.`);
	if (!hasZim) console.log('The ZIM file was not made: that takes zimwriterfs, zimcheck and faketime.');
} catch (error) {
	console.error((error as Error).message);
	process.exitCode = 1;
}
