/** The heads of the columns of `positions`, and below the first of them how many took each stance. */
import type { Issue, PositionStance } from '../../../../record/schema';
import { formatNumber } from '../../../../record/format';
import { TYPE, type Band, type Context } from '../../contract';
import { px } from '../../kit/px';
import { textWidth, wrap } from '../../kit/textWidth';
import type { PositionsData } from './data';
import type { PositionsMarks, TallyMark, TextMark } from './marks';
import { LINE, RADIUS, shapesOf } from './shapes';
import { cellKey, shownRows, statementsAt, type PositionsState } from './state';

/** The line of each head in the narrow picture: from both ends inwards, so that no leader crosses the words of another. */
const LEVELS = [0, 1, 2, 4, 3, 1, 0];

export interface Columns {
	band: Band;
	/** The middle of a column. */
	x: (column: number) => number;
	/** The width of a column in the narrowest picture of the band. */
	least: number;
}

/** The heads from `top` on, and where they end. `name` sets their keys apart from those of other heads. */
export function headsFrom(
	top: number,
	name: string,
	data: PositionsData,
	{ band, x, least }: Columns,
	{ t }: Context,
): { heads: TextMark[]; leaders: PositionsMarks['leaders']; bottom: number } {
	const words = data.issues.map((issue) => data.concerns[issue]?.short ?? t(`chart.positions.short.${issue as Issue}`));
	const keyOf = (column: number) => `${name}${data.issues[column]}`;
	if (band === 'wide') {
		const lines = words.map((text) => wrap(text, least - 4, TYPE[band], 3));
		const base = top + Math.max(...lines.map((list) => list.length)) * LINE;
		const heads = lines.flatMap((list, column) =>
			list.map((text, row): TextMark => ({
				key: `${keyOf(column)}|${row}`,
				x: x(column),
				y: base - (list.length - 1 - row) * LINE,
				text,
				anchor: 'middle',
			})),
		);
		return { heads, leaders: [], bottom: base + 8 };
	}
	const base = top + Math.max(...LEVELS) * (LINE + 2);
	const heads: TextMark[] = [];
	const leaders: PositionsMarks['leaders'] = [];
	words.forEach((text, column) => {
		const at = top + (LEVELS[column] ?? 0) * (LINE + 2);
		const middle = (data.issues.length - 1) / 2;
		const anchor = column < middle ? 'start' : column > middle ? 'end' : 'middle';
		const shift = anchor === 'start' ? -4 : anchor === 'end' ? 4 : 0;
		heads.push({ key: keyOf(column), x: px(x(column) + shift), y: at, text, anchor });
		leaders.push({ key: keyOf(column), x: x(column), y1: at + 5, y2: base + 12 });
	});
	return { heads, leaders, bottom: base + 14 };
}

const TALLIED = ['supports', 'conditional', 'opposes', 'unclear'] as const satisfies readonly PositionStance[];

/** How many of the rows shown last took each stance on each issue, from `top` on: a line a stance that somebody took. */
export function tallyFrom(
	top: number,
	data: PositionsData,
	state: PositionsState,
	{ band, x }: Columns,
	{ locale }: Context,
): { tally: TallyMark[]; bottom: number } {
	const last = shownRows(data, state).flatMap(({ id }) =>
		data.issues.map((issue) => ({ issue, stance: statementsAt(data, cellKey(id, issue)).at(-1)?.stance })),
	);
	const taken = TALLIED.filter((stance) => last.some((one) => one.stance === stance));
	const tally = data.issues.flatMap((issue, column) =>
		taken.flatMap((stance, row): TallyMark[] => {
			const count = last.filter((one) => one.issue === issue && one.stance === stance).length;
			if (count === 0) return [];
			const text = formatNumber(count, locale);
			const y = top + 13 + row * (LINE + 2);
			// The shape and its number stand together in the middle of the column.
			const left = x(column) - (2 * RADIUS + 5 + textWidth(text, TYPE[band], true)) / 2;
			return [
				{
					key: `${issue}|${stance}`,
					stance,
					shapes: shapesOf(stance, px(left + RADIUS), y - 4.5),
					texts: [{ key: 'count', x: px(left + 2 * RADIUS + 5), y, text, anchor: 'start' }],
				},
			];
		}),
	);
	return { tally, bottom: top + taken.length * (LINE + 2) };
}
