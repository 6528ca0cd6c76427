/** `needs` as marks: a rectangle a kind of goods, side by side on a wide picture, under each other on a narrow one. */
import type { Context, Size } from '../../contract';
import type { NeedsData } from './data';
import { keysOf } from './keys';
import type { Box, NeedsMarks, PieceMark, Placeable } from './marks';
import { rowsOf } from './rows';
import { sideBySide } from './sideBySide';
import { levelOn, shownPieces, type NeedsState } from './state';
import { pieceLabel } from './phrases';

export function layout(data: NeedsData, state: NeedsState, size: Size, context: Context): NeedsMarks {
	const pieces = shownPieces(data, state.sector).map((piece): Placeable => {
		const share = piece.imports && (piece.imports.value + (piece.imports.high ?? piece.imports.value)) / 2;
		return {
			key: piece.id,
			value: piece.value,
			share,
			label: pieceLabel(piece, context),
			look: {
				key: piece.id,
				focused: piece.id === state.product,
				level: levelOn(data, piece, state.on),
				unknown: share === null,
			},
		};
	});
	const { keys, bottom } = keysOf(
		new Set(pieces.map(({ look }) => look.level)),
		pieces.some(({ share }) => share === null),
		size.band,
		context,
	);
	const place = size.band === 'wide' ? sideBySide : rowsOf;
	return { uid: size.uid, width: size.width, keys, ...place(pieces, bottom, size, context) };
}

const within = (box: Box, x: number, y: number) =>
	x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height;

/** How far a pointer may miss a narrow rectangle, in pixels. */
const NEAR = 24;

/** The goods at a point: those whose area it is in, else the nearest beside it. */
export function focusAt({ pieces }: NeedsMarks, x: number, y: number): string | null {
	const found = pieces.find((piece) => within(piece.area, x, y));
	if (found) return found.key;
	const away = ({ area }: PieceMark) =>
		Math.max(area.x - x, x - area.x - area.width, 0) + Math.max(area.y - y, y - area.y - area.height, 0);
	const nearest = pieces.toSorted((a, b) => away(a) - away(b))[0];
	return nearest && away(nearest) <= NEAR ? nearest.key : null;
}
