/** Labels on lines of months: none leaves the picture or lies on another. */
import { TYPE, type Size } from '../../contract';
import { px } from '../../kit/px';
import { textWidth } from '../../kit/textWidth';
import type { MonthMarks, TextMark } from './layout';

/** Boxes that overlap by no more than this do not touch: widths of texts are measured with tables. In pixels. */
const HAIR = 1;
/** How much lower a label that gives way may stand than it was put, in pixels. */
const LOWER = 20;

interface Box {
	x1: number;
	x2: number;
	y1: number;
	y2: number;
}

function boxOf({ anchor, look, text, x, y }: TextMark, type: number): Box {
	const width = textWidth(text, type, /\bstrong\b/.test(look));
	const x1 = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
	return { x1, x2: x1 + width, y1: y - type * 0.72, y2: y + type * 0.2 };
}

const touches = (a: Box, b: Box) =>
	Math.min(a.x2, b.x2) - Math.max(a.x1, b.x1) > HAIR && Math.min(a.y2, b.y2) - Math.max(a.y1, b.y1) > HAIR;

/**
 * Labels as far as they fit. One that would leave the picture at its right moves in. One that would lie on another is left
 * out: the table has what it says.
 * @param labels in the order of their weight
 * @param base the picture that they are for, whose own labels stay where they are
 * @param yielding keys of labels that give way to all others, and have room to move down
 */
export function settle(
	labels: readonly TextMark[],
	base: Pick<MonthMarks, 'labels' | 'width'>,
	{ band }: Pick<Size, 'band'>,
	yielding: readonly string[] = [],
): TextMark[] {
	const type = TYPE[band];
	const taken = base.labels.map((label) => boxOf(label, type));
	const yields = ({ key }: TextMark) => Number(yielding.includes(key));
	const settled = new Map<string, TextMark>();
	for (const label of labels.toSorted((a, b) => yields(a) - yields(b))) {
		const beyond = boxOf(label, type).x2 - base.width;
		const inside = beyond > HAIR ? { ...label, x: px(label.x - beyond) } : label;
		const places = yields(label) ? [inside, { ...inside, y: px(inside.y + LOWER) }] : [inside];
		const found = places.find((place) => !taken.some((other) => touches(boxOf(place, type), other)));
		if (!found) continue;
		taken.push(boxOf(found, type));
		settled.set(label.key, found);
	}
	return labels.flatMap(({ key }) => settled.get(key) ?? []);
}
