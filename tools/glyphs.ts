/**
 * `npm run glyphs`: writes the outlines of the letters that saved pictures are set in, out of the font packages. A file
 * that leaves the site can bring no font that every program reads (docs/decisions/0020-type-as-outlines.md).
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { create } from 'fontkitten';
import { sfntOf } from '../src/formats/card/fonts';
import { CHARACTERS } from './fonts';

/** The file that is written. */
export const GLYPHS = 'src/components/charts/files/glyphs.json';

/** The faces, and the file that each comes from. */
const FACES = {
	regular: 'source-sans-3-latin-400-normal.woff',
	semibold: 'source-sans-3-latin-600-normal.woff',
	bold: 'source-sans-3-latin-700-normal.woff',
	italic: 'source-sans-3-latin-400-italic.woff',
};

type Command = { command: string; args: number[] };

/** The first point is absolute, in units of a thousandth of the type's size with y downward; all others are relative. */
function pathOf(commands: readonly Command[]): string {
	let [x, y] = [0, 0];
	let [startX, startY] = [0, 0];
	const letters: { [command: string]: string } = {
		moveTo: 'm',
		lineTo: 'l',
		quadraticCurveTo: 'q',
		bezierCurveTo: 'c',
	};
	return commands
		.map(({ command, args }) => {
			if (command === 'closePath') {
				[x, y] = [startX, startY];
				return 'z';
			}
			const points = args.map((value, index) => Math.round(index % 2 ? -value : value));
			const steps = points.map((value, index) => value - (index % 2 ? y : x));
			[x, y] = [points.at(-2)!, points.at(-1)!];
			if (command === 'moveTo') [startX, startY] = [x, y];
			return letters[command]! + steps.map((step, index) => (index > 0 && step >= 0 ? ` ${step}` : step)).join('');
		})
		.join('');
}

type Glyph = [advance: number, outline: string];

/** Signs that the faces lack, drawn of those that they have: `≤` is `<` over a bar, `≈` is two `~`. */
function composed(glyph: (letter: string) => Glyph): [string, Glyph][] {
	const moved = (outline: string, by: number) =>
		outline.replace(/^m(-?\d+) ?(-?\d+)/, (_, x: string, y: string) => `m${x} ${Number(y) + by}`);
	const over = (letter: string): Glyph => {
		const [advance, outline] = glyph(letter);
		return [advance, `${moved(outline, -70)}|m36 0l${advance - 72} 0l0-62l${72 - advance} 0z`];
	};
	const [advance, wave] = glyph('~');
	return [
		['≤', over('<')],
		['≥', over('>')],
		['≈', [advance, `${moved(wave, -90)}|${moved(wave, 90)}`]],
	];
}

/** The text of the file: a face's glyphs by their letters, each its advance width and its outline, parts apart by `|`. */
export function glyphsJson(root: string): string {
	const { resolve } = createRequire(join(root, 'package.json'));
	const letters = CHARACTERS.flatMap(([first, last]) =>
		Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index)),
	);
	const faces = Object.entries(FACES).map(([face, file]) => {
		const font = create(sfntOf(readFileSync(resolve(`@fontsource/source-sans-3/files/${file}`))));
		if (!('glyphForCodePoint' in font)) throw new Error(`${file} holds several fonts.`);
		const glyph = (letter: string): Glyph => {
			const { advanceWidth, path } = font.glyphForCodePoint(letter.codePointAt(0)!);
			return [Math.round(advanceWidth), pathOf(path.commands as Command[])];
		};
		const glyphs = [
			...letters
				.filter((letter) => font.hasGlyphForCodePoint(letter.codePointAt(0)!))
				.map((letter) => [letter, glyph(letter)] as const),
			...composed(glyph),
		];
		return `"${face}": {\n${glyphs.map((entry) => entry.map((part) => JSON.stringify(part)).join(': ')).join(',\n')}\n}`;
	});
	return `{\n${faces.join(',\n')}\n}\n`;
}

if (import.meta.main) {
	const text = glyphsJson(process.cwd());
	writeFileSync(join(process.cwd(), GLYPHS), text);
	console.log(`${GLYPHS}: ${text.length} characters`);
}
