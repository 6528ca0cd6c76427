import { describe, expect, test } from 'vitest';
import { readRecord } from '../../src/record/read';
import { choiceOf, report, staleness, table } from '../../tools/staleness';
import { files } from '../smallRecord';

const texts = files();
texts.glossary = texts.glossary.trimEnd() + '\n  checked: 2027-02-01\n';
const { record } = readRecord(texts);
const page = (path: string, body: string) => ({ id: path.replaceAll('/', ''), path, file: `${path}.mdx`, body });
const pages = [
	page('/', 'Nothing is claimed here.'),
	page('/exports/', '<Figure id="export-share" />'),
	page('/review/', '<Cite id="joint-review first-review" /> <Cite id="second-review" />'),
	page('/words/', '<Cite id="joint-review" />'),
];
const on = '2027-02-11';

describe('how long facts and pages have waited', () => {
	test('the oldest stand first, and among equals those on most pages', () => {
		const { facts } = staleness(record, pages, { on });
		expect(facts[0]).toEqual({ age: 81, checked: '2026-11-22', collection: 'sources', id: 'a-paper', pages: 2 });
		expect(facts.at(-1)).toMatchObject({ age: 10, id: 'joint-review' });
	});
	test('a page is as old as its oldest fact; a page without facts is not listed', () => {
		const found = staleness(record, pages, { on }).pages;
		expect(found.map(({ path, age, oldest }) => [path, age, oldest])).toEqual([
			['/review/', 81, 'a-treaty'],
			['/exports/', 81, 'export-share'],
			['/words/', 81, 'a-treaty'],
		]);
	});
	test('--days keeps what has waited that long', () => {
		const { facts, pages: found } = staleness(record, pages, { on, days: 82 });
		expect([facts, found]).toEqual([[], []]);
		expect(staleness(record, pages, { on, days: 81 }).facts.map(({ id }) => id)).not.toContain('joint-review');
	});
	test('--page keeps one page and what it names, however its address is written', () => {
		for (const written of ['exports', '/exports', '/exports/']) {
			const found = staleness(record, pages, { on, page: written });
			expect(found.facts.map(({ id }) => id)).toEqual(['a-paper', 'export-share']);
			expect(found.pages.map(({ path }) => path)).toEqual(['/exports/']);
			expect(found.due).toEqual([]);
		}
		expect(staleness(record, pages, { on, page: '/' }).facts).toEqual([]);
	});
	test('a page that is not there is refused with those that are', () => {
		expect(() => staleness(record, pages, { on, page: 'export' })).toThrow(/no page \/export\/.*\/exports\//);
	});
	test('--collection keeps one kind', () => {
		expect(staleness(record, pages, { on, collection: 'glossary' }).facts).toHaveLength(1);
	});
	test('what was scheduled and is past is due', () => {
		expect(staleness(record, pages, { on }).due).toEqual([]);
		expect(staleness(record, pages, { on: '2027-07-02' }).due).toEqual([{ id: 'second-review', date: '2027-07-01' }]);
	});
});

test('options are read, and a wrong one is refused with what it may be', () => {
	expect(choiceOf([], on)).toEqual({ on, limit: 40 });
	const all = ['--on', '2027-07-01', '--days', '30', '--page', 'tariffs', '--collection', 'measure', '--limit', '0'];
	expect(choiceOf(all, on)).toEqual({
		on: '2027-07-01',
		days: 30,
		page: 'tariffs',
		collection: 'measures',
		limit: Infinity,
	});
	for (const [args, message] of [
		[['--on', '2027-02-30'], '--on is a day'],
		[['--days', 'ten'], '--days is a whole number'],
		[['--collection', 'events-of-note'], '--collection is one of'],
		[['--nothing'], '--nothing'],
	] as const)
		expect(() => choiceOf([...args], on)).toThrow(message);
});

test('a table has columns as wide as what they hold', () => {
	expect(
		table(
			['age', 'id'],
			[
				[7, 'a'],
				[120, 'longer'],
			],
		),
	).toBe('age  id\n───  ──────\n  7  a\n120  longer');
	expect(table(['age', 'id'], [])).toBe('age  id\n───  ──');
});

test('the report says what it leaves out', () => {
	const found = staleness(record, pages, { on });
	const text = report(found, on, 2);
	expect(text).toContain(`and ${found.facts.length - 2} more`);
	expect(report(found, on)).not.toContain('more;');
	expect(report(staleness(record, pages, { on, days: 999 }), on)).toContain('No facts have waited that long.');
});
