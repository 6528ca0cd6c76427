/** Where keys and addresses lead in `province-tiles`. */
import { expect, test } from 'vitest';
import type { Direction } from '../../../../src/components/charts/contract';
import { chart } from '../../../../src/components/charts/all/province-tiles';
import { translator } from '../../../../src/words/translate';
import { dictionary } from '../../../../src/words/dictionary';
import { draw } from '../reading/picture';
import { walk } from '../reading/walk';
import { expectAddress } from '../shared/rows';
import { data } from './fixture';

const readout = (province: string) =>
	chart.readout(data, chart.read(data, { province }).state, { locale: 'en', t: translator(dictionary('en')) });

const led = (from: string, direction: Direction, on = '2025-06-15') =>
	chart.move(data, chart.read(data, { province: from, on }).state, direction);

test('the arrow keys reach every tile, from any of them', () => {
	const ids = data.tiles.map(({ id }) => id);
	for (const province of ids)
		expect(new Set(walk(chart, data, { province }).map((state) => state.province))).toEqual(new Set(ids));
	expect(chart.keys(draw(chart, data).marks).toSorted()).toEqual(ids.toSorted());
});

test('left and right go along a row, up and down to the nearest tile of the next', () => {
	const way = (from: string) => (['left', 'right', 'up', 'down'] as const).map((direction) => led(from, direction));
	expect(way('bc')).toEqual(['bc', 'ab', 'yt', 'bc']);
	expect(way('sk')).toEqual(['ab', 'on', 'yt', 'sk']);
	expect(way('qc')).toEqual(['on', 'qc', 'nl', 'qc']);
	expect(way('yt')).toEqual(['yt', 'nl', 'yt', 'bc']);
	expect(way('nl')).toEqual(['yt', 'nl', 'nl', 'qc']);
	expect([led('sk', 'first'), led('sk', 'last')]).toEqual(['yt', 'qc']);
});

test('with Shift the keys go from day to day, within the record', () => {
	expect(led('sk', 'back-a-day')).toBe('sk@2025-06-14');
	expect(led('sk', 'on-a-day')).toBe('sk@2025-06-16');
	expect(led('sk', 'back-a-day', '2025-01-01')).toBe('sk@2025-01-01');
	expect(led('sk', 'on-a-day', '2026-07-01')).toBe('sk@2026-07-01');
});

test('a focus is a tile, and a day where it has one', () => {
	const { state } = chart.read(data, { on: '2025-06-15' });
	expect(chart.withFocus(data, state, 'sk')).toEqual({ ...state, province: 'sk' });
	expect(chart.withFocus(data, state, 'sk@2025-02-02')).toEqual({ ...state, province: 'sk', on: '2025-02-02' });
	expect(chart.withFocus(data, state, null)).toEqual(state);
});

test('a state of a province that is not there leads to the first', () => {
	const { state } = chart.read(data, {});
	expect(chart.move(data, { ...state, province: 'x' }, 'down')).toBe('yt');
	expect(chart.move({ ...data, tiles: [] }, state, 'down')).toBeNull();
	expect(chart.read({ ...data, tiles: [] }, {}).state.province).toBe('');
});

test('it opens on no province: the line below speaks of all, and keys begin at the first or the last', () => {
	const { state } = chart.read(data, {});
	expect(state.province).toBe('');
	expect(draw(chart, data).all('.pt-tile.focused')).toEqual([]);
	expect(readout('').heading).toBe('All provinces and territories');
	expect(readout('').page).toBeUndefined();
	expect((['left', 'right', 'down', 'last'] as const).map((way) => chart.move(data, state, way))).toEqual([
		'yt',
		'yt',
		'yt',
		'qc',
	]);
});

test('a day may be chosen while no province is', () => {
	const { state } = chart.read(data, { on: '2025-06-15' });
	const key = chart.move(data, state, 'on-a-day');
	expect(chart.withFocus(data, state, key)).toEqual({ ...state, province: '', on: '2025-06-16' });
});

test('every tile leads to the page of its province', () => {
	for (const { id, name } of data.tiles) expect(readout(id).page).toEqual({ id, label: `${name}: its page` });
});

test.each([
	['', { show: 'share', on: '2026-07-01', province: '' }, []],
	['show=alcohol&on=2025-01-01&province=qc', { show: 'alcohol', on: '2025-01-01', province: 'qc' }, []],
	['show=procurement&on=2026-07-01', { show: 'procurement' }, []],
	[
		'show=beer&on=2024-12-31&province=x',
		{ show: 'share', on: '2026-07-01', province: '' },
		['show=beer', 'on=2024-12-31', 'province=x'],
	],
	['on=2026-07-02', { on: '2026-07-01' }, ['on=2026-07-02']],
])('the address “%s” is read', (address, state, ignored) => expectAddress(chart, data, address, state, ignored));
