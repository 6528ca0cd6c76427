/** `timeline` marks as SVG. */
import { select } from 'd3';
import { drawAxis } from '../axis';
import { join, layer, type Parent } from '../join';
import type { LabelMark, LaneMark, TimelineMarks } from './layout';

function drawLanes(root: Parent, marks: TimelineMarks): void {
	const lanes = join(layer(root, 'lanes'), 'g', 'lane', marks.lanes).attr('data-track', ({ key }) => key);
	join(lanes, 'line', 'lane-rule', (lane: LaneMark) => [lane])
		.attr('x1', ({ rule }) => rule.x1)
		.attr('x2', ({ rule }) => rule.x2)
		.attr('y1', ({ rule }) => rule.y)
		.attr('y2', ({ rule }) => rule.y);
	join(lanes, 'text', 'lane-name', ({ name }: LaneMark) => name)
		.attr('x', ({ x }) => x)
		.attr('y', ({ y }) => y)
		.text(({ text }) => text);
	join(lanes, 'line', 'stem', ({ labels }: LaneMark) => labels)
		.attr('x1', ({ stem }) => stem.x)
		.attr('x2', ({ stem }) => stem.x)
		.attr('y1', ({ stem }) => stem.y1)
		.attr('y2', ({ stem }) => stem.y2);
	join(lanes, 'path', 'dot', ({ dots }: LaneMark) => dots)
		.classed('major', ({ major }) => major)
		.classed('scheduled', ({ scheduled }) => scheduled)
		.classed('focused', ({ focused }) => focused)
		.attr('d', ({ path }) => path);
	const texts = join(lanes, 'text', 'event-label', ({ labels }: LaneMark) => labels).attr(
		'text-anchor',
		({ anchor }) => anchor,
	);
	join(texts, 'tspan', 'label-line', ({ lines, x }: LabelMark) => lines.map((line) => ({ ...line, x })))
		.attr('x', ({ x }) => x)
		.attr('y', ({ y }) => y)
		.text(({ text }) => text);
}

export function draw(svg: SVGElement, marks: TimelineMarks): void {
	const root = select(svg).attr('viewBox', `0 0 ${marks.width} ${marks.height}`).attr('height', marks.height);
	const { ahead, today } = marks;

	join(layer(root, 'ahead'), 'rect', 'ahead-ground', [{ key: 'ahead' }])
		.attr('x', ahead.x)
		.attr('y', ahead.y)
		.attr('width', ahead.width)
		.attr('height', ahead.height);
	drawAxis(root, marks.ticks);
	const now = layer(root, 'today');
	join(now, 'line', 'today-line', [{ key: 'line' }])
		.attr('x1', today.x)
		.attr('x2', today.x)
		.attr('y1', today.y1)
		.attr('y2', today.y2);
	join(now, 'text', 'today-label', [{ key: 'label' }])
		.attr('x', today.textX)
		.attr('y', today.textY)
		.attr('text-anchor', today.anchor)
		.classed('halo', true)
		.text(today.text);

	drawLanes(root, marks);
	join(layer(root, 'focus'), 'circle', 'ring', marks.ring)
		.attr('cx', ({ x }) => x)
		.attr('cy', ({ y }) => y)
		.attr('r', 10);
	join(layer(root, 'notes'), 'text', 'empty', marks.empty)
		.attr('x', ({ x }) => x)
		.attr('y', ({ y }) => y)
		.text(({ text }) => text);
}
