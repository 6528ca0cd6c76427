/** `sector-trade` marks as SVG. */
import { select } from 'd3';
import { join, layer, type Parent } from '../../kit/join';
import type { RowMark, SectorTradeMarks, TextMark } from './layout';

function drawTexts(parent: Parent, texts: TextMark[] | ((row: RowMark) => TextMark[])): void {
	join(parent, 'text', 'trade-text', texts)
		.attr('data-look', ({ look }) => look)
		.attr('text-anchor', ({ anchor }) => anchor)
		.attr('x', ({ x }) => x)
		.attr('y', ({ y }) => y)
		.text(({ text }) => text);
}

export function draw(svg: SVGElement, marks: SectorTradeMarks): void {
	const root = select(svg).attr('viewBox', `0 0 ${marks.width} ${marks.height}`).attr('height', marks.height);
	const rows = join(layer(root, 'trade-rows'), 'g', 'trade-row', marks.rows)
		.attr('data-kind', ({ kind }) => kind)
		.classed('focused', ({ focused }) => focused);
	join(rows, 'rect', 'trade-ground', (row: RowMark) => [row])
		.attr('x', 0)
		.attr('width', marks.width)
		.attr('y', ({ top }) => top)
		.attr('height', ({ height }) => height);
	join(rows, 'rect', 'trade-bar', (row: RowMark) => [row])
		.attr('x', ({ bar }) => bar.x)
		.attr('y', ({ bar }) => bar.y)
		.attr('width', ({ bar }) => bar.width)
		.attr('height', ({ bar }) => bar.height);
	join(rows, 'path', 'trade-arrow', ({ arrows }: RowMark) => arrows).attr('d', ({ path }) => path);
	drawTexts(rows, ({ texts }) => texts);

	const ground = layer(root, 'trade-lines');
	join(ground, 'line', 'trade-rule', marks.rules)
		.attr('x1', ({ x1 }) => x1)
		.attr('x2', ({ x2 }) => x2)
		.attr('y1', ({ y }) => y)
		.attr('y2', ({ y }) => y);
	join(ground, 'line', 'baseline', [{ key: 'baseline' }])
		.attr('x1', marks.baseline.x)
		.attr('x2', marks.baseline.x)
		.attr('y1', marks.baseline.y1)
		.attr('y2', marks.baseline.y2);
	drawTexts(layer(root, 'trade-heads'), marks.heads);
}
