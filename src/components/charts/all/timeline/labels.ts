/** The names of events above their marks, where they fit. */
import { TYPE, type Band } from '../../contract';
import { px } from '../../kit/px';
import { textWidth, wrap } from '../../kit/textWidth';
import type { Item } from './data';
import { placeInRows, type Anchor, type Wish } from './labelRows';

export interface LabelMark {
	key: string;
	x: number;
	anchor: Anchor;
	lines: { key: string; text: string; y: number }[];
	stem: { x: number; y1: number; y2: number };
}

/** Where a mark is, and where a line from its name down to it ends. */
export interface Spot {
	x: number;
	y: number;
}

export const LINE = 16;
const LABEL_LINES = 3;
const LABEL_WIDTH = { narrow: 126, wide: 132 } as const;
/** A name begins or ends at the edge of its mark. */
export const RADIUS = 5;

/** A lane has at most so many rows of names; where its turning points are many, it stays low and leaves some unnamed. */
const ROWS = { few: 5, many: 2 } as const;
const FEW = 7;
/** How high a row is. */
const ROW = LABEL_LINES * LINE + 4;
/** The widths for whose names a lane keeps room, so that it is as high at every width of a band. */
const WIDTHS: { readonly [B in Band]: readonly number[] } = {
	narrow: [312, 332, 360, 400, 480, 560, 640, 679],
	wide: [680, 700, 720, 768, 840, 920, 1000, 1100],
};

interface Wanted extends Wish {
	item: Item;
	lines: string[];
}

/** The names of a lane that are wanted: of turning points, which must be told, and of others. */
function wishesOf(items: readonly Item[], xs: readonly number[], wanted: (item: Item) => boolean, band: Band) {
	const all = items.flatMap((item, index): Wanted[] => {
		if (!wanted(item)) return [];
		const lines = wrap(item.title, LABEL_WIDTH[band], TYPE[band], LABEL_LINES);
		return [{ item, lines, x: xs[index]!, width: Math.max(...lines.map((line) => textWidth(line, TYPE[band]))) }];
	});
	return { turning: all.filter(({ item }) => item.key), others: all.filter(({ item }) => !item.key) };
}

/** The sides between which names stand in a picture. */
export type Bounds = { x1: number; x2: number };

/**
 * How many rows of names a lane needs in the pictures of a band.
 * @param at the places of the items, and the sides, in a picture so wide
 */
export function rowsNeeded(
	items: readonly Item[],
	wanted: (item: Item) => boolean,
	band: Band,
	at: (width: number) => { xs: readonly number[]; bounds: Bounds },
): number {
	return Math.max(
		...WIDTHS[band].map((width) => {
			const { xs, bounds } = at(width);
			const { turning } = wishesOf(items, xs, wanted, band);
			const rows = turning.length <= FEW ? ROWS.few : ROWS.many;
			return placeInRows(turning, [], RADIUS, { ...bounds, rows }).rows;
		}),
	);
}

/** How much room rows of names take. */
export const heightOfRows = (rows: number): number => rows * ROW - 4;

/** Labels for a lane, turning points first; another that would lie on one of them or leave the picture is left out. */
export function placeLabels(
	items: readonly Item[],
	spots: readonly Spot[],
	wanted: (item: Item) => boolean,
	{ band, top, bounds, rows }: { band: Band; top: number; bounds: Bounds; rows: number },
): LabelMark[] {
	const xs = spots.map(({ x }) => x);
	const { turning, others } = wishesOf(items, xs, wanted, band);
	const { places } = placeInRows(turning, others, RADIUS, { ...bounds, rows });
	return [...turning, ...others].flatMap((wish): LabelMark[] => {
		const place = places.get(wish);
		if (!place) return [];
		const { item, lines } = wish;
		const foot = top + heightOfRows(rows) - place.row * ROW;
		const first = foot - lines.length * LINE;
		return [
			{
				key: item.id,
				x: px(place.x),
				anchor: place.anchor,
				lines: lines.map((text, index) => ({ key: String(index), text, y: first + 12 + index * LINE })),
				stem: { x: wish.x, y1: foot, y2: spots[items.indexOf(item)]!.y },
			},
		];
	});
}
