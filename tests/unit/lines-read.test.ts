/** Files of tariff lines with one fault each: the error names the file, the line, the row, the column, and what is right. */
import { describe, expect, test } from 'vitest';
import { readLines } from '../../src/record/lines/read';
import { formatProblem } from '../../src/record/problem';
import type { LineFile } from '../../src/record/schema';
import { lines, problems } from '../lines';

type Fit = Parameters<typeof readLines>[1];

const HEAD =
	'measure,code,rate,basis,applies_to,rate_originating,basis_originating,originating_when,when,instead,heading,from,until,source';

const good = {
	'us-lines': [
		HEAD,
		'us-steel,7326,50,value,all,,,,,,9903.82.02,2026-04-06,,a-notice',
		'us-cars,87032201,25,value,all,25,non-us-content,approved,,,9903.94.01,2026-04-06,2026-08-01,a-notice',
		'us-steel,7326908688,exempt,,all,,,,heavy,,9903.82.02,2026-04-06,,a-notice',
	],
	'canada-lines': [HEAD, 'ca-steel,73269090,25,value,all,,,,,,SOR/2025-66,2026-04-06,,a-notice'],
	'us-schedule': [
		'code,duty,percent,originating,description,path,source',
		'73269086,2.9%,2.9,free,Other,Other articles of iron or steel > Other,a-schedule',
		'87032201,2.5%,2.5,free,Other,"Motor cars, with spark ignition",a-schedule',
		'27090010,5.25¢/bbl,,free,Testing under 25 degrees A.P.I.,,a-schedule',
	],
	nomenclature: [
		'code,en,fr,es,plain',
		...['27', '2709', '270900', '73', '7326', '732690', '87', '8703', '870322'].map(
			(code) => `${code},Goods,Biens,Bienes,`,
		),
	],
	'us-imports': ['code,usd_2024,usd_2025', '73269086,100,200', '98010010,5,', '73260000,7,7'],
	'usmca-claims': ['code,period,share,usd', '73269086,2025,0.5,200', '87032201,2025-09/2026-02,1,9'],
} satisfies { [F in LineFile]: string[] };

const fit = {
	measures: [
		{ id: 'us-steel', by: 'united-states', from: '2026-04-06', list: { of: 'complete', readings: 1 } },
		{ id: 'us-cars', by: 'united-states', from: '2025-04-03', until: '2026-08-01', list: { of: 'partial' } },
		{ id: 'ca-steel', by: 'canada', from: '2025-03-04', list: { of: 'complete' } },
		{ id: 'us-glass', by: 'united-states', from: '2025-03-04' },
	],
	conditions: [{ id: 'approved' }, { id: 'heavy' }, { id: 'old', percent: 0 }],
	sources: [
		{ id: 'a-notice', lines: ['us-lines', 'canada-lines'] },
		{ id: 'a-schedule', lines: ['us-schedule'] },
		{ id: 'a-story' },
	],
} as unknown as Fit;

/** The problems of the good files with one text in one of them replaced. */
function problemsWith(file: LineFile, from: string, to: string): string[] {
	const text = good[file].join('\n');
	if (!text.includes(from)) throw new Error(`"${from}" is not in ${file}.`);
	const texts = Object.fromEntries(Object.entries(good).map(([name, rows]) => [name, rows.join('\n')]));
	return readLines({ ...texts, [file]: text.replace(from, to) }, fit).problems.map(formatProblem);
}

test('the lines of the record hold together', () => {
	expect(problems.map(formatProblem)).toEqual([]);
});

test('good files have no problem, and their rows are read', () => {
	expect(problemsWith('us-lines', HEAD, HEAD)).toEqual([]);
	const { lines: read } = readLines(
		Object.fromEntries(Object.entries(good).map(([name, rows]) => [name, rows.join('\r\n')])),
		fit,
	);
	expect(read.rows['united-states']).toEqual([
		{
			measure: 'us-steel',
			code: '7326',
			rate: { percent: 50, of: 'value' },
			heading: '9903.82.02',
			from: '2026-04-06',
			source: 'a-notice',
		},
		{
			measure: 'us-cars',
			code: '87032201',
			rate: { percent: 25, of: 'value' },
			originating: { percent: 25, of: 'non-us-content' },
			originatingWhen: 'approved',
			heading: '9903.94.01',
			from: '2026-04-06',
			until: '2026-08-01',
			source: 'a-notice',
		},
		{
			measure: 'us-steel',
			code: '7326908688',
			rate: 'exempt',
			when: 'heavy',
			heading: '9903.82.02',
			from: '2026-04-06',
			source: 'a-notice',
		},
	]);
	expect(read.schedule[0]).toEqual({
		code: '73269086',
		duty: '2.9%',
		percent: 2.9,
		originating: 'free',
		description: 'Other',
		path: ['Other articles of iron or steel', 'Other'],
		source: 'a-schedule',
	});
	expect(read.schedule[2]).not.toHaveProperty('percent');
	expect(read.trade).toEqual([
		{ code: '73269086', usd2024: 100, usd2025: 200, claimed: [{ period: '2025', share: 0.5, usd: 200 }] },
		{ code: '98010010', usd2024: 5, claimed: [] },
		{ code: '73260000', usd2024: 7, usd2025: 7, claimed: [] },
		{ code: '87032201', claimed: [{ period: '2025-09/2026-02', share: 1, usd: 9 }] },
	]);
});

/** The row of steel with other cells than the good one’s. */
const steel = (cells: { [column: string]: string }) => {
	const columns = HEAD.split(',');
	const own = good['us-lines'][1]!.split(',');
	return columns.map((column, at) => cells[column] ?? own[at]).join(',');
};
const STEEL = good['us-lines'][1]!;

describe('a row of a measure', () => {
	test.each([
		[
			'a measure that there is not',
			{ measure: 'us-stel' },
			'2 · us-stel 7326 · measure: "us-stel" is no measure of measures.yaml',
		],
		[
			'a measure of the other side',
			{ measure: 'ca-steel' },
			'measure: "ca-steel" is a measure of canada: its rows belong in canada-lines.csv',
		],
		[
			'a measure of which nothing is said of its list',
			{ measure: 'us-glass' },
			'2 · us-glass 7326 · measure: "us-glass" has rows, but no list in measures.yaml: add list: { of: complete, readings: 1 }',
		],
		[
			'a code that the schedule lacks',
			{ code: '73269099' },
			'code: 73269099 is not in the US schedule (us-schedule.csv); the longest beginning of it that is there is 7326.90',
		],
		['a code with dots', { code: '7326.90' }, 'code: must be 4, 6, 8 or 10 digits without dots; "7326.90" is not'],
		['an odd number of digits', { code: '73269' }, 'code: must be 4, 6, 8 or 10 digits'],
		['a rate that is none', { rate: '5O' }, 'rate: must be a number from 0 to 1000, as 12.5; "5O" is not'],
		['a rate below nothing', { rate: '-5' }, 'rate: must be a number'],
		['no rate', { rate: '' }, 'rate: is missing: a number of percent, "exempt" or "ban"'],
		['a basis that is none', { basis: 'weight' }, 'basis: must be one of value, non-us-content'],
		['a ban with a basis', { rate: 'ban' }, 'basis: must be empty where the rate is "ban"'],
		[
			'someone else it applies to',
			{ applies_to: 'some' },
			'applies_to: must be "all" or "non-originating"; "some" is not',
		],
		[
			'two rates for goods that qualify',
			{ applies_to: 'non-originating', rate_originating: '10', basis_originating: 'value' },
			'rate_originating: must be empty',
		],
		[
			'a basis without its rate',
			{ basis_originating: 'value' },
			'basis_originating: is the basis of a rate that is missing',
		],
		['a condition that there is not', { when: 'hevy' }, 'when: "hevy" is no condition of conditions.yaml'],
		['a condition without a rate in a rate’s place', { instead: 'heavy' }, 'instead: "heavy" has no percent'],
		['one of two conditions that there is not', { instead: 'old hevy' }, 'instead: "hevy" is no condition'],
		['a condition named twice', { instead: 'old old' }, 'instead: "old" stands there twice'],
		[
			'a condition of a rate that is not there',
			{ originating_when: 'approved' },
			'originating_when: needs a rate_originating',
		],
		['a day that is none', { from: '2026-02-30' }, 'from: must be a day, as 2026-08-22; "2026-02-30" is not'],
		['days that run backwards', { until: '2026-04-06' }, 'until: must be after 2026-04-06'],
		['a day before its measure', { from: '2026-04-05' }, 'from: 2026-04-05 is before "us-steel" begins on 2026-04-06'],
		[
			'an open end after its measure’s',
			{ measure: 'us-cars' },
			'until: an open end is after "us-cars" ends: 2026-08-01 at the latest',
		],
		[
			'a source that proves no such file',
			{ source: 'a-story' },
			'source: "a-story" is no source of sources.yaml that proves this file',
		],
	])('with %s is refused', (_, cells, message) => {
		const found = problemsWith('us-lines', STEEL, steel(cells));
		expect(found).toHaveLength(1);
		expect(found[0]).toContain('src/content/record/us-lines.csv:2 · ');
		expect(found[0]).toContain(message);
	});

	test('on the code and day of another of its measure is refused', () => {
		const twice = `${STEEL}\n${steel({ rate: '25' })}`;
		expect(problemsWith('us-lines', STEEL, twice)).toEqual([
			'src/content/record/us-lines.csv:3 · us-steel 7326 · from: "us-steel" has a row on 7326 from 2026-04-06 on already: end one before the other begins',
		]);
		const after = `${steel({ until: '2026-06-08' })}\n${steel({ rate: '25', from: '2026-06-08' })}`;
		expect(problemsWith('us-lines', STEEL, after)).toEqual([]);
	});

	test('of Canada may not be told by ten digits, nor begin like no subheading', () => {
		const canada = good['canada-lines'][1]!;
		expect(problemsWith('canada-lines', '73269090', '7326909000')[0]).toContain('code: must be 4, 6 or 8 digits');
		expect(problemsWith('canada-lines', canada, canada.replace('73269090', '73279090'))[0]).toContain(
			'code: 73279090 begins like no subheading of nomenclature.csv; the longest beginning of it that is there is 73',
		);
	});

	test('with a cell too few, or over two lines, is refused', () => {
		expect(problemsWith('us-lines', STEEL, STEEL.replace(/,a-notice$/, ''))).toEqual([
			'src/content/record/us-lines.csv:2 · us-steel 7326: has 13 cells; there are 14 columns',
		]);
		expect(problemsWith('us-lines', '9903.82.02', '"9903\n.82.02"')[0]).toContain('heading: must stand on one line');
	});
});

describe('a text of any file', () => {
	test.each<[file: LineFile, from: string, to: string, message: string]>([
		['us-schedule', 'free,Other,"Motor', 'free,Oth\u200Ber,"Motor', ':3 · 87032201 2.5% · description: holds U+200B'],
		[
			'us-schedule',
			'Testing under',
			' Testing under',
			':4 · 27090010 5.25¢/bbl · description: begins or ends with a space',
		],
		['nomenclature', '2709,Goods', `2709,${'Goods '.repeat(400).trim()}`, ':3 · row 2 · en: has 2399 characters; 2000'],
		['nomenclature', '270900,Goods', '270900,Goods <b>cheap</b>', ':4 · 270900 Goods <b>cheap</b> · en: holds "<b>"'],
		['canada-lines', 'SOR/2025-66', 'SOR\uFFFD2025-66', ':2 · ca-steel 73269090 · heading: holds U+FFFD'],
		['us-imports', '73269086,100', '73269086,1\u202E00', ':2 · row 1 · usd_2024: holds U+202E'],
		['usmca-claims', '2025,0.5', '2025\u0007,0.5', ':2 · row 1 · period: holds U+0007'],
	])('%s: %o as %o is refused', (file, from, to, message) => {
		const found = problemsWith(file, from, to);
		expect(found).toHaveLength(1);
		expect(found[0]).toContain(`${file}.csv${message}`);
	});

	test('chapter 98 has 23 subchapters, and no good enters under chapter 99', () => {
		expect(problemsWith('us-lines', STEEL, steel({ code: '98020060' }))).toEqual([]);
		expect(problemsWith('us-lines', STEEL, steel({ code: '98240000' }))).toHaveLength(1);
		expect(problemsWith('us-lines', STEEL, steel({ code: '99999500' }))).toHaveLength(1);
		expect(problemsWith('us-imports', '98010010', '99999500')).toEqual([]);
	});
});

describe('a file', () => {
	test('with another header is refused whole', () => {
		expect(problemsWith('us-lines', 'measure,code', 'code,measure')).toEqual([
			expect.stringContaining('src/content/record/us-lines.csv:1: must begin with the line "measure,code,rate'),
		]);
	});

	test('that is no CSV is refused', () => {
		expect(problemsWith('us-lines', 'us-steel,7326,', '"us-steel,7326,')[0]).toContain(
			'us-lines.csv: is not CSV (RFC 4180)',
		);
	});

	test('that is not there is named', () => {
		const { 'us-imports': _, ...rest } = Object.fromEntries(
			Object.entries(good).map(([name, rows]) => [name, rows.join('\n')]),
		);
		expect(readLines(rest, fit).problems.map(formatProblem)).toContain(
			'src/content/record/us-imports.csv: is not there',
		);
	});
});

describe('the schedule and its names', () => {
	test.each([
		[
			'us-schedule',
			'73269086,2.9%,2.9',
			'73269086,2.9%,29',
			'percent: must be 2.9, since the duty is "2.9%"; "29" is not',
		],
		['us-schedule', '5.25¢/bbl,,', '5.25¢/bbl,0,', 'percent: must be empty, since the duty is "5.25¢/bbl"'],
		['us-schedule', '73269086', '7326908', 'code: must be 8 digits'],
		['us-schedule', '27090010,5.25', '87032201,5.25', 'code: 87032201 stands twice'],
		['us-schedule', '2.9,free', '2.9,no', 'originating: must be "free" or "quota"'],
		['us-schedule', 'A.P.I.,,a-schedule', 'A.P.I.,,a-notice', 'source: "a-notice" is no source'],
		['nomenclature', '2709,Goods', '2708,Goods', 'code: 270900 stands under 2709, which the file lacks'],
		['nomenclature', '73,Goods,Biens', '73,Goods,', 'fr: is missing'],
		['us-imports', '73269086,100', '73269087,100', 'code: 73269087 is not in the US schedule'],
		['us-imports', '100,200', '1e2,200', 'usd_2024: must be a number from 0 on'],
		['usmca-claims', '0.5', '1.5', 'share: must be a number from 0 to 1'],
		['usmca-claims', '2025,0.5', '2025-13,0.5', 'period: must be a year or two months'],
		['usmca-claims', '0.5,200', '0.5,', 'usd: is missing'],
	] as const)('of %s with %s as %s is refused', (file, from, to, message) => {
		expect(problemsWith(file, from, to).join('\n')).toContain(message);
	});
});

test('every line is told once, and every heading in three languages', () => {
	expect(new Set(lines.schedule.map(({ code }) => code)).size).toBe(11_414);
	expect(lines.headings).toHaveLength(6_936);
	expect(new Set(lines.schedule.map(({ code }) => code.slice(0, 2))).size).toBe(96);
});
