/** `npm run record:new -- lines`: what a list of tariff lines changes, and how it is written. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { formatProblem } from '../../src/record/problem';
import { LINE_FILES } from '../../src/record/schema';
import { changeText, planLines, type LineTexts } from '../../tools/lines';
import { record } from '../record';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const US = 'src/content/record/us-lines.csv';
const CANADA = 'src/content/record/canada-lines.csv';
let copy: string;

const at = (path: string) => join(copy, path);
const textOf = (path: string) => readFileSync(at(path), 'utf8');
const ORIGINAL: { [path: string]: string } = {
	[US]: readFileSync(join(ROOT, US), 'utf8'),
	[CANADA]: readFileSync(join(ROOT, CANADA), 'utf8'),
};

beforeAll(() => {
	copy = mkdtempSync(join(tmpdir(), 'joint-review-'));
	cpSync(join(ROOT, 'src/content/record'), at('src/content/record'), { recursive: true });
});
beforeEach(() => Object.entries(ORIGINAL).forEach(([path, text]) => writeFileSync(at(path), text)));
afterAll(() => rmSync(copy, { recursive: true }));

const lineTexts = Object.fromEntries(
	LINE_FILES.map((file) => [file, readFileSync(join(ROOT, `src/content/record/${file}.csv`), 'utf8')]),
) as LineTexts;

const HEAD = ORIGINAL[US]!.split('\n')[0]!;
const rowsOf = (measure: string, path = US) =>
	ORIGINAL[path]!.split('\n').filter((line) => line.startsWith(`${measure},`));

/** Runs the command on a file of these lines in the copy. */
function bring(lines: readonly string[], args: readonly string[] = ['--yes']) {
	writeFileSync(at('list.csv'), `${[HEAD, ...lines].join('\n')}\n`);
	return run('list.csv', args);
}

/** Runs the command on a file that is there. */
function run(from: string, args: readonly string[] = ['--yes']) {
	const { status, stdout, stderr } = spawnSync(
		process.execPath,
		['--import', join(ROOT, 'tools/resolve.ts'), join(ROOT, 'tools/new.ts'), 'lines', '--from', from, ...args],
		{ cwd: copy, input: '', encoding: 'utf8' },
	);
	return { status, stdout, stderr };
}
const unchanged = () => {
	for (const [path, text] of Object.entries(ORIGINAL)) expect(textOf(path) === text, path).toBe(true);
};

const BUSES = 'us-s232-buses-2025-11-01';
const buses = rowsOf(BUSES);

describe('a list that fits', () => {
	test('what comes in, goes out and changes is shown, and nothing else in the files changes', () => {
		const [first, second, ...rest] = buses;
		const dearer = first!.replace(',10,', ',12.5,');
		const fresh = second!.replace(/,8702\d+,/, ',87012100,');
		const { status, stdout, stderr } = bring([...rest, dearer, fresh]);
		expect([status, stderr]).toEqual([0, '']);
		const codes = [first!, second!].map((line) => line.split(',')[1]!);
		expect(stdout).toContain(`${BUSES} (${US}): 1 added, 1 removed, 1 changed, 8 as they are`);
		expect(stdout).toContain('  + 87012100  10 of value, from 2025-11-01');
		expect(stdout).toContain(`  - ${codes[1]}  10 of value, from 2025-11-01`);
		expect(stdout).toContain(`  ~ ${codes[0]}  rate 10 → 12.5`);
		expect(stdout).toContain(`Written to ${US}.`);

		const others = (text: string) => text.split('\n').filter((line) => !line.startsWith(`${BUSES},`));
		expect(others(textOf(US))).toEqual(others(ORIGINAL[US]!));
		const own = textOf(US)
			.split('\n')
			.filter((line) => line.startsWith(`${BUSES},`));
		expect(own).toEqual([...rest, dearer, fresh].toSorted());
		expect(textOf(CANADA) === ORIGINAL[CANADA]).toBe(true);
	});

	test('the rows stand behind the measures before them, in order of their codes', () => {
		const { changes, texts } = planLines(lineTexts, record, [HEAD, ...buses.toReversed()].join('\r\n'), 'list.csv');
		expect(changes).toMatchObject([{ measure: BUSES, added: [], removed: [], changed: [], kept: 10 }]);
		expect(texts).toEqual({});
	});

	test('one file may hold lists of both governments', () => {
		const cars = rowsOf('ca-surtax-cars-2025-04-09', CANADA);
		const { stdout } = bring([...buses.slice(1), ...cars.slice(2)]);
		expect(stdout).toContain(`${BUSES} (${US}): 0 added, 1 removed, 0 changed, 9 as they are`);
		expect(stdout).toContain(
			`ca-surtax-cars-2025-04-09 (${CANADA}): 0 added, 2 removed, 0 changed, ${cars.length - 2} as they are`,
		);
		expect(textOf(US).length).toBeLessThan(ORIGINAL[US]!.length);
		expect(textOf(CANADA).length).toBeLessThan(ORIGINAL[CANADA]!.length);
	});

	test('a measure that had no rows gets its first, once its entry says what is known of the list', () => {
		const vanities = 'us-s338-vanities-2026-09-15';
		const row = `${vanities},9403608093,50,value,all,,,,cabinet,,U.S. note 51(b)(3),2026-09-15,,hero-338-list`;
		const bare = planLines(lineTexts, record, `${HEAD}\n${row}\n`, 'list.csv');
		expect(bare.problems.map(formatProblem)).toEqual([
			expect.stringMatching(/^list\.csv:2 · .* · measure: "us-s338-vanities-2026-09-15" has rows, but no list/),
		]);
		const list = { of: 'complete', readings: 1 } as const;
		const told = {
			...record,
			measures: record.measures.map((measure) => (measure.id === vanities ? { ...measure, list } : measure)),
		};
		const { changes, texts, problems } = planLines(lineTexts, told, `${HEAD}\n${row}\n`, 'list.csv');
		expect(problems).toEqual([]);
		expect(changes).toMatchObject([{ measure: vanities, removed: [], changed: [], kept: 0 }]);
		expect(texts['us-lines']).toBe(`${lineTexts['us-lines']}${row}\n`);
	});

	test('a row that changes its first day is the same row; what goes out is told, however much', () => {
		const moved = buses[0]!.replace(',2025-11-01,', ',2025-12-01,');
		const { changes } = planLines(lineTexts, record, [HEAD, moved].join('\n'), 'list.csv');
		expect(changes).toMatchObject([{ added: [], kept: 0, changed: [{ after: { from: '2025-12-01' } }] }]);
		expect(changeText(changes[0]!)).toContain('from 2025-11-01 → 2025-12-01');
		expect(changes[0]!.removed).toHaveLength(buses.length - 1);
	});

	test('a list that stands in the record already writes nothing', () => {
		const { status, stdout } = bring(buses);
		expect(status).toBe(0);
		expect(stdout).toContain('The record holds all of it already: nothing to write.');
		unchanged();
	});

	test('without a terminal it does not write unless told to', () => {
		const { status, stdout, stderr } = bring(buses.slice(1), []);
		expect(status).toBe(1);
		expect(stdout).toContain('1 removed');
		expect(stderr).toContain(
			'Nothing was written: there is no terminal to ask in. Look at the changes, then add --yes.',
		);
		unchanged();
	});
});

describe('a list that does not fit is refused, with its line', () => {
	const bad = (from: string | RegExp, to: string) => [...buses.slice(0, 3), buses[3]!.replace(from, to)];
	test.each<[what: string, lines: string[], message: RegExp]>([
		[
			'a measure that there is not',
			bad(BUSES, 'us-s232-boats-2026-01-01'),
			/list\.csv:5 · us-s232-boats-2026-01-01 \d+ · measure: "us-s232-boats-2026-01-01" is no measure of measures\.yaml: add it there first/,
		],
		[
			'a code that the schedule lacks',
			bad(/,8702\d+,/, ',87029999,'),
			/list\.csv:5 · .* 87029999 · code: 87029999 is not in the US schedule \(us-schedule\.csv\); the longest beginning of it that is there is 8702$/,
		],
		['a rate without a basis', bad(',value,', ',,'), /list\.csv:5 · .* · basis: must be one of value, /],
		['a day that there is not', bad('2025-11-01,,', '2025-11-31,,'), /list\.csv:5 · .* · from: must be a day/],
		[
			'a day before the measure',
			bad('2025-11-01,,', '2025-10-31,,'),
			/list\.csv:5 · .* · from: 2025-10-31 is before "us-s232-buses-2025-11-01" begins on 2025-11-01/,
		],
		[
			'a source that proves no such rows',
			bad('usitc-hts-2026-rev-6-ch99', 'cnbc-0822'),
			/list\.csv:5 · .* · source: "cnbc-0822" is no source of sources\.yaml that proves this file/,
		],
		[
			'one code twice on one day',
			[...buses, buses[0]!.replace(',10,', ',20,')],
			/list\.csv:12 · .* · from: "us-s232-buses-2025-11-01" has a row on \d+ from 2025-11-01 on already/,
		],
		[
			'a row that is too short',
			[...buses.slice(0, 3), `${BUSES},87021031`],
			/list\.csv:5 · .* has 2 cells; there are 14 columns/,
		],
		['no rows', [], /list\.csv: holds no rows/],
	])('%s', (_, lines, message) => {
		const { problems, texts } = planLines(lineTexts, record, [HEAD, ...lines].join('\n'), 'list.csv');
		expect(problems.map(formatProblem)).toEqual([expect.stringMatching(message)]);
		expect(texts).toEqual({});
	});

	test('a code that a kind of goods names, and no measure would name any more', () => {
		const part = '9403910080';
		const lists = ['us-s232-wood-furniture-2025-10-14', 'us-s232-cabinets-2027-01-01'].flatMap((id) => rowsOf(id));
		const without = lists.filter((line) => !line.includes(`,${part},`));
		expect(lists.length - without.length).toBe(2);
		const { problems, texts } = planLines(lineTexts, record, [HEAD, ...without].join('\n'), 'list.csv');
		expect(problems.map(formatProblem)).toEqual([
			expect.stringMatching(
				/sectors\.yaml · wood-furniture · lines\.codes\.3: 9403\.91\.00\.80 is named by no measure/,
			),
		]);
		expect(texts).toEqual({});
	});

	test('a file with a fault writes nothing', () => {
		const { status, stdout, stderr } = bring([...buses.slice(1), buses[0]!.replace(',value,', ',,')]);
		expect(stderr).toMatch(
			/^Nothing was written:\n {2}list\.csv:11 · us-s232-buses-2025-11-01 \d+ · basis: must be one of value/,
		);
		expect([status, stdout]).toEqual([1, '']);
		unchanged();
	});

	test.each<[what: string, header: string, message: string]>([
		['another header', 'code,rate', `must begin with the line "${HEAD}", not with "code,rate"`],
		['semicolons', HEAD.replaceAll(',', ';'), 'has semicolons between its columns: use commas'],
		['tabs', HEAD.replaceAll(',', '\t'), 'has tabs between its columns: use commas'],
		['bytes that are no text', HEAD.replace('e', '\0'), `must begin with the line "${HEAD}"`],
	])('%s for a header', (_, header, message) => {
		const { problems } = planLines(lineTexts, record, `${header}\n8702;10\n`, 'other.csv');
		expect(problems.map(formatProblem)).toEqual([`other.csv:1: ${message}`]);
	});

	test.each<[what: string, heading: string, message: RegExp]>([
		[
			'a character that turns the writing',
			'U.S. \u202Enote',
			/heading: holds U\+202E, a character that cannot be seen/,
		],
		['a control character', 'U.S. note\u0007', /heading: holds U\+0007, a character that cannot be seen/],
		['no character at all', 'U.S.\0note', /heading: holds U\+0000/],
		[
			'a placeholder for lost bytes',
			'U.S. n\uFFFDte',
			/heading: holds U\+FFFD, which stands where bytes were no UTF-8/,
		],
		['an overlong text', 'note '.repeat(1000).trim(), /heading: has 4999 characters; 2000 are the most/],
		['a long name of a heading', 'note '.repeat(80).trim(), /heading: has 399 characters; 250 are the most/],
		['markup', '<b>note</b>', /heading: holds "<b>", which readers would see/],
	])('%s in a row', (_, heading, message) => {
		const cells = buses[3]!.split(',');
		cells[10] = heading;
		const given = [HEAD, ...buses.slice(0, 3), cells.join(',')].join('\n');
		const { problems, texts } = planLines(lineTexts, record, given, 'list.csv');
		expect(problems.map(formatProblem)).toEqual([expect.stringMatching(message)]);
		expect(problems[0]!.line).toBe(5);
		expect(texts).toEqual({});
	});

	test.each(['99999999', '98999999', '99038181'])('goods never enter under %s', (code) => {
		const given = [HEAD, ...buses.slice(0, 3), buses[3]!.replace(/,8702\d+,/, `,${code},`)].join('\n');
		const { problems } = planLines(lineTexts, record, given, 'list.csv');
		expect(problems.map(formatProblem)).toEqual([
			expect.stringMatching(new RegExp(`list\\.csv:5 · .* · code: ${code} is not in the US schedule`)),
		]);
	});

	test('blank lines are passed over, and the lines behind them keep their numbers', () => {
		const blank = planLines(lineTexts, record, [HEAD, '', ...buses, '', ''].join('\n'), 'list.csv');
		expect([blank.problems, blank.changes[0]!.kept]).toEqual([[], buses.length]);
		const spoilt = [HEAD, '', buses[0]!, '', ...bad(',value,', ',,').slice(1), ''].join('\r\n');
		const { problems } = planLines(lineTexts, record, spoilt, 'list.csv');
		expect(problems.map(({ line }) => line)).toEqual([7]);
	});

	test('bytes that are no UTF-8: neither in the given file nor in the record are they replaced', () => {
		const latin = (text: string) => Buffer.from(text.replace('U.S. note', 'U.S. n\u00F6te'), 'latin1');
		writeFileSync(at('latin.csv'), latin(`${[HEAD, ...buses.slice(1), 'U.S. note'].join('\n')}\n`));
		const { status, stdout, stderr } = run('latin.csv');
		expect(stderr).toBe('Nothing was written: latin.csv:11 is not UTF-8. Save the file as UTF-8.\n');
		expect([status, stdout]).toEqual([1, '']);
		unchanged();

		const spoilt = latin(ORIGINAL[US]!);
		writeFileSync(at(US), spoilt);
		expect(bring(buses.slice(1)).stderr).toContain(`Nothing was written: ${US}:`);
		expect(readFileSync(at(US)).equals(spoilt)).toBe(true);
	});

	test('UTF-16, a file that is not there and a folder are told in plain words', () => {
		writeFileSync(at('wide.csv'), Buffer.from(`\uFEFF${HEAD}\n`, 'utf16le'));
		expect(run('wide.csv').stderr).toBe('Nothing was written: wide.csv is UTF-16. Save it as UTF-8.\n');
		expect(run('none.csv').stderr).toBe(
			'Nothing was written: "none.csv" was not read, because there is no such file.\n',
		);
		expect(run('src').stderr).toBe('Nothing was written: "src" was not read, because it is a folder, not a file.\n');
		unchanged();
	});

	test('while another command writes, it waits for it and then says so', () => {
		writeFileSync(at('src/content/record/.lock'), '999999999');
		const { status, stderr } = bring(buses.slice(1));
		rmSync(at('src/content/record/.lock'));
		expect(stderr).toContain('A command that was broken off has left src/content/record/.lock: remove that file.');
		expect(status).toBe(1);
		unchanged();
	});
});
