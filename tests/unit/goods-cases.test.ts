/**
 * Duties by tariff code on other days than the record’s last, and of goods on two lists: worked out by hand from the
 * instruments that stand beside them.
 */
import { describe, expect, test } from 'vitest';
import { dutyOnGoods } from '../../src/record/duties/goods';
import { rulesOfHeading } from '../../src/record/duties/ofRecord';
import type { Answers, GoodsQuestion } from '../../src/record/duties/question';
import type { Content } from '../../src/record/duties/settle';
import { lines } from '../lines';
import { record } from '../record';

interface Case {
	what: string;
	code: string;
	days: string[];
	originating: boolean;
	answers?: Answers;
	content?: Content;
	by?: GoodsQuestion['by'];
	from: number;
	to?: number;
	/** The programmes that are charged. */
	charged: string[];
}

const ask = ({ code, originating, answers, content, by = 'united-states' }: Case, day: string) => {
	const question: GoodsQuestion = {
		code,
		day,
		by,
		originating,
		...(answers && { answers }),
		...(content && { content }),
	};
	return dutyOnGoods(rulesOfHeading(record, lines, code.slice(0, 4)), question);
};

function testCases(cases: readonly Case[]): void {
	test.each(cases)('$what', (one) => {
		for (const day of one.days) {
			const { outcome, layers } = ask(one, day);
			expect([outcome.from, outcome.to], day).toEqual([one.from, one.to ?? one.from]);
			const charged = layers.filter(({ state }) => state === 'charged').map(({ claim }) => claim.measure.programme);
			expect(charged.toSorted(), day).toEqual(one.charged.toSorted());
		}
	});
}

describe('metals', () => {
	const gear = {
		code: '8483405020',
		answers: { 'steel-15': 'yes', 'aluminum-15': 'no' },
		charged: ['s232-metals'],
	} as const;
	testCases([
		{
			// U.S. note 16(k), since 8 June 2026: 15 in all. The ordinary duty is 2.5.
			what: 'gears for equipment that do not qualify: 12.5 and the ordinary duty of 2.5',
			...gear,
			charged: [...gear.charged],
			answers: { ...gear.answers, 'equipment-part': 'yes' },
			days: ['2026-06-08', '2026-10-08'],
			originating: false,
			from: 12.5,
		},
		{
			what: 'gears for equipment that qualify: 15',
			...gear,
			charged: [...gear.charged],
			answers: { ...gear.answers, 'equipment-part': 'yes' },
			days: ['2026-06-08', '2026-10-08'],
			originating: true,
			from: 15,
		},
		{
			what: 'gears of whose use nothing is said: 25, as most pay',
			...gear,
			charged: [...gear.charged],
			days: ['2026-06-08'],
			originating: true,
			from: 25,
		},
		{
			what: 'gears for equipment the day before: 25',
			...gear,
			charged: [...gear.charged],
			answers: { ...gear.answers, 'equipment-part': 'yes' },
			days: ['2026-06-07'],
			originating: true,
			from: 25,
		},
		{
			// CBP’s answers on the emergency duty; CSMS 65794272: it does not yield to the copper tariff.
			what: 'copper pipe that does not qualify: 35 at least, up to 85',
			code: '74111010',
			days: ['2025-08-01', '2026-02-23'],
			originating: false,
			from: 35,
			to: 85,
			charged: ['ieepa-canada', 's232-copper'],
		},
		{
			// U.S. note 2(aa)(v): 50 of the copper content, the surcharge of 10 on the rest.
			what: 'the same, 60 percent copper: 50 of that, 10 of the rest',
			code: '74111010',
			days: ['2026-02-24', '2026-04-05'],
			originating: false,
			content: { copper: 0.6 },
			from: 34,
			charged: ['s122', 's232-copper'],
		},
		{
			// All of its metal may be aluminum, for which the emergency duty makes room, or copper, for which it does not.
			what: 'copper wire with aluminum that does not qualify: 35 at least, up to 85',
			code: '85444290',
			days: ['2025-08-18', '2026-02-23'],
			originating: false,
			from: 35,
			to: 85,
			charged: ['ieepa-canada', 's232-copper', 's232-metals'],
		},
		{
			what: 'the same, with 20 percent aluminum and 40 copper',
			code: '85444290',
			days: ['2025-08-18'],
			originating: false,
			content: { metal: 0.2, copper: 0.4 },
			from: 0.2 * 50 + 0.4 * 50 + 0.8 * 35,
			charged: ['ieepa-canada', 's232-copper', 's232-metals'],
		},
		{
			// Executive Order 14289, 90 FR 18907.
			what: 'steel that does not qualify owes the emergency duty until 3 June 2025',
			code: '72083900',
			days: ['2025-03-12', '2025-06-03'],
			originating: false,
			from: 25,
			charged: ['ieepa-canada'],
		},
		{
			what: 'and the metals tariff from 4 June on',
			code: '72083900',
			days: ['2025-06-04', '2025-08-01', '2026-10-08'],
			originating: false,
			from: 50,
			charged: ['s232-metals'],
		},
		{
			what: 'steel that qualifies owes the metals tariff all along',
			code: '72083900',
			days: ['2025-03-12', '2025-06-03'],
			originating: true,
			from: 25,
			charged: ['s232-metals'],
		},
		{
			// U.S. note 51(b)(3) and (c).
			what: 'aluminum profiles, from 15 September 2026: 50 and 50',
			code: '76042100',
			days: ['2026-09-15', '2026-10-08'],
			originating: true,
			from: 100,
			charged: ['s232-metals', 's338'],
		},
		{
			what: 'steel structures of 7308.90.60, the same',
			code: '73089060',
			days: ['2026-09-15', '2026-10-08'],
			originating: true,
			from: 100,
			charged: ['s232-metals', 's338'],
		},
		{
			what: 'aluminum profiles the day before: 50',
			code: '76042100',
			days: ['2026-09-14'],
			originating: true,
			from: 50,
			charged: ['s232-metals'],
		},
	]);
});

describe('vehicles and their parts', () => {
	testCases([
		{
			// CSMS 65649652.
			what: 'a half-American car of an approved model: 12.5',
			code: '87032301',
			days: ['2025-04-03', '2025-05-19', '2025-05-20'],
			originating: true,
			answers: { 'approved-model': 'yes' },
			content: { us: 0.5 },
			from: 12.5,
			charged: ['s232-autos'],
		},
		{
			what: 'of a model that is not approved: 25',
			code: '87032301',
			days: ['2025-04-03', '2026-10-08'],
			originating: true,
			answers: { 'approved-model': 'no' },
			content: { us: 0.5 },
			from: 25,
			charged: ['s232-autos'],
		},
		{
			// CSMS 65236574.
			what: 'a qualifying auto part on a metals list, half of it aluminum: 50 of that',
			code: '87081030',
			days: ['2025-06-04', '2025-08-01'],
			originating: true,
			answers: { 'auto-part': 'yes' },
			content: { metal: 0.5 },
			from: 25,
			charged: ['s232-metals'],
		},
		{
			// Annex I-B of Proclamation 11021.
			what: 'the same since 6 April 2026: 25',
			code: '87081030',
			days: ['2026-04-06', '2026-10-08'],
			originating: true,
			answers: { 'auto-part': 'yes', 'truck-part': 'no', 'aluminum-15': 'yes', 'steel-15': 'no' },
			from: 25,
			charged: ['s232-metals'],
		},
		{
			what: 'the same that does not qualify: the vehicle duty alone',
			code: '87081030',
			days: ['2026-10-08'],
			originating: false,
			answers: { 'auto-part': 'yes', 'truck-part': 'yes', 'aluminum-15': 'yes', 'steel-15': 'yes' },
			from: 25,
			charged: ['s232-autos'],
		},
		{
			// U.S. note 51(b)(2): golf carts stay at 25 percent of the metals tariff.
			what: 'golf carts: 25 and 50',
			code: '87031050',
			days: ['2026-09-15', '2026-10-08'],
			originating: true,
			answers: { 'steel-15': 'yes' },
			from: 75,
			charged: ['s232-metals', 's338'],
		},
		{
			// Proclamation 11032 moved the line to the 15 percent list, total with the base duty.
			what: 'vehicles of up to 1,000 cc: 15 in all, and 50',
			code: '87032101',
			days: ['2026-09-15', '2026-10-08'],
			originating: true,
			answers: { 'steel-15': 'yes' },
			from: 65,
			charged: ['s232-metals', 's338'],
		},
		{
			what: 'buses: 10, qualifying or not',
			code: '87021031',
			days: ['2025-11-01', '2026-10-08'],
			originating: true,
			answers: { 'steel-15': 'yes' },
			from: 10,
			charged: ['s232-trucks'],
		},
	]);
});

describe('wood', () => {
	const VANITY = { code: '9403608093', originating: true, answers: { cabinet: 'yes' } as const };
	testCases([
		{
			...VANITY,
			what: 'bathroom vanities before 15 September 2026: 25',
			days: ['2026-08-22', '2026-09-14'],
			from: 25,
			charged: ['s232-wood'],
		},
		{
			// U.S. note 51(b)(3) and (c).
			...VANITY,
			what: 'from that day on: 75',
			days: ['2026-09-15', '2026-10-08', '2026-12-31'],
			from: 75,
			charged: ['s232-wood', 's338'],
		},
		{
			// Proclamation 11000.
			...VANITY,
			what: 'and 100 from 1 January 2027 on',
			days: ['2027-01-01'],
			from: 100,
			charged: ['s232-wood', 's338'],
		},
		{
			what: 'kitchen cabinets: 50 from that day on',
			code: '9403409060',
			days: ['2027-01-01'],
			originating: true,
			from: 50,
			charged: ['s232-wood'],
		},
		{
			what: 'a sofa: 30',
			code: '9401616011',
			days: ['2027-01-01'],
			originating: true,
			from: 30,
			charged: ['s232-wood'],
		},
	]);
});

describe('Canada on US goods', () => {
	const canada = { by: 'canada', originating: true } as const;
	testCases([
		{
			// SOR/2025-66.
			...canada,
			what: 'sawn spruce: 25 from 4 March to 31 August 2025',
			code: '44071300',
			days: ['2025-03-04', '2025-03-13', '2025-08-31'],
			from: 25,
			charged: ['ca-surtax-general'],
		},
		{
			...canada,
			what: 'and nothing in the year after',
			code: '44071300',
			days: ['2025-03-03', '2025-09-01', '2026-09-07'],
			from: 0,
			charged: [],
		},
		{
			...canada,
			what: 'crude oil was on no list',
			code: '27090000',
			days: ['2025-03-04', '2026-10-08'],
			from: 0,
			charged: [],
		},
		{
			// SOR/2025-118 takes 15 percent to be Canadian and Mexican where nothing is shown.
			...canada,
			what: 'a US car that qualifies: 21.25 where nothing is shown',
			code: '87032300',
			days: ['2025-04-09', '2026-10-08'],
			content: { regional: 0 },
			from: 21.25,
			charged: ['ca-surtax-autos'],
		},
	]);
});

test('what is at 15 percent until the end of 2027 goes to 25', () => {
	const code = lines.rows['united-states'].find(({ measure }) => measure === 'us-s232-steel-15-2026-04-06')!.code;
	const pays = (day: string) =>
		ask({ what: '', code, days: [], originating: true, answers: { 'steel-15': 'yes' }, from: 0, charged: [] }, day)
			.outcome;
	expect(pays('2027-12-31')).toMatchObject({ from: 15, to: 15 });
	expect(pays('2028-01-01')).toMatchObject({ from: 25, to: 25 });
});
