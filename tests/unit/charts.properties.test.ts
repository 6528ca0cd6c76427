/** Properties of every chart in any state that a reader can reach. They draw many states, so the quick run leaves them out. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { prepare } from '../../src/components/charts/build/prepare';
import type { Direction } from '../../src/components/charts/contract';
import { record } from '../record';
import { bands, ids, marksOf } from './chartStates';

const directions: Direction[] = ['left', 'right', 'up', 'down', 'first', 'last', 'back-a-day', 'on-a-day'];

describe.each(ids)('%s', (id) => {
	const prepared = prepare(record, id, 'en');
	const { chart, data, state, context } = prepared;

	/** States a reader can reach: by the options of the controls and then the arrow keys. */
	const reachable = fc
		.tuple(
			fc.array(fc.tuple(fc.nat(), fc.nat()), { maxLength: 4 }),
			fc.array(fc.constantFrom(...directions), { maxLength: 6 }),
		)
		.map(([choices, moves]) => {
			let now = state;
			for (const [which, value] of choices) {
				const controls = chart.controls(data, now, context);
				const control = controls[which % controls.length]!;
				if (control.kind === 'day') continue;
				const option = control.options[value % control.options.length]!;
				now = chart.read(data, { ...chart.write(data, now), [control.name]: option.value }).state;
			}
			for (const direction of moves) now = chart.withFocus(data, now, chart.move(data, now, direction));
			return now;
		});

	test('every state comes back from its address', () => {
		fc.assert(
			fc.property(reachable, (reached) => {
				const params = chart.write(data, reached);
				const { state: again, ignored } = chart.read(data, params);
				expect(ignored).toEqual([]);
				expect(again).toEqual(reached);
			}),
			{ numRuns: 150 },
		);
	});

	test('every state has a picture, words and a table', () => {
		fc.assert(
			fc.property(reachable, (reached) => {
				for (const band of bands) marksOf({ ...prepared, state: reached }, band);
				for (const words of [chart.title(data, reached, context), chart.describe(data, reached, context)])
					expect(words).toMatch(/\S/);
				expect(chart.readout(data, reached, context).heading).toMatch(/\S/);
				chart.table(data, reached, context);
			}),
			{ numRuns: 150 },
		);
	});

	test('an address with anything in it never throws, and what is not understood is reported', () => {
		const names = Object.keys(chart.write(data, state));
		const hostile = fc.oneof(
			fc.string(),
			fc.constantFrom(
				'<img src=x onerror=alert(1)>',
				'__proto__',
				'constructor',
				'2026-02-30',
				'9999-99-99',
				',',
				'%00',
				'"><svg',
			),
		);
		fc.assert(
			fc.property(fc.dictionary(fc.constantFrom(...names), hostile), (params) => {
				const { state: read, ignored } = chart.read(data, params);
				marksOf({ ...prepared, state: read }, 'narrow');
				const written = chart.write(data, read);
				// What was asked for is either in force, or said to be ignored, or gave way to another choice.
				expect(Object.entries(params).map((pair) => pair.join('='))).toEqual(expect.arrayContaining(ignored));
				expect(chart.read(data, written).ignored).toEqual([]);
			}),
			{ numRuns: 300 },
		);
		for (const name of names)
			expect(chart.read(data, { [name]: 'no such thing' }).ignored).toEqual([`${name}=no such thing`]);
	});
});
