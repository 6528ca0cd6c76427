/** What the page of one’s goods says of codes that take in goods that differ, of quotas, of days and of what is not known. */
import { describe, expect, test } from 'vitest';
import { layersIn, sinceOf, sinceOfMeasure } from '../../src/goods/answer';
import { answerCsv, csvName } from '../../src/goods/csv';
import { baseOfQualifying, layerRate, reasonOf, sentenceOf } from '../../src/goods/say';
import type { Suggestion } from '../../src/goods/suggest/suggestion';
import { caveatsOf, uncountedAhead, unknownTexts } from '../../src/goods/unknown';
import { messageOf } from '../../src/components/goods/rows';
import { receiptOf } from '../../src/components/charts/all/border-receipt/receipt';
import { eachOnce } from '../../src/record/duties/layers';
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

describe('a duty whose lines are not held, or that no rate can tell', () => {
	const told = (code: string, day: string) => {
		const { result, rules, speech } = answered(code, { day });
		return {
			unknown: unknownTexts(result, speech).join(' '),
			caveats: caveatsOf(result, rules.asOf, speech).join(' '),
			ahead: uncountedAhead(result, rules.asOf).map(({ from }) => from),
		};
	};

	test('is told where it may fall, from its first day on', () => {
		// Annex III of Proclamation 11055 names components of drones from 9 February 2027 on.
		expect(told('88073000', '2027-02-09').unknown).toContain('Which lines its Annex III names is not in the record');
		expect(told('88073000', '2027-02-08').unknown).not.toContain('Annex III');
		expect(told('880211', '2027-02-09').unknown).not.toContain('Annex III');
		// Proclamation 11052 sets minimum prices for polysilicon, not for argon of the same heading.
		expect(told('28046100', '2026-12-04').unknown).toContain('US$21 a');
		expect(told('28046100', '2026-12-04').caveats).toMatch(/“Polysilicon minimum prices .*” may fall on these goods/);
		expect(told('28042100', '2026-12-04').unknown).not.toContain('minimum prices');
	});

	test('is told beside the sentence where a list that is held in part names no line of the goods', () => {
		// The scope of the softwood cases covers some goods of 4409; tropical wood of 4407 is none of them.
		expect(told('44091010', '2026-10-08').caveats).toMatch(/“Anti-dumping and .* lumber” may fall on these goods/);
		expect(told('44072902', '2026-10-08').caveats).toBe('');
		expect(told('44072902', '2026-10-08').unknown).not.toContain('lumber');
		expect(told('44071300', '2026-10-08').caveats).not.toContain('may fall');
	});

	test('is told before as set for a later day', () => {
		expect(told('88073000', '2026-10-08').ahead).toEqual(['2027-02-09']);
		expect(told('28046100', '2026-10-08').ahead).toEqual(['2026-12-04']);
		expect(told('28046100', '2026-12-04').ahead).toEqual([]);
		expect(told('28042100', '2026-10-08').ahead).toEqual([]);
		expect(told('2804', '2026-10-08').ahead).toEqual(['2026-12-04']);
	});
});

test('solar cells and modules pay 15 percent more from 4 December 2026, whether or not they qualify', () => {
	const { ahead } = answered('85414300').result;
	expect(ahead.map(({ from }) => from)).toEqual(['2026-12-04']);
	const rates = (day: string, code = '85414300') => {
		const { nonOriginating, originating } = answered(code, { day }).result;
		return [originating.outcome, nonOriginating.outcome].map(({ from, to }) => [from, to]);
	};
	// It adds to the forced-labour duty: note 52(f) does not name it.
	expect(rates('2026-12-03')).toEqual([
		[0, 0],
		[10, 10],
	]);
	expect(rates('2026-12-04')).toEqual([
		[15, 15],
		[25, 25],
	]);
	// Wafers are exempt from that duty; polysilicon itself pays no percentage.
	expect(rates('2026-12-04', '3818000040')).toEqual([
		[15, 15],
		[15, 15],
	]);
	expect(rates('2026-12-04', '28046100')).toEqual([
		[0, 0],
		[0, 0],
	]);
});

test('what owes nothing because it qualifies says so, beside a duty that spares it too', () => {
	const told = (code: string, answers: NonNullable<Parameters<typeof answered>[1]>['answers']) => {
		const { originating } = answered(code, { answers }).result;
		return originating.layers.map(({ claim, state }) => [claim.measure.programme, state]);
	};
	expect(told('87032301', { 'old-vehicle': 'yes' })).toEqual([
		['s232-autos', 'exempt'],
		['s301-forced-labour', 'exempt'],
	]);
	expect(told('87032301', {})).toContainEqual(['s301-forced-labour', 'gives-way']);
});

/** A good cannot be made both for drones to dock and for cars. */
test('a good is not reckoned with as what its answers rule out', () => {
	const rates = (answers: NonNullable<Parameters<typeof answered>[1]>['answers']) => {
		const { nonOriginating } = answered('8537109170', { answers: { 'civil-aircraft': 'no', ...answers } }).result;
		return {
			span: [nonOriginating.outcome.from, nonOriginating.outcome.to],
			asks: nonOriginating.asks.map((ask) => Object.values(ask)[0]),
		};
	};
	// With the 50 percent on listed goods and, but for parts of cars, the 10 percent on goods that do not qualify.
	expect(rates({})).toEqual({ span: [60, 160], asks: ['auto-part', 'drone-docking'] });
	expect(rates({ 'drone-docking': 'yes' })).toEqual({ span: [160, 160], asks: [] });
	expect(rates({ 'auto-part': 'yes' })).toEqual({ span: [75, 75], asks: [] });
	// Of two answers that contradict each other one counts: no good owes two duties of Section 232.
	expect(rates({ 'auto-part': 'yes', 'drone-docking': 'yes' }).span).toEqual([160, 160]);
});

test('drones pay 25 or 100 percent, whether or not they qualify', () => {
	const rates = (code: string, asked: Parameters<typeof answered>[1] = {}) => {
		const { nonOriginating, originating } = answered(code, asked).result;
		return [originating.outcome, nonOriginating.outcome].map(({ from, to }) => [from, to]);
	};
	const noAircraft = { 'civil-aircraft': 'no' } as const;
	expect(rates('88062200', { answers: { ...noAircraft, 'thermal-imager': 'no' } })).toEqual([
		[25, 25],
		[35, 35],
	]);
	expect(rates('88062200', { answers: { ...noAircraft, 'thermal-imager': 'yes' } })).toEqual([
		[100, 100],
		[110, 110],
	]);
	expect(rates('88062400', { answers: noAircraft })).toEqual([
		[100, 100],
		[110, 110],
	]);
	expect(rates('88062400', { answers: noAircraft, day: '2026-09-02' })).toEqual([
		[0, 0],
		[10, 10],
	]);
	expect(rates('88073000', { answers: { ...noAircraft, 'drone-part': 'no' } })).toEqual([
		[0, 0],
		[10, 10],
	]);
});

test('kits of vehicle parts pay what parts that qualify do not', () => {
	const qualifying = (kit?: 'yes') =>
		answered('94012000', { answers: { 'auto-part': 'yes', ...(kit && { kit }) } }).result.originating.outcome;
	expect(qualifying()).toMatchObject({ from: 0, to: 0 });
	expect(qualifying('yes')).toMatchObject({ from: 25, to: 25 });
	expect(
		answered('94012000', { answers: { 'auto-part': 'yes', kit: 'yes' } }).result.nonOriginating.outcome,
	).toMatchObject({ from: 25, to: 25 });
});

describe('a measure that adds nothing, whatever is answered', () => {
	const said = (code: string, way: 'originating' | 'nonOriginating', programme: string) => {
		const { result, speech } = answered(code);
		const layer = layersIn(result[way]).find(({ claim }) => claim.measure.programme === programme);
		return layer && [layerRate(layer, speech), reasonOf(layer, way, result, speech)];
	};

	test('beside a ban says that the good may not be imported, and not that another duty is charged in its place', () => {
		expect(said('87115000', 'nonOriginating', 's301-forced-labour')).toEqual([null, 'the good may not be imported']);
	});

	test('beside a duty of nothing on goods that do not qualify is not said to spare those that do', () => {
		const { result, speech } = answered('87043101', { answers: { 'old-vehicle': 'yes' } });
		const reasons = layersIn(result.nonOriginating).map((layer) => reasonOf(layer, 'nonOriginating', result, speech));
		expect(reasons).toContain('does not apply: 25 years old or more');
		expect(reasons).not.toContain('nothing on goods that qualify');
	});

	test('is struck through with its reason', () => {
		const nothing = [null, 'nothing on goods that qualify'];
		expect(said('94012000', 'originating', 's232-autos')).toEqual(nothing);
		expect(said('94012000', 'originating', 's232-trucks')).toEqual(nothing);
		expect(said('94012000', 'originating', 's301-forced-labour')).toEqual(nothing);
		expect(said('83025000', 'originating', 's301-forced-labour')).toEqual(nothing);
		expect(said('94012000', 'nonOriginating', 's301-forced-labour')).toEqual(['0% to 10%', '']);
	});

	test('has the reason that holds whatever is answered of an aircraft', () => {
		const told = ['forced', 'gives way to Cars and parts (232)'];
		for (const answer of [undefined, 'yes', 'no'] as const) {
			const { result, speech } = answered('85443000', { answers: { 'auto-part': 'yes', 'civil-aircraft': answer } });
			const layers = layersIn(result.nonOriginating).filter(({ claim }) => claim.measure.programme.includes(told[0]!));
			expect(layers.map((layer) => reasonOf(layer, 'nonOriginating', result, speech))).toEqual([told[1]]);
		}
	});

	test('stands there where a list of its own exempts the good', () => {
		// Potash and crude oil are on lists of their own of 9903.05.86.
		for (const code of ['31042000', '27090010'])
			expect(said(code, 'nonOriginating', 's301-forced-labour')).toEqual([null, 'does not fall on it']);
	});

	test('is left out where it exempts from what does not fall on the good', () => {
		// No list of Section 338 names wiring sets; aluminum tubes are on one.
		expect(said('85443000', 'originating', 's338')).toBeUndefined();
		const { result, speech } = answered('76081000');
		const exemption = layersIn(result.originating).find(({ claim }) => claim.measure.id.includes('aircraft'))!;
		expect(layerRate(exemption, speech)).toBeNull();
		expect(reasonOf(exemption, 'originating', result, speech)).toBe('exempt if: For civil aircraft');
	});

	test('does not hide the duty that it may exempt from', () => {
		const { result } = answered('85443000');
		const layer = eachOnce(layersIn(result.nonOriginating)).find(
			({ claim }) => claim.measure.programme === 's301-forced-labour',
		)!;
		expect([layer.from, layer.to]).toEqual([0, 10]);
	});
});

describe('a code of several lines that measures treat alike', () => {
	const receiptOfCode = (code: string) => {
		const { nonOriginating, originating } = answered(code).result;
		return receiptOf({ qualifying: originating, other: nonOriginating }, undefined);
	};

	test('has the layers of each of them, and a receipt duty by duty', () => {
		const { nonOriginating } = answered('7610').result;
		expect(nonOriginating.leaves.length).toBeGreaterThan(1);
		expect(nonOriginating.layers.map(({ claim, state }) => [claim.measure.programme, state])).toEqual([
			['s232-metals', 'charged'],
			['s301-forced-labour', 'gives-way'],
		]);
		const { bills } = receiptOfCode('7610');
		expect([bills.qualifying.from, bills.other.from]).toEqual([50, 55.7]);
		expect(bills.other.lines.map(({ id }) => id)).not.toContain('numbers');
	});

	test('says of an ordinary duty that is free in the schedule that it is', () => {
		// All lines of 7208 are free.
		const { bills } = receiptOfCode('7208');
		expect(bills.qualifying.lines.find(({ id }) => id === 'ordinary')!.state).toBe('free');
	});

	test('has none where they differ', () => {
		const { among, layers } = answered('9403').result.nonOriginating;
		expect(layers).toEqual([]);
		expect(among.length).toBeGreaterThan(0);
	});
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

test('what Canada charges on a vehicle that qualifies depends on its Canadian and Mexican content, which is asked', () => {
	const { canada, contents } = answered('870323').result;
	expect(contents).toContain('regional');
	// SOR/2025-118: 25 percent of the value less that content, of at least 15 percent.
	expect(canada.whole.originating.outcome).toMatchObject({ from: 0, to: 21.25 });
	const known = answered('870323', { content: { regional: 0.4 } }).result.canada.whole;
	expect(known.originating.outcome).toMatchObject({ from: 15, to: 15 });
	expect(known.nonOriginating.outcome).toMatchObject({ from: 25, to: 25 });
	expect(answered('761010').result.contents).not.toContain('regional');
});

test('a number too long says that its first digits are a code only where they are', () => {
	const { t } = answered('95069925').speech;
	const nearest: Suggestion[] = [{ code: '95069925', name: 'Hockey sticks', path: [], rank: 1 }];
	const said = (code: string) => messageOf({ kind: 'too-long', code, nearest }, t);
	expect(said('9506992540123')).toContain('Its first digits are');
	expect(said('123456789012')).toContain('no code begins as it does');
});
