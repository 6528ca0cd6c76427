/** Which events `timeline` shows, and where keys and addresses lead. */
import { describe, expect, test } from 'vitest';
import type { Direction } from '../../../../src/components/charts/contract';
import { chart } from '../../../../src/components/charts/all/timeline';
import { draw } from '../reading/picture';
import { dayNumberOf } from '../reading/scale';
import { follow, walk } from '../reading/walk';
import { expectAddress } from '../shared/rows';
import { data, SHOWN } from './fixture';

const params = (address: string) => Object.fromEntries(new URLSearchParams(address));
const stateOf = (address: string) => chart.read(data, params(address)).state;
const shown = (address: string) => chart.keys(draw(chart, data, params(address)).marks);
const rows = (address: string) =>
	draw(chart, data, params(address))
		.table()
		.rows.map(({ key }) => key);
const inFocus = (address: string) =>
	draw(chart, data, params(address))
		.all('.dot.focused')
		.map((node) => node.getAttribute('data-key'));

test.each([
	['', ['review', 'next-review', 'call', 'meeting', 'list', 'talks-again', 'order', 'answer', 'pause', 'ruling']],
	['track=talks', ['call', 'meeting', 'list', 'talks-again']],
	['track=review,tariffs', ['review', 'next-review', 'order', 'answer', 'pause', 'ruling']],
	['events=turning', ['review', 'next-review', 'list', 'order']],
	['side=mexico', ['review', 'meeting']],
	['side=canada&track=talks', ['call', 'meeting']],
	['concern=dairy', ['list', 'talks-again']],
	['sector=steel', ['order', 'answer']],
	['sector=steel&events=turning', ['order']],
	// A period holds what lies in it whole.
	['zoom=2025', ['meeting', 'list', 'order', 'answer', 'pause']],
	['zoom=2026', ['review', 'talks-again', 'ruling']],
	['zoom=before-talks', ['call', 'meeting', 'list', 'order', 'answer', 'pause']],
	['zoom=since-review', ['review', 'next-review', 'talks-again', 'ruling']],
])('“%s” shows its events and no others', (address, expected) => expect(shown(address)).toEqual(expected));

test('the table holds the events outside the picture too', () => {
	expect(rows('')).toEqual(data.items.map(({ id }) => id));
	expect(rows('track=talks')).toEqual(['long-ago', 'call', 'meeting', 'list', 'talks-again']);
});

test.each([
	['zoom=2025', '2025-01-01', '2025-12-31'],
	['zoom=since-review', '2026-07-01', '2027-05-08'],
])('“%s” fills the picture with its days', (address, from, until) => {
	const drawn = draw(chart, data, params(address));
	const rule = drawn.box('.lane:last-child .lane-rule');
	const { placeOf } = drawn.days();
	expect(placeOf(dayNumberOf(from))).toBeCloseTo(rule.x1 + 5, 0);
	expect(placeOf(dayNumberOf(until))).toBeCloseTo(rule.x2 - 5, 0);
});

test('days outside the period shown have no line; of what is ahead the ground is drawn as far as it is shown', () => {
	const days = (address: string) =>
		draw(chart, data, params(address))
			.all('.day')
			.map((node) => node.getAttribute('data-key'));
	const ahead = (address: string) => draw(chart, data, params(address)).all('.ahead-ground');
	expect([days('zoom=2025'), days('zoom=2026'), days('zoom=2025&on=2025-03-01')]).toEqual([[], ['today'], ['cursor']]);
	expect(days('zoom=2026&on=2026-07-07')).toEqual(['today', 'cursor']);
	expect(days('zoom=since-review&on=2026-07-01')).toEqual(['today', 'cursor']);
	expect(days('zoom=since-review&on=2026-06-30')).toEqual(['today']);
	expect([ahead('zoom=2025').length, ahead('zoom=2026').length]).toEqual([0, 1]);
	// A record that ends before the period begins has all of it ahead.
	const later = { ...data, asOf: '2026-06-01' };
	const drawn = draw(chart, later, { zoom: 'since-review' });
	expect(drawn.box('.ahead-ground').x1).toBe(drawn.box('.lane:last-child .lane-rule').x1);
});

test('what is told of is the last turning point up to the day, else the last that happened, else the first shown', () => {
	expect(inFocus('')).toEqual(['review']);
	expect(inFocus('track=tariffs&side=all&events=all&zoom=since-review')).toEqual(['ruling']);
	expect(inFocus('on=2026-07-07')).toEqual(['review']);
	expect(inFocus('on=2025-02-04')).toEqual(['order']);
	expect(inFocus('on=2025-02-03')).toEqual(['order']);
	// All is still ahead of the day.
	expect(inFocus('on=2025-01-01&track=review')).toEqual(['review']);
	expect(inFocus('event=call')).toEqual(['call']);
	expect(inFocus('concern=dairy')).toEqual(['list']);
	expect(inFocus('track=review&concern=dairy')).toEqual([]);
});

describe('the keyboard', () => {
	const along = (address: string, direction: Direction) =>
		follow(chart, data, stateOf(address), direction).map(({ event }) => event);
	const led = (address: string, direction: Direction) => chart.move(data, stateOf(address), direction);

	test.each(['', 'events=turning', 'zoom=2025', 'side=canada'])('reaches every event of “%s”', (address) => {
		const told = new Set(walk(chart, data, params(address)).map(({ event }) => event));
		told.delete('latest');
		expect(told).toEqual(new Set(shown(address)));
	});
	test('left and right go through a track, with Shift through all', () => {
		expect(along('event=order', 'right')).toEqual(['order', 'answer', 'pause', 'ruling']);
		expect(along('event=ruling', 'left')).toEqual(['ruling', 'pause', 'answer', 'order']);
		expect(along('event=call', 'on-a-day')).toEqual(SHOWN.map(({ id }) => id));
		expect(along('event=next-review', 'back-a-day')).toEqual(SHOWN.map(({ id }) => id).toReversed());
	});
	test('up and down lead to the event nearest in time on the next track', () => {
		expect([led('event=answer', 'up'), led('event=ruling', 'up')]).toEqual(['meeting', 'talks-again']);
		expect([led('event=meeting', 'up'), led('event=meeting', 'down')]).toEqual(['review', 'pause']);
		expect([led('event=review', 'up'), led('event=ruling', 'down')]).toEqual(['review', 'ruling']);
		expect(along('event=next-review', 'down')).toEqual(['next-review', 'talks-again', 'ruling']);
	});
	test('the ends are the first and the last event', () => {
		expect([led('event=pause', 'first'), led('event=pause', 'last')]).toEqual(['call', 'next-review']);
	});
	test('leads nowhere where nothing is shown', () => {
		expect(led('track=review&concern=dairy', 'right')).toBeNull();
		const state = stateOf('');
		expect(chart.withFocus(data, state, null)).toEqual(state);
	});
});

test.each([
	[
		'',
		{
			tracks: ['review', 'talks', 'tariffs'],
			side: 'all',
			concern: 'all',
			sector: 'all',
			events: 'all',
			zoom: 'all',
			on: '2026-07-08',
			event: 'latest',
		},
		[],
	],
	['track=tariffs,review', { tracks: ['review', 'tariffs'] }, []],
	['track=all', { tracks: ['review', 'talks', 'tariffs'] }, []],
	['track=review,talks,tariffs', { tracks: ['review', 'talks', 'tariffs'] }, []],
	['track=', { tracks: ['review', 'talks', 'tariffs'] }, ['track=']],
	['track=review,sport', { tracks: ['review', 'talks', 'tariffs'] }, ['track=review,sport']],
	['event=order', { event: 'order' }, []],
	// An event that another choice hides, or that lies outside, gives way.
	['event=order&track=talks', { event: 'latest' }, []],
	['event=order&zoom=2026', { event: 'latest', zoom: '2026' }, []],
	['event=far-away', { event: 'latest' }, []],
	['event=latest', { event: 'latest' }, []],
	[
		'side=canada&concern=dairy&sector=steel&events=turning',
		{ side: 'canada', concern: 'dairy', sector: 'steel', events: 'turning' },
		[],
	],
	['on=2025-01-01', { on: '2025-01-01' }, []],
	['on=2024-12-31', { on: '2026-07-08' }, ['on=2024-12-31']],
	['on=2026-07-09', { on: '2026-07-08' }, ['on=2026-07-09']],
	['on=2026-02-30', { on: '2026-07-08' }, ['on=2026-02-30']],
	[
		'side=x&concern=x&sector=x&events=x&zoom=x&event=x',
		{ side: 'all', concern: 'all', sector: 'all', events: 'all', zoom: 'all', event: 'latest' },
		['side=x', 'concern=x', 'sector=x', 'events=x', 'zoom=x', 'event=x'],
	],
])('the address “%s” is read', (address, state, ignored) => expectAddress(chart, data, address, state, ignored));
