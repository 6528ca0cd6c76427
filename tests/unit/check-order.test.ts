/** Days and order in the record, and the days of the entries themselves. */
import { expect, test } from 'vitest';
import { formatProblem } from '../../src/record/problem';
import { testOneProblem } from '../oneProblem';
import { problemsWhen } from '../smallRecord';

testOneProblem([
	[
		'an entry older than the record',
		'glossary',
		'meaning: { en: A meeting. }',
		'meaning: { en: A meeting. }\n  added: 2026-01-01\n  checked: 2026-12-01',
		'joint-review',
		'added',
		/is 2026-01-01, before the record was opened on 2026-11-22/,
	],
	[
		'a check before the entry was there',
		'glossary',
		'meaning: { en: A meeting. }',
		'meaning: { en: A meeting. }\n  added: 2027-02-01\n  checked: 2027-01-31',
		'joint-review',
		'checked',
		/is 2027-01-31, before the entry was added on 2027-02-01/,
	],
	[
		'changes with the newest first',
		'glossary',
		'meaning: { en: A meeting. }',
		'meaning: { en: A meeting. }\n  checked: 2027-03-01\n  changes: [{ on: 2027-03-01, text: { en: A } }, { on: 2027-02-01, text: { en: B } }]',
		'joint-review',
		'changes.1.on',
		/is 2027-02-01, before 2027-03-01; write the newest last/,
	],
	[
		'a change before the entry was there',
		'glossary',
		'meaning: { en: A meeting. }',
		'meaning: { en: A meeting. }\n  added: 2027-02-01\n  changes: [{ on: 2027-01-01, text: { en: A } }]',
		'joint-review',
		'changes.0.on',
		/before the entry was added on 2027-02-01/,
	],
	[
		'a change without a check',
		'glossary',
		'meaning: { en: A meeting. }',
		'meaning: { en: A meeting. }\n  changes: [{ on: 2027-01-01, text: { en: A } }]',
		'joint-review',
		'changes.0.on',
		/last checked on 2026-11-22; set checked to 2027-01-01/,
	],
	[
		'a document younger than its check',
		'sources',
		'date: 2026-07-02',
		'date: 2026-12-01',
		'a-paper',
		'date',
		/is 2026-12-01, after the entry was last checked on 2026-11-22/,
	],
]);

testOneProblem([
	[
		'a date that does not exist',
		'events',
		'date: 2026-07-01',
		'date: 2026-06-31',
		'first-review',
		'date',
		/must be a year, month or day that exists, written 2026, 2026-07 or 2026-07-01/,
	],
	[
		'a date in words',
		'figures',
		"asOf: '2025'",
		'asOf: last year',
		'export-share',
		'asOf',
		/must be a year, month or day that exists/,
	],
	[
		'a date with a missing zero',
		'series',
		"['2024', 100]",
		"['2024-7', 100]",
		'exports',
		'points.0.0',
		/must be a year, month or day that exists/,
	],
	[
		'a month where a day is asked for',
		'measures',
		'from: 2025-03-12',
		'from: 2025-03',
		'us-steel',
		'from',
		/must be a day that exists, written 2026-07-01/,
	],
	[
		'an until before its from',
		'measures',
		'until: 2025-06-04',
		'until: 2025-03-11',
		'us-steel',
		'until',
		/is 2025-03-11, which does not come after from, 2025-03-12/,
	],
	[
		'an until on its from',
		'measures',
		'until: 2025-06-04',
		'until: 2025-03-12',
		'us-steel',
		'until',
		/does not come after from, 2025-03-12/,
	],
	[
		'an office left before it was taken',
		'parties',
		"until: '2026'",
		"until: '2024'",
		'a-minister',
		'until',
		/is 2024, which does not come after from, 2025/,
	],
	[
		'an event that ends before it begins',
		'events',
		'until: 2026-07-02',
		'until: 2026-06-30',
		'first-review',
		'until',
		/is 2026-06-30, which does not come after date, 2026-07-01/,
	],
	[
		'an event that ends on its day',
		'events',
		'until: 2026-07-02',
		'until: 2026-07-01',
		'first-review',
		'until',
		/does not come after date/,
	],
	[
		'a scheduled event in the past',
		'events',
		'date: 2027-07-01',
		'date: 2026-06-01',
		'second-review',
		'status',
		/is scheduled, but 2026-06-01 is past: the record runs to 2026-07-01; say what happened/,
	],
]);

testOneProblem([
	[
		'a history told backwards',
		'concerns',
		'date: 2026-07,',
		'date: 2025-11,',
		'dairy',
		'history.1.date',
		/is 2025-11, before 2025-12-17; write the oldest first/,
	],
	[
		'the sale of alcohol told backwards',
		'provinces',
		'from: 2026-02,',
		'from: 2025-02,',
		'ontario',
		'alcohol.1.from',
		/is 2025-02, before 2025-03-04; write the oldest first/,
	],
	[
		'points out of order',
		'series',
		"['2025', null]",
		"['2023', null]",
		'exports',
		'points.1.0',
		/is 2023, before 2024; write the oldest first/,
	],
	[
		'a phase that begins twice',
		'events',
		'status: scheduled',
		'status: scheduled\n  begins: since-review',
		'second-review',
		'begins',
		/is since-review, which begins with "first-review" already/,
	],
]);

test('two concerns in one place are reported', () => {
	const lumber =
		'- { id: lumber, name: { en: L }, short: { en: L }, order: 1, asks: { en: l }, summary: { en: L. }, raisedBy: [united-states], since: "2025", us: { text: { en: It. }, sources: [a-paper] }, canada: { text: { en: It. }, sources: [a-paper] }, stance: protect, stanceText: { en: So. }, stanceFrom: [a-refusal-of-canada], sources: [a-paper] }\n- id: dairy';
	const places = problemsWhen('concerns', '- id: dairy', lumber).filter(({ field }) => field === 'order');
	expect(places.map(formatProblem)).toHaveLength(1);
	expect(places[0]).toMatchObject({
		entry: 'dairy',
		message: expect.stringMatching(/is 1, the place of "lumber"; each entry has its own/),
	});
});
