/** Where keys and addresses lead in `in-force`. */
import { expect, test } from 'vitest';
import type { Direction, Params } from '../../../../src/components/charts/contract';
import { chart } from '../../../../src/components/charts/all/in-force';
import { draw } from '../reading/picture';
import { follow, walk } from '../reading/walk';
import { expectAddress } from '../shared/rows';
import { data } from './fixture';

const PROGRAMMES = ['ieepa-canada', 's232-metals', 's122', 'ca-surtax-metals', 'ca-surtax-2026'];
const at = (address: string) => chart.read(data, Object.fromEntries(new URLSearchParams(address))).state;
const led = (address: string, direction: Direction) => chart.move(data, at(address), direction);

test('the arrow keys reach every measure: its programme, on a day on which it applies', () => {
	for (const [address, shown] of [
		['', data.items],
		['side=canada', data.items.slice(6)],
	] as const) {
		const states = walk(chart, data, Object.fromEntries(new URLSearchParams(address)));
		const told = data.items.filter((item) =>
			states.some(
				({ programme, on }) =>
					programme === item.programme && item.from <= on && (item.until === null || on < item.until),
			),
		);
		expect(told).toEqual(shown);
		expect(chart.keys(draw(chart, data, chart.write(data, at(address))).marks)).toEqual(shown.map(({ id }) => id));
	}
});

test('right stops at each day on which a measure begins or ends, left goes back the same way', () => {
	const days = [
		'2025-01-01',
		'2025-02-01',
		'2025-03-12',
		'2025-03-13',
		'2025-06-04',
		'2025-08-01',
		'2026-02-20',
		'2026-04-01',
		'2026-05-01',
		'2026-07-01',
		'2026-12-30',
	];
	const along = (address: string, direction: Direction) =>
		follow(chart, data, at(address), direction).map(({ on }) => on);
	expect(along('on=2025-01-01', 'right')).toEqual(days);
	expect(along('', 'left')).toEqual(days.toReversed());
	expect(along('on=2025-01-01&side=canada', 'right')).toEqual(['2025-01-01', '2025-03-13', '2026-05-01', '2026-12-30']);
	// What begins before the first day or ends after the last leads to no day outside of them.
	const early = { ...data, items: [{ ...data.items[0]!, from: '2024-05-01', until: '2027-01-01' }] };
	expect(follow(chart, early, at('on=2025-01-01'), 'right').map(({ on }) => on)).toEqual(['2025-01-01', '2026-12-30']);
});

test('up and down go through the programmes, from none to the last or the first', () => {
	const along = (address: string, direction: Direction) =>
		follow(chart, data, at(address), direction).map(({ programme }) => programme);
	expect(along('', 'down')).toEqual(['', ...PROGRAMMES]);
	expect(along('', 'up')).toEqual(['', ...PROGRAMMES.toReversed()]);
	expect(along('side=canada&programme=ca-surtax-2026', 'up')).toEqual(['ca-surtax-2026', 'ca-surtax-metals']);
});

test('the ends and single days lead where they say, and stay within the record', () => {
	expect(led('programme=s122&on=2025-08-01', 'first')).toBe('s122@2025-01-01');
	expect(led('programme=s122&on=2025-08-01', 'last')).toBe('s122@2026-12-30');
	expect(led('programme=s122&on=2025-08-01', 'back-a-day')).toBe('s122@2025-07-31');
	expect(led('on=2025-08-01', 'on-a-day')).toBe('@2025-08-02');
	expect(led('on=2026-12-30', 'on-a-day')).toBe('@2026-12-30');
	expect(led('on=2025-01-01', 'back-a-day')).toBe('@2025-01-01');
});

test('a focus is a programme, or none, and a day', () => {
	const state = at('on=2025-08-01');
	expect(chart.withFocus(data, state, 's122@2025-02-02')).toEqual({ ...state, programme: 's122', on: '2025-02-02' });
	expect(chart.withFocus(data, state, '@2025-02-02')).toEqual({ ...state, programme: '', on: '2025-02-02' });
	for (const key of [null, 's122', 's122@']) expect(chart.withFocus(data, state, key)).toEqual(state);
});

test('a side and a kind of goods can be asked for', () => {
	const shown = (params: Params) => chart.keys(draw(chart, data, params).marks);
	expect(shown({ side: 'united-states' })).toEqual(['e1', 'e2', 'm1', 'm2', 'm3', 'f1']);
	expect(shown({ side: 'canada' })).toEqual(['c1', 'c2']);
	expect(shown({ sector: 'copper' })).toEqual(['e1', 'e2', 'm3']);
	expect(shown({ sector: 'metals' })).toEqual(['e1', 'e2', 'm1', 'm2', 'm3', 'c1']);
	expect(shown({ sector: 'lumber', side: 'canada' })).toEqual(['c2']);
});

test.each([
	['', { side: 'both', sector: 'all', on: '2026-12-30', programme: '' }, []],
	['side=canada&sector=lumber&on=2025-01-01', { side: 'canada', sector: 'lumber', on: '2025-01-01' }, []],
	['programme=s122', { programme: 's122' }, []],
	// What a filter hides gives way.
	['programme=s122&side=canada', { programme: '' }, []],
	['programme=s122&sector=steel', { programme: '' }, []],
	[
		'side=mexico&sector=gold&on=2027-01-01&programme=x',
		{ side: 'both', sector: 'all', on: '2026-12-30', programme: '' },
		['side=mexico', 'sector=gold', 'on=2027-01-01', 'programme=x'],
	],
	['on=2024-12-31', { on: '2026-12-30' }, ['on=2024-12-31']],
])('the address “%s” is read', (address, state, ignored) => expectAddress(chart, data, address, state, ignored));
