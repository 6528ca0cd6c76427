/** Where the words of narrow rectangles stand, so that none lie on each other. */

/**
 * Words over rectangles that become lower from the left to the right: each right over its own, or higher where the words
 * to its right need the room.
 * @param labels from the left; `top` is where the base line of each would be if it were alone
 * @param line how far two base lines are apart at least
 * @returns the base line of each
 */
export function climb(labels: readonly { x: number; top: number; width: number }[], line: number): number[] {
	const bases: number[] = [];
	for (const [index, label] of [...labels.entries()].toReversed()) {
		const met = labels
			.map((other, place) => ({ other, place }))
			.filter(({ other, place }) => place > index && other.x < label.x + label.width + 6);
		bases[index] = Math.min(label.top, ...met.map(({ place }) => bases[place]! - line));
	}
	return bases;
}
