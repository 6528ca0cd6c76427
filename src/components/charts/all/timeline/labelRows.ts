/**
 * Names of marks in rows above them. A turning point is always named: where names would lie on each other, one stands a
 * row higher, and no line from a name to its mark runs through another name.
 */

/** How a name may stand: to the right of its mark’s line, or to the left of it. */
export type Anchor = 'start' | 'end';

/** A name that is to be placed: where its mark is, and how wide it is. */
export interface Wish {
	x: number;
	width: number;
}

interface Box {
	x1: number;
	x2: number;
}

/** Where a name stands; rows are counted from below. */
export interface Place {
	row: number;
	anchor: Anchor;
	/** Where the text begins, or ends where it stands to the left. */
	x: number;
}

/** The room for names: its sides, and at most so many rows. */
export interface Room extends Box {
	rows: number;
}

/** Names in one row are so far apart. */
const GAP = 10;
/** A line to a mark keeps so far from the text beside it. */
const CLEAR = 2;

const boxOf = ({ x, width }: Wish, anchor: Anchor, inset: number): Box =>
	anchor === 'start' ? { x1: x + inset, x2: x + inset + width } : { x1: x - inset - width, x2: x - inset };

const lieOn = (a: Box, b: Box) => a.x1 - GAP <= b.x2 && b.x1 - GAP <= a.x2;
const covers = (box: Box, x: number) => box.x1 - CLEAR < x && x < box.x2 + CLEAR;
const inside = (box: Box, room: Room) => box.x1 >= room.x1 - 0.01 && box.x2 <= room.x2 + 0.01;

/** Names that stand already. */
interface Standing extends Place {
	wish: Wish;
	box: Box;
	/** It had to be moved over its mark to stay inside the picture. */
	moved: boolean;
}

/** Whether a name can stand in a row beside those that stand already. */
const fits = (box: Box, { x }: Wish, row: number, standing: readonly Standing[]) =>
	standing.every(
		(other) =>
			(other.row !== row || !lieOn(other.box, box)) &&
			(other.row <= row || !covers(box, other.wish.x)) &&
			(other.row >= row || !covers(other.box, x)),
	);

/** Moves a name over its mark until it is inside the room. */
function movedInto(room: Room, { x1, x2 }: Box): Box {
	const by = Math.max(room.x1 - x1, 0) + Math.min(room.x2 - x2, 0);
	return { x1: x1 + by, x2: x2 + by };
}

/** A name as it stands in a row. */
function stand(wish: Wish, anchor: Anchor, row: number, box: Box, moved: boolean): Standing {
	return { wish, anchor, row, box, moved, x: anchor === 'start' ? box.x1 : box.x2 };
}

/** Puts names up on these sides, each in the lowest row it fits in; leaves out those without room. */
function putUp(wishes: readonly Wish[], sides: readonly Anchor[], inset: number, room: Room): Standing[] {
	const found = wishes.map((wish, index) => {
		const free = boxOf(wish, sides[index]!, inset);
		const box = movedInto(room, free);
		return { wish, anchor: sides[index]!, box, moved: box.x1 !== free.x1 };
	});
	const open = found.filter(({ box }) => inside(box, room));
	const standing: Standing[] = [];
	// What another name would cover the line of stands below that name, and is put up before it.
	while (open.length > 0) {
		const next = open.findIndex(({ box }, index) =>
			open.every(({ wish }, at) => at === index || !covers(box, wish.x) || room.rows === 1),
		);
		if (next === -1) break;
		const [name] = open.splice(next, 1);
		for (let row = 0; row < room.rows; row++)
			if (fits(name!.box, name!.wish, row, standing)) {
				standing.push(stand(name!.wish, name!.anchor, row, name!.box, name!.moved));
				break;
			}
	}
	return standing;
}

const other = (anchor: Anchor): Anchor => (anchor === 'start' ? 'end' : 'start');

/** Of so many names every way to turn them is tried. */
const FEW = 6;

/**
 * The ways in which names may turn to the two sides: all where they are few, else to one side as far as some mark, and to
 * the other from there.
 */
function* turns(count: number): Generator<Anchor[]> {
	if (count <= FEW) {
		for (let way = 0; way < 2 ** count; way++)
			yield Array.from({ length: count }, (_, index) => ((way >> index) & 1 ? 'end' : 'start'));
		return;
	}
	for (const first of ['start', 'end'] as const)
		for (let split = count; split > 0; split--)
			yield Array.from({ length: count }, (_, index) => (index < split ? first : other(first)));
}

/** More names are better, then fewer rows, then more names at their marks. */
function isBetter(a: readonly Standing[], b: readonly Standing[]): boolean {
	if (a.length !== b.length) return a.length > b.length;
	if (rowsOf(a) !== rowsOf(b)) return rowsOf(a) < rowsOf(b);
	const moved = (names: readonly Standing[]) => names.filter((name) => name.moved).length;
	return moved(a) < moved(b);
}

const rowsOf = (standing: readonly Standing[]) => Math.max(0, ...standing.map(({ row }) => row + 1));

/**
 * Places names above their marks, as many as there is room for, in as few rows as they need.
 * @param wishes the names that must be told, by their marks from left to right
 * @param others names that are told where room is left, from left to right
 * @param edge how far a mark reaches to each side: a name alone in its row begins at its edge
 * @returns the places of the names, in their order; undefined for one without room
 */
export function placeInRows(
	wishes: readonly Wish[],
	others: readonly Wish[],
	edge: number,
	room: Room,
): { places: Map<Wish, Place>; rows: number } {
	let best: Standing[] = [];
	let bestInset = -edge;
	// In one row a name stands above its line; in several it stands beside it, clear of the lines of those above.
	for (const [rows, inset] of [
		[1, -edge],
		[room.rows, 2 * CLEAR],
	] as const) {
		if (best.length === wishes.length && wishes.length > 0) break;
		for (const sides of turns(wishes.length)) {
			const standing = putUp(wishes, sides, inset, { ...room, rows });
			if (isBetter(standing, best)) [best, bestInset] = [standing, inset];
		}
	}
	const rows = Math.max(1, rowsOf(best));
	for (const wish of others)
		for (const anchor of ['start', 'end'] as const) {
			const box = boxOf(wish, anchor, bestInset);
			const row = inside(box, room)
				? Array.from({ length: rows }, (_, index) => index).find((index) => fits(box, wish, index, best))
				: undefined;
			if (row === undefined) continue;
			best.push(stand(wish, anchor, row, box, false));
			break;
		}
	return { places: new Map(best.map(({ wish, row, anchor, x }) => [wish, { row, anchor, x }])), rows };
}
