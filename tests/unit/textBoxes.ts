/** Where the texts of a picture are, from the widths of their letters: whether they leave it, or lie on one another. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { textWidth } from '../../src/components/charts/kit/textWidth';

export interface Box {
	text: string;
	x1: number;
	x2: number;
	y1: number;
	y2: number;
}

const SOURCE = join(import.meta.dirname, '../../src');

/** The rules of the charts' style sheets that say where a text hangs on its x, in their order. */
export const ANCHORS = globSync('{styles/chart-marks.css,components/charts/**/marks.css}', { cwd: SOURCE })
	.map((file) => readFileSync(join(SOURCE, file), 'utf8').replace(/\/\*[\s\S]*?\*\//g, ''))
	.flatMap((css) => [...css.matchAll(/([^{}]+)\{[^{}]*\btext-anchor:\s*(\w+)/g)])
	.map(([, selector, anchor]) => ({ selector: selector!.trim(), anchor: anchor! }));

/** The boxes of the texts of a picture, set at a size of type. */
export function boxesOf(svg: SVGElement, size: number): Box[] {
	const lines = [...svg.querySelectorAll('text, tspan')].filter(
		(node) => !node.querySelector('tspan') && node.textContent,
	);
	return lines.map((node) => {
		const holder = node.closest('text')!;
		// A style sheet counts for more than an attribute.
		const anchor =
			ANCHORS.findLast(({ selector }) => holder.matches(selector))?.anchor ??
			node.getAttribute('text-anchor') ??
			holder.getAttribute('text-anchor') ??
			'start';
		const x = Number(node.getAttribute('x') ?? holder.getAttribute('x'));
		const y = Number(node.getAttribute('y') ?? holder.getAttribute('y'));
		const text = node.textContent;
		const width = textWidth(text, size);
		const x1 = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
		// Ascenders and descenders of the face, a little less than its line, so that set lines do not count as touching.
		return { text, x1, x2: x1 + width, y1: y - size * 0.72, y2: y + size * 0.2 };
	});
}

/** Whether two texts lie on each other. */
const overlap = (a: Box, b: Box) =>
	Math.min(a.x2, b.x2) - Math.max(a.x1, b.x1) > 1 && Math.min(a.y2, b.y2) - Math.max(a.y1, b.y1) > 1;

/** The texts that leave a picture of this size. */
export const outside = (boxes: readonly Box[], width: number, height: number): string[] =>
	boxes.filter(({ x1, x2, y1, y2 }) => x1 < -1 || x2 > width + 1 || y1 < -1 || y2 > height + 1).map(({ text }) => text);

/** The pairs of texts that lie on each other. */
export const touching = (boxes: readonly Box[]): string[] =>
	boxes.flatMap((a, index) => boxes.slice(index + 1).flatMap((b) => (overlap(a, b) ? [`${a.text} / ${b.text}`] : [])));
