/** `sector-months` marks as SVG. */
import { select } from 'd3';
import { join, layer, type Parent } from '../../kit/join';
import type { KeyMark, SectorMonthsMarks } from './layout';
import type { LineMark, PanelMark, RectMark, StartMark, TextMark } from './marks';

/** A hatch for months that are not reported. */
function drawPattern(root: Parent, uid: string): void {
	const pattern = join(join(root, 'defs', 'patterns', [{ key: 'patterns' }]), 'pattern', 'months-hatch', [
		{ key: 'gap' },
	])
		.attr('id', `${uid}-gap`)
		.attr('width', 6)
		.attr('height', 6)
		.attr('patternUnits', 'userSpaceOnUse');
	join(pattern, 'path', 'months-hatch-line', [{ key: 'line' }]).attr('d', 'M-1,1L1,-1M0,6L6,0M5,7L7,5');
}

const drawRects = (parent: Parent, name: string, rects: (panel: PanelMark) => RectMark[]) =>
	join(parent, 'rect', name, rects)
		.attr('x', ({ x }) => x)
		.attr('y', ({ y }) => y)
		.attr('width', ({ width }) => width)
		.attr('height', ({ height }) => height);

const drawLines = (parent: Parent, name: string, lines: (panel: PanelMark) => LineMark[]) =>
	join(parent, 'line', name, lines)
		.attr('x1', ({ x1 }) => x1)
		.attr('x2', ({ x2 }) => x2)
		.attr('y1', ({ y1 }) => y1)
		.attr('y2', ({ y2 }) => y2);

function drawTexts(parent: Parent, texts: TextMark[] | ((panel: PanelMark) => TextMark[])): void {
	join(parent, 'text', 'months-text', texts)
		.classed('halo', ({ key }) => key === 'top')
		.attr('data-look', ({ look }) => look)
		.attr('x', ({ x }) => x)
		.attr('y', ({ y }) => y)
		.text(({ text }) => text);
}

export function draw(svg: SVGElement, marks: SectorMonthsMarks): void {
	const root = select(svg).attr('viewBox', `0 0 ${marks.width} ${marks.height}`).attr('height', marks.height);
	drawPattern(root, marks.uid);

	const panels = join(layer(root, 'months-panels'), 'g', 'months-panel', marks.panels).classed(
		'focused',
		({ focused }) => focused,
	);
	drawRects(panels, 'months-ground', ({ ground }) => [ground]);
	drawRects(panels, 'months-duty', ({ shades }) => shades);
	drawRects(panels, 'months-strip', ({ strips }) => strips);
	drawRects(panels, 'months-gap', ({ gaps }) => gaps).attr('fill', `url(#${marks.uid}-gap)`);
	drawLines(panels, 'months-rule', ({ rules }) => rules);
	drawLines(panels, 'months-start', ({ starts }) => starts).classed('brief', (start) => (start as StartMark).brief);
	drawLines(panels, 'months-cursor', ({ cursor }) => [cursor]);
	join(panels, 'path', 'months-line', ({ lines }: PanelMark) => lines)
		.attr('data-line', ({ key }) => key)
		.attr('d', ({ path }) => path);
	join(panels, 'circle', 'months-dot', ({ dots }: PanelMark) => dots)
		.classed('focused', ({ focused }) => focused)
		.attr('cx', ({ x }) => x)
		.attr('cy', ({ y }) => y)
		.attr('r', ({ r }) => r);
	drawTexts(panels, ({ texts }) => texts);

	const keys = join(layer(root, 'months-keys'), 'g', 'months-key', marks.legend).attr('data-key-of', ({ key }) => key);
	join(keys, 'rect', 'months-swatch', ({ key, x, y }: KeyMark) =>
		key === 'duty' || key === 'gap' ? [{ key, x, y }] : [],
	)
		.attr('data-swatch', ({ key }) => key)
		.attr('fill', ({ key }) => (key === 'gap' ? `url(#${marks.uid}-gap)` : null))
		.attr('x', ({ x }) => x)
		.attr('y', ({ y }) => y - 7)
		.attr('width', 20)
		.attr('height', 12);
	join(keys, 'rect', 'months-strip', ({ key, x, y }: KeyMark) => (key === 'duty' ? [{ key, x, y }] : []))
		.attr('x', ({ x }) => x)
		.attr('y', ({ y }) => y + 5)
		.attr('width', 20)
		.attr('height', 3);
	join(keys, 'path', 'months-line', ({ key, x, y }: KeyMark) =>
		key === 'now' || key === 'before' ? [{ key, x, y }] : [],
	)
		.attr('data-line', ({ key }) => key)
		.attr('d', ({ x, y }) => `M${x},${y - 1}h20`);
	join(keys, 'line', 'months-start', ({ key, x, y }: KeyMark) => (key === 'duty' ? [{ key, x, y }] : []))
		.attr('x1', ({ x }) => x)
		.attr('x2', ({ x }) => x)
		.attr('y1', ({ y }) => y - 10)
		.attr('y2', ({ y }) => y + 5);
	drawTexts(layer(root, 'months-heads'), marks.heads);
}
