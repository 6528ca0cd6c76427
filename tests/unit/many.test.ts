/** What charts leave out of their pictures when there is very much of it, and what they keep. */
import { describe, expect, test } from 'vitest';
import { makeLarger } from '../../bench/growth/make';
import { chart as tariffSteps } from '../../src/components/charts/all/tariff-steps';
import { data as tariffStepsOf } from '../../src/components/charts/all/tariff-steps/data';
import { monthsShown, MOST_MONTHS, within } from '../../src/components/charts/all/sector-months/window';
import type { Product } from '../../src/components/charts/all/sector-months/data';
import { board } from '../../src/components/charts/families/months/layout';
import type { Point } from '../../src/components/charts/families/months/series';
import { newest } from '../../src/components/charts/kit/newest';
import { addMonths } from '../../src/record/days';
import { joinRecord } from '../../src/record/record';
import { record } from '../record';
import { draw } from './truth/reading/picture';

const monthsFrom = (first: string, count: number) =>
	Array.from({ length: count }, (_, index) => addMonths(`${first}-01`, index).slice(0, 7));

describe('months of a sector', () => {
	const months = monthsFrom('2025-01', 100);
	const product = {
		values: months.map((_, index) => index),
		before: months.map((_, index) => -index),
		duties: [
			{
				goods: 'steel',
				name: 'Steel',
				originating: [
					{ from: '2025-01-01', percent: 0, upTo: false, banned: false },
					{ from: '2025-03-04', percent: 25, upTo: false, banned: false },
					{ from: '2031-06-04', percent: 50, upTo: false, banned: false },
				],
				other: [{ from: '2029-05-01', percent: 10, upTo: false, banned: false }],
			},
		],
	} as unknown as Product;

	test('are all shown if they are few', () => {
		const few = months.slice(0, MOST_MONTHS);
		expect(monthsShown({ months: few }, few[3]!)).toEqual(few);
		expect(within(product, { months: few }, few)).toBe(product);
	});
	test('are the last ones, or those from the cursor on', () => {
		expect(monthsShown({ months }, months.at(-1)!)).toEqual(months.slice(-MOST_MONTHS));
		expect(monthsShown({ months }, months[60]!)).toEqual(months.slice(-MOST_MONTHS));
		expect(monthsShown({ months }, months[20]!)).toEqual(months.slice(20, 20 + MOST_MONTHS));
	});
	test('have their own figures, and the duty that was in force when they begin', () => {
		const shown = monthsShown({ months }, months.at(-1)!);
		const cut = within(product, { months }, shown);
		expect([cut.values[0], cut.before[0], cut.values.length]).toEqual([52, -52, MOST_MONTHS]);
		const { originating, other } = cut.duties[0]!;
		expect(originating.map(({ from, percent }) => [from, percent])).toEqual([
			['2029-05-01', 25],
			['2031-06-04', 50],
		]);
		expect(other.map(({ from }) => from)).toEqual(['2029-05-01']);
		const early = within(product, { months }, monthsShown({ months }, '2025-02'));
		expect(early.duties[0]!.originating.map(({ from }) => from)).toEqual(['2025-02-01', '2025-03-04']);
		expect(early.duties[0]!.other).toEqual([]);
	});
});

describe('marks of months', () => {
	const boardOf = (count: number) =>
		board(
			{
				start: '2025-01-01',
				asOf: `${monthsFrom('2025-01', count).at(-1)!}-28`,
				on: '2025-03-01',
				events: [],
				known: new Set(),
				low: 0,
				high: 100,
				step: 25,
				notes: [],
				missing: '',
			},
			{ width: 720, band: 'wide', uid: 'many' },
			'en',
		);
	const points = ['2025-01', '2025-02', '2025-03', '2025-05', '2025-07', '2025-08'].map((month): Point => [month, 50]);

	test('are all drawn where there is room', () => {
		expect(boardOf(60).marked(points)).toEqual(points);
	});
	test('are left to the line where there is none, but for the month of the cursor and one that no line reaches', () => {
		expect(
			boardOf(140)
				.marked(points)
				.map(([month]) => month),
		).toEqual(['2025-03', '2025-05']);
	});
});

describe('steps of tariffs, many in a row', () => {
	const data = tariffStepsOf(joinRecord(makeLarger(record, { factor: 10, end: '2034-10-30', seed: 8 })), 'en');
	const picture = draw(tariffSteps, data, { origin: 'both' });

	test('are one line for each look, which goes through all of them', () => {
		const busiest = picture.marks.rows.toSorted((a, b) => b.steps.length - a.steps.length)[0]!;
		const looks = busiest.lines.map(({ look }) => look);
		expect(new Set(looks).size).toBe(looks.length);
		const steps = data.steps.filter(({ goods, origin }) => goods === busiest.key && origin === 'other');
		expect(steps.length).toBeGreaterThan(16);
		expect(
			busiest.lines
				.map(({ path }) => path)
				.join('')
				.match(/M/g),
		).toHaveLength(steps.length);
	});
	test('are all among the keys, and none without height is drawn as an area', () => {
		const shown = new Set(picture.marks.rows.map(({ key }) => key));
		const steps = data.steps.filter(({ goods }) => shown.has(goods)).map(({ key }) => key);
		expect(tariffSteps.keys(picture.marks).toSorted()).toEqual(steps.toSorted());
		const many = picture.marks.rows.filter(({ steps: keys }) => keys.length > 40).flatMap(({ areas }) => areas);
		expect(many.length).toBeGreaterThan(0);
		expect(many.filter(({ height }) => height === 0)).toEqual([]);
	});
});

test('of very many rows a picture draws the newest, in their order, and the one in focus', () => {
	const rows = monthsFrom('2025-01', 40).map((date, index) => ({ id: `row-${index}`, date }));
	const shuffled = rows.toSorted((a, b) => (Number(a.id.slice(4)) % 7) - (Number(b.id.slice(4)) % 7));
	const kept = newest(shuffled, ({ date }) => date, 'row-2');
	expect(kept.map(({ id }) => id)).toEqual(
		shuffled.map(({ id }) => id).filter((id) => id === 'row-2' || Number(id.slice(4)) >= 16),
	);
	expect(newest(rows.slice(0, 24), ({ date }) => date, 'row-2')).toEqual(rows.slice(0, 24));
});
