/** Letters as outlines, so that a file shows the same type in every program (docs/decisions/0020-type-as-outlines.md). */
import glyphs from './glyphs.json';

/** How a line of type is set. */
export interface Type {
	/** Pixels. */
	size: number;
	/** As CSS writes it: 400, 650, `bold`. */
	weight: string;
	italic: boolean;
	/** Where the line hangs on its x. */
	anchor: string;
}

type Face = keyof typeof glyphs;
type Glyph = [advance: number, outline: string];

/** The face that stands nearest to a weight, of those there are: 400, 600, 700; one italic. */
function faceOf({ italic, weight }: Type): Face {
	if (italic) return 'italic';
	const number = weight === 'bold' ? 700 : Number(weight) || 400;
	return number < 500 ? 'regular' : number < 675 ? 'semibold' : 'bold';
}

/** Spaces that the faces do not have, as parts of the type's size in thousandths. */
const SPACES: { [letter: string]: number } = { '\u202f': 100, '\u2009': 150, '\u00a0': 200, '\u00ad': 0 };

function glyphOf(face: Face, letter: string): Glyph | undefined {
	const found = (glyphs[face] as unknown as { [letter: string]: Glyph })[letter];
	return found ?? (letter in SPACES ? [SPACES[letter]!, ''] : undefined);
}

/** The outline of a letter in a face: the same id in every file. Its units are thousandths of the type's size. */
export interface Outline {
	id: string;
	/** The data of a path that begins at the left end of the baseline. */
	data: string;
}

/** A line of type: how far its start is from where it hangs, and each letter that leaves a mark, with its way from there. */
export interface SetLine {
	/** In pixels. */
	start: number;
	letters: { outline: Outline; at: number }[];
}

/** The outline of a sign that is made of others has parts, each drawn from the same start. */
const dataOf = (outline: string) =>
	outline.replaceAll(/\|?m(-?\d+) ?(-?\d+)/g, (move: string, x: string, y: string) =>
		move.startsWith('|') ? `M${x} ${y}` : move,
	);

/**
 * Sets a line of type.
 * @returns undefined when the faces lack a letter of it
 */
export function setLine(text: string, type: Type): SetLine | undefined {
	const face = faceOf(type);
	const letters: SetLine['letters'] = [];
	let width = 0;
	for (const letter of text) {
		const glyph = glyphOf(face, letter);
		if (!glyph) return undefined;
		const [advance, data] = glyph;
		if (data !== '')
			letters.push({
				outline: { id: `${face}-${letter.codePointAt(0)!.toString(16)}`, data: dataOf(data) },
				at: width,
			});
		width += advance;
	}
	const share = { middle: 0.5, end: 1 }[type.anchor] ?? 0;
	return { start: (-share * width * type.size) / 1000, letters };
}
