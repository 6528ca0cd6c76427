/** `tariff-trade` marks as SVG. */
import { select } from 'd3';
import { join, layer, type Parent } from '../../kit/join';
import type { PathMark, TariffTradeMarks, TextMark } from './marks';

const drawTexts = <Datum>(parent: Parent<Datum>, name: string, texts: TextMark[] | ((datum: Datum) => TextMark[])) =>
	join(parent, 'text', name, texts)
		.classed('halo', true)
		.attr('data-look', ({ look }) => look)
		.attr('text-anchor', ({ anchor }) => anchor)
		.attr('x', ({ x }) => x)
		.attr('y', ({ y }) => y)
		.text(({ text }) => text);

export function draw(svg: SVGElement, marks: TariffTradeMarks): void {
	const root = select(svg).attr('viewBox', `0 0 ${marks.width} ${marks.height}`).attr('height', marks.height);
	const levels = layer(root, 'tt-levels');
	join(levels, 'line', 'grid-line', marks.levels)
		.classed('major', ({ major }) => major)
		.attr('x1', ({ x1 }) => x1)
		.attr('x2', ({ x2 }) => x2)
		.attr('y1', ({ y }) => y)
		.attr('y2', ({ y }) => y);
	const duties = layer(root, 'tt-duties');
	join(duties, 'line', 'baseline', marks.duties)
		.attr('x1', ({ x }) => x)
		.attr('x2', ({ x }) => x)
		.attr('y1', ({ y1 }) => y1)
		.attr('y2', ({ y2 }) => y2);
	join(duties, 'text', 'tick-label', marks.duties)
		.attr('x', ({ x }) => x)
		.attr('y', ({ textY }) => textY)
		.text(({ text }) => text);
	const paths = join(layer(root, 'tt-paths'), 'g', 'tt-path', marks.paths)
		.classed('chosen', ({ focused }) => focused)
		.classed('hit', ({ hit }) => hit);
	join(paths, 'path', 'tt-leader', ({ leader }: PathMark) => leader).attr('d', ({ path }) => path);
	join(paths, 'path', 'tt-line', (path: PathMark) => [path]).attr('d', ({ path }) => path);
	join(paths, 'path', 'tt-dot', ({ dots }: PathMark) => dots).attr('d', ({ path }) => path);
	drawTexts(paths, 'tt-name', ({ texts }: PathMark) => texts);
	join(layer(root, 'tt-scale'), 'text', 'level-label', marks.levels)
		.classed('halo', true)
		.attr('text-anchor', 'end')
		.attr('x', ({ textX }) => textX)
		.attr('y', ({ y }) => y + 4.5)
		.text(({ text }) => text);
	join(layer(root, 'tt-focus'), 'circle', 'ring', marks.ring)
		.attr('cx', ({ x }) => x)
		.attr('cy', ({ y }) => y)
		.attr('r', 8);
	drawTexts(layer(root, 'tt-notes'), 'tt-note', marks.notes);
}
