import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, daysBetween, type Day } from '../../src/record/days';
import { formatProblem } from '../../src/record/problem';
import { joinRecord, type Entries, type WholeRecord } from '../../src/record/record';
import { COLLECTIONS, schemas, type Measure } from '../../src/record/schema';
import {
	changeDays,
	daysOfRate,
	dutySteps,
	FIRST_DAY,
	goodsWithin,
	measuresOn,
	measuresOnPart,
	rateOn,
	type Duty,
	type DutyOptions,
} from '../../src/record/tariffs';
import { problems, record } from '../record';

const qualifying = { originating: true };
const other = { originating: false };
const programmes = (duty: Duty) => duty.parts.map(({ measure }) => measure.programme);

/** What a reader sees of a duty. */
const essence = ({ banned, percent, atLeast, upTo, parts }: Duty) => ({
	banned,
	percent,
	atLeast,
	upTo,
	parts: parts
		.filter(({ charged }) => charged !== 0)
		.map(({ measure, charged, of }) => `${measure.programme} ${charged} ${of}`)
		.toSorted(),
});

const sector = (id: string, order: number, within?: string) =>
	schemas.sectors.parse({ id, order, within, name: { en: id }, summary: { en: id }, sources: ['source'] });

/** A record that holds only sectors and measures, for cases the real one may not have. */
function recordOf(measures: { [field: string]: unknown }[]): WholeRecord {
	const entries = Object.fromEntries(COLLECTIONS.map((collection) => [collection, []])) as unknown as Entries;
	return joinRecord({
		...entries,
		sectors: [sector('group', 1), sector('things', 3, 'group'), sector('more', 2, 'group')],
		measures: measures.map((fields, index): Measure =>
			schemas.measures.parse({
				id: `measure-${index}`,
				title: { en: 'Measure' },
				by: 'united-states',
				kind: 'duty',
				programme: `programme-${index}`,
				on: ['things'],
				originating: { percent: 10 },
				nonOriginating: { percent: 10 },
				from: '2025-06-01',
				instrument: { name: `Act ${index}` },
				sources: ['source'],
				...fields,
			}),
		),
	});
}

test('the measures of the record have no problems', () => {
	expect(problems.filter(({ file }) => file.endsWith('/measures.yaml')).map(formatProblem)).toEqual([]);
});

describe('rateOn, on the record', () => {
	test.each(['2025-04-03', '2025-05-20'])('a car that qualifies: non-US content on %s', (day) => {
		expect(rateOn(record, 'cars', '2025-04-02', qualifying)).toMatchObject({ percent: 0 });
		expect(rateOn(record, 'cars', day, qualifying)).toMatchObject({ percent: 25, upTo: true, atLeast: 0 });
		expect(rateOn(record, 'cars', day, { ...qualifying, nonUsContent: 0.5 })).toMatchObject({
			percent: 12.5,
			upTo: false,
			atLeast: 12.5,
		});
		expect(rateOn(record, 'cars', day, other)).toMatchObject({ percent: 25, upTo: false });
	});

	test.each([qualifying, other])('steel on 4 June 2025 pays the metals tariff alone: %o', (origin) => {
		const duty = rateOn(record, 'steel', '2025-06-04', origin);
		expect(duty).toMatchObject({ percent: 50, instruments: ['Proclamation 10947'] });
		expect(programmes(duty)).toEqual(['s232-metals']);
		expect(duty.displaced.map(({ measure, by }) => [measure.programme, by.programme])).toEqual([
			['ieepa-canada', 's232-metals'],
		]);
	});

	test('softwood lumber adds the trade remedies to the tariff', () => {
		const duty = rateOn(record, 'lumber', '2025-10-14', qualifying);
		expect(duty.percent).toBe(45.16);
		expect(duty.parts.map(({ measure, charged }) => [measure.programme, charged])).toEqual([
			['ad-cvd-softwood', 35.16],
			['s232-wood', 10],
		]);
		expect(rateOn(record, 'lumber', '2025-10-14', other).percent).toBe(45.16);
		expect(rateOn(record, 'lumber', '2025-09-01', other).percent).toBe(70.19);
	});

	test.each(['2025-03-04', '2025-03-05', '2025-03-06'])('on %s every good pays, qualifying or not', (day) => {
		for (const origin of [qualifying, other]) {
			expect(rateOn(record, 'other-goods', day, origin).percent).toBe(25);
			expect(rateOn(record, 'energy', day, origin).percent).toBe(10);
		}
		expect(rateOn(record, 'other-goods', '2025-03-03', other).percent).toBe(0);
		expect(rateOn(record, 'other-goods', '2025-03-07', qualifying).percent).toBe(0);
	});

	test.each([
		['2025-03-07', 25, 'ieepa-canada'],
		['2025-08-01', 35, 'ieepa-canada'],
		['2026-02-23', 35, 'ieepa-canada'],
		['2026-02-24', 10, 's122'],
		['2026-07-23', 10, 's122'],
		['2026-07-24', 10, 's301-forced-labour'],
	])('other goods on %s: %d percent under %s, nothing if they qualify', (day, percent, programme) => {
		const duty = rateOn(record, 'other-goods', day, other);
		expect([duty.percent, programmes(duty)]).toEqual([percent, [programme]]);
		expect(rateOn(record, 'other-goods', day, qualifying).percent).toBe(0);
	});

	test('energy and potash pay nothing after the emergency duty', () => {
		for (const goods of ['energy', 'potash']) {
			expect(rateOn(record, goods, '2026-02-23', other).percent).toBe(10);
			expect(rateOn(record, goods, '2026-02-24', other).percent).toBe(0);
			expect(rateOn(record, goods, '2026-09-29', other).percent).toBe(0);
		}
	});

	test('listed goods add Section 338 to what other goods pay', () => {
		expect(rateOn(record, 'listed-goods', '2026-08-21', qualifying).percent).toBe(0);
		expect(rateOn(record, 'listed-goods', '2026-08-22', qualifying).percent).toBe(50);
		expect(rateOn(record, 'listed-goods', '2026-08-22', other).percent).toBe(60);
	});

	test('alcohol is banned from 29 September 2026, and nothing else counts', () => {
		expect(rateOn(record, 'alcohol', '2026-09-28', other)).toMatchObject({ banned: false, percent: 60 });
		const duty = rateOn(record, 'alcohol', '2026-09-29', other);
		expect(duty).toMatchObject({ banned: true, percent: null, atLeast: 0, upTo: false });
		expect(programmes(duty)).toEqual(['s338']);
	});

	test('Canada charges US goods on its own account', () => {
		const canada = { ...other, by: 'canada' };
		expect(rateOn(record, 'steel', '2025-03-13', canada).percent).toBe(25);
		expect(rateOn(record, 'steel', '2026-09-08', canada).percent).toBe(50);
		expect(rateOn(record, 'alcohol', '2025-08-31', canada).percent).toBe(25);
		expect(rateOn(record, 'alcohol', '2025-09-01', canada).percent).toBe(0);
		const listed = rateOn(record, 'other-goods', '2026-09-08', canada);
		expect(listed).toMatchObject({ percent: null, atLeast: 0 });
		expect(listed.parts[0]?.unknown?.en).toMatch(/\S/);
	});
});

describe('rateOn, in general', () => {
	test('a measure gives way to one that is owed, and not to one that charges nothing', () => {
		const asked = (percent: number) =>
			rateOn(
				recordOf([{ yields: ['strong'] }, { programme: 'strong', originating: { percent } }]),
				'things',
				'2025-06-01',
				qualifying,
			);
		expect([asked(0).percent, asked(5).percent]).toEqual([10, 5]);
		expect(asked(0).displaced).toEqual([]);
		expect(asked(5).displaced.map(({ measure, by }) => [measure.id, by.id])).toEqual([['measure-0', 'measure-1']]);
	});

	test('a part of the value leaves the least open, an unknown rate the whole', () => {
		const content = { originating: { percent: 40, of: 'metal-content' } };
		expect(rateOn(recordOf([{}, content]), 'things', '2025-06-01', qualifying)).toMatchObject({
			percent: 50,
			atLeast: 10,
			upTo: true,
		});
		const unknown = { originating: { unknown: { en: 'Not read.' } } };
		expect(rateOn(recordOf([{}, unknown]), 'things', '2025-06-01', qualifying)).toMatchObject({
			percent: null,
			atLeast: 10,
			upTo: false,
		});
	});

	test('a ban comes before every duty, also one that it would yield to', () => {
		const ban = { kind: 'ban', originating: { banned: true }, nonOriginating: { banned: true }, yields: ['strong'] };
		const measures = [ban, { programme: 'strong' }];
		expect(rateOn(recordOf(measures), 'things', '2025-06-01', qualifying)).toMatchObject({
			banned: true,
			percent: null,
		});
	});

	test('a measure applies from its first day to the day before its end', () => {
		const short = recordOf([{ from: '2025-06-01', until: '2025-06-03' }]);
		const percents = ['2025-05-31', '2025-06-01', '2025-06-02', '2025-06-03'].map(
			(day) => rateOn(short, 'things', day, qualifying).percent,
		);
		expect(percents).toEqual([0, 10, 10, 0]);
	});

	test('the parts stand oldest first, those of one day by their ids', () => {
		const measures = [
			{ id: 'b-late', from: '2025-05-01' },
			{ id: 'c-early', from: '2025-03-01' },
			{ id: 'a-late', from: '2025-05-01' },
		];
		const expected = ['c-early', 'a-late', 'b-late'];
		const { parts } = rateOn(recordOf(measures), 'things', '2025-06-01', qualifying);
		expect(parts.map(({ measure }) => measure.id)).toEqual(expected);
		expect(measuresOn(recordOf(measures), '2025-06-01').map(({ id }) => id)).toEqual(expected);
	});

	test('a ban has no rate at all', () => {
		const ban = { kind: 'ban', originating: { banned: true }, nonOriginating: { banned: true } };
		const { parts } = rateOn(recordOf([ban]), 'things', '2025-06-01', qualifying);
		expect(parts).toEqual([{ measure: expect.anything(), percent: null, of: null, charged: null, upTo: false }]);
	});

	test('the share from elsewhere counts for rates on that share alone, from none of it to all', () => {
		const onContent = recordOf([{ originating: { percent: 25, of: 'non-us-content' } }]);
		const onMetal = recordOf([{ originating: { percent: 25, of: 'metal-content' } }]);
		const asked = (small: WholeRecord, nonUsContent: number) => {
			const { percent, upTo } = rateOn(small, 'things', '2025-06-01', { originating: true, nonUsContent });
			return [percent, upTo];
		};
		expect(asked(onContent, 0)).toEqual([0, false]);
		expect(asked(onContent, 0.4)).toEqual([10, false]);
		expect(asked(onContent, 1)).toEqual([25, false]);
		expect(asked(onMetal, 0.4)).toEqual([25, true]);
	});

	test('nothing on a part of the value is nothing, not “up to” it', () => {
		const exempt = recordOf([{ originating: { percent: 0, of: 'metal-content' } }]);
		expect(rateOn(exempt, 'things', '2025-06-01', qualifying)).toMatchObject({ percent: 0, atLeast: 0, upTo: false });
	});

	test.each([
		['widgets', '2025-06-01', qualifying, '"widgets" is not a kind of good of the record; it has group, things, more.'],
		['group', '2025-06-01', qualifying, '"group" is a group; ask for one of the goods within it: more, things.'],
		['things', '2025-06-01', { originating: true, nonUsContent: -0.1 }, /nonUsContent is -0\.1.*from 0 to 1/],
		['things', '2025-06-01', { originating: true, nonUsContent: Number.NaN }, /nonUsContent is NaN.*from 0 to 1/],
		['things', '2025-02-30', qualifying, /"2025-02-30" is not a day/],
		['things', '2025-06', qualifying, /"2025-06" is not a day/],
		['things', '2025-06-01', { originating: true, nonUsContent: 50 }, /nonUsContent is 50.*from 0 to 1/],
	] as const)('refuses %s on %s', (goods, day, options, message) => {
		expect(() => rateOn(recordOf([]), goods, day, options)).toThrow(message);
	});
});

test('goodsWithin names the goods of a group in order, and a good itself', () => {
	expect(goodsWithin(record, 'automotive')).toEqual(['cars', 'auto-parts', 'trucks']);
	expect(goodsWithin(record, 'steel')).toEqual(['steel']);
});

test('measuresOn names what was in force, of one government or both', () => {
	const day = '2025-04-03';
	expect(measuresOn(record, day, { by: 'canada' }).map(({ id }) => id)).toEqual([
		'ca-surtax-2025-03-13',
		'ca-surtax-2025-whole-2025-03-13',
		'ca-surtax-metals-2025-03-13',
	]);
	expect(measuresOn(record, day)).toHaveLength(
		measuresOn(record, day, { by: 'canada' }).length + measuresOn(record, day, { by: 'united-states' }).length,
	);
	expect(measuresOn(record, FIRST_DAY).map(({ programme }) => programme)).toEqual(['ad-cvd-softwood']);
	expect(() => measuresOn(record, 'today')).toThrow(/not a day/);
});

describe('dutySteps', () => {
	test('a step ends only when the duty changes, not when an entry does', () => {
		const continued = recordOf([
			{ programme: 'same', until: '2025-07-01' },
			{ programme: 'same', from: '2025-07-01', until: '2025-08-01' },
			{ programme: 'another', from: '2025-08-01' },
		]);
		expect(dutySteps(continued, 'things', qualifying).map(({ from, until }) => [from, until])).toEqual([
			[FIRST_DAY, '2025-06-01'],
			['2025-06-01', '2025-08-01'],
			['2025-08-01', undefined],
		]);
		expect(changeDays(continued, 'things', qualifying)).toEqual(['2025-06-01', '2025-08-01']);
	});

	test('what began before the record of duties does not begin a step, but its end does', () => {
		const old = recordOf([{ from: '2024-02-01', until: '2025-04-01' }]);
		expect(dutySteps(old, 'things', qualifying)).toMatchObject([
			{ from: FIRST_DAY, until: '2025-04-01', duty: { day: FIRST_DAY, percent: 10 } },
			{ from: '2025-04-01', duty: { day: '2025-04-01', percent: 0 } },
		]);
		expect(changeDays(recordOf([{ from: FIRST_DAY }]), 'things', qualifying)).toEqual([]);
		const over = recordOf([{ from: '2024-02-01', until: '2024-06-01' }]);
		expect(dutySteps(over, 'things', qualifying)).toMatchObject([{ from: FIRST_DAY, duty: { percent: 0 } }]);
	});

	test('refuses what is no kind of good', () => {
		expect(() => dutySteps(recordOf([]), 'widgets', qualifying)).toThrow(/"widgets" is not a kind of good/);
		expect(() => dutySteps(recordOf([]), 'group', qualifying)).toThrow(/"group" is a group/);
	});

	test('other goods, on the record', () => {
		expect(dutySteps(record, 'other-goods', other).map(({ from, duty }) => [from, duty.percent])).toEqual([
			['2025-01-01', 0],
			['2025-03-04', 25],
			['2025-08-01', 35],
			['2026-02-24', 10],
			['2026-07-24', 10],
		]);
		expect(changeDays(record, 'other-goods', qualifying)).toEqual(['2025-03-04', '2025-03-07']);
	});

	test('the order of entries and measures that charge nothing make no step', () => {
		const shuffled = recordOf([
			{ programme: 'nothing', originating: { percent: 0 }, until: '2025-07-01' },
			{ programme: 'something' },
			{ programme: 'nothing', originating: { percent: 0 }, from: '2025-07-01' },
		]);
		expect(changeDays(shuffled, 'things', qualifying)).toEqual(['2025-06-01']);
	});
});

describe('whatever the goods and the day', () => {
	const kinds = record.sectors.map(({ id }) => id).filter((id) => goodsWithin(record, id)[0] === id);
	const goods = fc.constantFrom(...kinds);
	const day = fc.integer({ min: 0, max: 1000 }).map((days): Day => addDays(FIRST_DAY, days));
	const by = fc.constantFrom('united-states', 'canada');
	const share = fc.double({ min: 0, max: 1, noNaN: true });
	const options: fc.Arbitrary<DutyOptions> = fc.record(
		{ originating: fc.boolean(), by, nonUsContent: share },
		{ requiredKeys: ['originating', 'by'] },
	);

	test('the steps hold every day once and say what rateOn says', () => {
		fc.assert(
			fc.property(goods, day, options, (kind, on, asked) => {
				const steps = dutySteps(record, kind, asked);
				expect(steps[0]?.from).toBe(FIRST_DAY);
				expect(steps.at(-1)).not.toHaveProperty('until');
				for (const [index, step] of steps.slice(1).entries()) {
					const before = steps[index]!;
					expect(step.from).toBe(before.until);
					expect(daysBetween(before.from, step.from)).toBeGreaterThan(0);
					expect(essence(step.duty)).not.toEqual(essence(before.duty));
				}
				const holding = steps.filter(({ from, until }) => from <= on && (!until || on < until));
				expect(holding).toHaveLength(1);
				expect(essence(holding[0]!.duty)).toEqual(essence(rateOn(record, kind, on, asked)));
			}),
		);
	});

	test('the parts add up, and the least is never above the most', () => {
		fc.assert(
			fc.property(goods, day, options, (kind, on, asked) => {
				const duty = rateOn(record, kind, on, asked);
				const known = duty.parts.reduce((total, { charged }) => total + (charged ?? 0), 0);
				const open = duty.banned || duty.parts.some(({ unknown }) => unknown !== undefined);
				expect(duty.percent === null).toBe(open);
				// What falls on the rest of the value is least where the other is most.
				const most = Math.max(0, ...duty.parts.map(({ charged }) => charged ?? 0));
				if (duty.parts.some(({ of }) => of === 'rest-of-value')) {
					expect(duty.percent ?? most).toBeGreaterThanOrEqual(most);
					expect(duty.percent ?? known).toBeLessThanOrEqual(known + 1e-6);
				} else expect(duty.percent ?? known).toBeCloseTo(known, 6);
				expect(duty.atLeast).toBeLessThanOrEqual(known + 1e-6);
				if (!duty.upTo && !open) expect(duty.atLeast, 'nothing is open, so the least is all of it').toBe(duty.percent);
			}),
		);
	});

	test('on copper that does not qualify the most is 50, not 60: what is copper is not the rest', () => {
		const duty = rateOn(record, 'copper', '2026-02-24', { originating: false, by: 'united-states' });
		expect(duty.parts.map(({ of, charged }) => [of, charged])).toEqual([
			['metal-content', 50],
			['rest-of-value', 10],
		]);
		expect(duty).toMatchObject({ percent: 50, atLeast: 10, upTo: true });
	});

	test('only measures on the good count, one a programme, and none that gives way', () => {
		fc.assert(
			fc.property(goods, day, options, (kind, on, asked) => {
				const duty = rateOn(record, kind, on, asked);
				const applying = duty.parts.map(({ measure }) => measure);
				expect(new Set(programmes(duty)).size).toBe(duty.parts.length);
				for (const measure of applying) {
					expect(measure.on).toContain(kind);
					expect(measure.by).toBe(asked.by);
				}
				for (const { measure, by: stronger } of duty.displaced) {
					expect(applying).not.toContain(measure);
					if (!duty.banned) expect([...measure.yields, ...measure.yieldsInPart]).toContain(stronger.programme);
				}
			}),
		);
	});

	test('a good that qualifies never owes more than one that does not', () => {
		fc.assert(
			fc.property(goods, day, options, (kind, on, asked) => {
				const yes = rateOn(record, kind, on, { ...asked, originating: true });
				const no = rateOn(record, kind, on, { ...asked, originating: false });
				expect(yes.banned).toBe(no.banned);
				expect(yes.percent ?? 0).toBeLessThanOrEqual(no.percent ?? Infinity);
			}),
		);
	});

	test('more content from elsewhere never lowers the duty, and the whole is the most it can be', () => {
		fc.assert(
			fc.property(goods, day, fc.boolean(), share, share, (kind, on, originating, a, b) => {
				const charged = (nonUsContent?: number) => {
					const duty = rateOn(record, kind, on, { originating, nonUsContent });
					return duty.percent ?? duty.atLeast;
				};
				expect(charged(Math.min(a, b))).toBeLessThanOrEqual(charged(Math.max(a, b)));
				expect(charged(1)).toBe(charged());
			}),
		);
	});
});

describe('the day of a rate and the day of its last amendment', () => {
	const days = (id: string) => daysOfRate(record, record.get('measures', id));
	test.each([
		['us-s232-steel-2026-04-06', '2025-06-04', '2026-04-06'],
		['us-s232-copper-2026-04-06', '2025-08-01', '2026-04-06'],
		['us-s232-cars-2025-05-20', '2025-04-03', '2025-05-20'],
		['us-s338-listed-goods-2026-09-15', '2026-08-22', '2026-09-15'],
		['us-s338-alcohol-bulk-2026-09-29', '2026-08-22', '2026-09-29'],
	])('%s: since %s, amended %s', (id, since, amended) => expect(days(id)).toEqual({ since, amended }));

	test.each([
		['us-s338-alcohol-2026-09-29', '2026-09-29'],
		['us-s338-dairy-ban-2026-09-29', '2026-09-29'],
		['us-s338-alcohol-goods-2026-09-15', '2026-09-15'],
		['ca-surtax-metals-2026-09-08', '2026-09-08'],
		['ca-surtax-2026-cheese-2026-09-08', '2026-09-08'],
		['us-ieepa-2025-03-07', '2025-03-07'],
	])('%s is new since %s', (id, since) => expect(days(id)).toEqual({ since }));
});

test('a rate on part of a kind goes on the one on that part, whatever stands first in the file', () => {
	const [first, middle, last] = ['2025-01-01', '2025-06-01', '2025-09-01'];
	const part = { programme: 'p', onlyOn: { en: 'Small things' } };
	const measures = [
		{ programme: 'p', from: middle, until: last },
		{ ...part, from: first, until: last },
	];
	for (const before of [measures, measures.toReversed()]) {
		const small = recordOf([...before, { ...part, from: last }]);
		expect(daysOfRate(small, small.measures[2]!)).toEqual({ since: first, amended: last });
	}
});

describe('a rate on several kinds of goods', () => {
	const [first, second, third, last] = ['2025-01-01', '2025-03-01', '2025-06-01', '2025-09-01'];
	const all = ['things', 'more'];
	const days = (...measures: { [field: string]: unknown }[]) => {
		const small = recordOf(measures.map((fields) => ({ programme: 'p', ...fields })));
		return daysOfRate(small, small.measures.at(-1)!);
	};

	test('goes on the entries that were merged into it, and is as old on all goods as on the newest', () => {
		const merged = { on: all, from: last };
		const things = { on: ['things'], from: first, until: last };
		expect(days(things, { on: ['more'], from: first, until: last }, merged)).toEqual({ since: first, amended: last });
		expect(days(things, { on: ['more'], from: second, until: last }, merged)).toEqual({ since: second, amended: last });
		expect(days(things, { on: ['more'], from: second, until: last, originating: { percent: 5 } }, merged)).toEqual({
			since: last,
		});
	});

	test('is followed through a split and a merger', () => {
		const whole = { on: all, from: first, until: third };
		const parts = all.map((goods) => ({ on: [goods], from: third, until: last }));
		expect(days(whole, ...parts, { on: all, from: last })).toEqual({ since: first, amended: last });
		expect(days(whole, parts[0]!, parts[1]!)).toEqual({ since: first, amended: third });
	});

	test('is new where one kind of good is new to it, or was charged on a part of it only', () => {
		expect(days({ on: ['things'], from: first, until: last }, { on: all, from: last })).toEqual({ since: last });
		const parts = [{ en: 'Small' }, { en: 'Large' }].map((onlyOn) => ({ onlyOn, from: first, until: last }));
		expect(days(...parts, { from: last })).toEqual({ since: last });
	});
});

describe('a measure on part of a kind of good', () => {
	test('leaves the duty on the kind as it is, and is told beside it', () => {
		const small = recordOf([
			{ originating: { percent: 50 } },
			{ programme: 'programme-0', onlyOn: { en: 'Small things' }, originating: { percent: 25 } },
		]);
		expect(rateOn(small, 'things', '2025-06-01', qualifying).percent).toBe(50);
		expect(measuresOnPart(small, 'things', '2025-06-01').map(({ id }) => id)).toEqual(['measure-1']);
		expect(measuresOnPart(small, 'things', '2025-05-31')).toEqual([]);
		expect(measuresOnPart(small, 'more', '2025-06-01')).toEqual([]);
		expect(measuresOnPart(small, 'things', '2025-06-01', { by: 'canada' })).toEqual([]);
	});

	test('counts among the measures in force: three US bans on the record’s last day', () => {
		const bans = measuresOn(record, record.asOf, { by: 'united-states' }).filter(({ kind }) => kind === 'ban');
		expect(bans.map(({ instrument }) => instrument.name)).toEqual([
			'Proclamation 11061',
			'Proclamation 11062',
			'Proclamation 11063',
		]);
	});
});
