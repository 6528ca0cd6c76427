/** The bands of a bill: the goods at their value, then each duty at its height below, all on one scale. */
import { isCharged, VALUE, type Bill, type BillLine } from './bills';

/** A stretch of the stack, in dollars from its top. */
export interface Stretch {
	/** The id of the line; null for what several lines that vary may add together. */
	id: string | null;
	open: boolean;
	from: number;
	to: number;
}

/**
 * The stretches of a bill below the goods: what each duty adds at the least, one under the other, then what may come on
 * top of that, up to the most that is owed. Duties that vary may exclude one another, so that they share that last one.
 */
export function stretchesOf({ lines, to, ban }: Bill): Stretch[] {
	if (ban === 'yes') return [];
	let at = VALUE;
	const certain = lines.filter(isCharged).flatMap((line): Stretch[] => {
		if (line.from <= 0) return [];
		const from = at;
		at += line.from;
		return [{ id: line.id, open: false, from, to: at }];
	});
	const end = VALUE + to;
	// Sums of binary fractions differ in what nobody sees.
	if (end - at < 1e-6) return certain;
	const varying = lines.filter(varies);
	return [...certain, { id: varying.length === 1 ? varying[0]!.id : null, open: true, from: at, to: end }];
}

export const varies = ({ from, to }: BillLine): boolean => to > from;

/** The most pixels that the taller bill may take, whatever its duties, and the pixels of a dollar where there is room. */
const TALLEST = 460;

/** How many pixels a dollar is high on both bills. */
export function scaleOf(bills: readonly Bill[], usual: number): number {
	const most = VALUE + Math.max(...bills.map(({ to, ban }) => (ban === 'yes' ? 0 : to)));
	return Math.min(usual, TALLEST / most);
}
