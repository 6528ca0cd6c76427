/** The lock of the record: commands wait for each other, also in the moment in which one is done. */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { alone, LOCK } from '../../tools/files';

let root: string;
beforeAll(() => {
	root = mkdtempSync(join(tmpdir(), 'joint-review-'));
	mkdirSync(dirname(join(root, LOCK)), { recursive: true });
});
afterAll(() => rmSync(root, { recursive: true }));

/** Takes and gives back the lock without a pause until it is ended: whoever looks finds it and then does not. */
const HURRY = `const { writeFileSync, rmSync } = require('node:fs');
for (;;) { writeFileSync(process.argv[1], String(process.pid)); rmSync(process.argv[1], { force: true }); }`;

test('a lock that goes while one looks whose it is stops nobody', async () => {
	const other = spawn(process.execPath, ['-e', HURRY, join(root, LOCK)], { stdio: 'ignore' });
	const ended = new Promise((resolve) => other.on('close', resolve));
	try {
		await expect.poll(() => existsSync(join(root, LOCK))).toBe(true);
		const until = Date.now() + 2000;
		for (let times = 0; Date.now() < until; times++) expect(await alone(root, async () => times)).toBe(times);
	} finally {
		other.kill('SIGKILL');
		await ended;
	}
});
