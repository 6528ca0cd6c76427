/** `on-any-day` marks as SVG. */
import { select } from 'd3';
import { join, layer, type Parent } from '../../kit/join';
import { TEXTURES } from '../../kit/textures';
import { drawAxis, drawCursor } from '../../kit/timeAxis';
import type { OnAnyDayMarks, StripMark, TextMark, TurnMark } from './marks';

const drawTexts = <Datum>(parent: Parent<Datum>, name: string, texts: (datum: Datum) => TextMark[]) =>
	join(parent, 'text', name, texts)
		.attr('data-look', ({ look }) => look)
		.attr('text-anchor', ({ anchor }) => anchor)
		.attr('x', ({ x }) => x)
		.attr('y', ({ y }) => y)
		.text(({ text }) => text);

export function draw(svg: SVGElement, marks: OnAnyDayMarks): void {
	const root = select(svg).attr('viewBox', `0 0 ${marks.width} ${marks.height}`).attr('height', marks.height);
	const pattern = join(join(root, 'defs', 'patterns', [{ key: 'patterns' }]), 'pattern', 'gap-pattern', [
		{ key: 'gap' },
	])
		.attr('id', `${marks.uid}-gap`)
		.attr('width', 6)
		.attr('height', 6)
		.attr('patternUnits', 'userSpaceOnUse');
	join(pattern, 'path', 'gap-lines', [{ key: 'lines' }]).attr('d', TEXTURES.rising);
	join(layer(root, 'day-months'), 'rect', 'day-month', marks.months)
		.classed('now', ({ now }) => now)
		.attr('x', ({ x }) => x)
		.attr('y', ({ y }) => y)
		.attr('width', ({ width }) => width)
		.attr('height', ({ height }) => height);
	drawAxis(root, marks.ticks);

	const strips = join(layer(root, 'day-strips'), 'g', 'day-strip', marks.strips);
	join(strips, 'rect', 'gap', ({ gaps }: StripMark) => gaps)
		.attr('fill', `url(#${marks.uid}-gap)`)
		.attr('x', ({ x }) => x)
		.attr('y', ({ y }) => y)
		.attr('width', ({ width }) => width)
		.attr('height', ({ height }) => height);
	join(strips, 'line', 'level', ({ levels }: StripMark) => levels)
		.attr('x1', ({ x1 }) => x1)
		.attr('x2', ({ x2 }) => x2)
		.attr('y1', ({ y }) => y)
		.attr('y2', ({ y }) => y);
	join(strips, 'text', 'level-label', ({ levels }: StripMark) => levels)
		.attr('text-anchor', 'end')
		.attr('x', ({ textX }) => textX)
		.attr('y', ({ y }) => y + 4.5)
		.text(({ text }) => text);
	join(strips, 'path', 'day-line', ({ lines }: StripMark) => lines).attr('d', ({ path }) => path);

	drawCursor(root, marks.cursor);

	const over = join(layer(root, 'day-over'), 'g', 'day-said', marks.strips);
	join(over, 'path', 'day-point', ({ points }: StripMark) => points).attr('d', ({ path }) => path);
	join(over, 'path', 'day-key', ({ keys }: StripMark) => keys).attr('d', ({ path }) => path);
	drawTexts(over, 'day-text', ({ texts }: StripMark) => texts).classed('halo', true);

	const turns = join(layer(root, 'day-turns'), 'g', 'day-turn', marks.turns)
		.classed('now', ({ now }) => now)
		.classed('past', ({ past }) => past);
	join(turns, 'line', 'day-leader', ({ leader }: TurnMark) => leader)
		.attr('x1', ({ x }) => x)
		.attr('x2', ({ x }) => x)
		.attr('y1', ({ y1 }) => y1)
		.attr('y2', ({ y2 }) => y2);
	join(turns, 'path', 'day-mark', ({ mark }: TurnMark) => mark).attr('d', ({ path }) => path);
	drawTexts(turns, 'day-name', ({ texts }: TurnMark) => texts).classed('halo', true);
}
