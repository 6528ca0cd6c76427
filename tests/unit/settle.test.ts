/** The rules by which measures give way to one another, on goods made up for the purpose. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { settle, shareOf, spanOf, type Claim, type ClaimRate } from '../../src/record/duties/settle';

interface Given {
	programme: string;
	rate: ClaimRate;
	yields?: string[];
	yieldsInPart?: string[];
	digits?: number;
}

const claims = (given: Given[]): Claim[] =>
	given.map(({ programme, rate, yields = [], yieldsInPart = [], digits = 8 }, index) => ({
		measure: { id: `${programme}-${index}`, programme, yields, yieldsInPart },
		rate,
		digits,
	}));
const value = (percent: number): ClaimRate => ({ percent, of: 'value' });
const charged = (given: Given[]) => settle(claims(given)).charges.map(({ claim }) => claim.measure.id);
const span = (given: Given[], content = {}, base: number | null = 0) =>
	spanOf(settle(claims(given)).charges, content, base);

describe('who gives way', () => {
	test('two programmes that say nothing of one another add up', () => {
		expect(
			span([
				{ programme: 'a', rate: value(10) },
				{ programme: 'b', rate: value(35.16) },
			]),
		).toEqual({
			from: 45.16,
			to: 45.16,
		});
	});

	test('of one programme the longest code counts, and of two as long the higher rate', () => {
		const steel = { programme: 'metals', rate: value(50), digits: 4 };
		expect(charged([steel, { programme: 'metals', rate: value(25), digits: 8 }])).toEqual(['metals-1']);
		expect(charged([steel, { programme: 'metals', rate: value(60), digits: 4 }])).toEqual(['metals-1']);
	});

	test('an exemption ends its programme, whatever the length of its code', () => {
		const { charges, exempt } = settle(
			claims([
				{ programme: 'a', rate: 'exempt', digits: 6 },
				{ programme: 'a', rate: value(10), digits: 8 },
			]),
		);
		expect([charges.length, exempt.map(({ measure }) => measure.id)]).toEqual([0, ['a-0']]);
	});

	test('a measure that gives way displaces nothing itself', () => {
		const chain = [
			{ programme: 'weak', rate: value(1), yields: ['middle'] },
			{ programme: 'middle', rate: value(2), yields: ['strong'] },
			{ programme: 'strong', rate: value(4) },
		];
		expect(charged(chain)).toEqual(['weak-0', 'strong-2']);
		expect(charged(chain.slice(0, 2))).toEqual(['middle-1']);
	});

	test('two measures that yield to one another are an error that names one', () => {
		expect(() =>
			charged([
				{ programme: 'a', rate: value(1), yields: ['b'] },
				{ programme: 'b', rate: value(1), yields: ['a'] },
			]),
		).toThrow(/"[ab]-[01]" yields/);
	});

	test('a ban comes first, and nothing is charged beside it', () => {
		const { bans, charges } = settle(
			claims([
				{ programme: 'a', rate: 'ban' },
				{ programme: 'b', rate: value(10) },
			]),
		);
		expect([bans.length, charges.length]).toEqual([1, 0]);
	});
});

describe('parts of the value', () => {
	// Copper that does not qualify, 24 February to 5 April 2026 (note 2(aa)(v)): 50 of the copper, 10 of the rest.
	const copper = [
		{ programme: 'copper', rate: { percent: 50, of: 'metal-content' } as const },
		{ programme: 'surcharge', rate: value(10), yieldsInPart: ['copper'] },
	];
	test.each([
		[{}, 10, 50],
		[{ metal: 0 }, 10, 10],
		[{ metal: 0.25 }, 20, 20],
		[{ metal: 1 }, 50, 50],
	])('one duty on the metal and another on the rest: %o', (content, from, to) =>
		expect(span(copper, content)).toEqual({ from, to }),
	);

	test('what yields in part gives way entirely to a duty on the full value', () => {
		expect(
			charged([
				{ programme: 'a', rate: value(10), yieldsInPart: ['b'] },
				{ programme: 'b', rate: value(50) },
			]),
		).toEqual(['b-1']);
	});

	test('US content is free up to 40 percent of a machine, and all of it of a car', () => {
		const content = (us: number) => ({ us, metal: 0, copper: 0, regional: 0 });
		expect([0, 0.3, 0.4, 0.9].map((us) => shareOf('value-less-us-content-up-to-40', content(us)))).toEqual([
			1, 0.7, 0.6, 0.6,
		]);
		expect(shareOf('non-us-content', content(0.5))).toBe(0.5);
	});

	test('Canada takes 15 percent of a qualifying car to be Canadian and Mexican, or more that is shown', () => {
		const car = [{ programme: 'cars', rate: { percent: 25, of: 'non-regional-content' } as const }];
		expect(span(car, { regional: 0 })).toEqual({ from: 21.25, to: 21.25 });
		expect(span(car, { regional: 0.6 })).toEqual({ from: 10, to: 10 });
		expect(span(car)).toEqual({ from: 0, to: 21.25 });
	});

	test('a total with the ordinary duty adds what the ordinary duty leaves of it', () => {
		const total = [{ programme: 'metals', rate: { percent: 15, of: 'value-total-with-base' } as const }];
		expect(span(total, {}, 2.5)).toEqual({ from: 12.5, to: 12.5 });
		expect(span(total, {}, 20)).toEqual({ from: 0, to: 0 });
		expect(span(total, {}, null)).toEqual({ from: 0, to: 15 });
	});

	test('whatever the content, the duty lies between the least and the most', () => {
		const part = fc.double({ min: 0, max: 1, noNaN: true });
		fc.assert(
			fc.property(part, part, (metal, us) => {
				const all = [...copper, { programme: 'cars', rate: { percent: 25, of: 'non-us-content' } as const }];
				const { from, to } = span(all, { metal, us });
				expect(from).toBe(to);
				expect(from).toBeGreaterThanOrEqual(span(all).from);
				expect(to).toBeLessThanOrEqual(span(all).to);
			}),
		);
	});
});
