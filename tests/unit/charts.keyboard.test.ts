/** Each arrow key's round reaches every mark: whatever a picture shows can be asked about without a pointer. */
import { describe, expect, test } from 'vitest';
import type { ConcernMapMarks } from '../../src/components/charts/all/concern-map/marks';
import type { InForceData } from '../../src/components/charts/all/in-force/data';
import type { InForceState } from '../../src/components/charts/all/in-force/state';
import type { AsksMarks } from '../../src/components/charts/all/asks/marks';
import type { TariffStepsState } from '../../src/components/charts/all/tariff-steps/state';
import { nextMark } from '../../src/components/charts/browser/nextMark';
import { prepare } from '../../src/components/charts/build/prepare';
import type { Direction, Marks } from '../../src/components/charts/contract';
import { record } from '../record';
import { ids, marksOf, presetStates, walk } from './chartStates';

interface Focus {
	/** What must be reached; the rows of the table that the picture shows, unless told. */
	wanted?: (marks: Marks, keys: string[]) => string[];
	/** Which of `wanted` a state has in focus; those that `withFocus` leads to it by, unless told. */
	held?: (state: unknown, wanted: string[], data: unknown) => string[];
}

/** A month in focus, and the whole year around it, which is drawn as one level across its months. */
const months: Focus = {
	held: (state, wanted) => {
		const { on } = state as { on: string };
		return wanted.filter((key) => key === on.slice(0, key.length));
	},
};

/** Charts in which the key of a row is not the key of a focus. */
const OTHERS: { [chart: string]: Focus } = {
	// The rows are links; what can be in focus are the things that they join.
	'concern-map': {
		wanted: (marks) => (marks as ConcernMapMarks).nodes.map(({ id: thing }) => thing),
	},
	'export-share': months,
	'on-any-day': months,
	'origin-claims': months,
	// A row is a measure; a focus is a programme and a day.
	'in-force': {
		held: (state, wanted, data) => {
			const { programme, on } = state as InForceState;
			const { items } = data as InForceData;
			return wanted.filter((key) => {
				const { from, until, programme: own } = items.find(({ id }) => id === key)!;
				return own === programme && from <= on && (until === null || on < until);
			});
		},
	},
	// A row is a statement; a focus is who made it, on what.
	asks: {
		wanted: (marks) => (marks as AsksMarks).entries.map(({ key }) => key),
	},
	// A row is a step, `goods|origin|from`; a focus is a row of the picture and a day.
	'tariff-steps': {
		held: (state, wanted) => {
			const { goods, on } = state as TariffStepsState;
			return ['originating', 'other'].flatMap((origin) => {
				const steps = wanted.filter((key) => key.startsWith(`${goods}|${origin}|`));
				return steps.toSorted().findLast((key) => key.slice(-10) <= on) ?? [];
			});
		},
	},
};

/** The charts in which one pair of arrows goes along a line; the other pair leads to what is nearest, or to turning points. */
const LINES: { [chart: string]: 'left' | 'up' } = {
	asks: 'up',
	'concern-map': 'up',
	'export-share': 'left',
	'in-force': 'left',
	'on-any-day': 'left',
	'origin-claims': 'left',
	'province-tiles': 'left',
	'review-paths': 'left',
	'tariff-steps': 'up',
	timeline: 'left',
};
const OPPOSITE = { left: 'right', up: 'down' } as const;

describe.each(ids)('%s', (id) => {
	const prepared = prepare(record, id, 'en');
	const { chart, data, state } = prepared;
	const { wanted = (_, keys) => keys, held }: Focus = OTHERS[id] ?? {};
	const wantedIn = (shown: unknown) => {
		const marks = marksOf({ ...prepared, state: shown }, 'wide');
		return [...new Set(wanted(marks, chart.keys(marks)))];
	};
	/** The keys that some of the states have in focus. Unless told, those whose own state is among them. */
	const heldIn = (states: unknown[], keys: string[], from: unknown): Set<string> => {
		if (held) return new Set(states.flatMap((at) => held(at, keys, data)));
		const there = new Set(states.map((at) => JSON.stringify(at)));
		return new Set(keys.filter((key) => there.has(JSON.stringify(chart.withFocus(data, from, key)))));
	};

	test('the picture has marks, and each has a focus of its own', () => {
		const keys = wantedIn(state);
		expect(keys).not.toEqual([]);
		if (held) return;
		const states = keys.map((key) => JSON.stringify(chart.withFocus(data, state, key)));
		expect(new Set(states).size, 'two keys lead to one state: say in OTHERS which keys a state holds').toBe(
			keys.length,
		);
	});

	const unreached = (from: unknown) => {
		const keys = wantedIn(from);
		const reached = heldIn(walk(prepared, from), keys, from);
		return keys.filter((key) => !reached.has(key));
	};
	const HINT = 'no way by arrow keys leads to these marks: see move() in state.ts of the chart';

	test.each(presetStates(prepared))('arrow keys reach every mark ($name)', ({ state: from }) => {
		expect(unreached(from), HINT).toEqual([]);
	});

	// From the last mark only the keys that lead back help, from the first only those that lead on.
	test.each(['first', 'last'] as const)('arrow keys reach every mark from the %s one', (end) => {
		expect(unreached(chart.withFocus(data, state, chart.move(data, state, end))), HINT).toEqual([]);
	});

	// A finger has the two buttons alone.
	test.each([1, -1] as const)('the two buttons lead through all marks (%i)', (by) => {
		let at = chart.withFocus(data, state, chart.move(data, state, by === 1 ? 'first' : 'last'));
		// Home leads to the end of a row, or of all: the other button leads back to where all begins.
		const go = (from: unknown, way: 1 | -1) => chart.withFocus(data, from, nextMark(chart, data, from, way));
		const through = (from: unknown, way: 1 | -1) => {
			const seen = new Map([[JSON.stringify(from), from]]);
			for (let next = go(from, way); !seen.has(JSON.stringify(next)); next = go(next, way))
				seen.set(JSON.stringify(next), next);
			return [...seen.values()];
		};
		at = through(at, by === 1 ? -1 : 1).at(-1);
		const keys = wantedIn(at);
		const reached = heldIn(through(at, by), keys, at);
		expect(keys.filter((key) => !reached.has(key))).toEqual([]);
	});

	const pairs = LINES[id] ? [LINES[id]] : (['left', 'up'] as const);
	test.each(pairs.map((back) => [back, OPPOSITE[back]] as const))('%s and %s undo each other', (back, on) => {
		const go = (at: unknown, arrow: Direction) => chart.withFocus(data, at, chart.move(data, at, arrow));
		const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);
		const all = walk(prepared, go(state, 'first'));
		for (const [one, other] of [
			[back, on],
			[on, back],
		] as const) {
			const moved = all.filter((at) => !same(go(at, one), at));
			expect(moved.length, `${one} leads nowhere`).toBeGreaterThan(0);
			const lost = moved.filter((at) => !same(go(go(at, one), other), at));
			expect(lost, `${one} passes over a mark, or ${other} does`).toEqual([]);
		}
	});
});
