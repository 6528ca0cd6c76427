/** The lines of `review-paths` from top to bottom: one that would strike a label through is broken around it. */
import { px } from '../../kit/px';
import { textWidth } from '../../kit/textWidth';
import type { LabelMark } from './marks';

/** A line keeps so far from the words it is broken for, to the sides, above their foot and below it. */
const CLEAR = { side: 3, above: 13, below: 5 } as const;

/**
 * The path of a line at `x`.
 * @param labels what stands in the picture
 * @param size the size of its type, in pixels
 */
export function brokenLine(x: number, y1: number, y2: number, labels: readonly LabelMark[], size: number): string {
	const gaps = labels
		.filter(({ anchor, strong, text, x: at }) => {
			const width = textWidth(text, size, strong);
			const begins = { start: at, middle: at - width / 2, end: at - width }[anchor];
			return begins - CLEAR.side < x && x < begins + width + CLEAR.side;
		})
		.map(({ y }) => ({ from: y - CLEAR.above, until: y + CLEAR.below }))
		.filter(({ from, until }) => until > y1 && from < y2)
		.toSorted((a, b) => a.from - b.from);
	let [path, y] = ['', y1];
	for (const { from, until } of gaps) {
		if (from > y) path += `M${px(x)},${px(y)}V${px(from)}`;
		y = Math.max(y, until);
	}
	return y < y2 ? `${path}M${px(x)},${px(y)}V${px(y2)}` : path;
}
