/** The names of events above their marks, where they fit. */
import { TYPE, type Band } from '../../contract';
import { px } from '../../kit/px';
import { textWidth, wrap } from '../../kit/textWidth';
import type { Item } from './data';

export interface LabelMark {
	key: string;
	x: number;
	anchor: 'start' | 'end';
	lines: { key: string; text: string; y: number }[];
	stem: { x: number; y1: number; y2: number };
}

/** Where a mark is, and where a line from its name down to it ends. */
export interface Spot {
	x: number;
	y: number;
}

export const LINE = 16;
export const LABEL_LINES = 3;
const LABEL_WIDTH = { narrow: 126, wide: 132 } as const;
/** A name begins or ends at the edge of its mark. */
export const RADIUS = 5;

interface Box {
	x1: number;
	x2: number;
}

/** Labels for a lane, turning points first; one that would overlap another or leave the picture is left out. */
export function placeLabels(
	items: readonly Item[],
	spots: readonly Spot[],
	wanted: (item: Item) => boolean,
	{ band, top, bounds }: { band: Band; top: number; bounds: Box },
): LabelMark[] {
	const type = TYPE[band];
	const taken: Box[] = [];
	const labels: LabelMark[] = [];
	const order = items.map((item, index) => ({ item, spot: spots[index]! })).filter(({ item }) => wanted(item));
	order.sort((a, b) => Number(b.item.key) - Number(a.item.key));
	for (const { item, spot } of order) {
		const lines = wrap(item.title, LABEL_WIDTH[band], type, LABEL_LINES);
		const width = Math.max(...lines.map((line) => textWidth(line, type)));
		const sides: { anchor: 'start' | 'end'; box: Box }[] = [
			{ anchor: 'start', box: { x1: spot.x - RADIUS, x2: spot.x - RADIUS + width } },
			{ anchor: 'end', box: { x1: spot.x + RADIUS - width, x2: spot.x + RADIUS } },
		];
		const fit = sides.find(
			({ box }) =>
				box.x1 >= bounds.x1 &&
				box.x2 <= bounds.x2 &&
				taken.every((other) => box.x2 + 10 < other.x1 || box.x1 - 10 > other.x2),
		);
		if (!fit) continue;
		taken.push(fit.box);
		const first = top + (LABEL_LINES - lines.length) * LINE;
		labels.push({
			key: item.id,
			x: px(fit.anchor === 'start' ? fit.box.x1 : fit.box.x2),
			anchor: fit.anchor,
			lines: lines.map((text, index) => ({ key: String(index), text, y: first + 12 + index * LINE })),
			stem: { x: spot.x, y1: top + LABEL_LINES * LINE, y2: spot.y },
		});
	}
	return labels;
}
