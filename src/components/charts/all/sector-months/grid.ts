/** Where the panels of `sector-months` stand. Heights depend on how many there are and on the band, never on the width. */
import type { Band, Size } from '../../contract';
import { px } from '../../kit/px';

/** The smallest width a band is drawn at, for texts that must be broken alike at every width, and the space between panels. */
export const FRAME: { readonly [B in Band]: { smallest: number; gap: number } } = {
	narrow: { smallest: 312, gap: 18 },
	wide: { smallest: 676, gap: 22 },
};

/** The height of a line of text. */
export const LINE = 17;

const SIDE = 4;
/** Over a plot: the row of duties. Under it: the years. */
const OVER = 24;
const UNDER = 20;
const BETWEEN = 18;

/** A panel: its sides, the top of its words, the baseline of its plot. */
export interface Box {
	left: number;
	right: number;
	top: number;
	base: number;
}

export interface Grid {
	plot: number;
	head: number;
	pitch: number;
	height: number;
	boxes: Box[];
}

/** As many columns as leave no ragged row where that can be had. */
export function columnsOf(count: number, band: Band): number {
	if (band === 'narrow') return Math.min(count, 2) || 1;
	return count <= 4 ? count || 1 : count % 4 === 0 || count > 9 ? 4 : 3;
}

/** The fewer panels there are, the higher they can be. */
const plotOf = (columns: number, band: Band): number =>
	(band === 'narrow' ? [0, 150, 84] : [0, 190, 150, 120, 88])[columns] ?? 88;

export function gridOf({
	count,
	columns,
	size,
	top,
	head,
}: {
	count: number;
	columns: number;
	size: Size;
	top: number;
	/** The height of a panel’s words. */
	head: number;
}): Grid {
	const { gap } = FRAME[size.band];
	const plot = plotOf(columns, size.band);
	const width = Math.max((size.width - 2 * SIDE - (columns - 1) * gap) / columns, 1);
	const pitch = head + OVER + plot + UNDER + BETWEEN;
	const boxes = Array.from({ length: count }, (_, index) => {
		const left = px(SIDE + (index % columns) * (width + gap));
		const y = top + Math.floor(index / columns) * pitch;
		return { left, right: px(left + width), top: y, base: y + head + OVER + plot };
	});
	return { plot, head, pitch, height: top + Math.ceil(count / columns) * pitch - BETWEEN + 6, boxes };
}

const STEPS = [1, 1.2, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10];

/** A round number far enough above all values that the scale’s own label stands clear of the line. */
export function niceAbove(values: readonly (number | null)[]): number {
	const most = Math.max(0, ...values.map((value) => value ?? 0)) * 1.2;
	if (most === 0) return 1;
	const power = 10 ** Math.floor(Math.log10(most));
	return power * (STEPS.find((step) => step * power >= most) ?? 10);
}
