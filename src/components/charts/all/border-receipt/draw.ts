/** `border-receipt` marks as SVG. */
import { select, type BaseType, type Selection } from 'd3';
import { join, layer, type Parent } from '../../kit/join';
import type { BandMark, BillMark, LineMark, ReceiptMarks, RowMark, TextMark } from './marks';

/** Textures tell without colour what may be owed, and goods that may not be imported. */
function drawPatterns(root: Parent, uid: string): void {
	const patterns = join(join(root, 'defs', 'patterns', [{ key: 'patterns' }]), 'pattern', 'bill-texture', [
		{ key: 'open', path: 'M-1,1L1,-1M0,6L6,0M5,7L7,5' },
		{ key: 'barred', path: 'M0,6L6,0M0,0L6,6' },
	])
		.attr('id', ({ key }) => `${uid}-${key}`)
		.attr('width', 6)
		.attr('height', 6)
		.attr('patternUnits', 'userSpaceOnUse');
	join(patterns, 'rect', 'bill-texture-ground', ({ key }) => [{ key }])
		.attr('width', 6)
		.attr('height', 6);
	join(patterns, 'path', 'bill-texture-lines', (pattern) => [pattern]).attr('d', ({ path }) => path);
}

type Lines = Selection<SVGElement, LineMark, BaseType, unknown>;
const drawLine = (lines: Lines): Lines =>
	lines
		.attr('x1', ({ x1 }) => x1)
		.attr('x2', ({ x2 }) => x2)
		.attr('y1', ({ y1 }) => y1)
		.attr('y2', ({ y2 }) => y2);

type Texts = Selection<SVGElement, TextMark, BaseType, unknown>;
const drawText = (texts: Texts): Texts =>
	texts
		.attr('x', ({ x }) => x)
		.attr('y', ({ y }) => y)
		.text(({ text }) => text);

type Boxes = Selection<SVGElement, Pick<RowMark, 'x' | 'y' | 'width' | 'height'>, BaseType, unknown>;
const drawBox = (boxes: Boxes): Boxes =>
	boxes
		.attr('x', ({ x }) => x)
		.attr('y', ({ y }) => y)
		.attr('width', ({ width }) => width)
		.attr('height', ({ height }) => height);

function drawRows(bills: Parent): void {
	const rows = join(bills, 'g', 'entry', ({ rows: all }: BillMark) => all)
		.classed('focused', ({ focused }) => focused)
		.classed('struck', ({ strikes }) => strikes.length > 0);
	drawBox(join(rows, 'rect', 'entry-ground', (row: RowMark) => [row]) as unknown as Boxes);
	join(rows, 'path', 'entry-leader', ({ leader }: RowMark) => leader).attr('d', ({ path }) => path);
	drawText(join(rows, 'text', 'entry-name', ({ name }: RowMark) => name));
	drawText(join(rows, 'text', 'entry-amount', ({ amount }: RowMark) => amount).classed('text-end', true));
	drawText(join(rows, 'text', 'entry-why', ({ why }: RowMark) => why));
	drawLine(join(rows, 'line', 'entry-strike', ({ strikes }: RowMark) => strikes));
}

export function draw(svg: SVGElement, marks: ReceiptMarks): void {
	const root = select(svg).attr('viewBox', `0 0 ${marks.width} ${marks.height}`).attr('height', marks.height);
	drawPatterns(root, marks.uid);

	const bills = join(layer(root, 'bills'), 'g', 'bill', marks.bills);
	join(bills, 'path', 'bill-paper', ({ paper }: BillMark) => [paper]).attr('d', ({ path }) => path);
	drawText(join(bills, 'text', 'bill-title', ({ title }: BillMark) => title));
	drawLine(join(bills, 'line', 'bill-rule', ({ rules }: BillMark) => rules));
	drawRows(bills);
	const bands = join(bills, 'rect', 'band', ({ bands: all }: BillMark) => all)
		.classed('focused', ({ focused }) => focused)
		.attr('data-look', ({ look }) => look)
		.attr('fill', ({ look }: BandMark) =>
			look === 'open' || look === 'banned' ? `url(#${marks.uid}-${look === 'open' ? 'open' : 'barred'})` : null,
		);
	drawBox(bands as unknown as Boxes);
	drawLine(join(bills, 'line', 'band-least', ({ leasts }: BillMark) => leasts));
	const stamps = join(bills, 'g', 'stamp', ({ stamp }: BillMark) => stamp);
	drawBox(join(stamps, 'rect', 'stamp-edge', (stamp: BillMark['stamp'][number]) => [stamp]) as unknown as Boxes);
	drawText(
		join(stamps, 'text', 'stamp-text', ({ text }: BillMark['stamp'][number]) => [text]).classed('text-middle', true),
	);
}
