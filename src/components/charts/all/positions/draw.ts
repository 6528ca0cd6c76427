/** `positions` marks as SVG. */
import { select } from 'd3';
import { join, layer, type Parent } from '../../kit/join';
import type { CellMark, PositionsMarks, RowMark, ShapeMark, TallyMark, TextMark } from './marks';

function drawTexts(parent: Parent, name: string, texts: TextMark[] | ((datum: RowMark) => TextMark[])) {
	return join(parent, 'text', name, texts)
		.attr('text-anchor', ({ anchor }) => anchor)
		.attr('x', ({ x }) => x)
		.attr('y', ({ y }) => y)
		.text(({ text }) => text);
}

function drawShapes(parent: Parent, shapes: (datum: { shapes: ShapeMark[] }) => ShapeMark[]): void {
	join(parent, 'path', 'po-shape', shapes)
		.classed('line', ({ line }) => line)
		.attr('d', ({ path }) => path);
}

export function draw(svg: SVGElement, marks: PositionsMarks): void {
	drawStill(select(svg), marks);
	drawFocus(svg, marks);
}

/** Draws the row and the cell in focus, on rows that are drawn already. */
export function drawFocus(svg: SVGElement, marks: PositionsMarks): void {
	const root = select(svg);
	layer(root, 'po-rows')
		.selectChildren<SVGGElement, RowMark>('g.po-row')
		.classed('focused', ({ key }) => key === marks.focused);
	join(layer(root, 'po-focus'), 'circle', 'po-ring', marks.ring)
		.attr('cx', ({ x }) => x)
		.attr('cy', ({ y }) => y)
		.attr('r', 11);
}

/** All but the focus. */
function drawStill(root: Parent, marks: PositionsMarks): void {
	root.attr('viewBox', `0 0 ${marks.width} ${marks.height}`).attr('height', marks.height);

	const rows = join(layer(root, 'po-rows'), 'g', 'po-row', marks.rows);
	join(rows, 'rect', 'po-ground', (row: RowMark) => [row])
		.attr('x', 0)
		.attr('width', marks.width)
		.attr('y', ({ top }) => top)
		.attr('height', ({ height }) => height);
	drawTexts(rows, 'po-name', ({ names }) => names);
	join(rows, 'path', 'po-dashes', ({ dashes }: RowMark) => (dashes ? [{ key: 'dashes', dashes }] : [])).attr(
		'd',
		({ dashes }) => dashes,
	);
	const cells = join(rows, 'g', 'po-cell', ({ cells: list }: RowMark) =>
		list.filter(({ shapes }) => shapes.length > 0),
	).attr('data-stance', ({ stance }: CellMark) => stance);
	drawShapes(cells, ({ shapes }) => shapes);

	join(root, 'path', 'po-rules', [{ key: 'po-rules' }]).attr('d', marks.rules);

	drawTexts(layer(root, 'po-groups'), 'po-group', marks.groups);

	const heads = layer(root, 'po-heads');
	join(heads, 'line', 'po-leader', marks.leaders)
		.attr('x1', ({ x }) => x)
		.attr('x2', ({ x }) => x)
		.attr('y1', ({ y1 }) => y1)
		.attr('y2', ({ y2 }) => y2);
	join(heads, 'line', 'po-span', marks.span.lines)
		.attr('x1', ({ x1 }) => x1)
		.attr('x2', ({ x2 }) => x2)
		.attr('y1', ({ y }) => y)
		.attr('y2', ({ y }) => y);
	drawTexts(heads, 'po-asked', marks.span.texts).classed('muted', true);
	drawTexts(heads, 'po-head', marks.heads).classed('halo', true);

	const tally = layer(root, 'po-tally');
	drawTexts(tally, 'po-tally-name', [marks.tallyName]);
	const counts = join(tally, 'g', 'po-count', marks.tally).attr('data-stance', ({ stance }) => stance);
	drawShapes(counts, ({ shapes }) => shapes);
	join(counts, 'text', 'po-count-text', ({ texts }: TallyMark) => texts)
		.attr('x', ({ x }) => x)
		.attr('y', ({ y }) => y)
		.text(({ text }) => text);

	const legend = join(layer(root, 'po-legend'), 'g', 'po-entry', marks.legend).attr('data-stance', ({ key }) => key);
	drawShapes(legend, ({ shapes }) => shapes);
	join(legend, 'text', 'po-entry-text', ({ texts }: PositionsMarks['legend'][number]) => texts)
		.attr('x', ({ x }) => x)
		.attr('y', ({ y }) => y)
		.text(({ text }) => text);
}
