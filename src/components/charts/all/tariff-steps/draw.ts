/** `tariff-steps` marks as SVG. */
import { select } from 'd3';
import { drawAxis, drawCursor } from '../../kit/timeAxis';
import { join, layer, type Parent } from '../../kit/join';
import { drawTextures, TEXTURES } from '../../kit/textures';
import type { KeyMark } from './keys';
import type { RowMark, StepMark, TariffStepsMarks } from './layout';

function drawRows(root: Parent, marks: TariffStepsMarks): void {
	const rows = join(layer(root, 'rows'), 'g', 'row', marks.rows).classed('focused', ({ focused }) => focused);
	join(rows, 'rect', 'row-ground', (row: RowMark) => [row])
		.attr('x', 0)
		.attr('width', marks.width)
		.attr('y', ({ top }) => top)
		.attr('height', ({ height }) => height);
	const levels = join(rows, 'g', 'scale-level', ({ levels: scale }: RowMark) => scale);
	join(levels, 'line', 'scale-line', (level: RowMark['levels'][number]) => [level])
		.attr('x1', ({ x1 }) => x1)
		.attr('x2', ({ x2 }) => x2)
		.attr('y1', ({ y }) => y)
		.attr('y2', ({ y }) => y);
	join(rows, 'rect', 'step', ({ areas }: RowMark) => areas)
		.attr('data-look', ({ look }) => look)
		.attr('fill', ({ look }: StepMark) => (look === 'known' ? null : `url(#${marks.uid}-${look})`))
		.attr('x', ({ x }) => x)
		.attr('y', ({ y }) => y)
		.attr('width', ({ width }) => width)
		.attr('height', ({ height }) => height);
	join(rows, 'path', 'line', ({ lines }: RowMark) => lines)
		.attr('data-look', ({ look }) => look)
		.attr('d', ({ path }) => path);
	join(rows, 'text', 'scale-label', ({ levels: scale }: RowMark) => scale.filter(({ text }) => text !== ''))
		.classed('halo', true)
		.attr('x', ({ textX }) => textX)
		.attr('y', ({ y }) => y + 12)
		.text(({ text }) => text);
	join(rows, 'line', 'baseline', (row: RowMark) => [row])
		.attr('x1', ({ baseline }) => baseline.x1)
		.attr('x2', ({ baseline }) => baseline.x2)
		.attr('y1', ({ baseline }) => baseline.y)
		.attr('y2', ({ baseline }) => baseline.y);
	join(rows, 'text', 'row-name', (row: RowMark) => [row])
		.classed('halo', true)
		.attr('x', ({ name }) => name.x)
		.attr('y', ({ name }) => name.y)
		.text(({ name }) => name.text);
	join(rows, 'text', 'row-value', ({ values }: RowMark) => values)
		.attr('data-origin', ({ origin }) => origin)
		.attr('x', ({ x }) => x)
		.attr('y', ({ y }) => y)
		.text(({ text }) => text);
}

export function draw(svg: SVGElement, marks: TariffStepsMarks): void {
	const root = select(svg).attr('viewBox', `0 0 ${marks.width} ${marks.height}`).attr('height', marks.height);
	drawTextures(root, marks.uid, [
		{ key: 'unknown', path: TEXTURES.rising },
		{ key: 'up-to', path: TEXTURES.level },
		{ key: 'banned', path: TEXTURES.crossed },
	]);

	drawAxis(root, marks.ticks);

	drawRows(root, marks);

	const keys = join(layer(root, 'keys'), 'g', 'key', marks.keys).attr('data-origin', ({ key }) => key);
	join(keys, 'rect', 'swatch', (key: KeyMark) => (key.key === 'dashed' || key.key === 'scale' ? [] : [key]))
		.attr('data-look', ({ key }) => key)
		.attr('fill', ({ key }) => (key === 'originating' || key === 'other' ? null : `url(#${marks.uid}-${key})`))
		.attr('x', ({ x }) => x)
		.attr('y', ({ y, key }) => (key === 'other' ? y + 4 : y - 1))
		.attr('width', 14)
		.attr('height', ({ key }) => (key === 'other' ? 2.5 : 12));
	join(keys, 'path', 'key-dash', (key: KeyMark) => (key.key === 'dashed' ? [key] : [])).attr(
		'd',
		({ x, y }) => `M${x},${y + 5}H${x + 15}`,
	);
	join(keys, 'path', 'scale-line', (key: KeyMark) => (key.key === 'scale' ? [key] : [])).attr(
		'd',
		({ x, y }) => `M${x},${y - 1}H${x + 14}M${x},${y + 5}H${x + 14}`,
	);
	join(keys, 'text', 'key-label', (key: KeyMark) => [key])
		.attr('x', ({ textX }) => textX)
		.attr('y', ({ y }) => y + 10)
		.text(({ text }) => text);

	drawCursor(root, marks.cursor);
}
