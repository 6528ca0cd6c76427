/**
 * Sentences of the page on tariffs that name goods and a rate by a figure: the figure says what goods of those codes are
 * charged by the lines of the record.
 */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { dutyOnGoods } from '../../src/record/duties/goods';
import { rulesOfHeading } from '../../src/record/duties/ofRecord';
import type { GoodsQuestion } from '../../src/record/duties/question';
import { lines } from '../lines';
import { record } from '../record';

interface Claim {
	/** How the item of the list begins. */
	goods: string;
	figure: string;
	codes: readonly string[];
	/** What the sentence says of the good. */
	of?: Pick<GoodsQuestion, 'answers' | 'content'>;
	/** Whether it speaks of goods that qualify, of those that do not, or of both. */
	sides?: readonly boolean[];
	/** The figure is the sum with the ordinary duty. */
	inAll?: true;
}

const METAL = { 'steel-15': 'yes', 'aluminum-15': 'no', 'copper-15': 'no' } as const;
const CLAIMS: readonly Claim[] = [
	{
		goods: 'Goods made with metal.',
		figure: 'steel-aluminum-derivatives-rate',
		codes: ['73211130', '73218110', '84031000'],
		of: { answers: METAL },
	},
	{
		goods: 'Goods made with metal.',
		figure: 'metals-us-metal-rate',
		codes: ['73211130', '73218110', '84031000'],
		of: { answers: { ...METAL, 'us-metal': 'yes' } },
	},
	{
		goods: 'Farm machines, home heating and cooling.',
		figure: 'metals-farm-machines-rate',
		// Ploughs, mowers, combines, small tractors; air conditioners and heaters.
		codes: ['84321000', '84332000', '84335100', '87019110', '84151090', '85162900'],
		of: { answers: METAL },
		inAll: true,
	},
	{
		goods: 'Forklifts, bulldozers and mobile cranes.',
		figure: 'metals-equipment-floor',
		codes: ['84271040', '84272080', '84291100', '87051000'],
		of: { answers: METAL, content: { us: 1 } },
		sides: [true],
	},
	{
		goods: 'Approved amounts of metal.',
		figure: 'metals-approved-quantity-rate',
		codes: ['72083900', '76011030'],
		of: { answers: { 'approved-quantity': 'yes' } },
		sides: [true],
	},
	{ goods: 'Buses.', figure: 'buses-rate', codes: ['87021031', '87024031'] },
];

/** The items of the list of goods that pay otherwise than their row, by how they begin. */
const items = new Map(
	readFileSync('src/content/docs/tariffs.mdx', 'utf8')
		.split('some goods of a kind pay more or less:')[1]!
		.split('\n## ')[0]!
		.split('\n- ')
		.slice(1)
		.map((item) => [/\*\*(.+?)\*\*/.exec(item)![1]!, item]),
);

test('the list gives no rate by a figure that is not held against the lines', () => {
	const given = [...items].flatMap(([goods, item]) =>
		[...item.matchAll(/<Figure id="([^"]+)"/g)].map(([, figure]) => `${goods} ${figure}`),
	);
	// Duties of companies are no rates of lines.
	const held = given.filter((each) => !each.startsWith('Lumber of two companies.'));
	expect(held.toSorted()).toEqual(CLAIMS.map(({ goods, figure }) => `${goods} ${figure}`).toSorted());
});

describe.each(CLAIMS)('$goods $figure', ({ figure, codes, of, sides = [true, false], inAll }) => {
	test.each(codes)('%s', (code) => {
		const { value, unit } = record.get('figures', figure);
		expect(unit).toBe('percent');
		for (const originating of sides) {
			const question: GoodsQuestion = { code, day: record.asOf, by: 'united-states', originating, ...of };
			const { layers, base } = dutyOnGoods(rulesOfHeading(record, lines, code.slice(0, 4)), question);
			const charged = layers.filter(
				({ state, claim }) => state === 'charged' && claim.measure.programme.startsWith('s232-'),
			);
			expect(charged).toHaveLength(1);
			const [{ from, to }] = charged as [(typeof charged)[0]];
			expect([from, to]).toEqual([to, inAll ? Number(value) - base! : value]);
		}
	});
});
