/** What the page of one’s goods says of codes that take in goods that differ, of quotas, of days and of what is not known. */
import { describe, expect, test } from 'vitest';
import { layersIn, sinceOf, sinceOfMeasure } from '../../src/goods/answer';
import { answerCsv, csvName } from '../../src/goods/csv';
import { baseOfQualifying, layerRate, sentenceOf } from '../../src/goods/say';
import { unknownTexts } from '../../src/goods/unknown';
import { answered } from '../goodsFiles';

describe('a code that takes in goods that differ', () => {
	test('names every measure that falls on some of them, from the least to the most', () => {
		const { result } = answered('94034090');
		const charged = layersIn(result.nonOriginating).filter(({ to }) => to > 0);
		expect(charged.map(({ claim, from, to }) => [claim.measure.programme, from, to])).toEqual([
			['s232-wood', 0, 25],
			['s301-forced-labour', 0, 10],
		]);
		for (const { nonOriginating, originating, from } of result.periods)
			if (nonOriginating.outcome.to > 0)
				expect(layersIn(nonOriginating).length + layersIn(originating).length, from).toBeGreaterThan(0);
	});

	test('has what is set to change for some of them, though the least and the most stay', () => {
		const { ahead, originating } = answered('940340').result;
		expect(originating.outcome).toMatchObject({ from: 0, to: 50 });
		expect(ahead.map(({ from }) => from)).toEqual(['2027-01-01']);
		const cabinets = ahead[0]!.changes.find(({ code }) => code === '9403409060');
		expect(cabinets?.before.originating.outcome).toMatchObject({ from: 25, to: 25 });
		expect(cabinets?.after.originating.outcome).toMatchObject({ from: 50, to: 50 });
	});
});

test('the day of a rate is that since which a good has paid it, not that of an amendment', () => {
	const since = (code: string, programme: string) => {
		const { result } = answered(code);
		const layer = result.originating.layers.find(({ claim }) => claim.measure.programme === programme)!;
		return sinceOf(result, 'originating', layer);
	};
	// Proclamation 11046 listed hockey sticks from the start, Proclamation 11064 added hides.
	expect(since('95069925', 's338')).toBe('2026-08-22');
	expect(since('41015010', 's338')).toBe('2026-09-15');
});

test('goods under a quota of the agreement pay the ordinary duty outside it, and the sentence says so', () => {
	const { result, speech } = answered('04069012');
	expect(sentenceOf(result, speech)).toMatch(
		/pay 50% and, outside a quota of the agreement, the ordinary duty \(\$1\.227\/kg\) if/,
	);
	// Of the lines of 0401.50 some are under a quota.
	const cream = answered('040150');
	expect(sentenceOf(cream.result, cream.speech)).toMatch(
		/pay no duty \(those of some lines also owe the ordinary duty outside a quota of the agreement\) if they qualify/,
	);
	expect(baseOfQualifying(cream.result, cream.speech)).toBe('free; on some lines within a quota of chapter 98 only');
	const milk = answered('04012020');
	expect(baseOfQualifying(milk.result, milk.speech)).toBe('free');
});

test('an ordinary duty that differs by line is not said to be no percentage', () => {
	const { result, speech } = answered('9506990');
	expect(unknownTexts(result, speech).join(' ')).not.toContain('no percentage');
	const cheese = answered('04069012');
	expect(unknownTexts(cheese.result, cheese.speech).join(' ')).toContain('no percentage');
});

test('a duty whose lines are not held is told where it may fall', () => {
	const { result, speech } = answered('88062100');
	expect(unknownTexts(result, speech).join(' ')).toContain('Proclamation 11055 puts 25 percent on drones');
	const early = answered('88062100', { day: '2026-09-02' });
	expect(unknownTexts(early.result, early.speech).join(' ')).not.toContain('11055');
	const helicopter = answered('880211');
	expect(unknownTexts(helicopter.result, helicopter.speech).join(' ')).not.toContain('11055');
});

test('earlier duties on metal content come with what is wrong with their lists', () => {
	const { result, speech } = answered('95069925');
	expect(unknownTexts(result, speech).join(' ')).toMatch(
		/For earlier days, 12 March 2025 to 6 April 2026: .*Goods outside chapters 72, 73 and 76 are not complete/,
	);
	const plywood = answered('44123142');
	expect(unknownTexts(plywood.result, plywood.speech).join(' ')).not.toContain('softwood lumber');
});

test('goods that may be banned have no rate that is sure, in the file or in its name', () => {
	const open = answered('22030000');
	const rows = answerCsv(open.result, open.rules, open.speech).split('\r\n');
	const cells = rows.filter((row) => row.includes(',added,'));
	expect(cells).toHaveLength(2);
	for (const row of cells) expect(row).toMatch(/ban: maybe,,,"Import ban, or \d+%"/);
	const ban = open.result.originating.layers.find(({ claim }) => claim.rate === 'ban')!;
	expect(layerRate(ban, open.speech)).toBe('Import ban in some cases');
	const packaged = answered('22030000', { answers: { packaged: 'yes' } });
	expect(csvName(open.result)).toBe('goods-22030000-2026-10-08.csv');
	expect(csvName(packaged.result)).toBe('goods-22030000-2026-10-08-packaged-yes.csv');
});

test('the receipt and the table of a measure have its day from one place', () => {
	const { result } = answered('22030000');
	const day = sinceOfMeasure(result, 'us-s338-alcohol-bulk-2026-09-29');
	// The duty began on 22 August; what changed on 29 September is that some of the goods are banned instead.
	expect(day).toBe('2026-08-22');
	expect(sinceOfMeasure(result, 'no-measure')).toBeUndefined();
});
