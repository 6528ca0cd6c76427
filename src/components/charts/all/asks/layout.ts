/** `asks` as marks: an issue after another, those for it to the left, those against it to the right, conditions between. */
import type { Context, Size } from '../../contract';
import { px } from '../../kit/px';
import type { AsksData } from './data';
import { columnsOf, type Frame } from './columns';
import { legendOf, LINE, titleOf } from './heads';
import type { AsksMarks, EntryMark, IssueMark } from './marks';
import { stackOf } from './stack';
import { entriesOn, shownIssues, type AsksState } from './state';

/** From the end of an issue to the line above the next. */
const BETWEEN = 12;

/** All but the focus. */
type Still = Omit<AsksMarks, 'focused'>;

export function layout(data: AsksData, state: AsksState, size: Size, context: Context): AsksMarks {
	return focusOn(layOut(data, state, size, context), state);
}

/** The marks with the entry in focus that a state asks for. */
export const focusOn = (still: Still, { cell }: AsksState): AsksMarks => ({ ...still, focused: cell });

function layOut(data: AsksData, state: AsksState, { band, width }: Size, context: Context): Still {
	const { legend, bottom } = legendOf(band, context);
	const issues: IssueMark[] = [];
	const entries: EntryMark[] = [];
	const frame: Frame = { band, width };
	let y = bottom + BETWEEN;
	for (const issue of shownIssues(data, state)) {
		const top = y;
		const title = titleOf(data, issue, top + 20, band, context);
		const place = { issue, top: top + 22 + title.length * LINE };
		const lay = band === 'wide' ? columnsOf : stackOf;
		const { heads, marks, bottom: end } = lay(entriesOn(data, state, issue), place, frame, context);
		entries.push(...marks);
		issues.push({ key: issue, title, heads, y: px(top), height: px(end - top) });
		y = end + BETWEEN;
	}
	return { width, height: px(y), issues, entries, legend };
}

/** How far beside a name a pointer may be, in pixels. */
const NEAR = 30;

/** The entry under a point, or the nearest beside it. */
export function focusAt({ entries }: AsksMarks, x: number, y: number): string | null {
	const away = ({ box }: EntryMark) =>
		Math.max(box.x - x, x - box.x - box.width, 0) + 3 * Math.max(box.y - y, y - box.y - box.height, 0);
	const nearest = entries.reduce<EntryMark | undefined>(
		(best, entry) => (best && away(best) <= away(entry) ? best : entry),
		undefined,
	);
	return nearest && away(nearest) <= NEAR ? nearest.key : null;
}
