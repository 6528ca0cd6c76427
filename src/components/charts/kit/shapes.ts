/** Small shapes, as paths about a point, that tell kinds of marks apart without colour. */
import { px } from './px';

export const disc = (x: number, y: number, r: number) =>
	`M${px(x - r)},${px(y)}a${r},${r} 0 1,0 ${2 * r},0a${r},${r} 0 1,0 ${-2 * r},0Z`;

/** The left half of a disc. */
export const halfDisc = (x: number, y: number, r: number) => `M${px(x)},${px(y - r)}a${r},${r} 0 0,0 0,${px(2 * r)}Z`;

export const square = (x: number, y: number, r: number) =>
	`M${px(x - r)},${px(y - r)}h${px(2 * r)}v${px(2 * r)}h${px(-2 * r)}Z`;

/** Point up. */
export const triangle = (x: number, y: number, r: number) =>
	`M${px(x)},${px(y - r)}l${px(r * 1.1)},${px(r * 1.9)}h${px(-r * 2.2)}Z`;

export const diamond = (x: number, y: number, r: number) =>
	`M${px(x)},${px(y - r)}l${px(r)},${px(r)}l${px(-r)},${px(r)}l${px(-r)},${px(-r)}Z`;

/** Two strokes, to be drawn as lines. */
export const cross = (x: number, y: number, r: number) =>
	`M${px(x - r)},${px(y - r)}l${px(2 * r)},${px(2 * r)}M${px(x - r)},${px(y + r)}l${px(2 * r)},${px(-2 * r)}`;
