/** The key above `needs`: the shades of duties, and the hatching of what is not known. */
import { formatPercent } from '../../../../record/format';
import { TYPE, type Band, type Context } from '../../contract';
import { px } from '../../kit/px';
import { textWidth } from '../../kit/textWidth';
import type { NeedsMarks } from './marks';
import { BOUNDS, LEVELS, type Level } from './state';

/** The least width of a band, for which keys are broken into lines. */
const LEAST = { narrow: 300, wide: 672 } as const;
const LINE = 21;
const SWATCH = 24;

/** The key of the levels that are shown, and where it ends. */
export function keysOf(
	levels: ReadonlySet<Level>,
	hatched: boolean,
	band: Band,
	{ locale, t }: Context,
): { keys: NeedsMarks['keys']; bottom: number } {
	const low = formatPercent(BOUNDS.low, locale);
	const middle = formatPercent(BOUNDS.middle, locale);
	const names = [...LEVELS.filter((level) => levels.has(level)), ...(hatched ? (['unknown'] as const) : [])];
	let [x, y] = [2, 16];
	const keys = names.map((key) => {
		const text = t(`chart.needs.key.${key}`, { low, middle });
		const width = SWATCH + textWidth(text, TYPE[band]);
		if (x > 2 && x + width > LEAST[band]) [x, y] = [2, y + LINE];
		const mark = {
			key,
			x,
			y: y - 11,
			texts: [{ key: 'text', x: px(x + SWATCH), y, text, look: 'plain' as const, anchor: 'start' as const }],
		};
		x = px(x + width + 16);
		return mark;
	});
	return { keys, bottom: y + 8 };
}
