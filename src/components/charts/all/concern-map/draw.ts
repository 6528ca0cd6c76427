/** `concern-map` marks as SVG. */
import { select } from 'd3';
import { join, layer, type Parent } from '../../kit/join';
import type { ConcernMapMarks, LineMark, NodeMark } from './marks';

function drawLines(parent: Parent, lines: LineMark[] | ((node: NodeMark) => LineMark[])): void {
	join(parent, 'text', 'cm-line', lines)
		.attr('data-look', ({ look }) => look)
		.attr('x', ({ x }) => x)
		.attr('y', ({ y }) => y)
		.attr('text-anchor', ({ anchor }) => anchor ?? null)
		.text(({ text }) => text);
}

export function draw(svg: SVGElement, marks: ConcernMapMarks): void {
	const root = select(svg).attr('viewBox', `0 0 ${marks.width} ${marks.height}`).attr('height', marks.height);

	drawLines(layer(root, 'cm-heads'), marks.heads);

	const nodes = join(layer(root, 'cm-nodes'), 'g', 'cm-node', marks.nodes)
		.attr('data-kind', ({ kind }) => kind)
		.attr('data-place', ({ place }) => place)
		.attr('data-stance', ({ stance }) => stance);
	join(nodes, 'rect', 'cm-box', ({ box }: NodeMark) => (box.drawn ? [box] : []))
		.attr('x', ({ x }) => x)
		.attr('y', ({ y }) => y)
		.attr('width', ({ width }) => width)
		.attr('height', ({ height }) => height)
		.attr('rx', 4);
	join(nodes, 'path', 'cm-glyph', ({ glyphs }: NodeMark) => glyphs).attr('d', ({ path }) => path);
	drawLines(nodes, ({ lines }: NodeMark) => lines);

	// Over the ground of a column in focus.
	const grid = layer(root, 'cm-grid');
	join(grid, 'line', 'cm-rule', marks.rules)
		.attr('x1', ({ x1 }) => x1)
		.attr('x2', ({ x2 }) => x2)
		.attr('y1', ({ y }) => y)
		.attr('y2', ({ y }) => y);
	join(grid, 'path', 'cm-cell', marks.cells)
		.attr('data-stance', ({ stance }) => stance)
		.attr('data-place', ({ place }) => place)
		.attr('d', ({ path }) => path);
}
