/** The agreement after its first joint review, written by hand, and the courses it can take under Articles 34.6 and 34.7. */
import type { ReviewPathsData } from '../../../../src/components/charts/all/review-paths/data';

const link = { of: 'a-paragraph', publisher: 'Three governments', url: 'https://example.org/treaty' };

export const data: ReviewPathsData = {
	start: '2020-01-01',
	end: '2055-01-01',
	asOf: '2026-10-08',
	history: [
		{
			kind: 'joint-review',
			on: '2026-07-01',
			confirms: ['canada', 'mexico'],
			declines: ['united-states'],
			entry: 'review-2026',
		},
	],
	held: { 'review-2026': { of: 'review-2026', publisher: 'A government', url: 'https://example.org/review' } },
	parties: [
		{ id: 'canada', name: 'Canada' },
		{ id: 'united-states', name: 'United States' },
		{ id: 'mexico', name: 'Mexico' },
	],
	paragraphs: Object.fromEntries(
		[
			['art-34-6', '34.6'],
			['art-34-7-1', '34.7(1)'],
			['art-34-7-2', '34.7(2)'],
			['art-34-7-3', '34.7(3)'],
			['art-34-7-4', '34.7(4)'],
			['art-34-7-5', '34.7(5)'],
		].map(([id, number]) => [id, { number, title: `Paragraph ${number}`, ...link }]),
	),
};

/** A step of a course: its day, what it is, and the Party it is about. */
export type Step = [day: string, kind: string, party?: string];

const yearly = (from: number, to: number): Step[] =>
	Array.from({ length: to - from + 1 }, (_, index): Step => [`${from + index}-07-01`, 'due']);
const BEGIN: Step[] = [
	['2020-07-01', 'entry'],
	['2026-07-01', 'held'],
];

export interface Course {
	steps: Step[];
	/** Years left on days, the first being the highest the picture has. */
	years: [day: string, years: number][];
	terms: [from: string, to: string, words: string][];
	/** The first day after the agreement; none where it goes on past the picture. */
	end?: string;
	/** What one review more would add, where that is open. */
	possible?: string;
	/** Parties that leave: the day of their notice, and the first day on which they are out. */
	leave?: { [party: string]: [notice: string, out: string] };
}

/** What each address must lead to, worked out from the text of the agreement. */
export const COURSES: { [address: string]: Course } = {
	// 34.7(1) and (4): not all confirmed, so there is a review every year, and the term of 16 years runs out.
	'': {
		steps: [...BEGIN, ...yearly(2027, 2035), ['2036-07-01', 'end']],
		years: [
			['2020-07-01', 16],
			['2026-07-01', 10],
			['2030-07-01', 6],
			['2036-07-01', 0],
		],
		terms: [['2020-07-01', '2036-07-01', '2020–2036']],
		end: '2036-07-01',
		possible: '2043-07-01',
	},
	// 34.7(3) and (5): all confirm in 2027, so the term is longer and the next review six years away.
	'extend=2027': {
		steps: [...BEGIN, ['2027-07-01', 'extended'], ['2033-07-01', 'due'], ...yearly(2034, 2042), ['2043-07-01', 'end']],
		years: [
			['2020-07-01', 16],
			['2027-07-01', 16],
			['2033-07-01', 10],
			['2043-07-01', 0],
		],
		terms: [
			['2020-07-01', '2027-07-01', '2020–2027'],
			['2027-07-01', '2043-07-01', '2027–2043'],
		],
		end: '2043-07-01',
	},
	'extend=2027&reading=from-term-end': {
		steps: [...BEGIN, ['2027-07-01', 'extended'], ['2033-07-01', 'due'], ...yearly(2034, 2051), ['2052-07-01', 'end']],
		years: [
			['2027-07-01', 25],
			['2020-07-01', 16],
			['2052-07-01', 0],
		],
		terms: [
			['2020-07-01', '2036-07-01', '2020–2036'],
			['2036-07-01', '2052-07-01', '2036–2052'],
		],
		end: '2052-07-01',
	},
	// All confirm at every review: the agreement outlives the picture.
	'extend=each': {
		steps: [...BEGIN, ...[2027, 2033, 2039, 2045, 2051].map((year): Step => [`${year}-07-01`, 'extended'])],
		years: [
			['2027-07-01', 16],
			['2033-07-01', 16],
			['2036-07-01', 13],
		],
		terms: [
			['2020-07-01', '2027-07-01', '2020–2027'],
			['2027-07-01', '2033-07-01', '2027–2033'],
			['2033-07-01', '2039-07-01', '2033–2039'],
			['2039-07-01', '2045-07-01', '2039–2045'],
			['2045-07-01', '2051-07-01', '2045–2051'],
			['2051-07-01', '2067-07-01', ''],
		],
	},
	// One does not confirm: nothing changes.
	'extend=2028&confirm=canada,mexico': {
		steps: [...BEGIN, ['2027-07-01', 'due'], ['2028-07-01', 'refused'], ...yearly(2029, 2035), ['2036-07-01', 'end']],
		years: [
			['2020-07-01', 16],
			['2028-07-01', 8],
		],
		terms: [['2020-07-01', '2036-07-01', '2020–2036']],
		end: '2036-07-01',
		possible: '2043-07-01',
	},
	// 34.6: out six months after the notice; the agreement remains between the other two.
	'notice=united-states&notice-on=2029-02-01': {
		steps: [
			...BEGIN,
			['2027-07-01', 'due'],
			['2028-07-01', 'due'],
			['2029-02-01', 'notice', 'united-states'],
			['2029-07-01', 'due'],
			['2029-08-01', 'out', 'united-states'],
			...yearly(2030, 2035),
			['2036-07-01', 'end'],
		],
		years: [
			['2020-07-01', 16],
			['2029-08-01', 6.915],
		],
		terms: [['2020-07-01', '2036-07-01', '2020–2036']],
		end: '2036-07-01',
		possible: '2043-07-01',
		leave: { 'united-states': ['2029-02-01', '2029-08-01'] },
	},
	// Two leave: an agreement needs two, so it ends with them.
	'notice=canada,mexico&notice-on=2028-03-01': {
		steps: [
			...BEGIN,
			['2027-07-01', 'due'],
			['2028-03-01', 'notice', 'canada'],
			['2028-03-01', 'notice', 'mexico'],
			['2028-07-01', 'due'],
			['2028-09-01', 'out', 'canada'],
			['2028-09-01', 'out', 'mexico'],
			['2028-09-01', 'end'],
		],
		years: [
			['2020-07-01', 16],
			['2028-06-30', 0.17],
		],
		terms: [['2020-07-01', '2028-09-01', '2020–2028']],
		end: '2028-09-01',
		leave: { canada: ['2028-03-01', '2028-09-01'], mexico: ['2028-03-01', '2028-09-01'] },
	},
};
