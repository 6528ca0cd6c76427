/** Decisions of the record: what may be entered, and what follows from it without a change of code. */
import { describe, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { prepare } from '../../src/components/charts/build/prepare';
import { impliedReviews } from '../../src/formats/calendar';
import { formatProblem } from '../../src/record/problem';
import { readRecord } from '../../src/record/read';
import { follow, historyOf } from '../../src/record/review';
import type { RecordEvent } from '../../src/record/schema';
import { texts } from '../record';
import { testOneProblem } from '../oneProblem';
import { files } from '../smallRecord';

testOneProblem([
	[
		'a decision by a Party that the record does not have',
		'decisions',
		'declines: [united-states]',
		'declines: [atlantis]',
		'first-outcome',
		'declines.0',
		/names "atlantis", which is not in .*parties\.yaml/,
	],
	[
		'a decision by someone who is no Party to the agreement',
		'decisions',
		'declines: [united-states]',
		'declines: [a-minister]',
		'first-outcome',
		'declines.0',
		/names "a-minister", which is no Party to the agreement: the Parties are canada, united-states, mexico/,
	],
	[
		'a Party that confirms and says no',
		'decisions',
		'declines: [united-states]',
		'confirms: [united-states]\n  declines: [united-states]',
		'first-outcome',
		'declines',
		/has united-states both confirm and decline; keep one/,
	],
	[
		'a decision of an unknown kind',
		'decisions',
		'kind: joint-review',
		'kind: renewal',
		'first-outcome',
		'kind',
		/joint-review/,
	],
	[
		'a review at which somebody withdraws',
		'decisions',
		'declines: [united-states]',
		'by: united-states',
		'first-outcome',
		'by',
		/belongs to a withdrawal only/,
	],
	[
		'a decision at no event of the record',
		'decisions',
		'event: first-review',
		'event: no-review',
		'first-outcome',
		'event',
		/names "no-review", which is not in .*events\.yaml/,
	],
	[
		'a review that was held and has no decision',
		'events',
		'status: scheduled\n  jointReview: true',
		'jointReview: true\n  checked: 2027-07-01',
		'second-review',
		'jointReview',
		/says that a joint review was held, but no entry of .*decisions\.yaml says who confirmed/,
	],
	[
		'a review scheduled for a day on which it cannot be held',
		'events',
		'date: 2027-07-01',
		'date: 2026-12-31',
		'second-review',
		'date',
		/is no day for a joint review\. .* can be held from 2027-01-01 to 2027-12-31/,
	],
]);

test('a decision on another day than its event is reported', () => {
	const small = files();
	small.events = small.events.replace('date: 2026-07-01\n  until: 2026-07-02', 'date: 2026-07-02\n  until: 2026-07-03');
	expect(readRecord(small).problems.map(formatProblem)).toEqual([
		expect.stringMatching(/first-outcome · on: is 2026-07-01, but "first-review" is dated 2026-07-02 to 2026-07-03$/),
	]);
});

test('a decision before a review can be held is not possible', () => {
	const small = files();
	small.events = small.events.replace('date: 2026-07-01\n  until: 2026-07-02', 'date: 2026-06-30');
	small.decisions = small.decisions.replace('on: 2026-07-01', 'on: 2026-06-30');
	expect(readRecord(small).problems.map(formatProblem)).toEqual([
		expect.stringMatching(/first-outcome · on: is not possible\. .* is not due: the next one is on 2026-07-01\.$/),
	]);
});

test('a decision at an event that is still scheduled, or that is no review, is reported', () => {
	const entry = (fields: string) =>
		`- { id: another, title: { en: A }, kind: joint-review, on: 2027-07-01, ${fields}, sources: [a-paper] }\n`;
	const scheduled = files();
	scheduled.decisions += entry('event: second-review');
	expect(readRecord(scheduled).problems.map(formatProblem)).toEqual([
		expect.stringMatching(/another · event: names "second-review", which is still scheduled/),
	]);
	const meeting = files();
	meeting.events = meeting.events
		.replace('until: 2026-07-02\n  track: review', 'track: review')
		.replace('  jointReview: true\n', '');
	expect(readRecord(meeting).problems.map(formatProblem)).toEqual([
		expect.stringMatching(/first-outcome · event: names "first-review", which is no joint review/),
	]);
});

test('a review has one decision, and decisions stand in order', () => {
	const twice = files();
	twice.decisions += twice.decisions.replace('first-outcome', 'second-outcome');
	expect(readRecord(twice).problems.map(formatProblem)).toEqual([
		expect.stringMatching(/second-outcome · on: is in the year of "first-outcome"/),
	]);
	const swapped = files();
	swapped.events += `
- { id: a-notice, date: 2027-01-15, track: review, title: { en: A }, text: { en: A. }, sources: [a-paper], checked: 2027-01-15 }
`;
	const notice =
		'- { id: notice, title: { en: A }, kind: withdrawal, on: 2027-01-15, event: a-notice, by: united-states, sources: [a-paper] }\n';
	swapped.decisions = notice + swapped.decisions;
	expect(readRecord(swapped).problems.map(formatProblem)).toEqual([
		expect.stringMatching(/first-outcome · on: is not possible\. .* give decisions oldest first\.$/),
	]);
	swapped.decisions = files().decisions + notice;
	expect(readRecord(swapped).problems).toEqual([]);
	swapped.decisions = swapped.decisions.replace('by: united-states', 'confirms: [united-states]');
	expect(readRecord(swapped).problems.map(({ entry, field }) => [entry, field])).toEqual([
		['notice', 'by'],
		['notice', 'confirms'],
	]);
});

/** The record as it will be when the review of 2027 is entered: two entries, and no code. */
function recordOf2027({ on, confirms, declines = [] }: { on: string; confirms: string[]; declines?: string[] }) {
	const events = (parse(texts.events) as RecordEvent[])
		.map((event) => (event.id === 'second-review-2027-07-01' ? { ...event, date: on } : event))
		// What lies ahead today and comes before the review has happened by then.
		.map((event) =>
			event.status === 'scheduled' && event.date <= on ? { ...event, status: 'happened', checked: on } : event,
		);
	const { record, problems } = readRecord({
		...texts,
		events: stringify(events),
		decisions: `${texts.decisions}
- id: joint-review-2027
  title: { en: Joint review of 2027 }
  kind: joint-review
  on: '${on}'
  event: second-review-2027-07-01
  confirms: [${confirms.join(', ')}]
  declines: [${declines.join(', ')}]
  sources: [hk-2026-07-02]
`,
	});
	return { record, problems };
}

describe('the review of 2027, entered', () => {
	const words = (record: Parameters<typeof prepare>[0], address: { [name: string]: string } = {}) => {
		const { chart, data, state, context } = prepare(record, 'review-paths', 'en', address);
		return { title: chart.title(data, state, context), readout: chart.readout(data, state, context) };
	};

	test('at which two of three confirm, is followed by one a year later', () => {
		const { record, problems } = recordOf2027({
			on: '2027-06-15',
			confirms: ['canada', 'mexico'],
			declines: ['united-states'],
		});
		expect(problems.map(formatProblem)).toEqual([]);
		const { refused, stateOn, end } = follow(historyOf(record));
		expect(refused).toEqual([]);
		// Article 34.7(4): a review every year for the rest of the term.
		expect(stateOn(record.asOf)).toMatchObject({
			phase: 'annual-reviews',
			termEnd: '2036-07-01',
			nextReview: { from: '2028-01-01', by: '2028-12-31', expected: '2028-06-15', provision: 'art-34-7-4' },
		});
		expect(end).toBe('2036-07-01');
		expect(impliedReviews(record)[0]).toBe('2028-06-15');
		expect(words(record).title).toBe('If nothing more is decided, CUSMA ends on 1 July 2036');
		const { heading, lines } = words(record, { at: 'annual.2027-06-15.joint-review' }).readout;
		expect(heading).toBe('15 June 2027: a joint review at which not all confirm');
		expect(lines[0]).toMatch(
			/^No agreement to extend from the United States\. In favour, as reported: Canada and Mexico\./,
		);
	});

	test('at which nobody confirms, is told so', () => {
		const { record, problems } = recordOf2027({ on: '2027-07-01', confirms: [] });
		expect(problems.map(formatProblem)).toEqual([]);
		const { lines } = words(record, { at: 'annual.2027-07-01.joint-review' }).readout;
		expect(lines[0]).toMatch(/^No Party that is still bound confirms\./);
	});

	test.each([
		['from-confirmation', '2043-07-01'],
		['from-term-end', '2052-07-01'],
	] as const)('at which all confirm, extends the term by 16 years, read %s', (reading, end) => {
		const { record, problems } = recordOf2027({ on: '2027-07-01', confirms: ['canada', 'united-states', 'mexico'] });
		expect(problems.map(formatProblem)).toEqual([]);
		const course = follow(historyOf(record), { reading });
		// Article 34.7(3) and (5): a term of another 16 years, and the next review within six.
		expect(course.stateOn(record.asOf)).toMatchObject({
			phase: 'six-year-cycle',
			termEnd: end,
			nextReview: { from: '2027-07-02', by: '2033-07-01', provision: 'art-34-7-5' },
		});
		const { title, readout } = words(record, { reading, at: 'annual.2027-07-01.joint-review' });
		expect(title).toBe(`If nothing more is decided, CUSMA ends on 1 July ${end.slice(0, 4)}`);
		expect(readout.heading).toBe('1 July 2027: a joint review at which all confirm');
		expect(readout.lines[0]).toMatch(/^Confirmed in writing by Canada, the United States and Mexico\./);
		expect(readout.href?.label).toBe('Holland & Knight');
	});
});
