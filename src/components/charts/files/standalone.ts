/** Makes a picture that a page styles into one that every program shows alike: colours in place, letters as outlines. */
import { setLine, type SetLine, type Type } from './outline';
import { stylesOf, type Style } from './styles';

/** Reads an SVG document: a browser's own parser, or that of a server DOM. */
export type ParseSvg = (svg: string) => Element;

const SVG = 'http://www.w3.org/2000/svg';
const XLINK = 'http://www.w3.org/1999/xlink';

/** Properties of type, which outlines do without. */
const OF_TYPE = [
	'font-family',
	'font-size',
	'font-style',
	'font-variant-numeric',
	'font-weight',
	'paint-order',
	'text-anchor',
];

/** What an element hands down to those in it. */
interface Inherited {
	type: Type;
	/** What `currentColor` stands for. */
	color: string;
	/** The paint of a line around letters. */
	style: Style;
}

/** A colour as programs of old know it; `transparent` is black to some. */
const plainColor = (value: string, color: string) =>
	value === 'currentColor' ? color : value === 'transparent' ? 'none' : value;

function handDown(element: Element, own: Style, from: Inherited): Inherited {
	const told = (property: string) => own.get(property) ?? element.getAttribute(property) ?? undefined;
	const { size, weight, italic, anchor } = from.type;
	return {
		type: {
			size: Number.parseFloat(told('font-size') ?? '') || size,
			weight: told('font-weight') ?? weight,
			italic: told('font-style') === undefined ? italic : told('font-style') === 'italic',
			anchor: told('text-anchor') ?? anchor,
		},
		color: own.get('color') ?? from.color,
		style: new Map([...from.style, ...own]),
	};
}

/** Puts a style into attributes of its own; a rule of a sheet is stronger than an attribute that was there. */
function dress(element: Element, style: Style, { color }: Inherited): void {
	for (const [property, value] of style)
		if (property !== 'color' && !OF_TYPE.includes(property))
			element.setAttribute(property, plainColor(value, color).replace(/(\d)px\b/g, '$1'));
}

/** A file in the making. */
interface Making {
	styles: Map<Element, Style>;
	/** The outlines of the letters that it needs, by their ids. */
	outlines: Map<string, string>;
}

const round = (number: number) => String(Math.round(number * 100) / 100);

/** The letters of a line, each a use of its outline. */
function lettersOf(
	{ letters, start }: SetLine,
	{
		making,
		document,
		size,
		x,
		y,
	}: {
		making: Making;
		document: Document;
		size: number;
		x: number;
		y: number;
	},
): Element {
	const group = document.createElementNS(SVG, 'g');
	group.setAttribute('transform', `translate(${round(x + start)} ${round(y)})scale(${size / 1000})`);
	for (const { at, outline } of letters) {
		making.outlines.set(outline.id, outline.data);
		const use = document.createElementNS(SVG, 'use');
		use.setAttributeNS(XLINK, 'xlink:href', `#${outline.id}`);
		if (at > 0) use.setAttribute('x', String(at));
		group.append(use);
	}
	return group;
}

/** A line that stays a text, in a face of the reader's. */
function plainText(document: Document, words: string, { anchor, italic, size, weight }: Type): Element {
	const node = document.createElementNS(SVG, 'text');
	const set = { 'font-family': 'sans-serif', 'font-size': size, 'font-weight': weight, 'text-anchor': anchor };
	for (const [name, value] of Object.entries(set)) node.setAttribute(name, String(value));
	if (italic) node.setAttribute('font-style', 'italic');
	node.textContent = words;
	return node;
}

/**
 * The lines of a text as outlines. A line that other marks may run under has its edge drawn first, apart, since few
 * programs paint an edge before its letters. A line with a letter that the faces lack stays a text.
 */
function linesOf(text: Element, making: Making, from: Inherited): Element[] {
	const { ownerDocument: document } = text;
	const spans = [...text.children];
	return (spans.length > 0 ? spans : [text]).flatMap((line) => {
		const own: Style = (line !== text && making.styles.get(line)) || new Map<string, string>();
		const inherited = line === text ? from : handDown(line, own, from);
		const { style, type } = inherited;
		const words = line.textContent ?? '';
		const [x, y] = ['x', 'y'].map((name) => Number(line.getAttribute(name) ?? text.getAttribute(name) ?? 0));
		const set = setLine(words, type);
		if (!set) {
			const node = plainText(document, words, type);
			dress(node, new Map([...own, ['stroke', 'none']]), inherited);
			node.setAttribute('x', String(x));
			node.setAttribute('y', String(y));
			return [node];
		}
		if (set.letters.length === 0) return [];
		const place = { making, document, size: type.size, x: x!, y: y! };
		const letters = lettersOf(set, place);
		dress(letters, own, inherited);
		letters.setAttribute('aria-label', words);
		if (style.get('paint-order') !== 'stroke') return [letters];
		letters.setAttribute('stroke', 'none');
		const edge = lettersOf(set, place);
		edge.setAttribute('fill', 'none');
		// Inside the group a pixel is more units: those of the outlines.
		const width = Number.parseFloat(style.get('stroke-width') ?? '1');
		edge.setAttribute('stroke-width', round((width * 1000) / type.size));
		return [edge, letters];
	});
}

function settle(element: Element, making: Making, from: Inherited): void {
	const own = making.styles.get(element) ?? new Map<string, string>();
	const inherited = handDown(element, own, from);
	dress(element, own, inherited);
	if (element.localName === 'text') {
		const group = element.ownerDocument.createElementNS(SVG, 'g');
		for (const { name, value } of element.attributes)
			if (!['x', 'y', ...OF_TYPE].includes(name)) group.setAttribute(name, value);
		group.append(...linesOf(element, making, inherited));
		element.replaceWith(group);
		return;
	}
	for (const child of element.children) settle(child, making, inherited);
}

/**
 * @param svg a complete SVG document without styles: a page with a strict policy may not even read one that has them
 * @param css its style sheet (styles.ts)
 * @returns the same document with what the sheet says in attributes, and without fonts
 */
export function standalone(svg: string, css: string, parse: ParseSvg): string {
	const root = parse(svg);
	const making: Making = { styles: stylesOf(root, css), outlines: new Map() };
	settle(root, making, {
		type: { size: 16, weight: '400', italic: false, anchor: 'start' },
		color: '#000',
		style: new Map(),
	});
	const letters = root.ownerDocument.createElementNS(SVG, 'defs');
	for (const [id, data] of making.outlines) {
		const path = root.ownerDocument.createElementNS(SVG, 'path');
		path.setAttribute('id', id);
		path.setAttribute('d', data);
		letters.append(path);
	}
	root.insertBefore(letters, root.querySelector('rect'));
	return `<?xml version="1.0" encoding="UTF-8"?>\n${root.outerHTML}\n`;
}
