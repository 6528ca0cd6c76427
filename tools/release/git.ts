/** What a release asks of git and leaves there. */
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';

/** Runs git in a folder and returns what it prints. Throws with git's own words where it fails. */
function git(root: string, ...args: string[]): string {
	const { status, stdout, stderr, error } = spawnSync('git', args, { cwd: root, encoding: 'utf8' });
	if (status !== 0) throw new Error(`git ${args[0]}: ${error?.message ?? stderr.trim()}`);
	return stdout.trimEnd();
}
const lines = (text: string) => text.split('\n').filter(Boolean);

/** The files that are changed or new and not ignored, as git lists them. */
export const changedFiles = (root: string) => lines(git(root, 'status', '--porcelain'));

export const tagsOf = (root: string) => lines(git(root, 'tag', '--list'));

/** The subjects of the commits since a tag, or of all if there is no such tag; the newest first. */
export function commitsSince(root: string, tag: string): string[] {
	const range = tagsOf(root).includes(tag) ? [`${tag}..HEAD`] : [];
	return lines(git(root, 'log', '--no-merges', '--format=%h %s', ...range));
}

/** Puts files back as the last commit has them: those that it does not have are removed. */
export function restore(root: string, files: readonly string[]): void {
	git(root, 'reset', '--quiet', 'HEAD', '--', ...files);
	const known = new Set(lines(git(root, 'ls-tree', '-r', '--name-only', 'HEAD', '--', ...files)));
	const old = files.filter((file) => known.has(file));
	if (old.length > 0) git(root, 'checkout', '--quiet', 'HEAD', '--', ...old);
	for (const file of files.filter((each) => !known.has(each))) rmSync(join(root, file), { force: true });
}

/** Commits files, new ones too, and sets an annotated tag. Undoes the commit where the tag cannot be set. */
export function commitAndTag(root: string, files: readonly string[], version: string, message: string): void {
	git(root, 'add', '--', ...files);
	git(root, 'commit', '--quiet', '--message', `Release ${version}`, '--', ...files);
	try {
		git(root, 'tag', '--annotate', `v${version}`, '--cleanup=verbatim', '--message', message);
	} catch (error) {
		git(root, 'reset', '--quiet', '--soft', 'HEAD~1');
		throw error;
	}
}
