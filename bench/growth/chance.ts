/** Chance that comes out the same in every run. */

export interface Chance {
	/** A number from 0 up to, but not, 1. */
	number(): number;
	/** A whole number from `from` to `to`, both included. */
	between(from: number, to: number): number;
	/** One of a list, which must not be empty. */
	pick<T>(list: readonly T[]): T;
	/** True in a share of all calls. */
	happens(share: number): boolean;
}

/** The generator mulberry32 (Tommy Ettinger, public domain): 32 bits of state, even enough for lists of entries. */
export function chanceOf(seed: number): Chance {
	let state = seed >>> 0;
	const number = () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
	const between = (from: number, to: number) => from + Math.floor(number() * (to - from + 1));
	return {
		number,
		between,
		pick: (list) => list[between(0, list.length - 1)]!,
		happens: (share) => number() < share,
	};
}
