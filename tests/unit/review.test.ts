import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, addMonths, addYears } from '../../src/record/days';
import { readRecord } from '../../src/record/read';
import {
	ENTRY_INTO_FORCE,
	follow,
	historyOf,
	PARTIES,
	PROVISIONS,
	READING_IDS,
	yearsBetween,
	type Course,
	type Decision,
	type JointReview,
	type PartyId,
	type Step,
} from '../../src/record/review';

const ALL = PARTIES;
/** The first joint review: not all confirmed. */
const FIRST_REVIEW: JointReview = {
	kind: 'joint-review',
	on: '2026-07-01',
	confirms: ['canada', 'mexico'],
	declines: ['united-states'],
};
const review = (on: string, confirms: readonly PartyId[] = []): Decision => ({ kind: 'joint-review', on, confirms });
const extension = (on: string, confirms: readonly PartyId[] = ALL): Decision => ({ kind: 'extension', on, confirms });
const notice = (on: string, by: PartyId): Decision => ({ kind: 'withdrawal', on, by });

const lines = (course: Course) =>
	course.steps.map(({ on, kind, outcome, provisions }) =>
		[on, kind, ...(outcome ? [outcome] : []), provisions.join(' ')].join(' | '),
	);

test('after the review of 2026, and with nothing more, there are annual reviews until the agreement ends in 2036', () => {
	const course = follow([FIRST_REVIEW]);
	expect(course.refused).toEqual([]);
	expect(course.end).toBe('2036-07-01');
	expect(lines(course)).toEqual([
		'2020-07-01 | entry-into-force | art-34-7-1',
		'2026-07-01 | joint-review | not-extended | art-34-7-2 art-34-7-4',
		...[2027, 2028, 2029, 2030, 2031, 2032, 2033, 2034, 2035].map(
			(year) => `${year}-07-01 | joint-review | not-extended | art-34-7-4`,
		),
		'2036-07-01 | end | art-34-7-1',
	]);
	expect(course.steps.filter(({ decision }) => decision)).toHaveLength(1);
});

test('silence at a review is no confirmation: no decision at all leads to the same end', () => {
	expect(lines(follow([]))).toEqual(lines(follow([FIRST_REVIEW])));
});

test('the state says where things stand on a day', () => {
	const { stateOn } = follow([FIRST_REVIEW]);
	expect(stateOn('2020-07-01')).toMatchObject({
		phase: 'six-year-cycle',
		parties: ALL,
		termEnd: '2036-07-01',
		yearsLeft: 16,
		nextReview: { from: '2026-07-01', by: '2026-07-01', expected: '2026-07-01', provision: 'art-34-7-2' },
	});
	expect(stateOn('2026-06-30').phase).toBe('six-year-cycle');
	expect(stateOn('2026-07-01')).toEqual({
		on: '2026-07-01',
		phase: 'annual-reviews',
		parties: ALL,
		leaving: [],
		termEnd: '2036-07-01',
		endsOn: '2036-07-01',
		nextReview: { from: '2027-01-01', by: '2027-12-31', expected: '2027-07-01', provision: 'art-34-7-4' },
		yearsLeft: 10,
	});
	// The last year can still hold a review, on the eve of expiry at the latest.
	expect(stateOn('2036-06-30')).toMatchObject({
		phase: 'annual-reviews',
		nextReview: { from: '2036-01-01', by: '2036-06-30', expected: '2036-06-30' },
	});
	expect(stateOn('2036-07-01')).toMatchObject({ phase: 'ended', parties: [], yearsLeft: 0, endsOn: '2036-07-01' });
	expect(stateOn('2036-07-01').nextReview).toBeUndefined();
	expect(stateOn('2050-01-01')).toMatchObject({ phase: 'ended', on: '2050-01-01', endsOn: '2036-07-01' });
});

test('a day that is none, or before entry into force, has no state', () => {
	const { stateOn } = follow([]);
	expect(() => stateOn('2020-06-30')).toThrow(/not in force on 2020-06-30; it entered into force on 2020-07-01/);
	expect(() => stateOn('2026-02-29')).toThrow(RangeError);
	expect(() => follow([], { entryIntoForce: '2020-7-1' })).toThrow(RangeError);
});

test('had all confirmed in 2026, the term would run to 2042 or 2052 and the next review fall in 2032', () => {
	for (const [reading, end] of [
		['from-confirmation', '2042-07-01'],
		['from-term-end', '2052-07-01'],
	] as const) {
		const state = follow([review('2026-07-01', ALL)], { reading }).stateOn('2026-07-01');
		expect(state).toMatchObject({
			phase: 'six-year-cycle',
			termEnd: end,
			nextReview: { from: '2026-07-02', by: '2032-07-01', provision: 'art-34-7-3' },
		});
	}
});

test('an extension at the review of 2027 runs to 2043 or 2052, with the next review by 2033', () => {
	for (const [reading, end] of [
		['from-confirmation', '2043-07-01'],
		['from-term-end', '2052-07-01'],
	] as const) {
		const course = follow([FIRST_REVIEW, review('2027-07-01', ALL)], { reading });
		expect(course.stateOn('2027-07-01')).toMatchObject({
			phase: 'six-year-cycle',
			termEnd: end,
			nextReview: { by: '2033-07-01', provision: 'art-34-7-5' },
		});
		expect(course.steps[2]).toMatchObject({
			outcome: 'extended',
			provisions: ['art-34-7-4', 'art-34-7-3', 'art-34-7-5'],
		});
		expect(course.end).toBe(end);
		// The review due in 2033 passes without confirmations, and the annual ones begin again.
		expect(course.stateOn('2033-07-01')).toMatchObject({
			phase: 'annual-reviews',
			nextReview: { expected: '2034-07-01' },
		});
	}
});

test('between reviews the Parties can extend once a review has failed, and are back to six years', () => {
	const course = follow([FIRST_REVIEW, extension('2027-03-10')]);
	expect(course.refused).toEqual([]);
	expect(course.steps[2]).toMatchObject({ kind: 'extension', provisions: ['art-34-7-4', 'art-34-7-5'] });
	expect(course.stateOn('2027-03-10')).toMatchObject({ termEnd: '2043-03-10', nextReview: { by: '2033-03-10' } });
	// On the eve of expiry is still before expiry.
	expect(follow([FIRST_REVIEW, extension('2036-06-30')]).end).toBe('2052-06-30');
});

test('the United States gives notice on 15 January 2027 and is out on 15 July: Canada and Mexico remain', () => {
	const course = follow([FIRST_REVIEW, notice('2027-01-15', 'united-states')]);
	expect(course.stateOn('2027-01-15')).toMatchObject({
		parties: ALL,
		leaving: [{ party: 'united-states', on: '2027-07-15' }],
		endsOn: '2036-07-01',
	});
	expect(course.steps.find(({ kind }) => kind === 'withdrawal-notice')).toMatchObject({
		on: '2027-01-15',
		party: 'united-states',
		provisions: ['art-34-6'],
	});
	expect(course.stateOn('2027-07-14').parties).toEqual(ALL);
	expect(course.stateOn('2027-07-15')).toMatchObject({
		parties: ['canada', 'mexico'],
		leaving: [],
		phase: 'annual-reviews',
	});
	expect(course.steps.find(({ kind }) => kind === 'withdrawal')).toMatchObject({
		on: '2027-07-15',
		provisions: ['art-34-6'],
	});
	expect(course.end).toBe('2036-07-01');
});

test('until it leaves, a Party that gave notice counts; afterwards the other two decide', () => {
	const before = [FIRST_REVIEW, notice('2027-01-15', 'united-states')];
	const two = ['canada', 'mexico'] as const;
	expect(follow([...before, review('2027-07-01', two)]).stateOn('2027-07-01').phase).toBe('annual-reviews');
	expect(follow([...before, review('2028-07-01', two)]).stateOn('2028-07-01')).toMatchObject({
		phase: 'six-year-cycle',
		parties: two,
		termEnd: '2044-07-01',
	});
});

test('with one Party left the agreement has ended', () => {
	const course = follow([FIRST_REVIEW, notice('2027-01-15', 'united-states'), notice('2027-03-31', 'mexico')]);
	expect(course.stateOn('2027-03-31')).toMatchObject({ endsOn: '2027-09-30' });
	expect(course.stateOn('2027-03-31').yearsLeft).toBeCloseTo(0.5, 1);
	expect(course.steps.at(-1)).toMatchObject({
		on: '2027-09-30',
		kind: 'end',
		provisions: ['art-34-6'],
		until: ['canada', 'mexico'],
		after: { phase: 'ended', parties: [], termEnd: '2036-07-01', endsOn: '2027-09-30' },
	});
	expect(course.end).toBe('2027-09-30');
});

test('a notice given so late that the term ends first changes nothing', () => {
	const course = follow([FIRST_REVIEW, notice('2036-03-01', 'mexico')]);
	expect(course.steps.map(({ kind }) => kind)).not.toContain('withdrawal');
	expect(course.steps.at(-1)).toMatchObject({ on: '2036-07-01', until: ALL, provisions: ['art-34-7-1'] });
});

test('a Party is out on the very day its withdrawal takes effect', () => {
	const before = [FIRST_REVIEW, notice('2027-01-15', 'united-states')];
	expect(follow([...before, extension('2027-07-15', ['canada', 'mexico'])]).refused).toEqual([]);
	expect(follow([...before, extension('2027-07-15')]).refused[0]).toMatchObject({ reason: 'not-a-party' });
	expect(follow([...before, extension('2027-07-14')]).refused).toEqual([]);
});

test('a Party whose withdrawal takes effect on the day of a review is out before it', () => {
	const before = [FIRST_REVIEW, notice('2027-01-01', 'united-states')];
	const kinds = (course: Course) => course.steps.slice(3, 5).map(({ kind, on }) => `${on} ${kind}`);
	expect(kinds(follow(before))).toEqual(['2027-07-01 withdrawal', '2027-07-01 joint-review']);
	const held = follow([...before, review('2027-07-01', ['canada', 'mexico'])]);
	expect(kinds(held)).toEqual(['2027-07-01 withdrawal', '2027-07-01 joint-review']);
	expect(held.steps[4]).toMatchObject({ outcome: 'extended', after: { parties: ['canada', 'mexico'] } });
});

test('notices that would take effect after the term leave its end as it is', () => {
	const course = follow([FIRST_REVIEW, notice('2036-03-01', 'mexico'), notice('2036-04-01', 'united-states')]);
	expect(course.stateOn('2036-04-01')).toMatchObject({
		leaving: [
			{ party: 'mexico', on: '2036-09-01' },
			{ party: 'united-states', on: '2036-10-01' },
		],
		endsOn: '2036-07-01',
	});
	expect(course.end).toBe('2036-07-01');
});

test('a last review may be left with one day on which it can be held', () => {
	// Extended on 2 January 2027, the term ends on 2 January 2043: what is left of that year is the first of January.
	const course = follow([FIRST_REVIEW, extension('2027-01-02')]);
	expect(course.stateOn('2042-06-01').nextReview).toEqual({
		from: '2043-01-01',
		by: '2043-01-01',
		expected: '2043-01-01',
		provision: 'art-34-7-4',
	});
});

test.each([[ALL], [['canada' as const]]])(
	'a yearly review can be held on any day of its year, confirmed by %j',
	(confirms) => {
		// Paragraph 4 says "every year" and sets no day: a review after the anniversary is not late.
		for (const on of ['2027-01-01', '2027-07-01', '2027-07-15', '2027-12-31']) {
			const course = follow([FIRST_REVIEW, review(on, confirms)]);
			expect(course.refused).toEqual([]);
			const in2027 = course.steps.filter((step) => step.kind === 'joint-review' && step.on.startsWith('2027'));
			expect(in2027.map((step) => [step.on, step.outcome])).toEqual([
				[on, confirms.length === 3 ? 'extended' : 'not-extended'],
			]);
		}
	},
);

test('a review that is refused keeps its reason, and lets one after it be held', () => {
	const contrary: Decision = { kind: 'joint-review', on: '2027-12-01', confirms: ALL, declines: ['canada'] };
	const course = follow([FIRST_REVIEW, contrary, review('2027-12-15', ALL)]);
	expect(course.refused.map(({ index, reason }) => [index, reason])).toEqual([[1, 'contradiction']]);
	expect(course.end).toBe('2043-12-15');
	expect(follow([FIRST_REVIEW, contrary]).refused.map(({ reason }) => reason)).toEqual(['contradiction']);
});

test('a review without a decision stands on the anniversary of the one before', () => {
	const days = follow([FIRST_REVIEW, review('2027-10-05')]).steps.flatMap(({ kind, on }) =>
		kind === 'joint-review' ? [on] : [],
	);
	expect(days.slice(0, 4)).toEqual(['2026-07-01', '2027-10-05', '2028-10-05', '2029-10-05']);
});

test('when a withdrawal would take effect on the day the term ends, the agreement ends for all alike', () => {
	const course = follow([FIRST_REVIEW, notice('2036-01-01', 'mexico')]);
	expect(course.steps.map(({ kind }) => kind)).not.toContain('withdrawal');
	expect(course.steps.at(-1)).toMatchObject({ on: '2036-07-01', until: ALL });
});

test('the withdrawal that leaves one Party already tells the end', () => {
	const course = follow([notice('2027-01-15', 'united-states'), notice('2027-01-15', 'mexico')]);
	const [, last] = course.steps.filter(({ kind }) => kind === 'withdrawal');
	expect(last!.after).toMatchObject({ parties: ['canada'], endsOn: '2027-07-15', yearsLeft: 0 });
});

test('after a review early in the last year there is none left to hold', () => {
	const decisions = [FIRST_REVIEW, extension('2027-03-10'), review('2043-01-05')];
	const course = follow([...decisions, review('2043-02-01')]);
	expect(course.stateOn('2043-01-05')).toMatchObject({ phase: 'annual-reviews', termEnd: '2043-03-10' });
	expect(course.stateOn('2043-01-05').nextReview).toBeUndefined();
	expect(course.refused.map(({ message }) => message)).toEqual([
		'The joint review of 2043-02-01 is not due: no further review falls before the end of the term, 2043-03-10.',
	]);
});

test('six months from a day the sixth month lacks is its last day', () => {
	expect(follow([notice('2027-08-31', 'mexico')]).stateOn('2027-08-31').leaving).toEqual([
		{ party: 'mexico', on: '2028-02-29' },
	]);
});

test.each<[string, Decision[], string, RegExp]>([
	[
		'a first review on another day',
		[review('2026-06-30')],
		'review-not-due',
		/^The joint review of 2026-06-30 is not due: the next one is on 2026-07-01\.$/,
	],
	[
		'a second review in one year',
		[FIRST_REVIEW, review('2026-12-01')],
		'review-not-due',
		/can be held from 2027-01-01 to 2027-12-31/,
	],
	[
		'a review after the end',
		[FIRST_REVIEW, review('2036-07-01', ALL)],
		'after-the-end',
		/too late: the agreement ended on 2036-07-01/,
	],
	[
		'an extension before any review',
		[extension('2025-01-01')],
		'no-unconfirmed-review',
		/^The extension of 2025-01-01 cannot stand alone: the Parties may extend between reviews only after a review at which not all confirmed; .* joint review due by 2026-07-01\.$/,
	],
	[
		'an extension of a fresh extension',
		[FIRST_REVIEW, extension('2027-03-10'), extension('2028-01-01')],
		'no-unconfirmed-review',
		/due by 2033-03-10/,
	],
	[
		'an extension by two of three',
		[FIRST_REVIEW, extension('2027-03-10', ['canada', 'mexico'])],
		'not-all-confirm',
		/lacks the confirmation of united-states: canada, united-states and mexico must all confirm/,
	],
	[
		'a decision by one that has left',
		[FIRST_REVIEW, notice('2027-01-15', 'united-states'), review('2028-07-01', ALL)],
		'not-a-party',
		/names united-states, not a Party that day: the Parties are canada and mexico/,
	],
	[
		'a refusal by one that has left',
		[
			FIRST_REVIEW,
			notice('2027-01-15', 'united-states'),
			{ kind: 'joint-review', on: '2028-07-01', confirms: ['canada'], declines: ['united-states'] },
		],
		'not-a-party',
		/names united-states, not a Party that day/,
	],
	[
		'a second notice',
		[notice('2027-01-15', 'mexico'), notice('2027-02-01', 'mexico')],
		'notice-already-given',
		/^The notice of withdrawal of 2027-02-01 repeats one .* mexico leaves on 2027-07-15/,
	],
	[
		'decisions out of order',
		[notice('2027-01-15', 'mexico'), FIRST_REVIEW],
		'out-of-order',
		/stands after a decision of 2027-01-15; give decisions oldest first/,
	],
	[
		'a Party that says both',
		[{ ...FIRST_REVIEW, declines: ['canada', 'united-states'] }],
		'contradiction',
		/canada both confirm and decline/,
	],
	[
		'a decision before entry into force',
		[notice('2020-06-30', 'mexico')],
		'before-entry-into-force',
		/entry into force on 2020-07-01/,
	],
	['a date that is none', [notice('2027-02-29', 'mexico')], 'not-a-day', /no day; write it 2027-07-01/],
])('%s is refused, and changes nothing', (_, decisions, reason, message) => {
	const course = follow(decisions);
	expect(course.refused).toHaveLength(1);
	expect(course.refused[0]).toMatchObject({ index: decisions.length - 1, decision: decisions.at(-1), reason });
	expect(course.refused[0]!.message).toMatch(message);
	expect(course.steps).toEqual(follow(decisions.slice(0, -1)).steps);
});

// An extension needs all Parties (34.7(4)): one that is refused is none, and neither the term nor the list of decisions
// has moved on to its day.
test.each([
	['an extension by two of three', extension('2028-03-10', ['canada', 'mexico'])],
	['an extension that names a stranger', extension('2028-03-10', [...ALL, 'norway' as PartyId])],
	['a notice by a stranger', notice('2028-03-10', 'norway' as PartyId)],
])('%s that is refused stops no decision of an earlier day', (_, refused) => {
	const before = [FIRST_REVIEW, refused];
	expect(follow(before).end).toBe('2036-07-01');
	const course = follow([...before, review('2027-07-15', ALL)]);
	expect(course.refused.map(({ index }) => index)).toEqual([1]);
	expect(course.end).toBe('2043-07-15');
	expect(course.steps).toEqual(follow([FIRST_REVIEW, review('2027-07-15', ALL)]).steps);
});

/** A record with these decisions, as YAML. */
const decided = (decisions: string) => readRecord({ decisions }).record;

test('the history of a record is its decisions, each with the id of its entry', () => {
	const record = decided(`
- { id: first, title: { en: A }, kind: joint-review, on: 2026-07-01, event: e, confirms: [canada, mexico], declines: [united-states], sources: [s] }
- { id: then, title: { en: B }, kind: extension, on: 2027-03-10, event: e, confirms: [canada, united-states, mexico], sources: [s] }
- { id: last, title: { en: C }, kind: withdrawal, on: 2027-05-01, event: e, by: mexico, sources: [s] }
`);
	expect(historyOf(record)).toEqual([
		{ ...FIRST_REVIEW, entry: 'first' },
		{ ...extension('2027-03-10', ['canada', 'united-states', 'mexico']), entry: 'then' },
		{ ...notice('2027-05-01', 'mexico'), entry: 'last' },
	]);
	expect(historyOf(decided(''))).toEqual([]);
});

test('years are counted by anniversaries', () => {
	expect(yearsBetween('2026-07-01', '2036-07-01')).toBe(10);
	expect(yearsBetween('2026-07-01', '2026-07-01')).toBe(0);
	expect(yearsBetween('2036-07-01', '2026-07-01')).toBe(0);
	expect(yearsBetween('2027-01-01', '2028-07-01')).toBeCloseTo(1 + 182 / 366, 10);
	expect(yearsBetween('2024-02-29', '2025-02-28')).toBe(1);
	expect(yearsBetween('2024-12-31', '2025-01-01')).toBeCloseTo(1 / 365, 10);
	// The year that has begun holds the 29th of February 2028, the next one does not.
	expect(yearsBetween('2027-12-31', '2028-01-01')).toBeCloseTo(1 / 366, 10);
});

// From here on, properties of any course whatever. Days are drawn from those on which something is due as well as from
// the whole range, else almost every decision would be refused.
const day = fc.oneof(
	fc.integer({ min: 0, max: 60 * 366 }).map((days) => addDays(ENTRY_INTO_FORCE, days)),
	fc.integer({ min: 0, max: 60 }).map((years) => addYears(ENTRY_INTO_FORCE, years)),
	fc.constant(FIRST_REVIEW.on),
);
const someParties = fc.oneof(fc.constant([...ALL]), fc.subarray([...ALL]));
const decision: fc.Arbitrary<Decision> = fc.oneof(
	{ weight: 5, arbitrary: fc.record({ kind: fc.constant('joint-review' as const), on: day, confirms: someParties }) },
	{ weight: 3, arbitrary: fc.record({ kind: fc.constant('extension' as const), on: day, confirms: someParties }) },
	{
		weight: 1,
		arbitrary: fc.record({ kind: fc.constant('withdrawal' as const), on: day, by: fc.constantFrom(...ALL) }),
	},
);
const anyDecisions = fc.array(decision, { maxLength: 14 });
const inOrder = anyDecisions.map((decisions) => decisions.toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0)));
const reading = fc.constantFrom(...READING_IDS);
const accepted = (decisions: readonly Decision[], course: Course) =>
	decisions.filter((_, index) => !course.refused.some((refusal) => refusal.index === index));
const holds = (property: (course: Course, decisions: Decision[]) => void, lists = inOrder) =>
	fc.assert(
		fc.property(lists, reading, (decisions, id) => property(follow(decisions, { reading: id }), decisions)),
		{ numRuns: 400 },
	);
/** That one day, or year, comes before another. */
const isBefore = (a: string, b: string, what: string) =>
	a < b || expect.fail(`${what} are out of order: ${a} does not come before ${b}`);
const changes = (before: Step, after: Step) => before.after.termEnd !== after.after.termEnd;

test('any list of decisions has a course, in any order: steps by date, one end, refusals with reasons', () => {
	fc.assert(
		fc.property(anyDecisions, reading, (decisions, id) => {
			const course = follow(decisions, { reading: id });
			const days = course.steps.map(({ on }) => on);
			expect(days).toEqual(days.toSorted());
			expect(course.steps.map(({ kind }) => kind).filter((kind) => kind === 'end')).toHaveLength(1);
			expect(course.steps.at(-1)!.on).toBe(course.end);
			expect(course.steps.filter((step) => step.decision).length).toBe(decisions.length - course.refused.length);
			for (const step of course.steps) expect(PROVISIONS).toEqual(expect.arrayContaining([...step.provisions]));
		}),
	);
});

test('a refused decision has no effect, and the same decisions always have the same course', () => {
	holds((course, decisions) => {
		const again = follow(accepted(decisions, course), { reading: course.reading });
		expect(again.refused).toEqual([]);
		expect(again.steps).toEqual(course.steps);
		expect(follow(decisions, { reading: course.reading }).steps).toEqual(course.steps);
	}, anyDecisions);
});

test('no review, notice or extension comes on or after the end', () => {
	holds((course) => {
		for (const { on, kind } of course.steps)
			if (kind !== 'end' && kind !== 'withdrawal') isBefore(on, course.end, `the ${kind} and the end`);
	});
});

test('while not all confirm, each calendar year has one review', () => {
	holds((course) => {
		let last: Step | undefined;
		for (const step of course.steps) {
			if (step.kind === 'extension') last = undefined;
			// The year in which the agreement ends may have none.
			if (step.kind === 'end' && last)
				expect(Number(step.on.slice(0, 4)) - Number(last.on.slice(0, 4))).toBeLessThan(2);
			if (step.kind !== 'joint-review') continue;
			if (last) expect(Number(step.on.slice(0, 4)) - Number(last.on.slice(0, 4))).toBe(1);
			last = step.outcome === 'not-extended' ? step : undefined;
		}
	});
});

test('while all confirm, reviews are at most six years apart', () => {
	holds((course) => {
		let since: string | undefined = ENTRY_INTO_FORCE;
		for (const { on, kind, outcome } of course.steps) {
			if (kind === 'joint-review' && since)
				isBefore(on, addDays(addYears(since, 6), 1), 'a review and six years after the last agreement');
			if (kind === 'extension' || kind === 'joint-review') since = outcome === 'not-extended' ? undefined : on;
		}
	});
});

test('an extension always moves the end of the term later, by the reading, and nothing else moves it', () => {
	holds((course) => {
		course.steps.slice(1).forEach((step, index) => {
			const before = course.steps[index]!;
			const extending = step.kind === 'extension' || step.outcome === 'extended';
			expect(changes(before, step)).toBe(extending);
			if (!extending) return;
			isBefore(before.after.termEnd, step.after.termEnd, 'the end of the term before and after an extension');
			const start = course.reading === 'from-confirmation' ? step.on : before.after.termEnd;
			expect(step.after.termEnd).toBe(addYears(start, 16));
		});
	});
});

test('a withdrawal takes effect exactly six months after its notice, unless the agreement ends before', () => {
	holds((course) => {
		for (const { kind, on, party } of course.steps) {
			if (kind !== 'withdrawal-notice') continue;
			const effect = addMonths(on, 6);
			const leaves = course.steps.filter((step) => step.kind === 'withdrawal' && step.party === party);
			if (effect < course.end) expect(leaves.map((step) => step.on)).toEqual([effect]);
			else expect([[], [effect]], 'a withdrawal on another day').toContainEqual(leaves.map((step) => step.on));
		}
		for (const { kind, on, party } of course.steps) {
			if (kind !== 'withdrawal') continue;
			const notices = course.steps.filter((step) => step.kind === 'withdrawal-notice' && step.party === party);
			expect(
				notices.map((step) => addMonths(step.on, 6)),
				'a withdrawal without a notice',
			).toContain(on);
		}
	});
});

test('the state never holds a Party that has left, and is bound by two at least or by none', () => {
	fc.assert(
		fc.property(inOrder, reading, day, (decisions, id, on) => {
			const course = follow(decisions, { reading: id });
			const state = course.stateOn(on);
			const left = course.steps.filter((step) => step.kind === 'withdrawal' && step.on <= on).map(({ party }) => party);
			for (const party of left) expect(state.parties).not.toContain(party);
			for (const { party } of state.leaving) expect(state.parties).toContain(party);
			expect(state.phase === 'ended').toBe(on >= course.end);
			expect(state.parties.length >= 2).toBe(state.phase !== 'ended');
			expect(state.yearsLeft > 0).toBe(state.phase !== 'ended');
			if (state.nextReview) {
				isBefore(state.nextReview.from, addDays(state.nextReview.by, 1), 'the first and the last day of a review');
				isBefore(state.nextReview.by, state.termEnd, 'a review and the end of the term');
			}
		}),
		{ numRuns: 400 },
	);
});

test('a review that the state announces can be held, on any day it gives', () => {
	fc.assert(
		fc.property(inOrder, reading, day, fc.nat(), (decisions, id, on, offset) => {
			const past = decisions.filter((earlier) => earlier.on <= on);
			const { nextReview, endsOn } = follow(past, { reading: id }).stateOn(on);
			if (!nextReview || nextReview.by < on) return;
			const from = nextReview.from > on ? nextReview.from : addDays(on, 1);
			const days: string[] = [];
			for (let at = from; at <= nextReview.by && days.length < 400; at = addDays(at, 1)) days.push(at);
			if (days.length === 0) return;
			const held = days[offset % days.length]!;
			if (held >= endsOn) return;
			const course = follow([...past, review(held)], { reading: id });
			expect(
				course.refused.filter(({ index }) => index === past.length).map(({ message }) => message),
				'the review announced is refused',
			).toEqual([]);
		}),
		{ numRuns: 400 },
	);
});

test('both readings agree until the first extension', () => {
	fc.assert(
		fc.property(inOrder, (decisions) => {
			const [a, b] = READING_IDS.map((id) => follow(decisions, { reading: id }).steps) as [Step[], Step[]];
			const first = a.findIndex((step) => step.kind === 'extension' || step.outcome === 'extended');
			const until = first < 0 ? a.length : first;
			expect(b.slice(0, until)).toEqual(a.slice(0, until));
			if (first >= 0) expect(b[first]!.on).toBe(a[first]!.on);
			else expect(b).toHaveLength(a.length);
		}),
	);
});
