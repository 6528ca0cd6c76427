/** What a turning point is told with: its day is one, its events stand on their side of it, both sides have the same room. */
import { expect, test } from 'vitest';
import { readRecord } from '../../src/record/read';
import { testOneProblem } from '../oneProblem';
import { files } from '../smallRecord';

testOneProblem([
	[
		'a day on which nothing turned',
		'days',
		'date: 2026-07-01',
		'date: 2026-07-02',
		'day-of-review',
		'date',
		/is 2026-07-02, a day without a turning point: set key on an event of that day that happened/,
	],
	[
		'a day known to the month alone',
		'days',
		'date: 2026-07-01',
		'date: 2026-07',
		'day-of-review',
		'date',
		/must be a day that exists, written 2026-07-01/,
	],
	[
		'an event named before the day that came later',
		'days',
		'before: [a-call]',
		'before: [second-review]',
		'day-of-review',
		'before.0',
		/names "second-review" of 2027-07-01, which is not before 2026-07-01/,
	],
	[
		'an event named after the day that came earlier',
		'days',
		'before: [a-call]',
		'after: [a-call]',
		'day-of-review',
		'after.0',
		/names "a-call" of 2026-06, which is not after 2026-07-01/,
	],
	[
		'an event that the record does not have',
		'days',
		'before: [a-call]',
		'before: [a-letter]',
		'day-of-review',
		'before.0',
		/names "a-letter", which is not in src\/content\/record\/events\.yaml/,
	],
	[
		'a figure that the record does not have',
		'days',
		'figures: [export-share]',
		'figures: [import-share]',
		'day-of-review',
		'figures.0',
		/names "import-share", which is not in src\/content\/record\/figures\.yaml/,
	],
	[
		'an account without a source',
		'days',
		'us: { text: { en: It said no. }, sources: [a-paper] }',
		'us: { text: { en: It said no. }, sources: [] }',
		'day-of-review',
		'us.sources',
		/must name at least one source/,
	],
	[
		'a day without its text',
		'days',
		'text: { en: One side did not agree. }',
		'text: { fr: Une partie a refusé. }',
		'day-of-review',
		'text.en',
		/./,
	],
	[
		'an account much longer than the other side’s',
		'days',
		'It said no.',
		`It said ${'no '.repeat(30)}.`,
		'day-of-review',
		'us.text.en',
		/has \d+ words against 3 of the other side: at most 1.5 times as many/,
	],
]);

test('a day told twice is the one problem reported', () => {
	const texts = files();
	texts.days += texts.days.replace('id: day-of-review', 'id: day-again');
	expect(readRecord(texts).problems).toMatchObject([
		{
			entry: 'day-again',
			field: 'date',
			message: 'is 2026-07-01, which "day-of-review" tells already; keep one of them',
		},
	]);
});

test('a side of which the record has nothing may be left out', () => {
	const texts = files();
	texts.days = texts.days.replace('  canada: { text: { en: It said yes. }, sources: [a-paper] }\n', '');
	expect(readRecord(texts).problems).toEqual([]);
});
