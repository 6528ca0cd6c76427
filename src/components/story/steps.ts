/** Where a reader of a story is: plain values, without a DOM. Steps are counted from 0. */

/**
 * The step that is read: the last that begins at or above a line of the window, or the first where none does.
 * @param tops where each step begins, in pixels from the top of the window, in order
 */
export const stepAt = (tops: readonly number[], line: number): number =>
	Math.max(
		tops.findLastIndex((top) => top <= line),
		0,
	);

/** The step that a fragment of an address names, such as `#step-4`; null when it names none of `count` steps. */
export function stepNamed(fragment: string, count: number): number | null {
	const number = Number(/^#step-(\d+)$/.exec(fragment)?.[1]);
	return number >= 1 && number <= count ? number - 1 : null;
}

/** The fragment that names a step. */
export const fragmentOf = (step: number): string => `#step-${step + 1}`;

/** The step that a key leads to; null for another key, and at either end. */
export function stepBy(key: string, at: number, count: number): number | null {
	const to = { ArrowLeft: at - 1, ArrowRight: at + 1 }[key];
	return to === undefined || to < 0 || to >= count ? null : to;
}

/**
 * The step whose picture can be made ready before it is wanted: the next one, unless its chart is the one in view.
 * @param charts the chart of each step, by its id
 */
export const readyAfter = (charts: readonly string[], at: number): number | null =>
	at + 1 < charts.length && charts[at + 1] !== charts[at] ? at + 1 : null;
