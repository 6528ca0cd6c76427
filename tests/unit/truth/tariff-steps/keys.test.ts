/** Where the arrow keys lead in `tariff-steps`. */
import { expect, test } from 'vitest';
import { chart } from '../../../../src/components/charts/all/tariff-steps';
import { draw } from '../reading/picture';
import { follow, walk } from '../reading/walk';
import { data, START } from './fixture';

test('the arrow keys reach every step of every row', () => {
	for (const origin of ['both', 'originating', 'other']) {
		const shown = data.steps.filter((step) => origin === 'both' || step.origin === origin);
		const told = walk(chart, data, { origin }).flatMap(({ goods, on }) =>
			shown
				.filter((step) => step.goods === goods && step.from <= on && (step.until === null || on < step.until))
				.map(({ key }) => key),
		);
		expect(new Set(told)).toEqual(new Set(shown.map(({ key }) => key)));
		expect(chart.keys(draw(chart, data, { origin }).marks).toSorted()).toEqual(shown.map(({ key }) => key).toSorted());
	}
});

test('right stops at each day on which the duty of the row changes, left goes back the same way', () => {
	const { state } = chart.read(data, { goods: 'steel', on: START });
	const days = follow(chart, data, state, 'right').map(({ on }) => on);
	expect(days).toEqual([START, '2025-03-04', '2025-03-12', '2025-06-04', '2025-10-01', '2026-04-06', '2026-12-30']);
	const back = follow(chart, data, { ...state, on: '2026-12-30' }, 'left').map(({ on }) => on);
	expect(back).toEqual(days.toReversed());
	const alone = { ...state, origin: 'originating' as const };
	expect(follow(chart, data, alone, 'right').map(({ on }) => on)).toEqual([
		START,
		'2025-03-12',
		'2025-06-04',
		'2026-04-06',
		'2026-12-30',
	]);
});

test('up, down, the ends and single days lead where they say, and stay within the record', () => {
	const { state } = chart.read(data, { goods: 'copper', on: '2025-08-01' });
	const led = (direction: Parameters<typeof chart.move>[2], from = state) => chart.move(data, from, direction);
	expect(led('up')).toBe('steel@2025-08-01');
	expect(led('down')).toBe('dairy@2025-08-01');
	expect(led('up', { ...state, goods: 'steel' })).toBe('steel@2025-08-01');
	expect(led('down', { ...state, goods: 'dairy' })).toBe('dairy@2025-08-01');
	expect(led('first')).toBe('copper@2025-01-01');
	expect(led('last')).toBe('copper@2026-12-30');
	expect(led('back-a-day')).toBe('copper@2025-07-31');
	expect(led('on-a-day')).toBe('copper@2025-08-02');
	expect(led('back-a-day', { ...state, on: START })).toBe('copper@2025-01-01');
	expect(led('on-a-day', { ...state, on: data.asOf })).toBe('copper@2026-12-30');
});
