/** How the commands write files: what others write meanwhile stays, and so does what a file is. */
import { spawnSync } from 'node:child_process';
import {
	chmodSync,
	existsSync,
	lstatSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	statSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { alone, LOCK, replaceFiles } from '../../tools/files';

let root: string;
let file: string;
const read = (path = file) => readFileSync(path, 'utf8');

beforeEach(() => {
	root = mkdtempSync(join(tmpdir(), 'joint-review-'));
	mkdirSync(join(root, 'src/content/record'), { recursive: true });
	file = join(root, 'a.yaml');
	writeFileSync(file, 'old');
});
afterEach(() => rmSync(root, { recursive: true }));

describe('a file that is written anew', () => {
	test('holds the new text, keeps its mode, and leaves nothing beside it', () => {
		chmodSync(file, 0o640);
		replaceFiles([{ path: file, before: 'old', text: 'new' }]);
		expect([read(), statSync(file).mode & 0o777]).toEqual(['new', 0o640]);
		expect(readdirSync(root).toSorted()).toEqual(['a.yaml', 'src']);
	});
	test('may be new', () => {
		const path = join(root, 'b.yaml');
		replaceFiles([{ path, before: undefined, text: 'new' }]);
		expect(read(path)).toBe('new');
	});
	test('is left alone when it is read-only', () => {
		chmodSync(file, 0o444);
		expect(() => replaceFiles([{ path: file, before: 'old', text: 'new' }])).toThrow(/a\.yaml is read-only/);
		expect([read(), statSync(file).mode & 0o777]).toEqual(['old', 0o444]);
	});
	test('is reached through a symbolic link, which stays', () => {
		const link = join(root, 'link.yaml');
		symlinkSync(file, link);
		replaceFiles([{ path: link, before: 'old', text: 'new' }]);
		expect([lstatSync(link).isSymbolicLink(), read()]).toEqual([true, 'new']);
	});
	test('is left alone when it has changed or gone since it was read, and so are the others', () => {
		const other = join(root, 'b.yaml');
		writeFileSync(other, 'other');
		for (const before of ['older', undefined]) {
			const changes = [
				{ path: other, before: 'other', text: 'new' },
				{ path: file, before, text: 'new' },
			];
			expect(() => replaceFiles(changes)).toThrow(/a\.yaml has changed since it was read/);
			expect([read(), read(other)]).toEqual(['old', 'other']);
		}
		rmSync(file);
		expect(() => replaceFiles([{ path: file, before: 'old', text: 'new' }])).toThrow(/has changed/);
		expect(readdirSync(root).toSorted()).toEqual(['b.yaml', 'src']);
	});
});

describe('commands that write at the same time', () => {
	test('wait for one another', async () => {
		const order: number[] = [];
		const work = (number: number) =>
			alone(root, async () => {
				order.push(number);
				await new Promise((resolve) => setTimeout(resolve, 20));
				order.push(number);
			});
		await Promise.all([work(1), work(2), work(3)]);
		expect(order.filter((number, index) => index % 2 === 0 && order[index + 1] !== number)).toEqual([]);
		expect(order.toSorted()).toEqual([1, 1, 2, 2, 3, 3]);
		expect(existsSync(join(root, LOCK))).toBe(false);
	});
	test('leave the lock when their work fails', async () => {
		await expect(alone(root, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
		expect(existsSync(join(root, LOCK))).toBe(false);
	});
	test('say what to do about the lock of a command that was broken off', async () => {
		const { pid } = spawnSync(process.execPath, ['-e', '']);
		writeFileSync(join(root, LOCK), String(pid));
		await expect(alone(root, () => Promise.resolve())).rejects.toThrow(
			/left src\/content\/record\/\.lock: remove that file/,
		);
	});
});
