/** The ranges that some numbers make: `[1, 2, 3, 7]` makes `[[1, 3], [7, 7]]`. Two neighbours alone make no range. */
export function rangesOf(numbers: readonly number[]): [first: number, last: number][] {
	const ranges: [number, number][] = [];
	for (const number of [...new Set(numbers)].toSorted((a, b) => a - b)) {
		const last = ranges.at(-1);
		if (last && last[1] === number - 1) last[1] = number;
		else ranges.push([number, number]);
	}
	return ranges.flatMap(([first, last]): [number, number][] =>
		last - first === 1
			? [
					[first, first],
					[last, last],
				]
			: [[first, last]],
	);
}
