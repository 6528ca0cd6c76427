/** `province-tiles` marks as SVG. */
import { select } from 'd3';
import { join, layer, type Parent } from '../../kit/join';
import type { Look, ProvinceTilesMarks, SwatchMark, TileMark } from './layout';

/** Textures tell the states apart without colour. */
const TEXTURES: { key: Look; path: string }[] = [
	{ key: 'missing', path: 'M-1,1L1,-1M0,8L8,0M7,9L9,7' },
	{ key: 'rows', path: 'M0,4H8' },
	{ key: 'columns', path: 'M4,0V8' },
	{ key: 'dots', path: 'M3,4h2' },
];

function drawTextures(root: Parent, uid: string): void {
	const patterns = join(join(root, 'defs', 'pt-patterns', [{ key: 'patterns' }]), 'pattern', 'pt-texture', TEXTURES)
		.attr('id', ({ key }) => `${uid}-${key}`)
		.attr('width', 8)
		.attr('height', 8)
		.attr('patternUnits', 'userSpaceOnUse');
	join(patterns, 'path', 'pt-strokes', (texture) => [texture]).attr('d', ({ path }) => path);
}

function drawSwatches(parents: Parent, uid: string): void {
	join(parents, 'rect', 'pt-ground', (swatch: SwatchMark) => [swatch])
		.attr('x', ({ x }) => x)
		.attr('y', ({ y }) => y)
		.attr('width', ({ width }) => width)
		.attr('height', ({ height }) => height);
	const fills = ({ fill, look }: SwatchMark) => (look === 'empty' ? [] : [{ ...fill, look }]);
	join(parents, 'rect', 'pt-fill', fills)
		.attr('data-look', ({ look }) => look)
		.attr('fill', ({ look }) => (look === 'level' || look === 'full' ? null : `url(#${uid}-${look})`))
		.attr('x', ({ x }) => x)
		.attr('y', ({ y }) => y)
		.attr('width', ({ width }) => width)
		.attr('height', ({ height }) => height);
	join(parents, 'rect', 'pt-track', ({ track }: SwatchMark) => track)
		.attr('x', ({ x }) => x)
		.attr('y', ({ y }) => y)
		.attr('width', ({ width }) => width)
		.attr('height', ({ height }) => height);
	join(parents, 'rect', 'pt-edge', (swatch: SwatchMark) => [swatch])
		.attr('x', ({ x }) => x)
		.attr('y', ({ y }) => y)
		.attr('width', ({ width }) => width)
		.attr('height', ({ height }) => height);
	join(parents, 'path', 'pt-glyph', ({ glyphs }: SwatchMark) => glyphs)
		.classed('line', ({ line }) => line)
		.attr('d', ({ path }) => path);
	join(parents, 'text', 'pt-text', ({ texts }: SwatchMark) => texts)
		.classed('halo', true)
		.classed('strong', ({ strong }) => strong)
		.attr('x', ({ x }) => x)
		.attr('y', ({ y }) => y)
		.text(({ text }) => text);
}

export function draw(svg: SVGElement, marks: ProvinceTilesMarks): void {
	const root = select(svg).attr('viewBox', `0 0 ${marks.width} ${marks.height}`).attr('height', marks.height);
	drawTextures(root, marks.uid);
	drawSwatches(join(layer(root, 'pt-key'), 'g', 'pt-entry', marks.key), marks.uid);
	const tiles = join(layer(root, 'pt-tiles'), 'g', 'pt-tile', marks.tiles).classed(
		'focused',
		({ focused }: TileMark) => focused,
	);
	drawSwatches(tiles, marks.uid);
}
