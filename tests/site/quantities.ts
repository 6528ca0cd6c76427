/** Finds quantities typed into the words of a page, where only the record may put them. */

import { childrenOf, readMdx, type Node } from '../../src/pageText/mdx';

/** Attributes that hold ids and addresses. What the others hold is printed. */
const SILENT = new Set('id params next to only by sector concern class slot href lang title'.split(' '));

/** A number that is not a year: "In 2025 vehicles" counts no vehicles. */
const NUMBER = String.raw`(?!(?:19|20)\d\d\b)\d+(?:[.,\u00A0\u202F]\d+)*`;
const THINGS =
	'tonnes?|kilograms?|litres?|barrels?|vehicles?|cars|trucks|jobs|workers|people|farms|dollars?|cents|points?|codes|exporters|companies|' +
	'véhicules?|emplois|travailleurs|barils?|vehículos?|empleos|trabajadores|barriles|toneladas?|litros?|dólares';

const QUANTITIES = [
	/[^\s"'(]*\s?%/g,
	/\S*\s*\b(?:percent|per cent|pour cent|por ciento)\b/gi,
	/(?:US|CA|C)?\$\s?\d[\d.,]*|\d[\d.,]*\s*\$/g,
	/\S*\s*\b(?:milli(?:on|ard)s?|billions?|trillions?|mill[óo]n(?:es)?|bill[óo]n(?:es)?)\b/gi,
	// The height of a frame is part of how one is embedded, and nothing that a source says.
	/\b\d{1,3}(?:[,\u00A0\u202F]\d{3})+\b(?!\s(?:pixels|píxeles)\b)/g,
	new RegExp(`\\b${NUMBER}\\s+(?:${THINGS})\\b`, 'gi'),
];

export interface Quantity {
	line: number;
	text: string;
}

/** Every quantity in the words of an MDX text, with its line. */
export function quantitiesIn(mdx: string, page = 'a page'): Quantity[] {
	const { nodes, tags } = readMdx(mdx, page);
	// Each sign that is no word is replaced by one that parts words, so that lines keep their numbers.
	const signs = [...mdx.replace(/[^\n]/g, PART)];
	const attributes: Quantity[] = [];
	const read = (node: Node) => {
		const { start, end } = node.position!;
		if (node.type === 'text') for (let at = start.offset!; at < end.offset!; at++) signs[at] = mdx[at]!;
		for (const [name, value] of tags.get(node)?.attributes ?? [])
			if (typeof value !== 'boolean' && !SILENT.has(name))
				attributes.push({ line: start.line, text: typeof value === 'string' ? value : value.code });
		childrenOf(node).forEach(read);
	};
	nodes.forEach(read);
	return [{ line: 1, text: signs.join('') }, ...attributes].flatMap(quantitiesOf).toSorted((a, b) => a.line - b.line);
}

const PART = '¦';

/** The quantities in some words that begin on a line. */
function quantitiesOf({ line, text }: Quantity): Quantity[] {
	const words = text.replace(/https?:\/\/\S+/g, (address) => PART.repeat(address.length));
	return QUANTITIES.flatMap((pattern) =>
		[...words.matchAll(pattern)].map((match) => ({
			line: line + words.slice(0, match.index).split('\n').length - 1,
			text: match[0].replaceAll(PART, '').trim(),
		})),
	);
}
