/** `review-paths` marks as SVG. */
import { select } from 'd3';
import { drawAxis } from '../../kit/timeAxis';
import { join, layer, type Parent } from '../../kit/join';
import type { ReviewPathsMarks, RowMark } from './marks';

function drawRows(root: Parent, { rows, areas }: ReviewPathsMarks): void {
	const bands = join(layer(root, 'course-rows'), 'g', 'course-row', rows);
	join(bands, 'line', 'course-rule', (row: RowMark) => [row])
		.attr('x1', ({ rule }) => rule.x1)
		.attr('x2', ({ rule }) => rule.x2)
		.attr('y1', ({ y, height }) => y + height - 4)
		.attr('y2', ({ y, height }) => y + height - 4);
	join(layer(root, 'course-areas'), 'path', 'course-area', areas)
		.attr('data-when', ({ key }) => key)
		.attr('d', ({ path }) => path);
}

function drawBars(root: Parent, { uid, terms, possible, parties }: ReviewPathsMarks): void {
	const pattern = join(
		join(root, 'defs', 'course-patterns', [{ key: 'course-patterns' }]),
		'pattern',
		'course-pending',
		parties,
	)
		.attr('id', ({ key }) => `${uid}-pending-${key}`)
		.attr('width', 5)
		.attr('height', 5)
		.attr('patternUnits', 'userSpaceOnUse');
	join(pattern, 'path', 'course-hatch', (party: { key: string }) => [party])
		.attr('data-party', ({ key }) => key)
		.attr('d', 'M-1,1L1,-1M0,5L5,0M4,6L6,4');

	const bars = join(layer(root, 'course-terms'), 'g', 'course-term', terms).classed(
		'extended',
		({ key }) => key !== 'first',
	);
	join(bars, 'rect', 'course-bar', (term: ReviewPathsMarks['terms'][number]) => [term])
		.attr('x', ({ x }) => x)
		.attr('y', ({ y }) => y)
		.attr('width', ({ width }) => width)
		.attr('height', ({ height }) => height);
	join(bars, 'text', 'course-bar-label', (term: ReviewPathsMarks['terms'][number]) => [term])
		.attr('text-anchor', 'middle')
		.attr('x', ({ x, width }) => x + width / 2)
		.attr('y', ({ y }) => y + 16)
		.text(({ text }) => text);

	join(layer(root, 'course-possible'), 'rect', 'course-possible-bar', possible)
		.attr('x', ({ x }) => x)
		.attr('y', ({ y }) => y)
		.attr('width', ({ width }) => width)
		.attr('height', ({ height }) => height);

	const bound = join(layer(root, 'course-parties'), 'g', 'course-party', parties).attr('data-party', ({ key }) => key);
	join(bound, 'rect', 'course-bar', (party: ReviewPathsMarks['parties'][number]) => [party])
		.attr('x', ({ x }) => x)
		.attr('y', ({ y }) => y)
		.attr('width', ({ width }) => width)
		.attr('height', ({ height }) => height);
	join(bound, 'rect', 'course-notice', (party: ReviewPathsMarks['parties'][number]) => [party])
		.attr('fill', ({ key }) => `url(#${uid}-pending-${key})`)
		.attr('x', ({ pending }) => pending.x)
		.attr('y', ({ y }) => y)
		.attr('width', ({ pending }) => pending.width)
		.attr('height', ({ height }) => height);
}

export function draw(svg: SVGElement, marks: ReviewPathsMarks): void {
	const root = select(svg).attr('viewBox', `0 0 ${marks.width} ${marks.height}`).attr('height', marks.height);
	const { ahead, focus } = marks;
	join(layer(root, 'course-ahead'), 'rect', 'course-ahead-ground', [{ key: 'ground' }])
		.attr('x', ahead.x)
		.attr('y', ahead.y)
		.attr('width', ahead.width)
		.attr('height', ahead.height);
	drawAxis(root, marks.ticks);
	drawRows(root, marks);
	join(layer(root, 'course-lines'), 'path', 'course-line', marks.lines)
		.attr('data-line', ({ key }) => key)
		.attr('d', ({ path }) => path);
	join(layer(root, 'course-focus'), 'path', 'course-cursor', [{ key: 'cursor' }]).attr('d', focus.path);
	drawBars(root, marks);
	join(layer(root, 'course-steps'), 'path', 'course-step', marks.symbols)
		.attr('data-kind', ({ kind }) => kind)
		.attr('d', ({ path }) => path);
	join(layer(root, 'course-ring'), 'circle', 'course-ring', [{ key: 'ring' }])
		.attr('cx', focus.x)
		.attr('cy', focus.y)
		.attr('r', 10);
	// Names come after the lines, which would strike them through.
	const names = join(layer(root, 'course-names'), 'g', 'course-row-name', marks.rows);
	join(names, 'text', 'course-name', ({ name }: RowMark) => name)
		.classed('halo', true)
		.attr('x', ({ x }) => x)
		.attr('y', ({ y }) => y)
		.text(({ text }) => text);
	join(layer(root, 'course-labels'), 'text', 'course-label', marks.labels)
		.classed('halo', true)
		.classed('strong', ({ strong }) => strong)
		.attr('text-anchor', ({ anchor }) => anchor)
		.attr('x', ({ x }) => x)
		.attr('y', ({ y }) => y)
		.text(({ text }) => text);
}
