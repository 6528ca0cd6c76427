/** The duty on goods of a code, on rules made up for the purpose. */
import { describe, expect, test } from 'vitest';
import { dutyOnGoods } from '../../src/record/duties/goods';
import { leavesOf } from '../../src/record/duties/leaves';
import type { Answers, GoodsQuestion, GoodsRules } from '../../src/record/duties/question';
import { goodsSteps } from '../../src/record/duties/steps';
import type { ScheduleLine } from '../../src/record/lines/line';
import { measure, row } from '../madeRules';

const line = (code: string, percent?: number): ScheduleLine => ({
	code,
	duty: percent === undefined ? '5¢/kg' : `${percent}%`,
	...(percent !== undefined && { percent }),
	originating: 'free',
	description: code,
	path: [],
	source: 'schedule',
});
const rules: GoodsRules = {
	schedule: [line('73261000', 2.9), line('83024100', 3), line('83025000'), line('94036080', 0), line('22030000', 0)],
	conditions: [
		{ id: 'steel-15' },
		{ id: 'cabinet' },
		{ id: 'packaged' },
		{ id: 'us-metal', usual: 'no', percent: 10, from: '2026-04-06' },
	],
	measures: [
		measure('metals'),
		measure('wood'),
		measure('listed'),
		measure('drinks'),
		measure('everything', {
			list: { of: 'every-good' },
			nonOriginating: { percent: 10, of: 'value' },
			yields: ['metals', 'wood'],
		}),
		measure('canada', { by: 'canada' }),
	],
	rows: [
		row('metals', '7326', 50, { instead: ['us-metal'] }),
		row('metals', '83024100', 25, { when: 'steel-15' }),
		row('metals', '83025000', { percent: 15, of: 'value-total-with-base' }),
		row('wood', '9403608093', 25, { when: 'cabinet', until: '2027-01-01' }),
		row('wood', '9403608093', 50, { when: 'cabinet', from: '2027-01-01' }),
		row('listed', '94036080', 50, { from: '2026-09-15' }),
		row('drinks', '22030000', 50),
		row('drinks', '22030000', 'ban', { when: 'packaged', from: '2026-09-29' }),
		row('canada', '94036090', 50),
	],
};
const ask = (code: string, fields: Partial<GoodsQuestion> = {}) =>
	dutyOnGoods(rules, { code, day: '2026-10-08', by: 'united-states', originating: false, ...fields });
const span = (...given: Parameters<typeof ask>) => {
	const { outcome } = ask(...given);
	return [outcome.from, outcome.to];
};

describe('the goods of a code', () => {
	test('a line splits where a measure names a statistical number of it', () => {
		expect(leavesOf(rules, '94036080', 'united-states')).toEqual([
			{ code: '9403608093' },
			{ code: '94036080', rest: true },
		]);
		expect(leavesOf(rules, '9403608093', 'united-states')).toEqual([{ code: '9403608093' }]);
		expect(leavesOf(rules, '9403608021', 'united-states')).toEqual([{ code: '9403608021' }]);
		expect(leavesOf(rules, '7326100090', 'united-states')).toEqual([{ code: '7326100090' }]);
	});

	test('a Canadian code splits into the items that rows name, and the rest', () => {
		expect(leavesOf(rules, '940360', 'canada')).toEqual([{ code: '94036090' }, { code: '940360', rest: true }]);
		expect(leavesOf(rules, '94036090', 'canada')).toEqual([{ code: '94036090' }]);
	});

	test('a code shorter than the rule needs gets no single number', () => {
		expect(ask('94036080', { answers: { cabinet: 'yes' } })).toMatchObject({
			shorter: true,
			outcome: { from: 60, to: 75, ban: 'no' },
			layers: [],
		});
		expect(ask('9403608093', { answers: { cabinet: 'yes' } })).toMatchObject({ shorter: false });
		expect(span('9403608021')).toEqual([60, 60]);
	});

	test('a code that no line begins with is refused', () => {
		expect(() => ask('0101')).toThrow('No line of the schedule begins with "0101".');
	});
});

describe('what is not known of a good', () => {
	test('a condition without an answer gives the least and the most, and is asked', () => {
		expect(span('83024100')).toEqual([10, 25]);
		expect(ask('83024100').asks).toEqual([{ condition: 'steel-15' }]);
		expect(span('83024100', { answers: { 'steel-15': 'yes' } })).toEqual([25, 25]);
		expect(span('83024100', { answers: { 'steel-15': 'no' } })).toEqual([10, 10]);
	});

	test('a rare case is taken as not there unless the reader says so', () => {
		expect(span('73261000')).toEqual([50, 50]);
		expect(ask('73261000').asks).toEqual([]);
		expect(span('73261000', { answers: { 'us-metal': 'yes' } })).toEqual([10, 10]);
		expect(span('73261000', { answers: { 'us-metal': 'yes' }, day: '2026-03-01' })).toEqual([50, 50]);
	});

	test('of two other rates that hold, the first takes the place of the row’s; one counts from its first day', () => {
		const metals = rules.rows[0]!;
		const part: GoodsRules['conditions'][number] = {
			id: 'part',
			percent: 15,
			of: 'value-total-with-base',
			from: '2026-06-08',
		};
		const two: GoodsRules = {
			...rules,
			conditions: [...rules.conditions, part],
			rows: [{ ...metals, instead: ['us-metal', 'part'] }],
		};
		const pays = (answers: Answers, day = '2026-10-08') => {
			const question = { code: '73261000', day, by: 'united-states', originating: false, answers } as const;
			const { asks, outcome } = dutyOnGoods(two, question);
			return { asks, span: [outcome.from, outcome.to] };
		};
		// The line owes 2.9 percent of ordinary duty, which the 15 percent take in.
		expect(pays({})).toEqual({ asks: [{ condition: 'part' }], span: [12.1, 50] });
		expect(pays({ part: 'yes' })).toEqual({ asks: [], span: [12.1, 12.1] });
		expect(pays({ part: 'no' })).toEqual({ asks: [], span: [50, 50] });
		expect(pays({ part: 'yes', 'us-metal': 'yes' })).toEqual({ asks: [], span: [10, 10] });
		expect(pays({ part: 'yes' }, '2026-06-07')).toEqual({ asks: [], span: [50, 50] });
	});

	test('a ban that depends on an answer is a maybe, and owes nothing where it falls', () => {
		expect(ask('22030000').outcome).toEqual({ from: 60, to: 60, ban: 'maybe' });
		expect(ask('22030000', { answers: { packaged: 'yes' } }).outcome).toMatchObject({ ban: 'yes' });
	});

	test('a total with the ordinary duty is less that duty only where it is a percentage', () => {
		expect(span('83025000')).toEqual([0, 15]);
		expect(span('83025000', { originating: true })).toEqual([15, 15]);
	});
});

describe('the layers of the receipt', () => {
	const states = (code: string, fields: Partial<GoodsQuestion> = {}) =>
		ask(code, fields).layers.map(({ claim, state, by }) => [claim.measure.id, state, by?.id]);

	test('what gives way names what it gives way to', () => {
		expect(states('7326100090')).toEqual([
			['everything', 'gives-way', 'metals'],
			['metals', 'charged', undefined],
		]);
	});

	test('what depends on an answer varies, and what it leaves outside says so', () => {
		expect(states('83024100')).toEqual([
			['everything', 'varies', 'metals'],
			['metals', 'varies', undefined],
		]);
		expect(states('83024100', { answers: { 'steel-15': 'no' } })).toEqual([
			['everything', 'charged', undefined],
			['metals', 'outside', undefined],
		]);
	});
});

test('the steps hold every day once, those that are set for later too', () => {
	const steps = goodsSteps(rules, {
		code: '9403608093',
		by: 'united-states',
		originating: true,
		answers: { cabinet: 'yes' },
	});
	expect(steps.map(({ from, until, answer }) => [from, until, answer.outcome.to])).toEqual([
		['2025-01-01', '2026-01-01', 0],
		['2026-01-01', '2026-09-15', 25],
		['2026-09-15', '2027-01-01', 75],
		['2027-01-01', undefined, 100],
	]);
});
