/**
 * `npm run verify:reproducible`: builds the site and its offline edition twice, in folders of different names, at different
 * times and in different time zones, and compares every file, the zip among them. What is committed and what is changed
 * is built alike; nothing in this folder is written.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const root = process.cwd();

/** Runs a command and gives what it says; throws with it when it fails. */
function run(command: string, args: readonly string[], cwd: string, env: NodeJS.ProcessEnv = process.env): string {
	const { status, stdout, stderr } = spawnSync(command, args, { cwd, env, encoding: 'utf8', maxBuffer: 1 << 28 });
	if (status !== 0)
		throw new Error(`${command} ${args.join(' ')} failed:\n${stdout.slice(-2000)}${stderr.slice(-2000)}`);
	return stdout;
}

/** The hashes of what a copy of the project builds, by the paths of the files. */
function built(name: string, zone: string): Map<string, string> {
	const folder = join(mkdtempSync(join(tmpdir(), 'reproducible-')), name);
	try {
		const files = run('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], root).split('\0');
		for (const file of files.filter(Boolean)) {
			mkdirSync(dirname(join(folder, file)), { recursive: true });
			cpSync(join(root, file), join(folder, file));
		}
		symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
		console.log(`Building in ${folder} …`);
		run('npm', ['run', 'build:offline'], folder, { ...process.env, TZ: zone });
		const made = globSync(['dist/**/*', 'dist-offline/**/*', 'dist-offline.zip'], { cwd: folder, withFileTypes: true })
			.filter((entry) => entry.isFile())
			.map((entry) => join(entry.parentPath, entry.name));
		return new Map(
			made.map((file) => [
				file.slice(folder.length + 1),
				createHash('sha256').update(readFileSync(file)).digest('hex'),
			]),
		);
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
	console.log(`dist-offline.zip has the SHA-256 sum ${first.get('dist-offline.zip')}.`);
} catch (error) {
	console.error((error as Error).message);
	process.exitCode = 1;
}
