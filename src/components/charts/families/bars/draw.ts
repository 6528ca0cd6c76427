/** Marks of bars in rows as SVG. */
import { select } from 'd3';
import type { BarMarks, BoxMark, RowMark, TextMark } from './layout';
import { join, layer, type Parent } from '../../kit/join';

function drawTexts(parent: Parent, name: string, texts: TextMark[] | ((row: RowMark) => TextMark[])) {
	return join(parent, 'text', name, texts)
		.attr('x', ({ x }) => x)
		.attr('y', ({ y }) => y)
		.text(({ text }) => text);
}

function drawBoxes<Box extends BoxMark>(parent: Parent, name: string, boxes: (row: RowMark) => Box[]) {
	return join(parent, 'rect', name, boxes)
		.attr('x', ({ x }) => x)
		.attr('y', ({ y }) => y)
		.attr('width', ({ width }) => width)
		.attr('height', ({ height }) => height);
}

const drawGrounds = (root: Parent, { rows }: BarMarks) =>
	join(layer(root, 'bar-grounds'), 'rect', 'bar-row-ground', rows).classed('focused', ({ focused }) => focused);

const drawRows = (root: Parent, { rows }: BarMarks) =>
	join(layer(root, 'bar-rows'), 'g', 'bar-row', rows).classed('focused', ({ focused }) => focused);

/** Marks the row in focus among bars that are drawn already. */
export function drawBarFocus(svg: SVGElement, marks: BarMarks): void {
	drawGrounds(select(svg), marks);
	drawRows(select(svg), marks);
}

export function drawBars(svg: SVGElement, marks: BarMarks): void {
	const root = select(svg).attr('viewBox', `0 0 ${marks.width} ${marks.height}`).attr('height', marks.height);
	const pattern = join(join(root, 'defs', 'patterns', [{ key: 'patterns' }]), 'pattern', 'bar-pattern', [
		{ key: 'range' },
	])
		.attr('id', `${marks.uid}-range`)
		.attr('width', 6)
		.attr('height', 6)
		.attr('patternUnits', 'userSpaceOnUse');
	join(pattern, 'path', 'bar-lines', [{ key: 'lines' }]).attr('d', 'M-1,1L1,-1M0,6L6,0M5,7L7,5');

	drawGrounds(root, marks)
		.attr('x', 0)
		.attr('width', marks.width)
		.attr('y', ({ top }) => top)
		.attr('height', ({ height }) => height);

	const ticks = layer(root, 'bar-ticks');
	join(ticks, 'line', 'grid-line', marks.ticks)
		.classed('major', ({ major }) => major)
		.attr('x1', ({ at }) => at)
		.attr('x2', ({ at }) => at)
		.attr('y1', ({ y1 }) => y1)
		.attr('y2', ({ y2 }) => y2);
	drawTexts(ticks, 'tick-label', marks.ticks);
	drawTexts(layer(root, 'bar-blocks'), 'bar-block', marks.blocks);
	drawTexts(layer(root, 'bar-groups'), 'bar-group', marks.groups);

	const rows = drawRows(root, marks).attr('data-look', ({ look }) => look);
	drawBoxes(rows, 'bar', ({ bar }) => bar).classed('hollow', ({ hollow }) => hollow);
	drawBoxes(rows, 'bar-range', ({ range }) => range).attr('fill', `url(#${marks.uid}-range)`);
	join(rows, 'path', 'bar-more', ({ more }: RowMark) => more).attr('d', ({ path }) => path);
	drawTexts(rows, 'bar-head', ({ head }) => head).classed('halo', true);
	drawTexts(rows, 'bar-ground', ({ ground }) => ground).classed('halo', true);
	drawTexts(rows, 'bar-value', ({ value }) => value).attr('text-anchor', 'end');
}
