/** `in-force` marks as SVG. */
import { select } from 'd3';
import { drawAxis, drawCursor } from '../../kit/timeAxis';
import { join, layer, type Parent } from '../../kit/join';
import type { CountsMark, InForceMarks, LaneMark, ProgrammeMark, SideMark } from './marks';
import { SIDES, type Look, type Side } from './sides';

/** Textures tell the looks apart without colour: hatching for what is not known, crossed lines for a ban. */
function drawPatterns(root: Parent, uid: string): void {
	const kinds = SIDES.flatMap((side) => [
		{ key: `unknown-${side}`, side, look: 'unknown', path: 'M-1,1L1,-1M0,6L6,0M5,7L7,5' },
		{ key: `banned-${side}`, side, look: 'banned', path: 'M0,6L6,0M0,0L6,6' },
	]);
	const patterns = join(
		join(root, 'defs', 'force-patterns', [{ key: 'force-patterns' }]),
		'pattern',
		'force-pattern',
		kinds,
	)
		.attr('id', ({ key }) => `${uid}-${key}`)
		.attr('data-side', ({ side }) => side)
		.attr('data-look', ({ look }) => look)
		.attr('width', 6)
		.attr('height', 6)
		.attr('patternUnits', 'userSpaceOnUse');
	join(patterns, 'rect', 'force-pattern-ground', ({ key }: { key: string }) => [{ key }])
		.attr('width', 6)
		.attr('height', 6);
	join(patterns, 'path', 'force-pattern-lines', (pattern: (typeof kinds)[number]) => [pattern]).attr(
		'd',
		({ path }) => path,
	);
}

const fillOf = (uid: string, side: Side, look: Look) =>
	look === 'unknown' || look === 'banned' ? `url(#${uid}-${look}-${side})` : null;

function drawSides(root: Parent, { sides, width, uid }: InForceMarks): void {
	const groups = join(layer(root, 'force-sides'), 'g', 'force-side', sides).attr('data-side', ({ key }) => key);
	join(groups, 'line', 'baseline', (side: SideMark) => [side])
		.attr('x1', ({ rule }) => rule.x1)
		.attr('x2', ({ rule }) => rule.x2)
		.attr('y1', ({ rule }) => rule.y)
		.attr('y2', ({ rule }) => rule.y);

	const rows = join(groups, 'g', 'force-row', ({ programmes }: SideMark) => programmes).classed(
		'focused',
		({ focused }) => focused,
	);
	join(rows, 'rect', 'force-row-ground', (row: ProgrammeMark) => [row])
		.attr('x', 0)
		.attr('width', width)
		.attr('y', ({ top }) => top)
		.attr('height', ({ height }) => height);
	const lanes = join(rows, 'g', 'force-lane', ({ lanes: all }: ProgrammeMark) => all);
	join(lanes, 'rect', 'force-bar', ({ bars }: LaneMark) => bars)
		.attr('data-look', ({ look }) => look)
		.attr('fill', ({ side, look }) => fillOf(uid, side, look))
		.attr('x', ({ x }) => x)
		.attr('y', ({ y }) => y)
		.attr('width', ({ width: wide }) => wide)
		.attr('height', ({ height }) => height);
}

/** The lines of the counts, below the line of the day; each side's is told by its dashes too. */
function drawCounts(root: Parent, counts: CountsMark | null): void {
	const strip = layer(root, 'force-counts');
	join(strip, 'line', 'baseline', counts ? [{ key: 'base', ...counts.base }] : [])
		.attr('x1', ({ x1 }) => x1)
		.attr('x2', ({ x2 }) => x2)
		.attr('y1', ({ y }) => y)
		.attr('y2', ({ y }) => y);
	join(strip, 'path', 'force-count-line', counts?.lines ?? [])
		.attr('data-side', ({ key }) => key)
		.attr('d', ({ path }) => path);
}

/** The counts of the day, on its line, and what they count. */
function drawCountsOfDay(root: Parent, counts: CountsMark | null): void {
	const day = layer(root, 'force-counts-day');
	join(day, 'circle', 'force-count-dot', counts?.dots ?? [])
		.attr('data-side', ({ key }) => key)
		.attr('cx', ({ x }) => x)
		.attr('cy', ({ y }) => y)
		.attr('r', 4);
	join(day, 'text', 'force-counts-name', counts?.name ?? [])
		.classed('halo', true)
		.attr('x', ({ x }) => x)
		.attr('y', ({ y }) => y)
		.text(({ text }) => text);
	join(day, 'text', 'force-count-label', counts?.labels ?? [])
		.classed('halo', true)
		.attr('text-anchor', ({ anchor }) => anchor)
		.attr('x', ({ x }) => x)
		.attr('y', ({ y }) => y)
		.text(({ text }) => text);
}

/** Words come after the day's line, which would strike them through. */
function drawWords(root: Parent, { sides }: InForceMarks): void {
	const groups = join(layer(root, 'force-words'), 'g', 'force-side-words', sides);
	join(groups, 'text', 'force-head', (side: SideMark) => [side])
		.classed('halo', true)
		.attr('x', ({ name }) => name.x)
		.attr('y', ({ name }) => name.y)
		.text(({ name }) => name.text);
	join(groups, 'text', 'force-count', (side: SideMark) => [side])
		.classed('halo', true)
		.attr('text-anchor', 'end')
		.attr('x', ({ count }) => count.x)
		.attr('y', ({ count }) => count.y)
		.text(({ count }) => count.text);

	join(groups, 'text', 'force-name', ({ programmes }: SideMark) =>
		programmes.flatMap(({ live, name }) => name.map((line) => ({ ...line, live }))),
	)
		.classed('halo', true)
		.classed('live', ({ live }) => live)
		.attr('x', ({ x }) => x)
		.attr('y', ({ y }) => y)
		.text(({ text }) => text);
	join(groups, 'text', 'force-text', ({ programmes }: SideMark) =>
		programmes.flatMap(({ lanes }) => lanes.flatMap(({ texts }) => texts)),
	)
		.classed('halo', ({ place }) => place !== 'full')
		.attr('data-place', ({ place }) => place)
		.attr('text-anchor', ({ anchor }) => anchor)
		.attr('x', ({ x }) => x)
		.attr('y', ({ y }) => y)
		.text(({ text }) => text);
}

export function draw(svg: SVGElement, marks: InForceMarks): void {
	const root = select(svg).attr('viewBox', `0 0 ${marks.width} ${marks.height}`).attr('height', marks.height);
	drawPatterns(root, marks.uid);
	const keys = join(layer(root, 'force-keys'), 'g', 'force-key', marks.keys);
	join(keys, 'rect', 'force-bar', (key: InForceMarks['keys'][number]) => [key])
		.attr('data-look', ({ key }) => key)
		.attr('fill', ({ key }) => fillOf(marks.uid, 'united-states', key))
		.attr('x', ({ x }) => x)
		.attr('y', ({ y }) => y)
		.attr('width', 18)
		.attr('height', 12);
	join(keys, 'text', 'force-key-label', (key: InForceMarks['keys'][number]) => [key])
		.attr('x', ({ x }) => x + 24)
		.attr('y', ({ y }) => y + 11)
		.text(({ text }) => text);
	drawAxis(root, marks.ticks);
	drawCounts(root, marks.counts);
	drawSides(root, marks);

	drawCursor(root, marks.cursor);
	const dots = marks.sides.flatMap(({ programmes }) =>
		programmes.flatMap(({ lanes }) => lanes.flatMap((lane) => lane.dots)),
	);
	join(layer(root, 'force-dots'), 'circle', 'force-dot', dots)
		.attr('cx', ({ x }) => x)
		.attr('cy', ({ y }) => y)
		.attr('r', 3.5);
	drawWords(root, marks);
	drawCountsOfDay(root, marks.counts);
	join(
		join(root, 'g', 'force-notes', marks.empty.length > 0 ? [{ key: 'force-notes' }] : []),
		'text',
		'force-empty',
		marks.empty,
	)
		.attr('x', ({ x }) => x)
		.attr('y', ({ y }) => y)
		.text(({ text }) => text);
}
