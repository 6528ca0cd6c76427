/** Finds quantities typed into the words of a page, where only the record may put them. */

/** Attributes that hold ids and addresses; what others hold is printed, and so is looked at. */
const SILENT = 'id|params|next|to|only|by|sector|concern|class|slot|href|lang|title';

/** What no reader sees, blanked so that lines keep their numbers. */
const UNREAD = [
	/\{\/\*[\s\S]*?\*\/\}/g,
	/^import .*$/gm,
	/^```[\s\S]*?^```$/gm,
	/`[^`\n]*`/g,
	/\]\([^)\s]*\)/g,
	/https?:\/\/\S+/g,
	new RegExp(`\\b(?:${SILENT})\\s*=\\s*(?:"[^"]*"|'[^']*'|\\{[^}]*\\})`, 'g'),
];

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
	/\b\d{1,3}(?:[,\u00A0\u202F]\d{3})+\b/g,
	new RegExp(`\\b${NUMBER}\\s+(?:${THINGS})\\b`, 'gi'),
];

export interface Quantity {
	line: number;
	text: string;
}

/** Every quantity in the words of an MDX text, with its line. */
export function quantitiesIn(mdx: string): Quantity[] {
	const blank = (text: string) => text.replace(/[^\n]/g, ' ');
	const read = UNREAD.reduce((text, pattern) => text.replace(pattern, blank), mdx);
	const found = QUANTITIES.flatMap((pattern) =>
		[...read.matchAll(pattern)].map((match) => ({
			line: read.slice(0, match.index).split('\n').length,
			text: match[0].trim(),
		})),
	);
	return found.toSorted((a, b) => a.line - b.line);
}
