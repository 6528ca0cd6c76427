/** What a build keeps of the record for the next one. */
import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, test, vi } from 'vitest';
import { digestOf } from '../../src/content/digest';
import { readOnce } from '../../src/content/kept';
import type { Entries } from '../../src/record/record';

let folder: string;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'joint-review-'));
});

const entries = { events: [{ id: 'a' }] } as unknown as Entries;

test('texts that have not changed are read once', async () => {
	const read = vi.fn(() => Promise.resolve(entries));
	expect(await readOnce('record', { events: '- id: a' }, read, folder)).toEqual(entries);
	expect(await readOnce('record', { events: '- id: a' }, read, folder)).toEqual(entries);
	expect(read).toHaveBeenCalledTimes(1);
});

test('texts that have changed are read again, and then once', async () => {
	const read = vi.fn(() => Promise.resolve(entries));
	for (const text of ['- id: a', '- id: b', '- id: b', '- id: a'])
		await readOnce('record', { events: text }, read, folder);
	expect(read).toHaveBeenCalledTimes(3);
});

test('what has a problem is not kept, and says so at every build', async () => {
	await readOnce('record', { events: '- id: a' }, () => Promise.resolve(entries), folder);
	const fail = () => Promise.reject(new Error('The record has a problem.'));
	for (let build = 0; build < 2; build++)
		await expect(readOnce('record', { events: '- id: [' }, fail, folder)).rejects.toThrow('The record has a problem.');
	expect(readdirSync(folder)).toEqual(['record.json']);
});

test('a file that was cut off is no kept record', async () => {
	writeFileSync(join(folder, 'record.json'), '{"digest":"');
	expect(await readOnce('record', { events: '' }, () => Promise.resolve(entries), folder)).toEqual(entries);
});

test('a digest follows values, and the names and contents of files', () => {
	const file = join(folder, 'a.ts');
	const digests = [digestOf('a'), digestOf('b')];
	writeFileSync(file, 'one');
	digests.push(digestOf('a', [`${folder}/*.ts`]));
	expect(digestOf('a', [`${folder}/*.ts`])).toBe(digests.at(-1));
	writeFileSync(file, 'two');
	digests.push(digestOf('a', [`${folder}/*.ts`]));
	writeFileSync(join(folder, 'b.ts'), '');
	digests.push(digestOf('a', [`${folder}/*.ts`]));
	expect(new Set(digests).size).toBe(digests.length);
});
