/** The outline that an SVG path draws, as points: lines by their ends, arcs and curves by points along them. */

export interface Point {
	x: number;
	y: number;
}

/** A run of points that the pen draws without being lifted. */
export type Stroke = Point[];

const LETTERS = /([a-z])([^a-z]*)/gi;
const NUMBERS = /-?(?:\d+\.?\d*|\.\d+)(?:e-?\d+)?/gi;
/** How many numbers a command takes. */
const TAKES: { [command: string]: number } = { M: 2, L: 2, H: 1, V: 1, C: 6, A: 7, Z: 0 };
const STEPS = 24;

/** Points along an arc, by the conversion from ends to centre of the SVG specification (appendix B.2.4); circles only. */
function arc(from: Point, to: Point, radius: number, large: boolean, sweep: boolean): Point[] {
	const half = { x: (from.x - to.x) / 2, y: (from.y - to.y) / 2 };
	const reach = half.x ** 2 + half.y ** 2;
	const r = Math.max(radius, Math.sqrt(reach));
	const away = (large === sweep ? -1 : 1) * Math.sqrt(Math.max(r ** 2 / reach - 1, 0));
	const centre = { x: away * half.y + (from.x + to.x) / 2, y: -away * half.x + (from.y + to.y) / 2 };
	const start = Math.atan2(from.y - centre.y, from.x - centre.x);
	let turn = Math.atan2(to.y - centre.y, to.x - centre.x) - start;
	if (sweep && turn < 0) turn += 2 * Math.PI;
	if (!sweep && turn > 0) turn -= 2 * Math.PI;
	return Array.from({ length: STEPS }, (_, step) => {
		const angle = start + (turn * (step + 1)) / STEPS;
		return { x: centre.x + r * Math.cos(angle), y: centre.y + r * Math.sin(angle) };
	});
}

/** Points along a cubic Bézier curve. */
const curve = (points: [Point, Point, Point, Point]): Point[] =>
	Array.from({ length: STEPS }, (_, step) => {
		const t = (step + 1) / STEPS;
		const weights = [(1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t ** 2 * (1 - t), t ** 3];
		const at = (side: 'x' | 'y') => points.reduce((sum, point, index) => sum + weights[index]! * point[side], 0);
		return { x: at('x'), y: at('y') };
	});

/** The strokes of a path with the commands M, L, H, V, C, A and Z, absolute or relative. Throws on any other. */
export function strokesOf(d: string): Stroke[] {
	const strokes: Stroke[] = [];
	let at: Point = { x: 0, y: 0 };
	const go = (to: Point, points: Point[] = [to]) => {
		strokes.at(-1)!.push(...points);
		at = to;
	};
	for (const [, letter, rest] of d.matchAll(LETTERS)) {
		const command = letter!.toUpperCase();
		const takes = TAKES[command];
		const numbers = (rest!.match(NUMBERS) ?? []).map(Number);
		if (
			takes === undefined ||
			(takes === 0 ? numbers.length > 0 : numbers.length === 0 || numbers.length % takes !== 0)
		)
			throw new Error(`The path has a command that is not understood, "${letter}${rest}": ${d}`);
		const base = () => (letter === command ? { x: 0, y: 0 } : at);
		if (command === 'Z') go(strokes.at(-1)![0]!);
		for (let index = 0; index < numbers.length; index += takes) {
			const values = numbers.slice(index, index + takes);
			const [x, y] = values.slice(-2);
			const { x: dx, y: dy } = base();
			if (command === 'M' && index === 0) {
				at = { x: x! + dx, y: y! + dy };
				strokes.push([at]);
			} else if (command === 'H') go({ x: values[0]! + dx, y: at.y });
			else if (command === 'V') go({ x: at.x, y: values[0]! + dy });
			else {
				const to = { x: x! + dx, y: y! + dy };
				if (command === 'A') go(to, arc(at, to, values[0]!, values[3] === 1, values[4] === 1));
				else if (command === 'C') {
					const [x1, y1, x2, y2] = values as [number, number, number, number];
					go(to, curve([at, { x: x1 + dx, y: y1 + dy }, { x: x2 + dx, y: y2 + dy }, to]));
				} else go(to);
			}
		}
	}
	return strokes;
}
