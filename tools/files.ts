/** Writes files of the project so that nothing is lost: not what others write meanwhile, not what a file is. */
import { randomUUID } from 'node:crypto';
import {
	chmodSync,
	closeSync,
	existsSync,
	openSync,
	readFileSync,
	realpathSync,
	renameSync,
	rmSync,
	statSync,
	writeFileSync,
	writeSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** The lock of the record: while it is there, one command writes and the others wait. */
export const LOCK = 'src/content/record/.lock';

/** How long a command waits for another, in milliseconds, and how often it looks. */
const PATIENCE = 10_000;
const PAUSE = 50;

/** The signals by which a person or a computer breaks a command off. */
const BREAKS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Whether a process of this number runs. */
function runs(pid: number): boolean {
	try {
		process.kill(pid, 0);
		return true;
	} catch (error) {
		return (error as NodeJS.ErrnoException).code === 'EPERM';
	}
}

/** Makes the lock. It says whose it is. Returns false when there is one already. */
function take(lock: string): boolean {
	try {
		const file = openSync(lock, 'wx');
		writeSync(file, String(process.pid));
		closeSync(file);
		return true;
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
		throw error;
	}
}

/** The number of the process whose lock it is, 0 where the lock does not say so yet or has just been taken away. */
function holder(lock: string): number {
	try {
		return Number(readFileSync(lock, 'utf8'));
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === 'ENOENT') return 0;
		throw error;
	}
}

/**
 * Does `work` while no other command writes to the record.
 * @param root the folder of the project
 * @throws saying what to do, when another command does not end
 */
export async function alone<Result>(root: string, work: () => Promise<Result>): Promise<Result> {
	const lock = join(root, LOCK);
	const until = Date.now() + PATIENCE;
	while (!take(lock)) {
		const pid = holder(lock);
		// Whoever gave the lock back and ended in this very moment has left nothing: it is looked at once more.
		if (pid > 0 && !runs(pid) && holder(lock) === pid)
			throw new Error(`Nothing was written. A command that was broken off has left ${LOCK}: remove that file.`);
		if (Date.now() > until)
			throw new Error(`Nothing was written: another command (process ${pid}) writes to the record. Try again later.`);
		await wait(PAUSE);
	}
	const release = () => rmSync(lock, { force: true });
	const breakOff = () => {
		release();
		process.exit(1);
	};
	for (const signal of BREAKS) process.once(signal, breakOff);
	try {
		return await work();
	} finally {
		release();
		for (const signal of BREAKS) process.off(signal, breakOff);
	}
}

/** A file to write: its path, what was read from it (undefined where it was not there), and what is to stand in it. */
export interface Change {
	path: string;
	before: string | undefined;
	text: string;
}

const textOf = (path: string) => (existsSync(path) ? readFileSync(path, 'utf8') : undefined);

/**
 * Writes files, all of them or none. Each is written beside its place first, so that none is ever half there. A file
 * keeps its mode, and a symbolic link stays and leads to the new text.
 * @throws when a file is read-only, or holds something else by now; then nothing is written
 */
export function replaceFiles(changes: readonly Change[]): void {
	const made: { draft: string; file: string }[] = [];
	try {
		for (const { path, text } of changes) {
			const file = existsSync(path) ? realpathSync(path) : path;
			const mode = existsSync(file) ? statSync(file).mode : undefined;
			if (mode !== undefined && (mode & 0o222) === 0) throw new Error(`Nothing was written: ${path} is read-only.`);
			const draft = join(dirname(file), `.${randomUUID()}.new`);
			made.push({ draft, file });
			writeFileSync(draft, text, { flag: 'wx' });
			if (mode !== undefined) chmodSync(draft, mode);
		}
		// As late as can be: an editor may have saved a file since it was read.
		for (const { path, before } of changes)
			if (textOf(path) !== before)
				throw new Error(`Nothing was written: ${path} has changed since it was read. Try again.`);
		for (const { draft, file } of made) renameSync(draft, file);
	} finally {
		for (const { draft } of made) rmSync(draft, { force: true });
	}
}
