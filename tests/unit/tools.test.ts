/** The commands on a copy of the record, as `npm run` starts them. */
import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { COLLECTIONS, type Collection } from '../../src/record/schema';
import { record } from '../record';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
let copy: string;

beforeAll(() => {
	copy = mkdtempSync(join(tmpdir(), 'joint-review-'));
	for (const folder of ['record', 'docs'])
		cpSync(join(ROOT, 'src/content', folder), join(copy, 'src/content', folder), { recursive: true });
});
afterAll(() => rmSync(copy, { recursive: true }));

const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
	scripts: { [name: string]: string };
};

type Script = 'record:new' | 'record:stale';

/** How a script of package.json is started from another folder. */
function commandOf(script: Script, args: string[]): { script: string; args: string[] } {
	const [node, ...command] = scripts[script]!.split(' ');
	expect(node).toBe('node');
	const files = command.map((word) => (word.endsWith('.ts') ? join(ROOT, word) : word));
	return { script: process.execPath, args: [...files, ...args] };
}

/** Runs a script of package.json in the copy. */
function run(script: Script, args: string[], input = '') {
	const command = commandOf(script, args);
	const { status, stdout, stderr } = spawnSync(command.script, command.args, {
		cwd: copy,
		input,
		encoding: 'utf8',
	});
	return { status, stdout, stderr };
}

const fileOf = (collection: Collection) => join(copy, 'src/content/record', `${collection}.yaml`);
const all = () =>
	Object.fromEntries(COLLECTIONS.map((collection) => [collection, readFileSync(fileOf(collection), 'utf8')]));

test('record:stale lists facts by age and pages by their oldest fact', () => {
	const { status, stdout, stderr } = run('record:stale', [
		'--on',
		'2027-02-22',
		'--days',
		'30',
		'--collection',
		'event',
	]);
	expect([status, stderr]).toEqual([0, '']);
	expect(stdout).toContain('Ages in days on 2027-02-22.');
	expect(stdout).toMatch(/^ *\d+ {2}2026-11-22 {2}events {6}[a-z0-9-]+ +\d+$/m);
	expect(stdout).toMatch(/^ *\d+ {2}2026-11-22 {2}\/tariffs\/ +\d+ {2}\S+$/m);
	expect(stdout).toMatch(/\d+ more; --limit 0/);
});

test('record:stale says what is wrong with an option', () => {
	const { status, stderr } = run('record:stale', ['--on', '2027-02-30']);
	expect([status, stderr]).toEqual([1, '--on is a day that exists, such as 2027-07-01\n']);
});

const source = record.sources[0]!.id;
const entry = `
title: { en: A call }
id: a-call-of-the-test
date: 2026-10-07
track: talks
text: { en: 'They spoke: nothing was decided.' }
sources: [${source}]
`;

test('record:new refuses an entry that does not hold, and writes nothing', () => {
	const before = all();
	const { status, stderr } = run('record:new', ['event', '--from', '-'], entry.replace(source, 'no-such-source'));
	expect(status).toBe(1);
	expect(stderr).toMatch(
		/src\/content\/record\/events\.yaml · a-call-of-the-test · sources\.0: names "no-such-source", which is not in .*sources\.yaml/,
	);
	expect(all()).toEqual(before);
});

test('record:new writes an entry from a file in its place and touches nothing else', () => {
	const before = all();
	writeFileSync(join(copy, 'entry.yaml'), entry);
	const { status, stdout, stderr } = run('record:new', ['event', '--from', 'entry.yaml', '--on', '2027-01-04']);
	expect([stderr, status]).toEqual(['', 0]);
	const written = `- id: a-call-of-the-test
  date: '2026-10-07'
  track: talks
  title:
    en: 'A call'
  text:
    en: 'They spoke: nothing was decided.'
  sources: [${source}]
  added: '2027-01-04'
  checked: '2027-01-04'
`;
	expect(stdout).toContain(written);
	const after = all();
	expect(after.events!.replace(`${written}\n`, '')).toBe(before.events);
	expect({ ...after, events: '' }).toEqual({ ...before, events: '' });
});

test('record:new writes a source before what it proves, and says what it waits for', () => {
	const paper =
		'{ id: paper-of-the-test, title: T, publisher: P, date: null, url: https://example.org/of-the-test, lang: en, kind: news, read: origin }';
	const { status, stdout } = run('record:new', ['source', '--from', '-'], paper);
	expect(status).toBe(0);
	expect(stdout).toContain('No entry names the source "paper-of-the-test" yet');
	const two = [1, 2].map(
		(number) =>
			`- {${entry.trim().replaceAll('\n', ', ').replace('of-the-test', `${number}`).replace(source, 'paper-of-the-test')}}`,
	);
	expect(run('record:new', ['event', '--from', '-'], two.join('\n'))).toMatchObject({ status: 0, stderr: '' });
});

test('record:new loses no entry when several are made at once', async () => {
	const before = all();
	const ids = ['first', 'second', 'third'].map((word) => `${word}-of-the-test`);
	const ended = ids.map(
		(id) =>
			new Promise<{ code: number | null; said: string }>((resolve) => {
				const { script, args } = commandOf('record:new', ['event', '--from', '-']);
				const child = spawn(script, args, { cwd: copy });
				let said = '';
				child.stderr.on('data', (data) => (said += String(data)));
				child.on('close', (code) => resolve({ code, said }));
				child.stdin.end(entry.replace('a-call-of-the-test', id));
			}),
	);
	expect(await Promise.all(ended)).toEqual(ids.map(() => ({ code: 0, said: '' })));
	const { events } = all();
	expect(ids.filter((id) => !events!.includes(`- id: ${id}\n`))).toEqual([]);
	expect(events!.length).toBeGreaterThan(before.events!.length);
});

test('record:new refuses a file that is read-only, and says so', () => {
	const before = all();
	chmodSync(fileOf('events'), 0o444);
	const { status, stderr } = run('record:new', ['event', '--from', '-'], entry.replace('a-call', 'a-late-call'));
	chmodSync(fileOf('events'), 0o644);
	expect([status, stderr]).toEqual([1, expect.stringMatching(/^Nothing was written: .*events\.yaml is read-only/)]);
	expect(all()).toEqual(before);
});

test('record:new refuses what cannot be seen or read, with the line of the piece', () => {
	const before = all();
	const bell = run('record:new', ['event', '--from', '-'], entry.replace('A call', String.raw`"A \u000b call"`));
	expect(bell.stderr).toMatch(/· a-call-of-the-test · title\.en: holds U\+000B/);
	const alias = run('record:new', ['event', '--from', '-'], entry.replace('track: talks', 'track: *talks'));
	expect(alias.stderr).toMatch(/^what was piped in:5: this line refers to another place in the file/);
	expect(all()).toEqual(before);
});

test('record:new says how it is used', () => {
	expect(run('record:new', []).stderr).toContain(
		'npm run record:new source|figure|series|event|day|decision|programme|measure',
	);
	expect(run('record:new', ['event']).stderr).toContain('--from');
	expect(run('record:new', ['event', '--from', '-'], '{').stderr).toContain('is not valid YAML');
});
