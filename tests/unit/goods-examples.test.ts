/**
 * Products whose duties on 8 October 2026 were worked out by hand from the instruments, before anything was computed.
 * The numbers stand here as they were written down; the ordinary duty is in the schedule’s words.
 */
import { describe, expect, test } from 'vitest';
import { dutyOnGoods } from '../../src/record/duties/goods';
import { rulesOfHeading } from '../../src/record/duties/ofRecord';
import type { Answers } from '../../src/record/duties/question';
import type { Content } from '../../src/record/duties/settle';
import { lines } from '../lines';
import { record } from '../record';

const DAY = '2026-10-08';

type Expected = number | 'ban' | [from: number, to: number];
interface Example {
	product: string;
	code: string;
	/** What the reader says of the good. */
	answers?: Answers;
	content?: Content;
	/** What the United States adds on a Canadian good that qualifies, and on one that does not. */
	qualifies: Expected;
	other: Expected;
	base: string;
	/** The measures charged on a good that does not qualify. */
	by: string[];
	/** The Canadian item of the US good, and what Canada adds on it. */
	canada: [item: string, percent: Expected];
}

const EXAMPLES: Example[] = [
	{
		product: 'Kitchen cabinets (for installation)',
		code: '9403409060',
		qualifies: 25,
		other: 25,
		base: 'Free',
		by: ['us-s232-wood-furniture-2025-10-14'],
		canada: ['94034000', 25],
	},
	{
		product: 'Maple syrup',
		code: '1702204070',
		qualifies: 0,
		other: 10,
		base: 'Free',
		by: ['us-s301-2026-07-24'],
		canada: ['170220', 0],
	},
	{
		product: 'Canned beer',
		code: '2203000030',
		answers: { packaged: 'yes' },
		qualifies: 'ban',
		other: 'ban',
		base: 'Free',
		by: ['us-s338-alcohol-2026-09-29'],
		canada: ['220300', 0],
	},
	{
		product: 'Hockey sticks',
		code: '9506992540',
		qualifies: 50,
		other: 60,
		base: 'Free',
		by: ['us-s338-alcohol-goods-2026-09-15', 'us-s301-2026-07-24'],
		canada: ['95069900', 50],
	},
	{
		product: 'Steel brackets, general',
		code: '7326908688',
		qualifies: 50,
		other: 50,
		base: '2.9%',
		by: ['us-s232-steel-2026-04-06'],
		canada: ['73269090', 50],
	},
	{
		product: 'Shelf brackets of steel (8302.50)',
		code: '83025000',
		answers: { 'aluminum-15': 'no' },
		qualifies: 0,
		other: 10,
		base: 'Free',
		by: ['us-s301-2026-07-24'],
		canada: ['830250', 0],
	},
	{
		product: 'Aluminum windows',
		code: '7610100010',
		qualifies: 50,
		other: 50,
		base: '5.7%',
		by: ['us-s232-aluminum-2026-04-06'],
		canada: ['76101000', 50],
	},
	{
		product: 'Softwood 2x4 (spruce-pine-fir)',
		code: '44071300',
		qualifies: 45.16,
		other: 45.16,
		base: 'Free',
		by: ['us-s232-lumber-2025-10-14', 'us-adcvd-softwood-2025-09-11'],
		canada: ['44071300', 25],
	},
	{
		product: 'Oak plywood',
		code: '4412333235',
		qualifies: 50,
		other: 60,
		base: '8%',
		by: ['us-s338-listed-goods-2026-09-15', 'us-s301-2026-07-24'],
		canada: ['44123300', 50],
	},
	{
		product: 'Pickup truck, gasoline, approved model',
		code: '87043101',
		answers: { 'approved-model': 'yes' },
		content: { us: 0.4 },
		qualifies: 15,
		other: 25,
		base: '25%',
		by: ['us-s232-cars-2025-05-20'],
		canada: ['87043100', [0, 25]],
	},
	{
		product: 'Pickup truck, gasoline, model not approved',
		code: '87043101',
		answers: { 'approved-model': 'no' },
		qualifies: 25,
		other: 25,
		base: '25%',
		by: ['us-s232-cars-2025-05-20'],
		canada: ['87043100', [0, 25]],
	},
	{
		product: 'Car seats (built in)',
		code: '94012000',
		answers: { 'auto-part': 'yes' },
		qualifies: 0,
		other: 25,
		base: 'Free',
		by: ['us-s232-auto-parts-2025-05-03'],
		canada: ['940120', 0],
	},
	{
		product: 'Wiring harness for cars',
		code: '85443000',
		answers: { 'auto-part': 'yes' },
		qualifies: 0,
		other: 25,
		base: '5%',
		by: ['us-s232-auto-parts-2025-05-03'],
		canada: ['854430', 0],
	},
	{
		product: 'Copper pipe, refined, seamless',
		code: '74111010',
		qualifies: 50,
		other: 50,
		base: '1.5%',
		by: ['us-s232-copper-2026-04-06'],
		canada: ['741110', 0],
	},
	{
		product: 'Frozen blueberries',
		code: '0811902027',
		qualifies: 0,
		other: 10,
		base: 'Free',
		by: ['us-s301-2026-07-24'],
		canada: ['081190', 0],
	},
	{
		product: 'Canola oil, refined',
		code: '15141900',
		qualifies: 0,
		other: 10,
		base: '6.4%',
		by: ['us-s301-2026-07-24'],
		canada: ['151419', 0],
	},
	{ product: 'Potash', code: '31042000', qualifies: 0, other: 0, base: 'Free', by: [], canada: ['310420', 0] },
	{
		product: 'Crude oil, heavy',
		code: '27090010',
		qualifies: 0,
		other: 0,
		base: '5.25¢/bbl',
		by: [],
		canada: ['270900', 0],
	},
	{
		product: 'Sofa, upholstered, wooden frame',
		code: '9401616011',
		qualifies: 25,
		other: 25,
		base: 'Free',
		by: ['us-s232-wood-furniture-2025-10-14'],
		canada: ['94016110', 25],
	},
	{
		product: 'Plastic bags (polyethylene)',
		code: '39232100',
		qualifies: 50,
		other: 60,
		base: '3%',
		by: ['us-s338-listed-goods-2026-09-15', 'us-s301-2026-07-24'],
		canada: ['39232190', 50],
	},
	{ product: 'Gold bars', code: '71081210', qualifies: 0, other: 0, base: 'Free', by: [], canada: ['710812', 0] },
	{
		product: 'Medicines, generic',
		code: '3004909276',
		answers: { patented: 'no', 'pharma-use': 'yes' },
		qualifies: 0,
		other: 0,
		base: 'Free',
		by: [],
		canada: ['300490', 0],
	},
	{
		product: 'Medicines, patented',
		code: '3004909276',
		answers: { patented: 'yes', 'pharma-use': 'yes', 'named-company': 'no', 'onshoring-plan': 'no' },
		qualifies: 100,
		other: 100,
		base: 'Free',
		by: ['us-s232-pharma-2026-07-31'],
		canada: ['300490', 0],
	},
	{
		product: 'Skin cream',
		code: '33049950',
		qualifies: 0,
		other: 10,
		base: 'Free',
		by: ['us-s301-2026-07-24'],
		canada: ['330499', 0],
	},
	{
		product: 'Cotton T-shirt',
		code: '61091000',
		qualifies: 50,
		other: 60,
		base: '16.5%',
		by: ['us-s338-listed-goods-2026-09-15', 'us-s301-2026-07-24'],
		canada: ['61091000', 50],
	},
];

const outcomeOf = (expected: Expected) => {
	if (expected === 'ban') return { from: 0, to: 0, ban: 'yes' };
	const [from, to] = typeof expected === 'number' ? [expected, expected] : expected;
	return { from, to, ban: 'no' };
};

describe.each(EXAMPLES)(
	'$product',
	({ answers = {}, base, by, canada: [item, percent], code, content = {}, ...rates }) => {
		const rules = rulesOfHeading(record, lines, code.slice(0, 4));
		const ask = (originating: boolean) =>
			dutyOnGoods(rules, { code, day: DAY, by: 'united-states', originating, answers, content });

		test('pays at the US border if it qualifies, and if not', () => {
			expect(ask(true).outcome).toEqual(outcomeOf(rates.qualifies));
			expect(ask(false).outcome).toEqual(outcomeOf(rates.other));
		});

		test('is charged by the measures that make it up', () => {
			const charged = ask(false).layers.filter(({ state, to }) => state === 'ban' || to > 0);
			expect(charged.map(({ claim }) => claim.measure.id).toSorted()).toEqual(by.toSorted());
		});

		test('owes the ordinary duty of its line if it does not qualify', () => {
			expect(rules.schedule.find((line) => code.startsWith(line.code))?.duty).toBe(base);
		});

		test('pays in Canada as a US good', () => {
			const canadian = rulesOfHeading(record, lines, item.slice(0, 4));
			const asked = (originating: boolean) =>
				dutyOnGoods(canadian, { code: item, day: DAY, by: 'canada', originating }).outcome;
			expect(asked(false)).toEqual(outcomeOf(typeof percent === 'object' ? 25 : percent));
			expect(asked(true)).toEqual(outcomeOf(typeof percent === 'object' ? [0, 21.25] : percent));
		});
	},
);

test('lines read under a few headings are those of all lines', () => {
	const headings = ['9506', '0406', '7604'];
	const under = record.linesUnder(headings);
	const isUnder = ({ code }: { code: string }) => headings.some((heading) => code.startsWith(heading));
	expect(under.schedule).toEqual(lines.schedule.filter(isUnder));
	expect(under.rows['united-states']).toEqual(lines.rows['united-states'].filter(isUnder));
	expect(under.rows.canada).toEqual(lines.rows.canada.filter(isUnder));
	expect(under.schedule.length).toBeGreaterThan(50);
});
