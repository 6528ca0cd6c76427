/** What an eye sees of drawn marks: where they are, how large, and of what shape and texture. */
import { strokesOf, type Point } from './path';

export interface Box {
	x1: number;
	x2: number;
	y1: number;
	y2: number;
}

/** The number in an attribute; throws, naming node and attribute, where there is none. */
export function num(node: Element, name: string): number {
	const text = node.getAttribute(name);
	const value = text === null || text.trim() === '' ? Number.NaN : Number(text);
	if (!Number.isFinite(value)) throw new Error(`${node.outerHTML.slice(0, 160)} has no number in "${name}".`);
	return value;
}

const around = (points: Point[]): Box => ({
	x1: Math.min(...points.map(({ x }) => x)),
	x2: Math.max(...points.map(({ x }) => x)),
	y1: Math.min(...points.map(({ y }) => y)),
	y2: Math.max(...points.map(({ y }) => y)),
});

/** Where a rect, line, circle or path lies, without the width of its stroke. A text is the point it hangs on. */
export function boxOf(node: Element): Box {
	const [x, y] = [() => num(node, 'x'), () => num(node, 'y')];
	switch (node.localName) {
		case 'rect':
			return { x1: x(), x2: x() + num(node, 'width'), y1: y(), y2: y() + num(node, 'height') };
		case 'line':
			return around([
				{ x: num(node, 'x1'), y: num(node, 'y1') },
				{ x: num(node, 'x2'), y: num(node, 'y2') },
			]);
		case 'circle': {
			const [cx, cy, r] = [num(node, 'cx'), num(node, 'cy'), num(node, 'r')];
			return { x1: cx - r, x2: cx + r, y1: cy - r, y2: cy + r };
		}
		case 'path':
			return around(strokesOf(node.getAttribute('d') ?? '').flat());
		case 'text':
		case 'tspan':
			return { x1: x(), x2: x(), y1: y(), y2: y() };
		default:
			throw new Error(`A <${node.localName}> has no place of its own.`);
	}
}

export const width = ({ x1, x2 }: Box): number => x2 - x1;
export const height = ({ y1, y2 }: Box): number => y2 - y1;
export const centre = ({ x1, x2, y1, y2 }: Box): Point => ({ x: (x1 + x2) / 2, y: (y1 + y2) / 2 });

export type Shape =
	| 'disc'
	| 'half disc, left'
	| 'half disc, right'
	| 'square'
	| 'diamond'
	| 'triangle up'
	| 'triangle down'
	| 'cross'
	| 'plus'
	| 'other';

const near = (a: number, b: number, by = 0.35) => Math.abs(a - b) <= by;

/** The corners of a closed outline: the points at which it turns, each once. */
function cornersOf(points: Point[]): Point[] {
	const once = points.filter(
		(point, index) =>
			!points.slice(0, index).some((before) => near(before.x, point.x, 0.01) && near(before.y, point.y, 0.01)),
	);
	return once;
}

/** The shape that the path `d` draws, told by its outline. */
export function shapeOf(d: string): Shape {
	const strokes = strokesOf(d);
	const box = around(strokes.flat());
	const { x: cx, y: cy } = centre(box);
	const has = (corners: Point[], x: number, y: number) => corners.some((point) => near(point.x, x) && near(point.y, y));
	if (strokes.length === 2 && strokes.every((stroke) => stroke.length === 2)) {
		const ends = strokes.flat();
		if ([box.x1, box.x2].every((x) => [box.y1, box.y2].every((y) => has(ends, x, y)))) return 'cross';
		return [
			[box.x1, cy],
			[box.x2, cy],
			[cx, box.y1],
			[cx, box.y2],
		].every(([x, y]) => has(ends, x!, y!))
			? 'plus'
			: 'other';
	}
	if (strokes.length !== 1) return 'other';
	const corners = cornersOf(strokes[0]!);
	const round = (x: number, r: number) =>
		corners.length > 8 && corners.every((point) => near(Math.hypot(point.x - x, point.y - cy), r));
	if (round(cx, width(box) / 2)) return 'disc';
	if (near(width(box) * 2, height(box)) && round(box.x2, width(box))) return 'half disc, left';
	if (near(width(box) * 2, height(box)) && round(box.x1, width(box))) return 'half disc, right';
	if (corners.length === 4) {
		const square = [box.x1, box.x2].every((x) => [box.y1, box.y2].every((y) => has(corners, x, y)));
		if (square) return 'square';
		if (has(corners, cx, box.y1) && has(corners, cx, box.y2) && has(corners, box.x1, cy) && has(corners, box.x2, cy))
			return 'diamond';
	}
	if (corners.length === 3) {
		if (has(corners, cx, box.y1) && has(corners, box.x1, box.y2) && has(corners, box.x2, box.y2)) return 'triangle up';
		if (has(corners, cx, box.y2) && has(corners, box.x1, box.y1) && has(corners, box.x2, box.y1))
			return 'triangle down';
	}
	return 'other';
}

/**
 * The texture that fills a mark, by its lines: `plain` where it has no pattern, `rising` lines like /, `falling` like \,
 * `crossed` where there are both, `level` or `upright` lines, `dots` where there are discs or short dashes.
 */
export function textureOf(svg: Element, mark: Element): string {
	const id = /^url\(#(.+)\)$/.exec(mark.getAttribute('fill') ?? '')?.[1];
	if (!id) return 'plain';
	const pattern = [...svg.querySelectorAll('pattern')].find((node) => node.getAttribute('id') === id);
	if (!pattern) throw new Error(`The picture has no texture "${id}"; a mark is filled with it and would stay empty.`);
	const circles = pattern.querySelectorAll('circle').length;
	const strokes = [...pattern.querySelectorAll('path')].flatMap((path) => strokesOf(path.getAttribute('d') ?? ''));
	const kinds = new Set<string>(circles > 0 ? ['dots'] : []);
	for (const stroke of strokes) {
		if (stroke.length > 8) kinds.add('dots');
		stroke.slice(1).forEach((to, index) => {
			if (stroke.length > 8) return;
			const from = stroke[index]!;
			const slope = Math.sign(to.x - from.x) * Math.sign(to.y - from.y);
			const dash = Math.hypot(to.x - from.x, to.y - from.y) < num(pattern, 'width') / 2;
			if (slope === 0) kinds.add(dash ? 'dots' : near(to.y, from.y, 0.01) ? 'level' : 'upright');
			else kinds.add(slope < 0 ? 'rising' : 'falling');
		});
	}
	if (kinds.has('rising') && kinds.has('falling')) return 'crossed';
	return [...kinds].toSorted().join(' and ') || 'empty';
}
