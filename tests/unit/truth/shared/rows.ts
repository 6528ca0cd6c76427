/** What pictures of rows have in common: each row is found by the pointer, reached by the keys, and marked when in focus. */
import { expect } from 'vitest';
import type { Chart, ChartData, Direction, Marks, Params } from '../../../../src/components/charts/contract';
import type { Picture } from '../reading/picture';
import { boxOf, centre } from '../reading/shape';
import { follow } from '../reading/walk';

/**
 * A click anywhere in a row, and as far beside it as a finger errs, leads to that row; a row mirrored at the middle of
 * them all leads to another.
 * @param grounds the rectangles behind the rows, from top to bottom
 */
export function expectRowPointer<S, M extends Marks>(
	{ at, width }: Picture<S, M>,
	grounds: readonly Element[],
	keys: readonly string[],
): void {
	const boxes = grounds.map(boxOf);
	expect(boxes).toHaveLength(keys.length);
	const [top, bottom] = [boxes[0]!.y1, boxes.at(-1)!.y2];
	boxes.forEach((box, index) => {
		expect([box.x1, box.x2]).toEqual([0, width]);
		expect(box.y2).toBeGreaterThan(box.y1 + 10);
		if (index > 0) expect(box.y1).toBeGreaterThanOrEqual(boxes[index - 1]!.y2 - 0.11);
		for (const x of [1, width / 3, width - 1, -15, width + 15])
			for (const y of [box.y1 + 0.5, centre(box).y, box.y2 - 0.5]) expect(at(x, y), `at ${x}, ${y}`).toBe(keys[index]);
		const mirrored = top + bottom - centre(box).y;
		if (mirrored < box.y1 || mirrored > box.y2) expect(at(width / 2, mirrored)).not.toBe(keys[index]);
	});
	for (const [x, y] of [
		[width / 2, top - 0.5],
		[width / 2, bottom + 0.5],
		[-21, centre(boxes[0]!).y],
		[width + 21, centre(boxes[0]!).y],
	] as const)
		expect(at(x, y), `at ${x}, ${y}`).toBeNull();
	expect([at(-20, top + 1), at(width + 20, top + 1), at(1, boxes[0]!.y1)]).toEqual([keys[0], keys[0], keys[0]]);
}

/** Every arrow goes from row to row, back or on, and stops at the ends. */
export function expectRowKeys<Data extends ChartData, State, M extends Marks>(
	chart: Chart<Data, State, M>,
	data: Data,
	params: Params,
	keys: readonly string[],
	focusOf: (state: State) => string,
): void {
	const at = (key: string) => chart.withFocus(data, chart.read(data, params).state, key);
	const along = (from: string, direction: Direction) => follow(chart, data, at(from), direction).map(focusOf);
	for (const direction of ['right', 'down', 'on-a-day'] as const) expect(along(keys[0]!, direction)).toEqual(keys);
	for (const direction of ['left', 'up', 'back-a-day'] as const)
		expect(along(keys.at(-1)!, direction)).toEqual(keys.toReversed());
	const middle = at(keys[Math.floor(keys.length / 2)]!);
	expect(chart.move(data, middle, 'first')).toBe(keys[0]);
	expect(chart.move(data, middle, 'last')).toBe(keys.at(-1));
	expect(chart.withFocus(data, middle, null)).toEqual(middle);
}

/** An address as a person writes it, as parameters. */
const addressed = (address: string): Params => Object.fromEntries(new URLSearchParams(address));

/** What an address leads to, what of it was not understood; and that the state found comes back from its own address. */
export function expectAddress<Data extends ChartData, State extends object, M extends Marks>(
	chart: Chart<Data, State, M>,
	data: Data,
	address: string,
	state: { [Name in keyof State]?: unknown },
	ignored: readonly string[],
): void {
	const read = chart.read(data, addressed(address));
	expect(read.state).toMatchObject(state);
	expect(read.ignored).toEqual(ignored);
	expect(chart.read(data, chart.write(data, read.state))).toEqual({ state: read.state, ignored: [] });
}
