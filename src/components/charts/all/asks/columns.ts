/**
 * An issue on a wide picture: three columns. Who changed stance stands first, with an arrow from the column of the earlier
 * one; there the line is left free.
 */
import { formatWhen } from '../../../../record/format';
import { TYPE, type Band, type Context } from '../../contract';
import { px } from '../../kit/px';
import { textWidth, wrap } from '../../kit/textWidth';
import { headText, LEAST, LINE, PLACES, placeOf } from './heads';
import type { EarlierMark, EntryMark, TextMark } from './marks';
import { chainOf } from './chain';
import { BEFORE, LINES, nameLines, nameWidth, RADII, risesTo, tierOf } from './names';
import { arrowPath, shapesOf } from './shapes';
import type { Entry } from './state';

export interface Frame {
	band: Band;
	width: number;
}

export interface Laid {
	heads: TextMark[];
	marks: EntryMark[];
	bottom: number;
}

const LEFT = 4;
const GUTTER = 14;

/** Arrows across the picture take a line each: where more than these changed, their earlier stances stand before their names. */
const MOST_ACROSS = 3;

/** Who came from another column. */
const moved = ({ now, before }: Entry) => before !== undefined && placeOf(before.stance) !== placeOf(now.stance);

export function columnsOf(
	entries: readonly Entry[],
	{ issue, top }: { issue: string; top: number },
	{ band, width }: Frame,
	context: Context,
): Laid {
	const pitch = (total: number) => (total - LEFT) / PLACES.length;
	const x = (place: number) => px(LEFT + place * pitch(width));
	const room = pitch(LEAST.wide) - GUTTER;
	const texts = PLACES.map((_, place) => wrap(headText(entries, place, context), room, TYPE[band], 2));
	const headLines = Math.max(...texts.map(({ length }) => length));
	const heads = texts.flatMap((lines, place) =>
		lines.map((text, line) => ({ key: `${place}-${line}`, x: x(place), y: px(top + line * LINE), text })),
	);
	const first = top + (headLines - 1) * LINE + 8;

	const across = entries.filter(moved).length <= MOST_ACROSS;
	const crosses = (entry: Entry) => across && moved(entry);
	const markOf = (entry: Entry, y: number): EntryMark => {
		const tier = tierOf(entry.row);
		const left = x(placeOf(entry.now.stance));
		const chain = crosses(entry) ? { earlier: [], width: 0 } : chainOf(entry, left, y + LINES[tier] / 2, tier);
		const lines = nameLines(entry.row.name, tier, band, room - BEFORE - chain.width);
		const base = y + LINES[tier] / 2 + risesTo(tier);
		const text = px(left + chain.width + BEFORE);
		const longest = Math.max(...lines.map((line) => nameWidth(line, tier, band)));
		return {
			key: `${entry.row.id}@${issue}`,
			issue,
			statement: entry.now.id,
			stance: entry.now.stance,
			tier,
			shapes: shapesOf(entry.now.stance, left + chain.width + 9, y + LINES[tier] / 2, RADII[tier]),
			names: lines.map((line, index) => ({ key: String(index), x: text, y: px(base + index * LINE), text: line })),
			earlier: chain.earlier,
			box: {
				x: left,
				y: px(y),
				width: px(chain.width + BEFORE + longest + 4),
				height: LINES[tier] + (lines.length - 1) * LINE,
			},
		};
	};

	const marks: EntryMark[] = [];
	/** Where each column goes on. */
	const ends = PLACES.map(() => first);
	for (const entry of entries.filter(crosses)) {
		const [from, to] = [placeOf(entry.before!.stance), placeOf(entry.now.stance)].toSorted((a, b) => a - b);
		const passed = ends.slice(from, to! + 1);
		const y = Math.max(...passed);
		const mark = markOf(entry, y);
		marks.push({ ...mark, earlier: [arrowAcross(entry, mark, x, y + LINES[mark.tier] / 2, band, context)] });
		ends.fill(y + mark.box.height, from, to! + 1);
	}
	for (const entry of entries.filter((one) => !crosses(one))) {
		const place = placeOf(entry.now.stance);
		const mark = markOf(entry, ends[place]!);
		marks.push(mark);
		ends[place]! += mark.box.height;
	}
	return { heads, marks: inOrder(marks, entries), bottom: Math.max(...ends) };
}

/** Marks in the order of the entries they are of. */
const inOrder = (marks: readonly EntryMark[], entries: readonly Entry[]): EntryMark[] =>
	entries.flatMap(({ now }) => marks.find(({ statement }) => statement === now.id) ?? []);

/** The earlier stance in its own column, with its day, and the arrow from there to the name. */
function arrowAcross(
	{ now, before: earlier }: Entry,
	{ box, tier }: EntryMark,
	x: (place: number) => number,
	level: number,
	band: Band,
	{ locale }: Context,
): EarlierMark {
	const left = x(placeOf(earlier!.stance));
	const text = formatWhen(earlier!.date, locale, 'short');
	const date = { key: 'date', x: px(left + BEFORE), y: px(level + 4.5), text };
	const right = left + BEFORE + textWidth(text, TYPE[band]);
	const forward = placeOf(now.stance) > placeOf(earlier!.stance);
	return {
		key: earlier!.id,
		stance: earlier!.stance,
		shapes: shapesOf(earlier!.stance, left + 9, level, RADII.plain),
		date: [date],
		arrow: forward
			? arrowPath(right + 6, box.x + 9 - RADII[tier] - 4, level)
			: arrowPath(left + 2, box.x + box.width + 2, level),
	};
}
