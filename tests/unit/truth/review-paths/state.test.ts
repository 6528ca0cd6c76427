/** Where keys, the pointer and addresses lead in `review-paths`. */
import { describe, expect, test } from 'vitest';
import type { Direction } from '../../../../src/components/charts/contract';
import { chart } from '../../../../src/components/charts/all/review-paths';
import { draw } from '../reading/picture';
import { boxOf, centre } from '../reading/shape';
import { follow, walk } from '../reading/walk';
import { expectAddress } from '../shared/rows';
import { COURSES, data } from './fixture';

const params = (address: string) => Object.fromEntries(new URLSearchParams(address));
const stateOf = (address: string) => chart.read(data, params(address)).state;
const along = (address: string, direction: Direction, at?: string) =>
	follow(chart, data, at ? chart.withFocus(data, stateOf(address), at) : stateOf(address), direction).map(
		(state) => state.at,
	);

describe.each(Object.keys(COURSES))('“%s”', (address) => {
	test('the arrow keys reach every step, one after the other', () => {
		const picture = draw(chart, data, params(address));
		const keys = chart.keys(picture.marks);
		expect(keys).toHaveLength(COURSES[address]!.steps.length);
		expect(new Set(walk(chart, data, params(address)).map(({ at }) => at))).toEqual(new Set(keys));
		expect(along(address, 'right', keys[0])).toEqual(keys);
		expect(along(address, 'on-a-day', keys[0])).toEqual(keys);
		expect(along(address, 'left', keys.at(-1))).toEqual(keys.toReversed());
		expect(along(address, 'back-a-day', keys.at(-1))).toEqual(keys.toReversed());
		expect(keys).toEqual(keys.toSorted((a, b) => a.slice(0, 10).localeCompare(b.slice(0, 10))));
	});

	test('a click finds the step nearest to it within a finger’s width, a mirrored one another', () => {
		const picture = draw(chart, data, params(address));
		const steps = picture.all('.course-step').map((node) => ({
			key: node.getAttribute('data-key')!,
			...centre(boxOf(node)),
		}));
		for (const { key, x, y } of steps) {
			const here = steps.filter((other) => other.x === x && other.y === y).map((other) => other.key);
			expect(here).toContain(picture.at(x, y));
			expect(here).toContain(picture.at(x + 2, y - 2));
			expect(picture.at(x, picture.height - y)).not.toBe(key);
		}
		const first = steps[0]!;
		expect(picture.at(first.x - 21.9, first.y)).toBe(first.key);
		expect(picture.at(first.x - 22, first.y)).toBe(first.key);
		expect(picture.at(first.x - 22.1, first.y)).toBeNull();
		expect(picture.at(first.x, first.y - 16)).toBe(first.key);
		expect(picture.at(first.x - 16, first.y - 16)).toBeNull();
	});
});

test('up and down leave out the yearly reviews that change nothing', () => {
	const days = (address: string, direction: Direction, at: string) =>
		along(address, direction, at).map((key) => key.slice(0, 10));
	expect(days('', 'down', '2020-07-01.entry-into-force')).toEqual(['2020-07-01', '2026-07-01', '2036-07-01']);
	expect(days('', 'up', '2036-07-01.end')).toEqual(['2036-07-01', '2026-07-01', '2020-07-01']);
	expect(days('', 'up', '2030-07-01.joint-review')).toEqual(['2030-07-01', '2026-07-01', '2020-07-01']);
	expect(days('extend=2028', 'down', '2026-07-01.joint-review')).toEqual([
		'2026-07-01',
		'2028-07-01',
		'2034-07-01',
		'2044-07-01',
	]);
	const { state } = chart.read(data, {});
	expect(chart.move(data, state, 'first')).toBe('2020-07-01.entry-into-force');
	expect(chart.move(data, state, 'last')).toBe('2036-07-01.end');
	expect(chart.withFocus(data, state, null)).toEqual(state);
});

test.each([
	[
		'',
		{
			path: 'annual',
			extend: 'none',
			confirm: ['canada', 'united-states', 'mexico'],
			notice: [],
			noticeOn: '2027-01-01',
			reading: 'from-confirmation',
			at: '2027-07-01.joint-review',
		},
		[],
	],
	['path=extended', { path: 'extended', extend: '2027', notice: [] }, []],
	// A preset overrules a decision of the address, and says so.
	['path=notice&notice-on=2028-11-01', { path: 'notice', noticeOn: '2027-01-01' }, ['notice-on=2028-11-01']],
	['path=notice&notice-on=2027-01-01', { path: 'notice', noticeOn: '2027-01-01' }, []],
	['path=annual&extend=each&notice=canada', { path: 'annual' }, ['extend=each', 'notice=canada']],
	['path=notice', { path: 'notice', extend: 'none', notice: ['united-states'], noticeOn: '2027-01-01' }, []],
	// What a preset consists of is that preset.
	['extend=2027', { path: 'extended' }, []],
	['notice=united-states', { path: 'notice' }, []],
	['notice=united-states&notice-on=2028-05-05', { path: 'own', noticeOn: '2028-05-05' }, []],
	['notice=canada', { path: 'own', notice: ['canada'] }, []],
	['extend=2028', { path: 'own' }, []],
	['extend=2027&confirm=canada', { path: 'own', confirm: ['canada'] }, []],
	// Who confirms makes no difference where nobody is asked, nor does the day of a notice that nobody gives.
	['confirm=canada&notice-on=2030-01-01', { path: 'annual', confirm: ['canada'], noticeOn: '2030-01-01' }, []],
	['path=own', { path: 'own', extend: 'none' }, []],
	['path=own&extend=2027', { path: 'own', extend: '2027' }, []],
	// The preset has just been chosen, so the decisions give way; left alone they stand.
	['path=annual&extend=2030&at=own.2030-07-01.joint-review', { path: 'annual', extend: 'none' }, []],
	['path=own&extend=2030&at=own.2030-07-01.joint-review', { extend: '2030', at: '2030-07-01.joint-review' }, []],
	['at=annual.2036-07-01.end', { at: '2036-07-01.end' }, []],
	['at=annual.2050-07-01.end', { at: '2027-07-01.joint-review' }, []],
	['extend=each', { extend: 'each', path: 'own' }, []],
	[
		'confirm=all&notice=mexico,canada',
		{ confirm: ['canada', 'united-states', 'mexico'], notice: ['canada', 'mexico'] },
		[],
	],
	['notice=all', { notice: ['canada', 'united-states', 'mexico'] }, []],
	['reading=from-term-end', { reading: 'from-term-end' }, []],
	['notice=mexico@2030-03', { notice: ['mexico'], noticeOn: '2030-03-01' }, []],
	['notice=mexico@1999-03', { notice: [] }, ['notice=mexico@1999-03']],
	['notice=france@2030-03', { notice: [] }, ['notice=france@2030-03']],
	['notice=xmexico@2030-03x', { notice: [] }, ['notice=xmexico@2030-03x']],
	['notice-on=2026-10-08', { noticeOn: '2026-10-08' }, []],
	['notice-on=2026-10-07', { noticeOn: '2027-01-01' }, ['notice-on=2026-10-07']],
	['notice-on=2054-12-31', { noticeOn: '2054-12-31' }, []],
	['notice-on=2055-01-01', { noticeOn: '2027-01-01' }, ['notice-on=2055-01-01']],
	['notice-on=2030-02-30', { noticeOn: '2027-01-01' }, ['notice-on=2030-02-30']],
	[
		'path=x&extend=2026&confirm=france&reading=x&at=x',
		{ path: 'annual', extend: 'none', reading: 'from-confirmation' },
		['path=x', 'extend=2026', 'confirm=france', 'reading=x', 'at=x'],
	],
	['extend=2036', { extend: 'none' }, ['extend=2036']],
])('the address “%s” is read', (address, state, ignored) => expectAddress(chart, data, address, state, ignored));
