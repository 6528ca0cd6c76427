/** A drawn picture as text that can be compared: an element a line, attributes in order, numbers to a tenth of a pixel. */
import { escapeXml } from '../../../src/words/xml';

/** Opened on its own, a picture has the colours of the site once `npm run pictures` has put them beside it. */
const HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n<?xml-stylesheet type="text/css" href="../styles.css"?>';

const rounded = (text: string) => text.replace(/-?\d+\.\d+/g, (number) => String(Math.round(Number(number) * 10) / 10));

function attributesOf(node: Element): string {
	return [...node.attributes]
		.map(({ name, value }): [string, string] => [name, name.startsWith('data-') ? value : rounded(value)])
		.toSorted(([a], [b]) => (a < b ? -1 : 1))
		.map(([name, value]) => ` ${name}="${escapeXml(value)}"`)
		.join('');
}

function linesOf(node: Element, depth: number): string[] {
	const indent = '\t'.repeat(depth);
	const open = `${indent}<${node.localName}${attributesOf(node)}`;
	const children = [...node.children];
	if (children.length > 0)
		return [`${open}>`, ...children.flatMap((child) => linesOf(child, depth + 1)), `${indent}</${node.localName}>`];
	const text = node.textContent ?? '';
	return [text === '' ? `${open}/>` : `${open}>${escapeXml(text)}</${node.localName}>`];
}

/** The file of a picture. `svg` is an element that `draw` has filled. */
export function svgText(svg: Element): string {
	svg.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
	return `${[HEAD, ...linesOf(svg, 0)].join('\n')}\n`;
}

/** How many lines differ, and the first of them in pairs, each line cut to what fits on a screen. */
export function difference(kept: string, drawn: string, most = 6): string {
	const [before, after] = [kept, drawn].map((text) => text.split('\n').map((line) => line.trim())) as [
		string[],
		string[],
	];
	const counts = (lines: string[]) => {
		const count = new Map<string, number>();
		for (const line of lines) count.set(line, (count.get(line) ?? 0) + 1);
		return count;
	};
	/** The lines of one text that the other has not, or has fewer of, in their order. */
	const only = (lines: string[], others: string[]) => {
		const left = counts(others);
		return lines.filter((line) => {
			const found = left.get(line) ?? 0;
			left.set(line, found - 1);
			return found <= 0;
		});
	};
	const [gone, come] = [only(before, after), only(after, before)];
	const cut = (line: string) => (line.length > 160 ? `${line.slice(0, 159)}…` : line);
	const shown = Array.from({ length: Math.min(Math.max(gone.length, come.length), most) }, (_, index) => [
		...(gone[index] === undefined ? [] : [`  - ${cut(gone[index])}`]),
		...(come[index] === undefined ? [] : [`  + ${cut(come[index])}`]),
	]).flat();
	if (gone.length + come.length === 0) return 'the same lines in another order';
	const lines = gone.length === 1 ? 'line' : 'lines';
	return `${gone.length} ${lines} gone, ${come.length} come:\n${shown.join('\n')}`;
}
