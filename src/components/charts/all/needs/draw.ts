/** `needs` marks as SVG. */
import { select } from 'd3';
import { join, layer, type Parent } from '../../kit/join';
import { drawTextures, TEXTURES } from '../../kit/textures';
import type { Box, NeedsMarks, PieceMark, TextMark } from './marks';

function drawTexts<Datum>(parent: Parent<Datum>, name: string, texts: TextMark[] | ((datum: Datum) => TextMark[])) {
	return join(parent, 'text', name, texts)
		.attr('data-look', ({ look }) => look)
		.attr('text-anchor', ({ anchor }) => anchor)
		.attr('x', ({ x }) => x)
		.attr('y', ({ y }) => y)
		.text(({ text }) => text);
}

const drawBox = <Datum extends { key: string }>(
	parent: Parent,
	name: string,
	box: (datum: Datum) => (Box & { key: string })[],
) =>
	join(parent, 'rect', name, box)
		.attr('x', ({ x }) => x)
		.attr('y', ({ y }) => y)
		.attr('width', ({ width }) => width)
		.attr('height', ({ height }) => height);

export function draw(svg: SVGElement, marks: NeedsMarks): void {
	const root = select(svg).attr('viewBox', `0 0 ${marks.width} ${marks.height}`).attr('height', marks.height);
	drawTextures(root, marks.uid, [
		{ key: 'need-unknown', path: TEXTURES.rising },
		{ key: 'need-banned', path: TEXTURES.crossed },
	]);
	const texture = (key: string) => `url(#${marks.uid}-need-${key})`;

	const levels = layer(root, 'need-levels');
	join(levels, 'line', 'grid-line', marks.levels)
		.attr('x1', ({ x1 }) => x1)
		.attr('x2', ({ x2 }) => x2)
		.attr('y1', ({ y }) => y)
		.attr('y2', ({ y }) => y);
	join(levels, 'text', 'level-label', marks.levels)
		.classed('text-end', true)
		.attr('x', ({ textX }) => textX)
		.attr('y', ({ y }) => y + 4.5)
		.text(({ text }) => text);

	join(layer(root, 'need-bases'), 'line', 'baseline', marks.bases)
		.attr('x1', ({ x1 }) => x1)
		.attr('x2', ({ x2 }) => x2)
		.attr('y1', ({ y }) => y)
		.attr('y2', ({ y }) => y);

	const pieces = join(layer(root, 'need-pieces'), 'g', 'need-piece', marks.pieces)
		.attr('data-level', ({ level }) => level)
		.classed('focused', ({ focused }) => focused);
	drawBox(pieces, 'need-ground', ({ area }: PieceMark) => [{ key: 'ground', ...area }]);
	join(pieces, 'line', 'need-leader', ({ leader }: PieceMark) => leader)
		.attr('x1', ({ x }) => x)
		.attr('x2', ({ x }) => x)
		.attr('y1', ({ y1 }) => y1)
		.attr('y2', ({ y2 }) => y2);
	drawBox(pieces, 'need-box', ({ x, y, width, height }: PieceMark) => [{ key: 'box', x, y, width, height }]);
	drawBox(pieces, 'need-texture', ({ x, y, width, height, level, unknown }: PieceMark) =>
		[...(unknown ? ['unknown'] : []), ...(level === 'banned' ? ['banned'] : [])].map((key) => ({
			key,
			x,
			y,
			width,
			height,
		})),
	).attr('fill', ({ key }) => texture(key));
	drawTexts(pieces, 'need-text', ({ texts }: PieceMark) => texts).classed('halo', true);

	const keys = join(layer(root, 'need-keys'), 'g', 'need-key', marks.keys).attr('data-level', ({ key }) => key);
	const swatch = ({ key, x, y }: NeedsMarks['keys'][number]) => ({ key, x, y, width: 18, height: 13 });
	drawBox(keys, 'need-box', (key: NeedsMarks['keys'][number]) => [swatch(key)]);
	drawBox(keys, 'need-texture', (key: NeedsMarks['keys'][number]) =>
		key.key === 'unknown' || key.key === 'banned' ? [swatch(key)] : [],
	).attr('fill', ({ key }) => texture(key));
	drawTexts(keys, 'need-key-text', ({ texts }: NeedsMarks['keys'][number]) => texts);

	const dollars = layer(root, 'need-dollars');
	join(dollars, 'line', 'need-tick', marks.dollars)
		.attr('x1', ({ x }) => x)
		.attr('x2', ({ x }) => x)
		.attr('y1', ({ y1 }) => y1)
		.attr('y2', ({ y2 }) => y2);
	join(dollars, 'text', 'tick-label', marks.dollars)
		.attr('x', ({ textX }) => textX)
		.attr('y', ({ textY }) => textY)
		.text(({ text }) => text);
	drawTexts(layer(root, 'need-notes'), 'need-note', marks.notes);
}
