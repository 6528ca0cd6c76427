/** What pictures of bars in rows (families/bars) must say, whatever chart they are of. */
import { expect } from 'vitest';
import type { BarMarks } from '../../../../src/components/charts/families/bars/layout';
import type { Picture } from '../reading/picture';
import { numberIn, readScale, type ReadScale } from '../reading/scale';
import { boxOf, centre, height, num, textureOf } from '../reading/shape';
import { strokesOf } from '../reading/path';

export type Drawn = Picture<unknown, BarMarks>;

/** A bar that must be there. */
export interface Bar {
	key: string;
	from: number;
	/** The other end of a range. */
	to?: number;
	bound?: 'at-least' | 'at-most';
	/** Whose colour it has. */
	look: string;
	/** What stands beside it. */
	value: string;
	head: string;
	ground: string;
}

/** The scale of a block, read off its lines and the words above them. */
function scaleOf({ all, texts, width }: Drawn, block: string): ReadScale {
	const lines = all('.bar-ticks > .grid-line').filter((node) => node.getAttribute('data-key')!.startsWith(`${block}|`));
	const labels = texts('.bar-ticks > .tick-label').filter(({ key }) => key.startsWith(`${block}|`));
	expect(labels).toHaveLength(lines.length);
	return readScale(
		labels.map(({ text, x, y }, index) => {
			const at = num(lines[index]!, 'x1');
			expect(num(lines[index]!, 'x2')).toBe(at);
			expect(y).toBeLessThan(num(lines[index]!, 'y1'));
			// A label moves in from the edge, and from nowhere else.
			if (x !== at) expect([x < at, at > width - 60]).toEqual([true, true]);
			return { value: numberIn(text)!, at };
		}),
	);
}

/** The tick that is drawn as a whole line, by what it says, and where all of a block's ticks begin and end. */
export function ticksOf({ all, texts }: Drawn, block: string) {
	const of = (selector: string) =>
		all(selector).filter((node) => node.getAttribute('data-key')!.startsWith(`${block}|`));
	const major = new Set(of('.bar-ticks > .grid-line.major').map((node) => node.getAttribute('data-key')));
	const boxes = of('.bar-ticks > .grid-line').map(boxOf);
	return {
		major: texts('.bar-ticks > .tick-label').flatMap(({ key, text }) => (major.has(key) ? [text] : [])),
		top: Math.min(...boxes.map(({ y1 }) => y1)),
		bottom: Math.max(...boxes.map(({ y2 }) => y2)),
	};
}

/**
 * Each bar runs from zero to its number. A range is hatched from its nearer to its farther end; an upper bound is hollow;
 * behind a lower bound a sign points on. Each bar stands in its row, with its words, in the colour of its country.
 */
export function expectBars(picture: Drawn, block: string, bars: readonly Bar[]): void {
	const { placeOf } = scaleOf(picture, block);
	const ticks = ticksOf(picture, block);
	for (const { key, from, to = from, bound, look, value, head, ground } of bars) {
		const row = picture.one(`.bar-row[data-key="${key}"]`);
		const place = picture.box(`.bar-row-ground[data-key="${key}"]`);
		const [near, far] = Math.abs(from) <= Math.abs(to) ? [from, to] : [to, from];
		const bar = picture.one('.bar', row);
		const box = boxOf(bar);
		const says = `${key} from ${from} to ${to}`;
		const expectSpan = (found: { x1: number; x2: number }, a: number, b: number) => {
			expect(Math.abs(found.x1 - Math.min(placeOf(a), placeOf(b))), says).toBeLessThan(0.6);
			expect(Math.abs(found.x2 - Math.max(placeOf(a), placeOf(b))), says).toBeLessThan(0.6);
		};
		expectSpan(box, 0, near);
		expect(bar.classList.contains('hollow'), says).toBe(bound === 'at-most');
		expect(row.getAttribute('data-look')).toBe(look);
		expect(height(box)).toBe(14);
		expect(box.y1).toBeGreaterThanOrEqual(place.y1);
		expect(box.y2).toBeLessThanOrEqual(place.y2);
		// The lines of the scale pass behind it.
		expect(ticks.top).toBeLessThan(box.y1);
		expect(ticks.bottom).toBeGreaterThanOrEqual(box.y2);

		const ranges = picture.all('.bar-range', row);
		expect(ranges, says).toHaveLength(near === far ? 0 : 1);
		for (const range of ranges) {
			expectSpan(boxOf(range), near, far);
			expect(textureOf(picture.svg, range)).toBe('rising');
			expect([boxOf(range).y1, boxOf(range).y2]).toEqual([box.y1, box.y2]);
		}
		const more = picture.all('.bar-more', row);
		expect(more, says).toHaveLength(bound === 'at-least' ? 1 : 0);
		for (const sign of more) {
			const [[start, tip, end]] = strokesOf(sign.getAttribute('d')!) as [{ x: number; y: number }[]];
			const outward = far < 0 ? -1 : 1;
			expect((start!.x - placeOf(far)) * outward).toBeGreaterThan(1);
			expect((tip!.x - start!.x) * outward).toBeGreaterThan(3);
			expect([end!.x, tip!.y]).toEqual([start!.x, centre(box).y]);
			expect(start!.y + end!.y).toBe(2 * tip!.y);
		}

		const number = picture.texts('.bar-value', row);
		expect(number.map(({ text }) => text)).toEqual([value]);
		expect(number[0]!.node.getAttribute('text-anchor')).toBe('end');
		expect(number[0]!.x).toBeLessThan(Math.min(placeOf(0), placeOf(near)) - 1);
		expect(number[0]!.y - 5).toBe(centre(box).y);
		const [heads, grounds] = [picture.texts('.bar-head', row), picture.texts('.bar-ground', row)];
		expect(heads.map(({ text }) => text).join(' ')).toBe(head);
		expect(grounds.map(({ text }) => text).join(' ')).toBe(ground);
		const lines = [...heads, ...grounds].map(({ y }) => y);
		for (const [index, y] of lines.entries()) {
			expect(y).toBeGreaterThan(place.y1 + 10);
			expect(y).toBeLessThan(place.y2);
			if (index > 0) expect(y - lines[index - 1]!).toBe(17);
		}
	}
}

/** Rows stand under the name of their group, and groups under that of their block, where it is said. */
export function expectOrder(
	picture: Drawn,
	order: readonly { block?: string; groups: [name: string, ...keys: string[]][] }[],
): void {
	const found = [
		...picture.texts('.bar-block').map(({ text, y }) => ({ y, is: `block ${text}` })),
		...picture.texts('.bar-group').map(({ text, y }) => ({ y, is: `group ${text}` })),
		...picture.all('.bar-row-ground').map((node) => ({ y: num(node, 'y') + 8, is: node.getAttribute('data-key')! })),
	].toSorted((a, b) => a.y - b.y);
	expect(found.map(({ is }) => is)).toEqual(
		order.flatMap(({ block, groups }) => [
			...(block ? [`block ${block}`] : []),
			...groups.flatMap(([name, ...keys]) => [`group ${name}`, ...keys]),
		]),
	);
	for (const [index, { y }] of found.slice(1).entries()) expect(y - found[index]!.y).toBeGreaterThan(8);
	expect(found.at(-1)!.y).toBeLessThan(picture.height);
}
