/** `dependence` marks as SVG. */
import { select } from 'd3';
import { join, layer, type Parent } from '../../kit/join';
import type { DependenceMarks, DependenceRow, PointMark } from './layout';

function drawRows(root: Parent, marks: DependenceMarks): void {
	const rows = join(layer(root, 'rows'), 'g', 'pair', marks.rows).classed('focused', ({ focused }) => focused);
	join(rows, 'rect', 'pair-ground', (row: DependenceRow) => [row])
		.attr('x', 0)
		.attr('width', marks.width)
		.attr('y', ({ top }) => top)
		.attr('height', ({ height }) => height);
	join(rows, 'rect', 'unknown', ({ unknown }: DependenceRow) => unknown)
		.attr('fill', `url(#${marks.uid}-gap)`)
		.attr('x', ({ x }) => x)
		.attr('y', ({ y }) => y)
		.attr('width', ({ width }) => width)
		.attr('height', ({ height }) => height);
	join(rows, 'line', 'level', ({ key, track }: DependenceRow) => [{ key, ...track }])
		.attr('x1', ({ x1 }) => x1)
		.attr('x2', ({ x2 }) => x2)
		.attr('y1', ({ y }) => y)
		.attr('y2', ({ y }) => y);
	join(rows, 'line', 'tie', ({ tie }: DependenceRow) => tie)
		.attr('x1', ({ x1 }) => x1)
		.attr('x2', ({ x2 }) => x2)
		.attr('y1', ({ y }) => y)
		.attr('y2', ({ y }) => y);
	join(rows, 'rect', 'side-range', ({ ranges }: DependenceRow) => ranges)
		.attr('data-side', ({ key }) => key)
		.attr('x', ({ x }) => x)
		.attr('y', ({ y }) => y)
		.attr('width', ({ width }) => width)
		.attr('height', ({ height }) => height);
	join(rows, 'path', 'side', ({ points }: DependenceRow) => points)
		.attr('data-side', ({ key }) => key)
		.attr('d', ({ path }) => path);
	join(rows, 'text', 'pair-name', ({ name }: DependenceRow) => name)
		.attr('x', ({ x }) => x)
		.attr('y', ({ y }) => y)
		.text(({ text }) => text);
	const shares = join(rows, 'text', 'side-value', ({ points }: DependenceRow) => points)
		.classed('halo', true)
		.attr('data-side', ({ key }) => key)
		.attr('text-anchor', ({ anchor }) => anchor);
	join(shares, 'tspan', 'side-line', ({ lines }: PointMark) => lines)
		.attr('x', ({ x }) => x)
		.attr('y', ({ y }) => y)
		.text(({ text }) => text);
	join(rows, 'text', 'side-missing', ({ missing }: DependenceRow) => missing)
		.classed('halo', true)
		.attr('text-anchor', ({ anchor }) => anchor)
		.attr('x', ({ x }) => x)
		.attr('y', ({ y }) => y)
		.text(({ text }) => text);
}

export function draw(svg: SVGElement, marks: DependenceMarks): void {
	const root = select(svg).attr('viewBox', `0 0 ${marks.width} ${marks.height}`).attr('height', marks.height);
	const pattern = join(join(root, 'defs', 'patterns', [{ key: 'patterns' }]), 'pattern', 'gap-pattern', [
		{ key: 'gap' },
	])
		.attr('id', `${marks.uid}-gap`)
		.attr('width', 6)
		.attr('height', 6)
		.attr('patternUnits', 'userSpaceOnUse');
	join(pattern, 'path', 'gap-lines', [{ key: 'lines' }]).attr('d', 'M-1,1L1,-1M0,6L6,0M5,7L7,5');

	drawRows(root, marks);

	const levels = layer(root, 'levels');
	join(levels, 'line', 'grid-line', marks.levels)
		.attr('x1', ({ x }) => x)
		.attr('x2', ({ x }) => x)
		.attr('y1', ({ y1 }) => y1)
		.attr('y2', ({ y2 }) => y2);
	join(levels, 'text', 'tick-label', marks.levels)
		.attr('x', ({ x }) => x)
		.attr('y', ({ textY }) => textY)
		.text(({ text }) => text);

	const keys = join(layer(root, 'keys'), 'g', 'side-key', marks.keys);
	join(keys, 'path', 'side', (key: DependenceMarks['keys'][number]) => [key])
		.attr('data-side', ({ key }) => key)
		.attr('d', ({ path }) => path);
	join(keys, 'text', 'side-name', ({ lines }: DependenceMarks['keys'][number]) => lines)
		.attr('x', ({ x }) => x)
		.attr('y', ({ y }) => y)
		.text(({ text }) => text);
}
