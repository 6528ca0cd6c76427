/** The way through all marks of a picture, for a reader who has two buttons and no arrow keys. */
import type { Chart, ChartData, Direction } from '../contract';

/** No row of a picture has so many marks: where a way has no end, it is left. */
const MOST = 5000;

/**
 * The key of the mark after that in focus, or of the one before: along its row, then on to the near end of the next row.
 * A chart whose arrows lead otherwise says in `along` which of them go through all marks.
 * @returns null where nothing can be in focus; the mark in focus itself at the end of the last row
 */
export function nextMark<State>(
	chart: Chart<ChartData, State>,
	data: ChartData,
	state: State,
	by: 1 | -1,
): string | null {
	const nameOf = (at: State) => JSON.stringify(chart.write(data, at));
	const go = (at: State, direction: Direction): [key: string | null, state: State] => {
		const key = chart.move(data, at, direction);
		return [key, key === null ? at : chart.withFocus(data, at, key)];
	};
	if (chart.along) return chart.move(data, state, chart.along[by === 1 ? 'on' : 'back']);

	const [on, back, aside]: Direction[] = by === 1 ? ['right', 'left', 'down'] : ['left', 'right', 'up'];
	const [ahead, moved] = go(state, on!);
	if (ahead === null || nameOf(moved) !== nameOf(state)) return ahead;
	let [key, at] = go(state, aside!);
	if (nameOf(at) === nameOf(state)) return ahead;
	// The next row is entered somewhere: its near end is where the way on begins.
	for (let steps = 0; steps < MOST; steps++) {
		const [before, there] = go(at, back!);
		if (before === null || nameOf(there) === nameOf(at)) break;
		[key, at] = [before, there];
	}
	return key;
}
