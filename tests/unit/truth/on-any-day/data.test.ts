/** What `on-any-day` takes from the record: the same counts and shares that other charts and pages have. */
import { expect, test } from 'vitest';
import type { InForceData } from '../../../../src/components/charts/all/in-force/data';
import type { OnAnyDayData } from '../../../../src/components/charts/all/on-any-day/data';
import { countOn } from '../../../../src/components/charts/all/on-any-day/state';
import { prepare } from '../../../../src/components/charts/build/prepare';
import { record } from '../../../record';

const data = prepare(record, 'on-any-day', 'en').data as OnAnyDayData;

test.each(['2025-01-01', '2025-03-06', '2025-08-01', '2026-02-24', '2026-09-08', record.asOf])(
	'on %s as many programmes are in force as the chart of measures counts',
	(day) => {
		const { items } = prepare(record, 'in-force', 'en').data as InForceData;
		for (const side of ['united-states', 'canada'] as const) {
			const on = items.filter(({ by, from, until }) => by === side && from <= day && (until === null || day < until));
			expect(countOn(data, side, day)).toBe(new Set(on.map(({ programme }) => programme)).size);
		}
	},
);

test('goods that paid a duty even where they qualify are hit, all others spared', () => {
	expect(data.goods.hit).toEqual(['Passenger vehicles', 'Trucks', 'Aluminum', 'Iron and steel', 'Sawn lumber']);
	expect(data.goods.spared).toContain('Potash');
	expect(data.goods.spared).toContain('Crude oil');
});

test('imports are those of the months, in percent of a twelfth of the year before', () => {
	// By hand, in millions: cars, trucks, aluminum, steel and sawn lumber of February 2026, and of 2024.
	const values = ['cars', 'trucks', 'aluminum', 'steel', 'lumber'].map((product) => {
		const { series } = record.goods.find((goods) => goods.product === product)!;
		return record.get('series', series!).points.find(([month]) => month === '2026-02')![1]!;
	});
	const year = 28_260 + 7170 + 11_370 + 7800 + 5240;
	const now = values.reduce((sum, value) => sum + value, 0) / 1e6;
	expect(data.hit.find(([month]) => month === '2026-02')![1]).toBeCloseTo((100 * now) / (year / 12), 0);
});

test('the turning points are those that have a page, from 2025 on', () => {
	const days = new Set(
		record.events
			.filter(({ key, status, date }) => key && status === 'happened' && date >= '2025')
			.map(({ date }) => date),
	);
	expect(data.turns.map(({ day }) => day)).toEqual([...days].toSorted());
	expect(data.turns.filter(({ review }) => review).map(({ day }) => day)).toEqual(['2026-07-01']);
});
