/** `needs` on a narrow picture: rectangles under each other, each under its words, all to the same scales. */
import { TYPE, type Context, type Size } from '../../contract';
import { px } from '../../kit/px';
import { wrap } from '../../kit/textWidth';
import type { NeedsMarks, PieceMark, Placeable, TextMark } from './marks';

const LEFT = 4;
/** The narrowest picture of the band: words are broken for it. */
const LEAST = 300;
const LINE = 17;
/** A share of 100 percent. */
const WHOLE = 56;
/** How high a rectangle is whose share is not known. */
const UNKNOWN = 16;

type Placed = Omit<NeedsMarks, 'uid' | 'width' | 'keys'>;

export function rowsOf(pieces: readonly Placeable[], top: number, { width }: Size, { t }: Context): Placed {
	const notes: TextMark[] = [];
	const marks: PieceMark[] = [];
	const bases: NeedsMarks['bases'] = [];
	const scale = (width - 2 * LEFT) / Math.max(1, ...pieces.map(({ value }) => value));
	let y = top;
	const say = (key: string, words: string) => {
		for (const [index, line] of wrap(words, LEAST - 8, TYPE.narrow, 4).entries()) {
			notes.push({ key: `${key}-${index}`, x: LEFT, y: px(y + 17), text: line, look: 'muted', anchor: 'start' });
			y += LINE;
		}
		y += 8;
	};
	const known = pieces.filter(({ share }) => share !== null);
	if (known.length > 0) say('above', t('chart.needs.above.narrow'));
	pieces.forEach((piece, index) => {
		if (piece.share === null && (index === 0 || pieces[index - 1]!.share !== null)) {
			if (index > 0) y += 8;
			say('below', t('chart.needs.below'));
		}
		const start = y;
		const lines = wrap(piece.label, LEAST - 8, TYPE.narrow, 3, true);
		const height = piece.share === null ? UNKNOWN : (WHOLE * piece.share) / 100;
		const barTop = y + lines.length * LINE + 4;
		y = barTop + height;
		marks.push({
			...piece.look,
			x: LEFT,
			y: px(barTop),
			width: px(piece.value * scale),
			height: px(height),
			texts: lines.map((line, at) => ({
				key: `label-${at}`,
				x: LEFT,
				y: px(start + 13 + at * LINE),
				text: line,
				look: piece.share === null ? 'plain' : 'strong',
				anchor: 'start',
			})),
			leader: [],
			area: { x: 0, y: px(start - 2), width, height: px(y - start + 8) },
		});
		bases.push({ key: piece.key, x1: LEFT, x2: px(width - LEFT), y: px(y) });
		y += 10;
	});
	return { height: px(y), pieces: marks, notes, levels: [], dollars: [], bases };
}
