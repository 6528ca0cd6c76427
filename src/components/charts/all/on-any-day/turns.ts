/** The strip of turning points: a mark a day, and over as many as there is room for their names. */
import { TYPE, type Band } from '../../contract';
import { px } from '../../kit/px';
import { dayNumber } from '../../kit/scales';
import { diamond } from '../../kit/shapes';
import { textWidth, wrap } from '../../kit/textWidth';
import type { OnAnyDayData } from './data';
import type { TurnMark } from './marks';
import { turnOn, type OnAnyDayState } from './state';

const LINE = 15;
const RADIUS = 5;
/** How many lines a name may have. */
const LINES: { readonly [B in Band]: number } = { narrow: 3, wide: 3 };
/** The height of a row of names. */
export const nameRow = (band: Band): number => LINES[band] * LINE + 6;
/** How wide a name may be. */
const WIDE: { readonly [B in Band]: number } = { narrow: 128, wide: 178 };
const GAP = 8;

interface Frame {
	left: number;
	right: number;
	top: number;
	x: (day: number) => number;
	band: Band;
	rows: number;
}

interface Name {
	x: number;
	lines: string[];
	/** From where to where it reaches. */
	box: [number, number];
	anchor: 'start' | 'end';
	/** It is placed before all others. */
	first: boolean;
	/** Counted from below; none where there is no room. */
	row: number | undefined;
}

/** Whether a name fits into a row: it lies on no other, and no line from a name to its mark runs through one. */
function fits(name: Name, row: number, placed: readonly Name[]): boolean {
	const [from, to] = name.box;
	return placed.every((other) => {
		if (other.row === undefined) return true;
		const [start, end] = other.box;
		if (other.row === row) return to + GAP < start || end + GAP < from;
		if (other.row > row) return other.x < from - 3 || other.x > to + 3;
		return name.x < start - 3 || name.x > end + 3;
	});
}

/**
 * Puts names into rows: those of the left half to the right of their marks, those of the right half to the left of theirs,
 * from both ends inwards and from above, so that what is further out stands higher.
 */
function place(names: Name[], { rows, left, right }: Pick<Frame, 'rows' | 'left' | 'right'>): void {
	const half = Math.ceil(names.length / 2);
	const outside = names.map((_, index) => (index < half ? index : names.length - 1 - index + 0.5));
	const placed: Name[] = [];
	// The joint review is named whatever else is: lowest, where nothing is in its way.
	for (const name of names.filter(({ first }) => first)) placed.push(Object.assign(name, { row: 0 }));
	for (const [, name] of names.map((each, index) => [outside[index]!, each] as const).toSorted(([a], [b]) => a - b)) {
		if (name.first) continue;
		for (let row = rows - 1; row >= 0 && name.row === undefined; row--) if (fits(name, row, placed)) name.row = row;
		placed.push(name);
	}
	// One that found no room on its own side may find some on the other.
	for (const name of placed.filter(({ row }) => row === undefined)) {
		const [from, to] = name.box;
		const turned: Name = {
			...name,
			anchor: name.anchor === 'start' ? 'end' : 'start',
			box: [2 * name.x - to, 2 * name.x - from],
		};
		if (turned.box[0] < left || turned.box[1] > right) continue;
		for (let row = rows - 1; row >= 0 && name.row === undefined; row--)
			if (fits(turned, row, placed)) Object.assign(name, turned, { row });
	}
}

export function turnMarks(data: OnAnyDayData, { on }: OnAnyDayState, frame: Frame): TurnMark[] {
	const { left, right, top, x, band, rows } = frame;
	const level = top + rows * nameRow(band) + 8;
	const now = turnOn(data, on);
	const half = Math.ceil(data.turns.length / 2);
	const names = data.turns.map(({ day, title, review }, index): Name => {
		const at = px(x(dayNumber(day)));
		// Names are placed for bold type: that of the day is, and none moves when it changes.
		const lines = wrap(title, WIDE[band], TYPE[band], LINES[band], true);
		const width = Math.max(...lines.map((line) => textWidth(line, TYPE[band], true)));
		const anchor = index < half ? 'start' : 'end';
		const free: [number, number] = anchor === 'start' ? [at + 4, at + 4 + width] : [at - 4 - width, at - 4];
		const by = Math.max(left - free[0], 0) + Math.min(right - free[1], 0);
		return { x: at, lines, anchor, box: [free[0] + by, free[1] + by], first: review, row: undefined };
	});
	place(names, frame);
	// The turning point whose mark stands for each: its own, or one so near before it that theirs would touch.
	const markedBy: number[] = [];
	names.forEach(({ x: at }, index) => {
		const before = markedBy[index - 1];
		markedBy.push(before !== undefined && at - names[before]!.x < 2 * RADIUS + 1 ? before : index);
	});
	const nowAt = now ? markedBy[data.turns.indexOf(now)] : undefined;
	return data.turns.map((turn, index): TurnMark => {
		const { x: at, row, lines, anchor, box } = names[index]!;
		const first = px(level - 14 - (row ?? 0) * nameRow(band) - (lines.length - 1) * LINE);
		return {
			key: turn.day,
			now: index === nowAt,
			past: turn.day <= on,
			mark: markedBy[index] === index ? [{ key: 'mark', path: diamond(at, level, RADIUS) }] : [],
			leader: row === undefined ? [] : [{ key: 'leader', x: at, y1: px(first - 10), y2: level - RADIUS }],
			texts:
				row === undefined
					? []
					: lines.map((text, line) => ({
							key: String(line),
							x: px(anchor === 'start' ? box[0] : box[1]),
							y: px(first + line * LINE),
							text,
							look: turn === now ? 'value' : 'plain',
							anchor,
						})),
		};
	});
}
