/** What a reader's acts lead to, asked of a chart of three marks in a row that is made for these tests. */
import { expect, test } from 'vitest';
import { sessionOf } from '../../src/components/charts/browser/session';
import type { Chart, ChartData, Params } from '../../src/components/charts/contract';

interface State {
	/** The mark in focus. */
	mark: string;
	kind: string;
	on: string;
}

const MARKS = ['a', 'b', 'c'];
const KINDS = ['all', 'red', 'red,blue'];
const usual: State = { mark: 'a', kind: 'all', on: '2026-10-08' };
const refused = (name: string, value: string | undefined, valid: boolean) =>
	value === undefined || valid ? [] : [`${name}=${value}`];

const chart = {
	id: 'row',
	read(_data: ChartData, { mark, kind, on }: Params) {
		const valid = {
			mark: MARKS.includes(mark ?? ''),
			kind: KINDS.includes(kind ?? ''),
			on: (on ?? '') > '2025-01-01' && (on ?? '') <= '2026-10-08',
		};
		return {
			state: {
				mark: valid.mark ? mark! : usual.mark,
				kind: valid.kind ? kind! : usual.kind,
				on: valid.on ? on! : usual.on,
			},
			ignored: [
				...refused('mark', mark, valid.mark),
				...refused('kind', kind, valid.kind),
				...refused('on', on, valid.on),
			],
		};
	},
	write: (_data: ChartData, state: State) => ({ ...state }),
	move(_data: ChartData, { mark }: State, direction: string) {
		const next = MARKS[MARKS.indexOf(mark) + (direction === 'right' ? 1 : -1)];
		return next ?? null;
	},
	withFocus: (_data: ChartData, state: State, key: string | null) => (key ? { ...state, mark: key } : state),
} as unknown as Chart<ChartData, State>;

const session = sessionOf(chart, { asOf: '2026-10-08' }, { kind: 'red' });
const open = session.open({});

test('opens as the page asks, and knows what the published files show', () => {
	expect(open).toEqual({
		params: { mark: 'a', kind: 'red', on: '2026-10-08' },
		shown: { ...usual, kind: 'red' },
		pin: null,
		began: null,
		ignored: [],
	});
	expect(session.initial).toEqual({ mark: 'a', kind: 'red', on: '2026-10-08' });
	expect(session.published).toEqual({ mark: 'a', kind: 'all', on: '2026-10-08' });
	expect(session.names).toEqual(['mark', 'kind', 'on']);
});

test('an address goes before the page, and what is not understood of it is said and left to the page', () => {
	expect(session.open({ kind: 'all', mark: 'c' }).params).toEqual({ mark: 'c', kind: 'all', on: '2026-10-08' });
	const odd = session.open({ kind: 'green', mark: 'b' });
	expect(odd.params).toEqual({ mark: 'b', kind: 'red', on: '2026-10-08' });
	expect(odd.ignored).toEqual(['kind=green']);
});

test('a glance shows a mark and commits nothing', () => {
	const glance = session.over(open, 'b');
	expect(glance.shown.mark).toBe('b');
	expect(glance.params).toBe(open.params);
	expect(session.committed(glance).mark).toBe('a');
	expect(session.over(open, null), 'nothing near').toBe(open);
});

test('a press pins a mark: pointers change nothing then, and a second press lets go', () => {
	const pinned = session.press(open, 'b');
	expect(pinned.params.mark).toBe('b');
	expect(pinned.pin).toEqual({ key: 'b', before: open.params });
	expect(session.over(pinned, 'c')).toBe(pinned);
	const free = session.press(pinned, 'b');
	expect(free.pin).toBeNull();
	expect(free.params).toEqual(open.params);
	expect(free.shown).toEqual(open.shown);
});

test('a pin may be moved; letting go leads back to before the first', () => {
	const moved = session.press(session.press(open, 'b'), 'c');
	expect(moved.pin).toEqual({ key: 'c', before: open.params });
	expect(session.release(moved).params).toEqual(open.params);
});

test('letting go without a pin ends a glance, and commits nothing', () => {
	const free = session.release(session.over(open, 'c'));
	expect(free.shown.mark).toBe('a');
	expect(free.params).toBe(open.params);
});

test('a glance ends when the pointer leaves: what is committed shows again', () => {
	const after = session.leave(session.over(open, 'c'));
	expect(after.shown).toEqual(open.shown);
	expect(after.params).toBe(open.params);
	expect(session.leave(open), 'no glance').toBe(open);
	const pinned = session.press(open, 'b');
	expect(session.leave(pinned), 'a pin stays').toBe(pinned);
});

test('arrow keys commit from mark to mark, and stay at the ends', () => {
	const second = session.go(open, 'right');
	expect(second.shown.mark).toBe('b');
	expect(second.params.mark, 'address, controls, table and files follow').toBe('b');
	expect(second.pin).toBeNull();
	const third = session.go(second, 'right');
	expect(third.params.mark).toBe('c');
	expect(session.go(third, 'right')).toBe(third);
	expect(session.leave(third), 'a pointer that leaves takes nothing back').toBe(third);
});

test('arrow keys go on from what a pointer glances at', () => {
	expect(session.go(session.over(open, 'b'), 'right').params.mark).toBe('c');
});

test('Escape leads back to where the arrow keys began', () => {
	const third = session.go(session.go(open, 'right'), 'right');
	expect(session.release(third).params).toEqual(open.params);
	const pinned = session.press(third, 'b');
	expect(session.release(pinned).params).toEqual(open.params);
	const chosen = session.choose(third, { kind: 'all' });
	expect(session.release(chosen), 'a choice is kept').toBe(chosen);
});

test('arrow keys take a pin along, back onto the pinned mark too', () => {
	const pinned = session.press(open, 'b');
	const along = session.go(pinned, 'right');
	expect(along.params.mark).toBe('c');
	expect(along.pin).toEqual({ key: 'c', before: open.params });
	const back = session.go({ ...along, pin: { key: 'b', before: open.params } }, 'left');
	expect(back.pin, 'a key is no press: it does not let go').toEqual({ key: 'b', before: open.params });
});

test('what leads nowhere changes nothing', () => {
	expect(session.lead(open, null)).toBe(open);
	expect(session.lead(open, 'a')).toBe(open);
	expect(session.lead(open, 'c').params.mark).toBe('c');
});

test('Enter holds what is shown; Escape goes back', () => {
	const held = session.hold(session.go(open, 'right'));
	expect(held.params.mark).toBe('b');
	expect(held.pin).toEqual({ key: '', before: open.params });
	expect(session.press(held, 'b').pin?.key, 'held by Enter, a press pins').toBe('b');
	expect(session.release(held).params).toEqual(open.params);
});

test('controls commit, end a pin, and an empty field asks for nothing', () => {
	const pinned = session.press(open, 'b');
	const chosen = session.choose(pinned, { kind: 'red,blue' });
	expect(chosen.params).toEqual({ mark: 'b', kind: 'red,blue', on: '2026-10-08' });
	expect(chosen.pin).toBeNull();
	expect(session.choose(chosen, { on: '' }).params.on, 'a day half typed').toBe('2026-10-08');
	expect(session.choose(chosen, { kind: '' }).params.kind, 'nothing ticked').toBe('all');
	expect(session.choose(open, { kind: 'green' }).ignored).toEqual(['kind=green']);
});

test('a parameter that may be empty keeps an empty value', () => {
	const lenient = sessionOf(
		{
			...chart,
			read: (_: ChartData, { kind = '' }: Params) => ({ state: { ...usual, kind }, ignored: [] }),
		} as typeof chart,
		{ asOf: '2026-10-08' },
		{},
	);
	const chosen = lenient.choose(lenient.open({ kind: 'red' }), { kind: '' });
	expect(chosen.params.kind).toBe('');
});

test('another day is committed where the chart reaches it, and a pin stays', () => {
	const pinned = session.press(open, 'b');
	const then = session.setDay(pinned, '2025-06-04');
	expect(then.params).toEqual({ mark: 'b', kind: 'red', on: '2025-06-04' });
	expect(then.pin).toBe(pinned.pin);
	expect(session.setDay(pinned, '2019-01-01'), 'out of reach').toBe(pinned);
	expect(session.setDay(pinned, '2026-10-08'), 'the same day').toBe(pinned);
});

test('reset goes back to what the page opened with, whatever the address said', () => {
	const far = session.press(session.open({ kind: 'all', on: '2025-06-04' }), 'c');
	expect(far.params).not.toEqual(session.initial);
	expect(session.reset()).toEqual(open);
});

test('the address holds what is needed to come back, and no more', () => {
	expect(session.address(open)).toEqual({});
	expect(session.address(session.press(open, 'c'))).toEqual({ mark: 'c' });
	expect(session.address(session.choose(open, { kind: 'all' })), 'the page asks for red').toEqual({ kind: 'all' });
	const far = session.open({ kind: 'all', mark: 'b', on: '2025-06-04' });
	expect(session.open(session.address(far))).toEqual({ ...far, pin: null });
});
