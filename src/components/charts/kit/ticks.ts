/** The steps of a scale whose labels do not touch. */
import { textWidth } from './textWidth';

/** 1, 2 and 5 times the powers of ten, from well below `span` upwards. */
function* roundSteps(span: number): Generator<number> {
	for (let power = Math.floor(Math.log10(span)) - 1; ; power++)
		for (const digit of [1, 2, 5]) yield digit * 10 ** power;
}

/**
 * Multiples of the smallest step at which labels of this size stand apart along `length` pixels.
 * @param steps what may be a step, the smallest first; round numbers if not given
 */
export function ticksOf(
	[low, high]: [number, number],
	length: number,
	type: number,
	words: (value: number) => string,
	steps: Iterable<number> = roundSteps(high - low),
): number[] {
	// A scale of one number has one step, and no next one to look for.
	if (!(high > low)) return [low];
	let ticks: number[] = [];
	for (const step of steps) {
		// 0.3 / 0.05 is a trace less than 6.
		const first = Math.ceil(low / step - 1e-9);
		const count = Math.floor(high / step + 1e-9) - first + 1;
		if (count > 12) continue;
		ticks = Array.from(
			{ length: count },
			// Rounded, because 3 * 0.1 is not 0.3; plus zero, because -0 is not 0 to everyone.
			(_, index) => Number(((first + index) * step).toPrecision(6)) + 0,
		);
		const widest = Math.max(...ticks.map((tick) => textWidth(words(tick), type)));
		if (count < 2 || (length * step) / (high - low) > widest + 12) break;
	}
	return ticks;
}
