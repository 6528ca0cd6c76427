/** Whether the picture of `estimates` says what the estimates are. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chart } from '../../../../src/components/charts/all/estimates';
import type { Estimate } from '../../../../src/components/charts/all/estimates/data';
import { contextOf, draw, type Options } from '../reading/picture';
import { boxOf, width } from '../reading/shape';
import { expectBars, expectOrder, ticksOf, type Bar } from '../shared/bars';
import { expectAddress, expectRowKeys, expectRowPointer } from '../shared/rows';
import { data, estimate } from './fixture';

const LOOKS: { [of: string]: string } = {
	canada: 'canada',
	ontario: 'canada',
	'united-states': 'us',
	mexico: 'mexico',
};
/** What stands beside each bar, and who said it when and of what. */
const WORDS: { [id: string]: [value: string, when: string, ground?: string] } = {
	little: ['−0.5%', 'Feb 2026'],
	range: ['−1.2% to −2.6%', 'Mar 2025'],
	most: ['up to −3%', '4 Mar 2025'],
	least: ['−4% or more', '2025', 'In five years: all duties last'],
	gain: ['1% to 0.4%', '2026'],
	more: ['1.5% or more', '2025'],
	lost: ['−100,000', '2025'],
	won: ['25,000', '2026'],
	points: ['0.3', '2025'],
	dollars: ['US$2,400', '2025'],
	loonies: ['up to C$1,800', '2025'],
	'loonies-2': ['C$0', '2025'],
};
const barOf = ({ id, of, value, high, bound, by }: Estimate): Bar => {
	const [said, when, ground = 'All duties last'] = WORDS[id]!;
	return {
		key: id,
		from: value,
		...(high !== undefined && { to: high }),
		...(bound && { bound }),
		look: LOOKS[of]!,
		value: said,
		head: `${by}, ${when}`,
		ground,
	};
};
const barsOf = (what: string, unit: string) =>
	data.estimates.filter((row) => row.what === what && row.unit === unit).map(barOf);
const VIEWS: Options[] = [{ band: 'narrow' }, { band: 'wide' }, { band: 'wide', width: 1000 }];

describe.each(VIEWS)('$band, width $width', (view) => {
	test.each([
		['output', ['percent'], '0%'],
		['jobs', ['count'], '0'],
		['prices', ['percentage-points'], '0'],
		['cost', ['usd', 'cad'], 'US$0'],
	] as const)('estimates of %s run from zero to their numbers, each unit on its own scale', (what, units, zero) => {
		const picture = draw(chart, data, { what }, view);
		for (const unit of units) expectBars(picture, unit, barsOf(what, unit));
		expect(ticksOf(picture, units[0]).major).toEqual([zero]);
	});
	test('each row is found by the pointer', () => {
		const picture = draw(chart, data, { of: 'canada' }, view);
		expectRowPointer(picture, picture.all('.bar-row-ground'), ['most', 'range', 'little']);
	});
});

test('rows stand by whose economy they are of, the largest first whatever its sign, or the newest', () => {
	const output = (canada: string[], us: string[]) => [
		{
			groups: [
				['Canada', ...canada],
				['Ontario', 'least'],
				['United States', ...us],
			] as [string, ...string[]][],
		},
	];
	expectOrder(draw(chart, data), output(['most', 'range', 'little'], ['more', 'gain']));
	expectOrder(draw(chart, data, { order: 'date' }), output(['little', 'most', 'range'], ['gain', 'more']));
	expectOrder(draw(chart, data, { what: 'cost' }), [
		{ block: 'US dollars', groups: [['United States', 'dollars']] },
		{ block: 'Canadian dollars', groups: [['Canada', 'loonies', 'loonies-2']] },
	]);
	expectOrder(draw(chart, data, { what: 'jobs', of: 'mexico' }), [{ groups: [['Mexico', 'won']] }]);
});

test('money is written as each language writes it; Spanish uses the English signs, which Mexico knows too', () => {
	const nbsp = '\u00a0';
	for (const [locale, dollars, loonies, losses] of [
		['en', 'US$2,400', 'C$1,800', '−100,000'],
		['fr', '2 400 $ US', '1 800 $ CA', '−100 000'],
		['es', 'US$2,400', 'C$1,800', '−100,000'],
	] as const) {
		const said = (what: string, id: string) =>
			draw(chart, data, { what }, { locale })
				.texts(`.bar-row[data-key="${id}"] .bar-value`)[0]!
				.text.replaceAll(nbsp, ' ');
		expect([said('cost', 'dollars'), said('jobs', 'lost')]).toEqual([dollars, losses]);
		expect(said('cost', 'loonies')).toContain(loonies);
	}
});

test('“about” is said of the estimates that the record has it of, and of no other', () => {
	const said = (id: string) => draw(chart, data, { estimate: id }).readout().heading;
	expect(said('more')).toContain('about 1.5% or more');
	for (const { id } of data.estimates.filter(({ about, what }) => !about && what === 'output'))
		expect(said(id)).not.toContain('about');
});

test('whatever the numbers are, longer is more and a loss points the other way than a gain', () => {
	const number = fc.integer({ min: -900, max: 900 }).map((tenths) => tenths / 10);
	fc.assert(
		fc.property(fc.array(number, { minLength: 2, maxLength: 6 }), fc.constantFrom(...VIEWS), (numbers, view) => {
			fc.pre(numbers.some((one) => Math.abs(one) >= 1));
			const estimates = numbers.map((one, index) => estimate(`e${index}`, 'canada', one));
			const picture = draw(chart, { ...data, estimates }, {}, view);
			const boxes = estimates.map(({ id }) => picture.box('.bar', picture.one(`.bar-row[data-key="${id}"]`)));
			const longest = Math.max(...numbers.map(Math.abs));
			const unit = Math.max(...boxes.map(width)) / longest;
			numbers.forEach((one, index) => expect(width(boxes[index]!)).toBeCloseTo(Math.abs(one) * unit, 0));
			// Zero is the end at which the longest bar begins. A gain and a loss may be as long as each other.
			const farthest = numbers.findIndex((one) => Math.abs(one) === longest);
			const at = numbers[farthest]! > 0 ? boxes[farthest]!.x1 : boxes[farthest]!.x2;
			numbers.forEach((one, index) => {
				const { x1, x2 } = boxOf(picture.one('.bar', picture.one(`.bar-row[data-key="e${index}"]`)));
				expect(Math.abs((one < 0 ? x2 : x1) - at)).toBeLessThan(0.3);
			});
		}),
		{ numRuns: 40 },
	);
});

test('where all that is estimated is nothing, the scale has its zero and bars have no length', () => {
	const none = { ...data, estimates: [estimate('none', 'canada', 0), estimate('none-either', 'canada', 0)] };
	const drawn = draw(chart, none);
	expect(drawn.texts('.bar-ticks > .tick-label').map(({ text }) => text)).toEqual(['0%']);
	for (const bar of drawn.all('.bar')) expect(width(boxOf(bar))).toBe(0);
});

test('the arrow keys go from row to row, and the row in focus alone is marked', () => {
	const keys = ['most', 'range', 'little', 'least', 'more', 'gain'];
	expectRowKeys(chart, data, {}, keys, ({ estimate: at }) => at);
	expect(chart.keys(draw(chart, data).marks)).toEqual(keys);
	const { all } = draw(chart, data, { estimate: 'least' });
	for (const marked of ['.bar-row.focused', '.bar-row-ground.focused'])
		expect(all(marked).map((node) => node.getAttribute('data-key'))).toEqual(['least']);
});

test.each([
	['', { what: 'output', of: 'all', order: 'size', estimate: 'little' }, []],
	['what=jobs', { what: 'jobs', of: 'all', estimate: 'won' }, []],
	['what=jobs&of=canada&estimate=won', { what: 'jobs', of: 'canada', estimate: 'lost' }, []],
	// Nobody estimates output in Mexico.
	['of=mexico', { of: 'all' }, []],
	['of=ontario&order=date&estimate=least', { of: 'ontario', order: 'date', estimate: 'least' }, []],
	['estimate=lost', { what: 'output', estimate: 'little' }, []],
	[
		'what=tariff&of=france&order=age&estimate=x',
		{ what: 'output', of: 'all', order: 'size', estimate: 'little' },
		['what=tariff', 'of=france', 'order=age', 'estimate=x'],
	],
])('the address “%s” is read', (address, state, ignored) => expectAddress(chart, data, address, state, ignored));

test('estimates of one country that assume the same are told as a range', () => {
	const title = (estimates: Estimate[]) => {
		const from = { ...data, estimates };
		return chart.title(from, chart.read(from, {}).state, contextOf('estimates'));
	};
	const same = [estimate('a', 'canada', -1), estimate('b', 'canada', -2.5)];
	expect(title(same)).toBe('Change in output: estimates run from −2.5% to −1%');
	expect(title([...same, estimate('c', 'canada', -6, { scenario: 'a threat comes true' })])).not.toMatch(/\d/);
	expect(title([...same, estimate('c', 'mexico', -6)])).not.toMatch(/\d/);
});
