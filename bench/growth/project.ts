/** A copy of the project with another record in it, to build. */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The files that git keeps, and those that are new and not ignored. */
const filesOf = (root: string): string[] =>
	execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '-z'], { cwd: root, encoding: 'utf8' })
		.split('\0')
		.filter((file) => file !== '');

/** Packages as links: what builds keep in the folder itself is the copy's own. */
function linkPackages(from: string, to: string): void {
	mkdirSync(to, { recursive: true });
	for (const name of readdirSync(from)) {
		if (name.startsWith('.') && name !== '.bin') continue;
		symlinkSync(join(from, name), join(to, name), 'junction');
	}
}

/**
 * Copies a project, without what is built or installed.
 * @param files texts to write in place of the project’s own, by their path in it
 */
export function copyProject(root: string, folder: string, files: { readonly [path: string]: string } = {}): void {
	rmSync(folder, { recursive: true, force: true });
	for (const file of filesOf(root)) {
		// A file that git still knows may have been moved.
		try {
			mkdirSync(dirname(join(folder, file)), { recursive: true });
			cpSync(join(root, file), join(folder, file));
		} catch (error) {
			if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
		}
	}
	for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, file), text);
	linkPackages(join(root, 'node_modules'), join(folder, 'node_modules'));
}
