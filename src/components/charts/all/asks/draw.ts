/** `asks` marks as SVG. */
import { select } from 'd3';
import { join, layer, type Parent } from '../../kit/join';
import type { AsksMarks, EarlierMark, EntryMark, IssueMark, ShapeMark, TextMark } from './marks';

function drawTexts<Datum>(parent: Parent<Datum>, name: string, texts: TextMark[] | ((datum: Datum) => TextMark[])) {
	return join(parent, 'text', name, texts)
		.attr('x', ({ x }) => x)
		.attr('y', ({ y }) => y)
		.text(({ text }) => text);
}

function drawShapes(parent: Parent, shapes: (datum: { shapes: ShapeMark[] }) => ShapeMark[]): void {
	join(parent, 'path', 'ask-shape', shapes)
		.classed('line', ({ line }) => line)
		.attr('d', ({ path }) => path);
}

const drawArrow = (parent: Parent) =>
	join(parent, 'path', 'ask-arrow', ({ arrow }: { arrow: string }) => (arrow ? [{ key: 'arrow', arrow }] : [])).attr(
		'd',
		({ arrow }) => arrow,
	);

export function draw(svg: SVGElement, marks: AsksMarks): void {
	drawStill(select(svg), marks);
	drawFocus(svg, marks);
}

/** Marks the entry in focus among entries that are drawn already. */
export function drawFocus(svg: SVGElement, marks: AsksMarks): void {
	join(layer(select(svg), 'ask-entries'), 'g', 'ask-entry', marks.entries).classed(
		'focused',
		({ key }) => key === marks.focused,
	);
}

/** All but the focus. */
function drawStill(root: Parent, marks: AsksMarks): void {
	root.attr('viewBox', `0 0 ${marks.width} ${marks.height}`).attr('height', marks.height);

	const issues = join(layer(root, 'ask-issues'), 'g', 'ask-issue', marks.issues);
	join(issues, 'line', 'ask-rule', (issue: IssueMark) => [issue])
		.attr('x1', 0)
		.attr('x2', marks.width)
		.attr('y1', ({ y }) => y)
		.attr('y2', ({ y }) => y);
	drawTexts(issues, 'ask-title', ({ title }: IssueMark) => title);
	drawTexts(issues, 'ask-head', ({ heads }: IssueMark) => heads).classed('muted', true);

	const entries = join(layer(root, 'ask-entries'), 'g', 'ask-entry', marks.entries)
		.attr('data-stance', ({ stance }) => stance)
		.attr('data-tier', ({ tier }) => tier);
	join(entries, 'rect', 'ask-box', ({ key, box }: EntryMark) => [{ key, ...box }])
		.attr('x', ({ x }) => x)
		.attr('y', ({ y }) => y)
		.attr('width', ({ width }) => width)
		.attr('height', ({ height }) => height)
		.attr('rx', 3);
	const earlier = join(entries, 'g', 'ask-earlier', ({ earlier: list }: EntryMark) => list).attr(
		'data-stance',
		({ stance }: EarlierMark) => stance,
	);
	drawShapes(earlier, ({ shapes }) => shapes);
	drawTexts(earlier, 'ask-date', ({ date }: EarlierMark) => date).classed('muted', true);
	drawArrow(earlier);
	const now = join(entries, 'g', 'ask-now', (entry: EntryMark) => [entry]).attr('data-stance', ({ stance }) => stance);
	drawShapes(now, ({ shapes }) => shapes);
	drawTexts(now, 'ask-name', ({ names }: EntryMark) => names);

	const legend = join(layer(root, 'ask-legend'), 'g', 'ask-key', marks.legend).attr('data-stance', ({ key }) => key);
	drawShapes(legend, ({ shapes }) => shapes);
	drawArrow(legend);
	drawTexts(legend, 'ask-key-text', ({ texts }: AsksMarks['legend'][number]) => texts);
}
