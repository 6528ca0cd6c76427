/** Kinds of goods as sets of tariff codes: what a kind is said to pay, and what its lines pay. */
import { describe, expect, test } from 'vitest';
import { goodsHeadings } from '../../src/record/duties/everyLine';
import { kindsOn, linesOfKinds, paysAsSaid } from '../../src/record/duties/kinds';
import type { Outcome } from '../../src/record/duties/question';
import { kindFinder, kindProblems } from '../../src/record/lines/kinds';
import type { Charging } from '../../src/record/lines/line';
import { formatProblem } from '../../src/record/problem';
import type { Sector } from '../../src/record/schema';
import { rateOn } from '../../src/record/tariffs';
import { lines } from '../lines';
import { record } from '../record';

const KINDS = record.sectors.filter((kind) => kind.lines).map(({ id }) => id);

describe('the kinds of the record', () => {
	test('name codes that there are, and none that another kind names unless one says so', () => {
		expect(kindProblems(record.sectors, lines).map(formatProblem)).toEqual([]);
		expect(KINDS).toHaveLength(14);
	});

	test('take in every line of the schedule', () => {
		const { ofLine } = kindFinder(record.sectors, lines);
		expect(lines.schedule.filter(({ code }) => ofLine(code).length === 0)).toEqual([]);
	});

	test.each([
		['87032201', ['cars']],
		['95069925', ['listed-goods']],
		['9403608093', ['wood-furniture']],
		['31042000', ['potash']],
		['27090010', ['energy']],
		['22030000', ['alcohol']],
		['33049950', ['other-goods']],
	])('%s is of %j', (code, kinds) => {
		expect(kindFinder(record.sectors, lines).ofLine(code)).toEqual(kinds);
	});

	// By the schedules and notes: what some goods of a kind pay that the bulk of it does not.
	test.each<[string, 'originating' | 'nonOriginating', number, number]>([
		['lumber', 'originating', 45.16, 45.16],
		['lumber', 'nonOriginating', 45.16, 45.16],
		['potash', 'nonOriginating', 0, 0],
		['energy', 'nonOriginating', 0, 0],
		// Vanities (9403.60.8093) pay 25 and 50; what is no cabinet of the numbers of parts pays the 10 of Section 301.
		['wood-furniture', 'nonOriginating', 10, 75],
		// Golf carts (8703.10.50): 25 and 50.
		['cars', 'nonOriginating', 10, 75],
		// Extrusions (7604) and structures (7308.90.30) are on two lists: 50 and 50.
		['aluminum', 'originating', 0, 100],
		['steel', 'originating', 0, 100],
	])('lines of %s pay, %s, from %d to %d', (kind, way, from, to) => {
		expect(linesOfKinds(record, lines, 'united-states').get(kind)?.[way].span).toMatchObject({ from, to });
	});

	test.each(['united-states', 'canada'] as const)(
		'what the table of %s says of a kind lies within what its lines pay, or is told beside it',
		(by) => {
			const kinds = linesOfKinds(record, lines, by);
			for (const kind of KINDS)
				for (const way of ['originating', 'nonOriginating'] as const) {
					const duty = rateOn(record, kind, record.asOf, { originating: way === 'originating', by });
					const { span, outcomes } = kinds.get(kind)![way];
					const name = `${by} ${kind} ${way}`;
					if (duty.banned) expect(span.ban, name).not.toBe('no');
					else if (duty.percent !== null) {
						expect(span.from, name).toBeLessThanOrEqual(duty.atLeast);
						expect(span.to, name).toBeGreaterThanOrEqual(duty.percent);
					}
					// A row that says one number for all has lines that all pay it.
					if (paysAsSaid(duty, span) && duty.atLeast === duty.percent) expect(outcomes, name).toHaveLength(1);
				}
		},
	);

	/** The least and the most that the cells of a row tell, as the table of duties writes them. */
	const told = (kind: string, way: 'originating' | 'nonOriginating', by: Charging): Outcome => {
		const duty = rateOn(record, kind, record.asOf, { originating: way === 'originating', by });
		const { span } = linesOfKinds(record, lines, by).get(kind)![way];
		if (!paysAsSaid(duty, span)) return span;
		return { from: duty.atLeast, to: duty.percent ?? 0, ban: duty.banned ? 'yes' : 'no' };
	};
	/** What of an outcome lies outside of what is told; a good that may be banned pays the rest only if it is not. */
	const outside = ({ from, to, ban }: Outcome, row: Outcome) =>
		(ban !== 'yes' && (row.ban === 'yes' || from < row.from || to > row.to)) || (ban !== 'no' && row.ban === 'no');

	test('every US line pays what the row of each of its kinds tells', () => {
		const { ofLine } = kindFinder(record.sectors, lines);
		// What is known of goods of these kinds besides their code narrows what the line alone says.
		const known = new Set(record.sectors.filter((kind) => kind.lines?.meets.length).map(({ id }) => id));
		const rows = new Map(
			KINDS.map((kind) => [
				kind,
				{
					originating: told(kind, 'originating', 'united-states'),
					nonOriginating: told(kind, 'nonOriginating', 'united-states'),
				},
			]),
		);
		let seen = 0;
		const wrong: string[] = [];
		for (const { lines: ofHeading } of goodsHeadings(record, lines))
			for (const line of ofHeading)
				for (const leaf of line.within.length > 0 ? line.within : [line])
					for (const kind of ofLine(leaf.code).filter((id) => !known.has(id)))
						for (const way of ['originating', 'nonOriginating'] as const) {
							seen += 1;
							if (outside(leaf[way].outcome, rows.get(kind)![way])) wrong.push(`${leaf.code} ${kind} ${way}`);
						}
		expect(wrong).toEqual([]);
		expect(seen).toBeGreaterThan(2 * 10_000);
	});

	test.each(['united-states', 'canada'] as const)('no outcome of %s lies outside of what a row tells', (by) => {
		const all = [...linesOfKinds(record, lines, by)].flatMap(([kind, ways]) =>
			(['originating', 'nonOriginating'] as const).flatMap((way) =>
				ways[way].outcomes.map((outcome) => ({ kind, way, outcome, row: told(kind, way, by) })),
			),
		);
		expect(all.filter(({ outcome, row }) => outside(outcome, row))).toEqual([]);
		expect(all.length).toBeGreaterThan(KINDS.length);
	});

	test.each(['2025-03-12', '2025-08-01', '2026-02-24', '2026-04-06', '2026-08-22', '2026-09-15'])(
		'on %s, some line of each kind pays what the kind is said to pay',
		(day) => {
			const some = ['cars', 'steel', 'lumber', 'potash', 'other-goods'];
			for (const [kind, { nonOriginating }] of kindsOn(record, lines, day, some)) {
				const { percent } = rateOn(record, kind, day, { originating: false });
				if (percent === null) continue;
				const { from, to } = nonOriginating.span;
				expect(from, `${kind} ${day}`).toBeLessThanOrEqual(percent);
				expect(to, `${kind} ${day}`).toBeGreaterThanOrEqual(percent);
			}
		},
	);
});

describe('a kind with a fault', () => {
	const changed = (id: string, said: Partial<NonNullable<Sector['lines']>> | undefined) =>
		kindProblems(
			record.sectors.map((kind) => (kind.id === id ? { ...kind, lines: said && { ...kind.lines!, ...said } } : kind)),
			lines,
		).map(formatProblem);

	test.each<[string, string, Partial<NonNullable<Sector['lines']>> | undefined, string]>([
		['no codes', 'potash', undefined, 'potash · lines: is missing'],
		['a code that the schedule lacks', 'potash', { codes: ['310499'] }, '3104.99 is not in the US schedule'],
		['a number that no measure names', 'potash', { codes: ['3104200010'] }, '3104.20.00.10 is named by no measure'],
		[
			'a list without rows',
			'potash',
			{ lists: ['us-s122-surcharge'] },
			'"us-s122-surcharge" has no rows in us-lines.csv',
		],
		['the code of another', 'potash', { codes: ['310420', '2709'] }, 'names 2709, as "energy" does'],
		['the rest beside codes', 'potash', { rest: true }, 'potash · lines.rest: stands beside codes'],
		['a kind that it shares nothing with', 'potash', { shares: ['cars'] }, 'names "cars", which has no code in common'],
	])('is refused: %s', (_, id, said, message) => {
		expect(changed(id, said).join('\n')).toContain(message);
	});

	test('that is a group has no codes', () => {
		expect(
			changed('automotive', { what: { en: 'x' }, codes: ['87'], lists: [], except: [], meets: [], shares: [] })[0],
		).toContain('automotive · lines: names codes, but it is a group');
	});
});
