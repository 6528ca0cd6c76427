/** What holds of the answers on any good and day, over a sample of the real record that is the same in each run. */
import { describe, expect, test } from 'vitest';
import { dutyOnGoods } from '../../src/record/duties/goods';
import { rulesOfHeading } from '../../src/record/duties/ofRecord';
import type { GoodsAnswer, GoodsQuestion } from '../../src/record/duties/question';
import type { Measure } from '../../src/record/schema';
import { goodsSteps } from '../../src/record/duties/steps';
import { plainRows, plainSchedule, seeded, some } from '../lineRows';
import { lines } from '../lines';
import { record } from '../record';

type Answer = GoodsAnswer<Measure>;
const rulesOf = (code: string) => rulesOfHeading(record, lines, code.slice(0, 4));
const ask = (question: GoodsQuestion): Answer => dutyOnGoods(rulesOf(question.code), question);

const random = seeded(338);
const US = { by: 'united-states', day: '2026-10-08' } as const;
const DAYS = [
	'2025-03-05',
	'2025-06-20',
	'2025-10-14',
	'2026-03-01',
	'2026-06-08',
	'2026-10-08',
	'2027-01-01',
] as const;

/** Numbers of ten digits that measures name, of lines that exist. */
const numbers = [...new Set(plainRows['united-states'].map(({ code }) => code!))].filter(
	(code) => code.length === 10 && plainSchedule.some((line) => line.code === code.slice(0, 8)),
);
const listed = [...new Set(plainRows['united-states'].map(({ code }) => code!))].filter(
	(code) => code.length === 8 && plainSchedule.some((line) => line.code === code),
);
const goods = [
	...some(plainSchedule, 120, random).map(({ code }) => code!),
	...some(listed, 120, random),
	...some(numbers, 60, random),
];

describe('more digits', () => {
	const inside = (longer: Answer, shorter: Answer, what: string) => {
		expect(shorter.leaves.length, what).toBeGreaterThanOrEqual(longer.leaves.length);
		if (longer.outcome.ban !== 'no') expect(shorter.outcome.ban, what).not.toBe('no');
		if (shorter.outcome.ban === 'yes') expect(longer.outcome.ban, what).toBe('yes');
		if (longer.outcome.ban === 'yes') return;
		expect(longer.outcome.from, what).toBeGreaterThanOrEqual(shorter.outcome.from);
		expect(longer.outcome.to, what).toBeLessThanOrEqual(shorter.outcome.to);
	};
	test('never widen an answer', () => {
		for (const code of goods)
			for (const day of DAYS)
				for (const originating of [true, false]) {
					const lengths = [10, 8, 6, 4].filter((digits) => digits <= code.length);
					const answers = lengths.map((digits) => ask({ ...US, day, originating, code: code.slice(0, digits) }));
					for (const [at, longer] of answers.slice(0, -1).entries())
						inside(longer, answers[at + 1]!, `${longer.question.code} on ${day}`);
				}
		// Thousands of answers, which a busy machine takes its time for.
	}, 120_000);
	test('never widen one of Canada', () => {
		for (const { code } of some(plainRows.canada, 120, random))
			for (const day of DAYS)
				for (const originating of [true, false]) {
					const [item, subheading, heading] = [8, 6, 4].map((digits) =>
						ask({ by: 'canada', day, originating, code: code!.slice(0, digits) }),
					);
					inside(item!, subheading!, `${code} on ${day}`);
					inside(subheading!, heading!, `${code} on ${day}`);
				}
	});
	test('beyond eight, of a Canadian item, are statistical and change nothing', () => {
		const { layers, leaves, outcome } = ask({ by: 'canada', day: US.day, originating: true, code: '9506990090' });
		expect(leaves).toHaveLength(1);
		expect(outcome).toEqual({ from: 50, to: 50, ban: 'no' });
		expect(layers.map(({ claim }) => claim.row!.code)).toEqual(['95069900']);
	});
});

test('a ban has no rate: nothing is charged beside it', () => {
	const banned = plainRows['united-states'].filter(({ rate }) => rate === 'ban');
	expect(banned.length).toBeGreaterThan(60);
	for (const row of banned)
		for (const originating of [true, false]) {
			const answers = row.when ? { [row.when]: 'yes' as const } : {};
			const { base, outcome, layers } = ask({ ...US, code: row.code!, originating, answers });
			if (row.code!.length >= 8)
				expect(
					layers.filter(({ state }) => state === 'ban'),
					row.code,
				).toHaveLength(1);
			expect(outcome, row.code).toEqual({ from: 0, to: 0, ban: 'yes' });
			expect(
				layers.filter(({ to }) => to > 0),
				row.code,
			).toEqual([]);
			expect(base === null || base >= 0, row.code).toBe(true);
		}
});

test('what is asked matters, and what is not asked changes nothing', () => {
	const asking = plainRows['united-states'].filter(({ when, instead, code }) => (when || instead) && code!.length >= 8);
	let needless = 0;
	for (const row of some(asking, 250, random)) {
		const code = row.code!;
		if (!plainSchedule.some((line) => line.code === code.slice(0, 8))) continue;
		for (const originating of [true, false]) {
			const question = { ...US, code, originating };
			const { asks, leaves } = ask(question);
			// What a line asks, each of its numbers may ask.
			if (leaves.length > 1) continue;
			const named = [row.when!, ...row.instead!.split(' ')].filter(Boolean);
			for (const id of named) {
				if (record.conditions.find((one) => one.id === id)!.usual) continue;
				const [yes, no] = (['yes', 'no'] as const).map((said) => ask({ ...question, answers: { [id]: said } }).outcome);
				const isAsked = asks.some((each) => 'condition' in each && each.condition === id);
				const what = `${code}: ${id}, ${originating ? 'qualifying' : 'not'}`;
				if (isAsked) expect(yes, what).not.toEqual(no);
				else {
					needless += 1;
					expect(yes, what).toEqual(no);
				}
			}
		}
	}
	expect(needless, 'conditions that are not asked').toBeGreaterThan(10);
});

test('no duty of Section 301 beside one of Section 232 on the same good', () => {
	let spared = 0;
	for (const row of some(
		plainRows['united-states'].filter(({ measure }) => measure!.startsWith('us-s232')),
		400,
		random,
	)) {
		const code =
			row.code!.length >= 8 ? row.code! : plainSchedule.find((line) => line.code!.startsWith(row.code!))!.code!;
		const answers = { ...(row.when && { [row.when]: 'yes' as const }) };
		const { layers } = ask({ ...US, code, originating: false, answers });
		const charged = layers.filter(({ state }) => state === 'charged');
		if (!charged.some(({ claim }) => claim.measure.programme.startsWith('s232-'))) continue;
		spared += 1;
		expect(
			charged.filter(({ claim }) => claim.measure.programme.startsWith('s301')),
			code,
		).toEqual([]);
	}
	expect(spared).toBeGreaterThan(100);
});

describe('steps', () => {
	test('are without gap, and each is the answer of its first day', () => {
		for (const code of some(goods, 40, random)) {
			const steps = goodsSteps(rulesOf(code), { code, by: 'united-states', originating: false });
			for (const [at, step] of steps.entries()) {
				const answer = ask({ ...US, code, originating: false, day: step.from });
				expect(answer.outcome, `${code} on ${step.from}`).toEqual(step.answer.outcome);
				if (at > 0) expect(steps[at - 1]!.until).toBe(step.from);
			}
		}
	});
	test('a row falls on nothing before its measure begins or after it ends', () => {
		const rules = rulesOf('7318');
		const row = rules.rows.find(({ measure }) => measure === 'us-s232-steel-2026-04-06')!;
		const code = plainSchedule.find((line) => line.code!.startsWith(row.code))!.code!;
		const of = (change: Partial<Measure>) =>
			dutyOnGoods(
				{ ...rules, measures: rules.measures.map((one) => (one.id === row.measure ? { ...one, ...change } : one)) },
				{ ...US, code, originating: true },
			).layers.some(({ claim }) => claim.measure.id === row.measure);
		expect(of({})).toBe(true);
		expect(of({ from: '2026-10-09' })).toBe(false);
		expect(of({ until: '2026-10-08' })).toBe(false);
		expect(of({ until: '2026-10-09' })).toBe(true);
	});
});
