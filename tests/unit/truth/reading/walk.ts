/** Where the keyboard leads in a chart. */
import type { Chart, ChartData, Direction, Marks, Params } from '../../../../src/components/charts/contract';

const ARROWS: readonly Direction[] = ['left', 'right', 'up', 'down'];
/** More states than any chart has within a choice; a walk that goes on beyond has lost its way. */
const MOST = 20_000;

/** Every state that the arrow keys lead to from the one `params` ask for, that one first. */
export function walk<Data extends ChartData, State, M extends Marks>(
	chart: Chart<Data, State, M>,
	data: Data,
	params: Params = {},
	arrows: readonly Direction[] = ARROWS,
): State[] {
	const { state } = chart.read(data, params);
	const name = (at: State) => JSON.stringify(chart.write(data, at));
	const found = new Map([[name(state), state]]);
	// A Map is gone through in the order of its entries, those added on the way included.
	for (const at of found.values()) {
		if (found.size > MOST) throw new Error(`The arrow keys lead to more than ${MOST} states.`);
		for (const arrow of arrows) {
			const next = chart.withFocus(data, at, chart.move(data, at, arrow));
			if (!found.has(name(next))) found.set(name(next), next);
		}
	}
	return [...found.values()];
}

/** Follows one arrow key until it leads no further: the states on the way, the first included. */
export function follow<Data extends ChartData, State, M extends Marks>(
	chart: Chart<Data, State, M>,
	data: Data,
	state: State,
	arrow: Direction,
): State[] {
	const way = [state];
	for (;;) {
		const at = way.at(-1)!;
		const next = chart.withFocus(data, at, chart.move(data, at, arrow));
		if (JSON.stringify(next) === JSON.stringify(at)) return way;
		way.push(next);
		if (way.length > MOST) throw new Error(`The arrow ${arrow} leads on without end.`);
	}
}
