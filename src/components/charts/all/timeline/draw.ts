/** `timeline` marks as SVG. */
import { select } from 'd3';
import { drawAxis } from '../../kit/timeAxis';
import { join, layer, type Parent } from '../../kit/join';
import type { LabelMark } from './labels';
import type { LaneMark, TimelineMarks } from './layout';

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
	join(lanes, 'rect', 'event-column', ({ columns }: LaneMark) => columns)
		.classed('scheduled', ({ scheduled }) => scheduled)
		.attr('x', ({ x }) => x)
		.attr('y', ({ y }) => y)
		.attr('width', ({ width }) => width)
		.attr('height', ({ height }) => height);
	join(lanes, 'path', 'dot', ({ dots }: LaneMark) => dots)
		.classed('major', ({ major }) => major)
		.classed('scheduled', ({ scheduled }) => scheduled)
		.classed('focused', ({ focused }) => focused)
		.attr('d', ({ path }) => path);
	const texts = join(lanes, 'text', 'event-label', ({ labels }: LaneMark) => labels)
		.classed('halo', true)
		.attr('text-anchor', ({ anchor }) => anchor);
	join(texts, 'tspan', 'label-line', ({ lines, x }: LabelMark) => lines.map((line) => ({ ...line, x })))
		.attr('x', ({ x }) => x)
		.attr('y', ({ y }) => y)
		.text(({ text }) => text);
}

export function draw(svg: SVGElement, marks: TimelineMarks): void {
	const root = select(svg).attr('viewBox', `0 0 ${marks.width} ${marks.height}`).attr('height', marks.height);
	join(layer(root, 'ahead'), 'rect', 'ahead-ground', marks.ahead)
		.attr('x', ({ x }) => x)
		.attr('y', ({ y }) => y)
		.attr('width', ({ width }) => width)
		.attr('height', ({ height }) => height);
	drawAxis(root, marks.ticks);
	const days = join(layer(root, 'days'), 'g', 'day', marks.days);
	join(days, 'line', 'day-line', (day: TimelineMarks['days'][number]) => [day])
		.attr('x1', ({ x }) => x)
		.attr('x2', ({ x }) => x)
		.attr('y1', ({ y1 }) => y1)
		.attr('y2', ({ y2 }) => y2);
	join(days, 'text', 'day-label', (day: TimelineMarks['days'][number]) => [day])
		.classed('halo text-middle', true)
		.attr('x', ({ textX }) => textX)
		.attr('y', ({ textY }) => textY)
		.text(({ text }) => text);

	drawLanes(root, marks);
	join(layer(root, 'focus'), 'circle', 'ring', marks.ring)
		.attr('cx', ({ x }) => x)
		.attr('cy', ({ y }) => y)
		.attr('r', 10);
	const notes = layer(root, 'notes');
	join(notes, 'text', 'column-note', marks.note)
		.attr('x', ({ x }) => x)
		.attr('y', ({ y }) => y)
		.text(({ text }) => text);
	join(notes, 'text', 'empty', marks.empty)
		.attr('x', ({ x }) => x)
		.attr('y', ({ y }) => y)
		.text(({ text }) => text);
}
