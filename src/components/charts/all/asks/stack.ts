/**
 * An issue on a narrow picture: those for it, those with conditions and those against it under each other, each name
 * behind the last as long as there is room. Each stands further in from the left.
 */
import type { Context } from '../../contract';
import { px } from '../../kit/px';
import { chainOf } from './chain';
import type { Frame, Laid } from './columns';
import { headText, LEAST, LINE, PLACES, placeOf } from './heads';
import type { EntryMark, TextMark } from './marks';
import { BEFORE, LINES, nameLines, nameWidth, RADII, risesTo, tierOf } from './names';
import { shapesOf } from './shapes';
import type { Entry } from './state';

/** Between two names on a line. */
const APART = 12;
/** How far a place stands in from the left of the one before. */
const INDENT = 22;

export function stackOf(
	entries: readonly Entry[],
	{ issue, top }: { issue: string; top: number },
	{ band }: Frame,
	context: Context,
): Laid {
	const heads: TextMark[] = [];
	const marks: EntryMark[] = [];
	let y = top;
	for (const [place] of PLACES.entries()) {
		const own = entries.filter(({ now }) => placeOf(now.stance) === place);
		const left = 4 + place * INDENT;
		heads.push({ key: String(place), x: left, y: px(y), text: headText(entries, place, context) });
		if (own.length === 0) {
			y += LINE + 4;
			continue;
		}
		let [x, line, height] = [left, y + 8, 0];
		for (const entry of own) {
			const tier = tierOf(entry.row);
			const chain = chainOf(entry, 0, 0, tier);
			const before = chain.width + BEFORE;
			const lines = nameLines(entry.row.name, tier, band, LEAST.narrow - left - before);
			const wide = before + Math.max(...lines.map((text) => nameWidth(text, tier, band)));
			if (x > left && (x + wide > LEAST.narrow || lines.length > 1)) [x, line, height] = [left, line + height, 0];
			const level = line + LINES[tier] / 2;
			marks.push({
				key: `${entry.row.id}@${issue}`,
				issue,
				statement: entry.now.id,
				stance: entry.now.stance,
				tier,
				shapes: shapesOf(entry.now.stance, px(x + chain.width + 9), level, RADII[tier]),
				names: lines.map((text, index) => ({
					key: String(index),
					x: px(x + before),
					y: px(level + risesTo(tier) + index * LINE),
					text,
				})),
				earlier: chainOf(entry, x, level, tier).earlier,
				box: { x: px(x), y: px(line), width: px(wide + 4), height: LINES[tier] + (lines.length - 1) * LINE },
			});
			height = Math.max(height, LINES[tier] + (lines.length - 1) * LINE);
			x += wide + APART;
		}
		y = line + height + LINE + 2;
	}
	return { heads, marks, bottom: y - LINE + 4 };
}
