/** What a turning point is told with: its day is one, its events stand on their side of it, both sides have the same room. */
import { expect, test } from 'vitest';
import { readRecord } from '../../src/record/read';
import { testOneProblem } from '../oneProblem';
import { files } from '../smallRecord';

testOneProblem([
	[
		'a day on which nothing turned',
		'days',
		'date: 2026-06-01',
		'date: 2026-06-02',
		'day-of-break',
		'date',
		/is 2026-06-02, a day without a turning point: set key on an event of that day that happened/,
	],
	[
		'a day known to the month alone',
		'days',
		'date: 2026-06-01',
		'date: 2026-06',
		'day-of-break',
		'date',
		/must be a day that exists, written 2026-07-01/,
	],
	[
		'an event named before the day that came later',
		'days',
		'after: [first-review]',
		'before: [first-review]',
		'day-of-break',
		'before.0',
		/names "first-review" of 2026-07-01, which is not before 2026-06-01/,
	],
	[
		'an event named after the day that came earlier',
		'days',
		'after: [first-review]',
		'after: [a-break]',
		'day-of-break',
		'after.0',
		/names "a-break" of 2026-06-01, which is not after 2026-06-01/,
	],
	[
		'an event that the record does not have',
		'days',
		'after: [first-review]',
		'after: [a-letter]',
		'day-of-break',
		'after.0',
		/names "a-letter", which is not in src\/content\/record\/events\.yaml/,
	],
	[
		'a figure that the record does not have',
		'days',
		'figures: [export-share]',
		'figures: [import-share]',
		'day-of-break',
		'figures.0',
		/names "import-share", which is not in src\/content\/record\/figures\.yaml/,
	],
	[
		'an account without a source',
		'days',
		'us: { text: { en: It said no. }, sources: [a-paper] }',
		'us: { text: { en: It said no. }, sources: [] }',
		'day-of-break',
		'us.sources',
		/must name at least one source/,
	],
	[
		'a day without its text',
		'days',
		'text: { en: Each side blamed the other. }',
		'text: { fr: Une partie a refusé. }',
		'day-of-break',
		'text.en',
		/./,
	],
	[
		'an account much longer than the other side’s',
		'days',
		'It said no.',
		`It said ${'no '.repeat(30)}.`,
		'day-of-break',
		'us.text.en',
		/has \d+ words against 3 of the other side: at most 1.5 times as many/,
	],
]);

test('a day told twice is the one problem reported', () => {
	const texts = files();
	texts.days += texts.days.replace('id: day-of-break', 'id: day-again');
	expect(readRecord(texts).problems).toMatchObject([
		{
			entry: 'day-again',
			field: 'date',
			message: 'is 2026-06-01, which "day-of-break" tells already; keep one of them',
		},
	]);
});

test('a side of which the record has nothing may be left out', () => {
	const texts = files();
	texts.days = texts.days.replace('  canada: { text: { en: It said yes. }, sources: [a-paper] }\n', '');
	expect(readRecord(texts).problems).toEqual([]);
});
