/** What answers about goods are made from, as the record holds it: one heading’s rows and lines at a time. */
import type { LineRow, ScheduleLine } from '../lines/line';
import type { HeadingLines, WholeRecord } from '../record';
import { memory } from '../remember';
import type { Condition, Measure } from '../schema';
import type { GoodsRules } from './question';

/** The rules for the goods of a heading. */
export type RecordRules = GoodsRules<Measure, Condition>;

interface Parted {
	rows: Map<string, LineRow[]>;
	schedule: Map<string, ScheduleLine[]>;
}

/** Items by the heading that their code begins with. Rows and lines have four digits at least. */
function byHeading<Item extends { code: string }>(items: readonly Item[]): Map<string, Item[]> {
	const parted = new Map<string, Item[]>();
	for (const item of items) {
		const heading = item.code.slice(0, 4);
		parted.set(heading, [...(parted.get(heading) ?? []), item]);
	}
	return parted;
}

const parted = memory<HeadingLines, Parted>();

/**
 * The measures and conditions of the record with the rows and lines of one heading. The engine looks at every row it is
 * given, so that it is given those that can matter.
 * @param heading four digits
 */
export function rulesOfHeading(
	{ measures, conditions }: Pick<WholeRecord, 'measures' | 'conditions'>,
	lines: HeadingLines,
	heading: string,
): RecordRules {
	const { rows, schedule } = parted(lines, 'headings', () => ({
		rows: byHeading([...lines.rows['united-states'], ...lines.rows.canada]),
		schedule: byHeading(lines.schedule),
	}));
	return { measures, conditions, rows: rows.get(heading) ?? [], schedule: schedule.get(heading) ?? [] };
}
