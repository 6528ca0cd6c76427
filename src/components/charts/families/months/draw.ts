/** Marks of monthly figures as SVG. */
import { select } from 'd3';
import { drawAxis, drawCursor } from '../../kit/timeAxis';
import { join, layer, type Parent } from '../../kit/join';
import type { MonthMarks } from './layout';

function drawGround(root: Parent, { uid, gaps, levels, flags, ticks }: MonthMarks): void {
	const pattern = join(join(root, 'defs', 'patterns', [{ key: 'patterns' }]), 'pattern', 'gap-pattern', [
		{ key: 'gap' },
	])
		.attr('id', `${uid}-gap`)
		.attr('width', 6)
		.attr('height', 6)
		.attr('patternUnits', 'userSpaceOnUse');
	join(pattern, 'path', 'gap-lines', [{ key: 'lines' }]).attr('d', 'M-1,1L1,-1M0,6L6,0M5,7L7,5');
	join(layer(root, 'gaps'), 'rect', 'gap', gaps)
		.attr('fill', `url(#${uid}-gap)`)
		.attr('x', ({ x }) => x)
		.attr('y', ({ y }) => y)
		.attr('width', ({ width }) => width)
		.attr('height', ({ height }) => height);
	drawAxis(root, ticks);
	const levelLayer = layer(root, 'levels');
	join(levelLayer, 'line', 'level', levels)
		.attr('x1', ({ x1 }) => x1)
		.attr('x2', ({ x2 }) => x2)
		.attr('y1', ({ y }) => y)
		.attr('y2', ({ y }) => y);
	join(levelLayer, 'text', 'level-label', levels)
		.attr('text-anchor', 'end')
		.attr('x', ({ textX }) => textX)
		.attr('y', ({ textY }) => textY)
		.text(({ text }) => text);
	const flagLayer = layer(root, 'flags');
	join(flagLayer, 'line', 'flag-line', flags)
		.attr('x1', ({ x }) => x)
		.attr('x2', ({ x }) => x)
		.attr('y1', ({ y1 }) => y1)
		.attr('y2', ({ y2 }) => y2);
	join(flagLayer, 'text', 'flag-number', flags)
		.attr('text-anchor', 'middle')
		.attr('x', ({ x }) => x)
		.attr('y', ({ textY }) => textY)
		.text(({ text }) => text);
}

export function drawMonths(svg: SVGElement, marks: MonthMarks): void {
	const root = select(svg).attr('viewBox', `0 0 ${marks.width} ${marks.height}`).attr('height', marks.height);
	drawGround(root, marks);

	drawCursor(root, marks.cursor);

	join(layer(root, 'spans'), 'line', 'span', marks.spans)
		.attr('data-look', ({ look }) => look)
		.attr('x1', ({ x1 }) => x1)
		.attr('x2', ({ x2 }) => x2)
		.attr('y1', ({ y }) => y)
		.attr('y2', ({ y }) => y);
	join(layer(root, 'measures'), 'path', 'measure', marks.lines)
		.attr('data-look', ({ look }) => look)
		.attr('d', ({ path }) => path);
	join(layer(root, 'points'), 'path', 'point', marks.dots)
		.attr('data-look', ({ look }) => look)
		.classed('focused', ({ focused }) => focused)
		.attr('d', ({ path }) => path);
	join(layer(root, 'labels'), 'text', 'month-label', marks.labels)
		.attr('class', ({ look }) => `month-label halo ${look}`)
		.attr('text-anchor', ({ anchor }) => anchor)
		.attr('x', ({ x }) => x)
		.attr('y', ({ y }) => y)
		.text(({ text }) => text);
}
