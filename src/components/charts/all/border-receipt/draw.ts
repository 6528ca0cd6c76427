/** `border-receipt` marks as SVG. */
import { select, type BaseType, type Selection } from 'd3';
import { join, layer, type Parent } from '../../kit/join';
import { drawTextures, TEXTURES } from '../../kit/textures';
import type { BandMark, BillMark, LineMark, ReceiptMarks, RowMark, TextMark } from './marks';

type Drawn<Mark> = Selection<SVGElement, Mark, BaseType, unknown>;

const drawLine = (lines: Drawn<LineMark>) =>
	lines
		.attr('x1', ({ x1 }) => x1)
		.attr('x2', ({ x2 }) => x2)
		.attr('y1', ({ y1 }) => y1)
		.attr('y2', ({ y2 }) => y2);

const drawText = <Mark extends TextMark>(texts: Drawn<Mark>) =>
	texts
		.attr('x', ({ x }) => x)
		.attr('y', ({ y }) => y)
		.text(({ text }) => text);

const drawBox = <Mark extends Pick<RowMark, 'x' | 'y' | 'width' | 'height'>>(boxes: Drawn<Mark>) =>
	boxes
		.attr('x', ({ x }) => x)
		.attr('y', ({ y }) => y)
		.attr('width', ({ width }) => width)
		.attr('height', ({ height }) => height);

function drawRows(bills: Parent): void {
	const rows = join(bills, 'g', 'entry', ({ rows: all }: BillMark) => all).classed('focused', ({ focused }) => focused);
	drawBox(join(rows, 'rect', 'bar-row-ground', (row: RowMark) => [row]).classed('focused', ({ focused }) => focused));
	join(rows, 'path', 'entry-line', ({ leader }: RowMark) => leader).attr('d', ({ path }) => path);
	const names = ({ name, strikes }: RowMark) => name.map((text) => ({ ...text, struck: strikes.length > 0 }));
	const drawn = join(rows, 'text', 'entry-name', names)
		.classed('muted', ({ struck }) => struck)
		.classed('strong', ({ struck }) => !struck);
	drawText(drawn);
	drawText(
		join(rows, 'text', 'entry-amount', ({ amount }: RowMark) => amount).classed('text-end strong bar-value', true),
	);
	drawText(join(rows, 'text', 'entry-why', ({ why }: RowMark) => why).classed('muted', true));
	drawLine(join(rows, 'line', 'entry-line', ({ strikes }: RowMark) => strikes));
}

export function draw(svg: SVGElement, marks: ReceiptMarks): void {
	const root = select(svg).attr('viewBox', `0 0 ${marks.width} ${marks.height}`).attr('height', marks.height);
	drawTextures(root, marks.uid, [
		{ key: 'open', path: TEXTURES.rising },
		{ key: 'barred', path: TEXTURES.crossed },
	]);

	const bills = join(layer(root, 'bills'), 'g', 'bill', marks.bills);
	join(bills, 'path', 'bill-paper', ({ paper }: BillMark) => [paper]).attr('d', ({ path }) => path);
	drawText(join(bills, 'text', 'bill-title', ({ title }: BillMark) => title).classed('strong', true));
	drawLine(join(bills, 'line', 'flag-line', ({ rules }: BillMark) => rules));
	drawRows(bills);
	const bands = join(bills, 'rect', 'band', ({ bands: all }: BillMark) => all)
		.classed('focused', ({ focused }) => focused)
		.attr('data-look', ({ look }) => look)
		.attr('fill', ({ look }: BandMark) =>
			look === 'open' || look === 'banned' ? `url(#${marks.uid}-${look === 'open' ? 'open' : 'barred'})` : null,
		);
	drawBox(bands);
	drawLine(join(bills, 'line', 'band-least', ({ leasts }: BillMark) => leasts));
	const stamps = join(bills, 'g', 'stamp', ({ stamp }: BillMark) => stamp);
	drawBox(join(stamps, 'rect', 'stamp-edge', (stamp: BillMark['stamp'][number]) => [stamp]));
	drawText(
		join(stamps, 'text', 'stamp-text', ({ text }: BillMark['stamp'][number]) => [text]).classed(
			'text-middle strong',
			true,
		),
	);
}
