/** Rules made up for the purpose, and the receipts that they give. What each good owes is worked out by hand in the tests. */
import { dataOfGood } from '../../../../src/components/charts/all/border-receipt/own';
import type { ReceiptData } from '../../../../src/components/charts/all/border-receipt/shape';
import { dutyOnGoods } from '../../../../src/record/duties/goods';
import type { Answers, GoodsRules } from '../../../../src/record/duties/question';
import type { Content } from '../../../../src/record/duties/settle';
import type { LineRow, ScheduleLine } from '../../../../src/record/lines/line';
import { measure, row as madeRow } from '../../../madeRules';

const line = (code: string, duty: string, originating: ScheduleLine['originating'] = 'free'): ScheduleLine => {
	const percent = duty === 'Free' ? 0 : /^[\d.]+%$/.test(duty) ? Number.parseFloat(duty) : undefined;
	return {
		code,
		duty,
		...(percent !== undefined && { percent }),
		originating,
		description: code,
		path: [],
		source: 'the-schedule',
	};
};
/** A row that names its place and its source. */
const row = (...[of, code, rate, fields]: Parameters<typeof madeRow>): LineRow =>
	madeRow(of, code, rate, { heading: `U.S. note of ${of}`, source: `${of}-list`, ...fields });

/** By four digits: what the good is charged, and how. */
const rules: GoodsRules = {
	schedule: [
		line('10000000', '5%'),
		line('11000000', 'Free'),
		line('12000000', '10.5¢/bbl'),
		line('13000000', '2.5%'),
		line('14000000', '8%', 'quota'),
		line('15000000', '4%'),
		line('15000100', '6%'),
		line('16000000', 'Free'),
		line('17000000', '3.4%'),
		line('18000000', 'Free'),
		line('19000000', '7%'),
		line('20000000', '1.2¢/kg', 'quota'),
	],
	conditions: [{ id: 'a-part' }, { id: 'approved' }, { id: 'packed' }],
	measures: [
		measure('metals', { from: '2025-01-01' }),
		measure('parts', { from: '2025-02-01' }),
		measure('general', {
			from: '2025-03-01',
			list: { of: 'every-good' },
			nonOriginating: { percent: 10, of: 'value' },
			yields: ['metals', 'parts'],
		}),
		measure('listed', { from: '2025-04-01' }),
		measure('drinks', { from: '2025-05-01' }),
	],
	rows: [
		row('metals', '10', 50),
		row('listed', '10', 50),
		row('general', '12', 'exempt'),
		row('parts', '13', 25, {
			originating: { percent: 25, of: 'non-us-content' },
			originatingWhen: 'approved',
		}),
		row('listed', '15000100', 50),
		row('drinks', '16', 'ban', { when: 'packed' }),
		row('listed', '16', 50),
		row('parts', '17', 25, { originating: null, when: 'a-part' }),
		row('listed', '18', 35.16),
		row('metals', '19', 140),
		row('listed', '19', 260),
		row('listed', '20', 50),
	],
};

/** The chart’s data for one of the goods, as a page makes them. */
export function receiptData(
	code: string,
	{ answers = {}, content = {}, day = '2026-10-08' }: { answers?: Answers; content?: Content; day?: string } = {},
): ReceiptData {
	const ask = (originating: boolean) =>
		dutyOnGoods(rules, { code, day, by: 'united-states', originating, answers, content });
	const name = (id: string) => `${id.charAt(0).toUpperCase()}${id.slice(1)}`;
	return dataOfGood(
		'2026-10-08',
		{ qualifying: ask(true), other: ask(false) },
		code.length >= 8 ? rules.schedule.find((one) => code.startsWith(one.code)) : undefined,
		{
			name: `Goods of ${code}`,
			measures: (id) => {
				const one = rules.measures.find((other) => other.id === id);
				return (
					one && {
						name: name(id),
						title: `${name(id)} duty`,
						instrument: `Order on ${id}`,
						from: one.from,
						publisher: 'An office',
						url: `https://example.org/${id}`,
					}
				);
			},
			conditions: (id) => ({ yes: `It is ${id}`, no: `It is not ${id}` }),
			sources: (id) => ({ publisher: 'A commission', url: `https://example.org/${id}` }),
		},
	);
}
